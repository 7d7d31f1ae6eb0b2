"""Say which pledges of confidentiality (誓約書) the house has, and who still owes one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.errors import OfficeError
from app.rules.member_fields import one_line
from app.rules.periods import Days
from app.rules.problems import Problem
from app.rules.short_dates import read_short_date
from app.rules.worded import Worded

LONGEST_PLACE: Final = 200


class PledgeKind(Worded):
    """Name when a pledge is given."""

    entry = "entry", "入職時"
    yearly = "yearly", "年次"
    exit = "exit", "退職時"


@dataclass(frozen=True)
class PledgeDraft:
    """Hold what was typed of the pledges of one or many people, given on one day."""

    kind: str = ""
    pledged_on: str = ""
    kept_at: str = ""
    note: str = ""


@dataclass(frozen=True)
class NewPledge:
    """Stand for a pledge; `kept_at` is where the paper lies."""

    kind: PledgeKind
    pledged_on: date
    kept_at: str = ""
    note: str = ""


@dataclass(frozen=True)
class Given:
    """Hold of one pledge what decides whether another is owed."""

    kind: PledgeKind
    pledged_on: date


@dataclass(frozen=True)
class PledgeReading:
    """Hold what became of a draft: a pledge, or the problems that forbid one."""

    pledge: NewPledge | None
    problems: tuple[Problem, ...] = ()


def read_pledge(draft: PledgeDraft, *, today: date) -> PledgeReading:
    """Check what was typed; a paper is recorded once it is signed."""
    problems = []
    kind = next((one for one in PledgeKind if one == draft.kind), None)
    if kind is None:
        problems.append(Problem("kind", "誓約書の区分を選んでください。", draft.kind))
    on = today
    try:
        on = read_short_date(draft.pledged_on, today=today, future=False)
    except OfficeError as error:
        problems.append(Problem("pledged_on", error.sentence, draft.pledged_on))
    place = one_line(draft.kept_at)
    if len(place) > LONGEST_PLACE:
        problems.append(Problem("kept_at", f"保管場所は{LONGEST_PLACE}文字までにしてください。"))
    if problems or kind is None:
        return PledgeReading(None, tuple(problems))
    return PledgeReading(NewPledge(kind, on, place, draft.note.strip()))


def owed(
    joined_on: date | None, left_on: date | None, given: Iterable[Given], year: Days, today: date
) -> tuple[PledgeKind, ...]:
    """Return the pledges that somebody owes today.

    Who pledged at all has pledged as at entry. A pledge of the fiscal year `year`, at entry or
    yearly, is that year's. Who left owes the one at the end, and nothing else any more.
    """
    known = tuple(given)
    return tuple(_owed(joined_on, left_on, known, year, today))


def _owed(
    joined_on: date | None,
    left_on: date | None,
    given: tuple[Given, ...],
    year: Days,
    today: date,
) -> Iterator[PledgeKind]:
    if left_on is not None and left_on < today:
        # Who came back and left again pledges anew: a paper of before the entry tells nothing.
        ends = [one for one in given if one.kind is PledgeKind.exit]
        if not any(joined_on is None or one.pledged_on >= joined_on for one in ends):
            yield PledgeKind.exit
        return
    if joined_on is not None and joined_on > today:
        return
    staying = [one for one in given if one.kind is not PledgeKind.exit]
    if not staying:
        yield PledgeKind.entry
    elif not any(year.holds(one.pledged_on) for one in staying):
        yield PledgeKind.yearly
