"""Ask members for their consent again on paper: the campaigns as the screens see them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.office.campaign_alone import issue_alone, waiting_alone
from app.office.campaign_closing import ClosePlan, close, plan_close
from app.office.campaign_copies import Bulk, bulk, gather, letter_of
from app.office.campaign_files import Kept, keep_each
from app.office.campaign_freezing import Frozen, TargetFilter
from app.office.campaign_letters import (
    RunPreview,
    look_ahead,
    preview_draft,
    preview_letter,
)
from app.office.campaign_lists import BundleLine, bundles, list_rows, print_list
from app.office.campaign_people import find, running
from app.office.campaign_posting import mark_sent, to_pull
from app.office.campaign_runs import IssuedRun, issue_run
from app.office.campaign_targets import (
    CampaignDraft,
    TargetPreview,
    freeze,
    places,
    preview_targets,
)
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.labels import LabelPrint, Labels, print_labels
from app.office.slip_records import known, slip_of
from app.office.typed import LONGEST_LINE
from app.rules.campaigns import LeftOut, SlipMove, SlipState, refuse_move
from app.rules.errors import Refused
from app.rules.ids import CampaignId, SlipId
from app.rules.roles import Verb
from app.rules.slip_numbers import campaign_code, read_campaign_code
from app.storage.campaign_runs import RunRow
from app.storage.campaigns import CampaignRow
from app.storage.follow_ups import FollowUpRow
from app.storage.slips import SlipRow

__all__ = [
    "Bulk",
    "BundleLine",
    "CampaignDraft",
    "CampaignPage",
    "CampaignRow",
    "ClosePlan",
    "Frozen",
    "IssuedRun",
    "Kept",
    "LabelPrint",
    "Labels",
    "RunPreview",
    "RunRow",
    "SlipRow",
    "TargetFilter",
    "TargetPreview",
    "bulk",
    "bundles",
    "close",
    "freeze",
    "gather",
    "issue_alone",
    "issue_run",
    "keep_each",
    "key_of",
    "leave_out",
    "letter_of",
    "list_rows",
    "look_ahead",
    "mark_sent",
    "page",
    "places",
    "plan_close",
    "preview_draft",
    "preview_letter",
    "preview_targets",
    "print_labels",
    "print_list",
    "rows",
    "slip_ids",
    "slip_rows",
    "to_pull",
    "waiting_alone",
]


@dataclass(frozen=True)
class CampaignPage:
    """Show one campaign: its counts, its prints, whom it left out, and the tasks it opened."""

    row: CampaignRow
    runs: Sequence[RunRow]
    left_out: Mapping[str, int]
    returned: Mapping[str, int]
    follow_ups: Sequence[FollowUpRow]


def rows(desk: Desk) -> Sequence[CampaignRow]:
    """Return the campaigns with their counts, newest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.campaigns.rows()


def page(desk: Desk, campaign_id: CampaignId) -> CampaignPage:
    """Return all that a campaign's page shows."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        row = find(unit, campaign_id)
        kept_back = unit.slips.rows(unit.slips.ids(row.id, state=SlipState.left_out))
        returned = unit.slips.rows(unit.slips.ids(row.id, state=SlipState.undelivered))
        return CampaignPage(
            row,
            unit.campaign_runs.of(row.id),
            Counter(slip.reason for slip in kept_back),
            Counter(slip.reason for slip in returned),
            unit.follow_ups.rows(unit.follow_ups.of_campaign(row.id)),
        )


def key_of(desk: Desk, typed: str) -> CampaignId:
    """Find a campaign by the first four digits of its slips, 「27-04」.

    Raises:
        Refused: no such number, or no such campaign.
    """
    desk.demand(Verb.read_members)
    number = read_campaign_code(typed)
    with desk.look() as unit:
        key = unit.campaigns.key_of(*number)
    if key is None:
        raise Refused(
            f"「{campaign_code(*number)}」という番号の再同意の依頼もお知らせもありません。"
            "番号は、整理番号のはじめの4桁です。"
        )
    return key


def slip_ids(
    desk: Desk, campaign_id: CampaignId, state: str | None = None, text: str = ""
) -> Sequence[SlipId]:
    """Return the slips of a campaign by serial; `text` finds them by number or by member."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.slips.ids(campaign_id, state=state, typed=text[:LONGEST_LINE])


def slip_rows(desk: Desk, ids: Sequence[int]) -> Sequence[SlipRow]:
    """Return the rows of these slips, in their order."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.slips.rows(ids)


def leave_out(desk: Desk, slip_id: SlipId) -> Changes:
    """Take one person out of the bulk print, to be written to alone (個別に発送).

    A letter that was printed already is then named by `to_pull`, and not printed again.

    Raises:
        Refused: her letter was posted already, or she has answered.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("一斉の印刷から除いた") as unit:
        row = slip_of(unit, slip_id)
        running(unit, row.campaign_id)
        refuse_move(SlipMove.leave_out, known(row))
        unit.slips.change([slip_id], state=SlipState.left_out.value)
        unit.slips.happened(
            [slip_id],
            SlipMove.leave_out,
            desk.today,
            unit.stamp.by,
            unit.stamp.at,
            reason=LeftOut.confidential.word,
        )
        unit.log((("campaign", row.campaign_id), ("slip", slip_id), ("member", row.member_id)))
    return changes("campaigns")
