"""Say in which manner something is approved: on the screen, by a deputy, on paper (M-02)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.ids import LetterDraftId, RequestId, RightId, StaffId
from app.rules.roles import Role
from app.rules.signing import reaches
from app.rules.worded import Worded


class Manner(Worded):
    """Name how it was decided."""

    screen = "screen", "画面での決裁"
    deputy = "deputy", "代決"
    paper = "paper", "紙の決裁"


class Verdict(Worded):
    """Name what was decided."""

    approved = "approved", "承認"
    returned = "returned", "差戻し"


class DraftState(Worded):
    """Name where a letter stands that needs an approval before it is issued."""

    waiting = "waiting", "決裁待ち"
    approved = "approved", "承認済"
    returned = "returned", "差戻し"
    ended = "ended", "終了"


@dataclass(frozen=True)
class Pending:
    """Name what waits for approval: the answer to a right of a case, or a letter's draft."""

    request_id: RequestId | None = None
    right_id: RightId | None = None
    draft_id: LetterDraftId | None = None


@dataclass(frozen=True)
class Deputy:
    """Name who approves in the head's place, from a day on; open-ended without a last day."""

    staff_id: StaffId
    from_on: date
    until_on: date | None = None

    def stands_in(self, day: date) -> bool:
        """Tell whether the head is away on that day."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


def manner_of(
    level: Role,
    roles: Collection[Role],
    staff_id: StaffId,
    deputies: Sequence[Deputy],
    day: date,
) -> Manner | None:
    """Say how somebody may approve what this level signs; None where she may not."""
    if reaches(roles, level):
        return Manner.screen
    named = any(one.staff_id == staff_id and one.stands_in(day) for one in deputies)
    return Manner.deputy if named and Role.department_manager in roles else None


def check_deputy(one: Deputy) -> str | None:
    """Say what is wrong with the days of a deputy; None where nothing is."""
    if one.until_on is not None and one.until_on < one.from_on:
        return "代決の終わりの日が、始まりの日より前になっています。日付を確かめてください。"
    return None
