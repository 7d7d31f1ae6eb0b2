"""Let the letter of a campaign go round before it is made for everybody (専決表, M-02)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.letters import campaign_letter
from app.letters.facts import Head
from app.office import signing, signing_table
from app.office.bulk_gathering import Ground
from app.office.bulk_storing import IssuedRun
from app.office.campaign_letters import Sheet, facts_of, look_of, nobody
from app.office.campaign_people import find
from app.office.desk import Desk
from app.office.letter_papers import Paper
from app.rules.approvals import DraftState
from app.rules.ids import CampaignId
from app.rules.roles import Verb
from app.storage.campaigns import CampaignRow
from app.storage.history import Subjects
from app.storage.slips import SlipRow
from app.storage.unit import Unit

Typed = Mapping[str, str]


@dataclass(frozen=True)
class RunStanding:
    """Say whether this person makes a run herself, and what of it went round already.

    `typed` is what was asked of the run that went round: its days, and how it leaves.
    """

    may_issue: bool
    state: DraftState | None = None
    typed: Typed | None = None


def standing(desk: Desk, campaign_id: CampaignId, kind: str) -> RunStanding:
    """Say how a run stands with its approval, for the dialog that makes it."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        may_issue = signing_table.issues(unit, desk, find(unit, campaign_id).letter_kind)
        for row in reversed(unit.letter_drafts.open_rows()):
            if row.act == f"campaign:{campaign_id}" and row.typed.get("run") == kind:
                return RunStanding(may_issue, row.state, row.typed)
    return RunStanding(may_issue)


def refuse_unsigned_run(
    desk: Desk, unit: Unit, row: CampaignRow, sheet: Sheet, typed: Typed
) -> None:
    """Let a run be made by whom the table names, or just as it was approved.

    Raises:
        Unsigned: with the letter as everybody would get it, to be sent round.
    """
    facts, look = facts_of(unit, sheet), look_of(unit, row.letter_kind)
    to = nobody()
    paper = _paper(
        look.kind, _campaign(row.id), lambda _head: campaign_letter.preview(facts, to, look), typed
    )
    signing.refuse_unsigned(desk, unit, paper)


def settle_run(desk: Desk, unit: Unit, row: CampaignRow, done: IssuedRun) -> None:
    """End what went round of a run that is made now."""
    paper = _paper(row.letter_kind, _campaign(row.id), lambda _head: b"", {})
    signing.settle(desk, unit, paper, done.letter_id)


def alone(ground: Ground, slip: SlipRow, typed: Typed) -> Paper:
    """Describe the letter to one person, as it goes round; it may be dated later."""
    facts, look, (to,) = ground.facts, ground.look, ground.recipients

    def draw(head: Head) -> bytes:
        return campaign_letter.preview(facts.dated(head.dated_on), to, look)

    subjects = (*_campaign(ground.found.campaign_id), ("slip", slip.slip_id))
    return replace(_paper(look.kind, subjects, draw, typed), member_id=slip.member_id)


def _campaign(campaign_id: CampaignId) -> Subjects:
    return (("campaign", campaign_id),)


def _paper(kind: str, subjects: Subjects, draw: Callable[[Head], bytes], typed: Typed) -> Paper:
    return Paper(kind=kind, draw=draw, wording_version="", subjects=subjects, typed=typed)
