"""Take a fictional office to a re-consent campaign: a revision, its people, a first letter."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, cast

from app.office import campaigns, members, policy, slips
from app.office.campaigns import CampaignDraft, SlipRow, TargetFilter
from app.office.desk import Desk
from app.office.slips import Entered
from app.rules.campaigns import NoAnswer, SlipState, Tally
from app.rules.ids import CampaignId, MemberId, PolicyVersionId, RunId, SlipId
from app.rules.members import MemberDraft
from tests.office import seats
from tests.office.seats import Office

REVISED = date(2027, 4, 1)
ASKED = date(2027, 4, 2)
POSTED = date(2027, 4, 5)
ARRIVED = date(2027, 4, 20)
CLOSED = date(2027, 5, 6)
TEXT = "架空の方針\n\n(利用目的)\nお届けのため\n\n2027年4月1日 改訂\n"


def person(place: int, **changed: object) -> MemberDraft:
    """Return a fictional member who is like the others."""
    whole = seats.member(
        f"{place:08d}",
        name=f"架空　{place:03d}号",
        kana="カクウ　ダレカ",
        telephone=f"0235{place:06d}",
        email="",
        birth_on="1990-04-01",
        course=f"月-{place % 3:02d}",
        children=(),
    )
    return replace(whole, **cast("dict[str, Any]", changed))


def revise(office: Office, folder: Path) -> PolicyVersionId:
    """Let a manager approve a 重要 revision that comes into force next spring."""
    path = folder / "next.txt"
    path.write_text(TEXT, "utf-8")
    policy.import_file(office.manager, path, approve=True)
    return policy.versions(office.manager)[-1].id


@dataclass(frozen=True)
class Campaign:
    """Hold one campaign of one office."""

    office: Office
    version_id: PolicyVersionId
    id: CampaignId

    @classmethod
    def begun(
        cls,
        office: Office,
        folder: Path,
        people: int = 3,
        *,
        on: date = ASKED,
        choice: NoAnswer = NoAnswer.keep,
        wanted: TargetFilter | None = None,
    ) -> "Campaign":
        """Register people, revise the policy and freeze the campaign on a day."""
        for place in range(1, people + 1):
            members.register(office.clerk, person(place))
        version_id = revise(office, folder)
        office.watch.turn_to(on)
        draft = draft_for(version_id, choice=choice, wanted=wanted or TargetFilter())
        return cls(office, version_id, campaigns.freeze(office.manager, draft).campaign_id)

    @property
    def clerk(self) -> Desk:
        return self.office.clerk

    @property
    def tally(self) -> Tally:
        return campaigns.page(self.clerk, self.id).row.tally

    def keys(self, state: SlipState | None = None) -> list[SlipId]:
        return list(campaigns.slip_ids(self.clerk, self.id, state))

    def rows(self, state: SlipState | None = None) -> list[SlipRow]:
        return list(campaigns.slip_rows(self.clerk, self.keys(state)))

    def printed(self, kind: str = "first", due_on: str = "") -> RunId:
        return campaigns.issue_run(self.office.manager, self.id, kind=kind, due_on=due_on).run_id

    def posted(self, on: date = POSTED) -> RunId:
        """Print the first letter and post it."""
        run_id = self.printed()
        self.office.watch.turn_to(on)
        campaigns.mark_sent(self.clerk, run_id, on, "普通郵便")
        return run_id

    def answered(self, slip_id: SlipId, answer: str, on: date = ARRIVED) -> Entered:
        """Enter an answer on the day it arrives, written two days before."""
        self.office.watch.turn_to(on)
        written = date(on.year, on.month, on.day - 2)
        return slips.enter(self.clerk, slip_id, answer, written.isoformat(), on.isoformat())


def draft_for(
    version_id: PolicyVersionId,
    *,
    choice: NoAnswer = NoAnswer.keep,
    wanted: TargetFilter | None = None,
    due_on: str = "2027-04-30",
) -> CampaignDraft:
    """Return the draft of a campaign whom nothing keeps from starting."""
    return CampaignDraft(
        title="架空の改訂の再同意",
        version_id=version_id,
        changes_words="架空の変更",
        due_on=due_on,
        on_no_answer=choice,
        filter=wanted or TargetFilter(),
    )


def member_of(office: Office, place: int) -> MemberId:
    """Return the member who was registered under a place."""
    (key,) = members.find_ids(office.clerk, f"{place:08d}")
    return key
