"""Freeze a fictional campaign for a test of the records."""

from datetime import date

from app.rules.campaigns import RunKind, SlipState
from app.rules.ids import CampaignId, RunId
from app.rules.slip_numbers import slip_number
from app.storage.campaign_runs import NewCampaignLetter
from app.storage.campaigns import NewCampaign
from app.storage.letters import NewLetter
from app.storage.slips import NewSlip
from app.storage.unit import Unit
from tests.storage.records import AT, BY, COMING, Records, enter, somebody

FROZEN = date(2026, 5, 1)
DATED = date(2026, 6, 15)
PREFIX = b"%PDF-1.7 beginning"


def campaign(records: Records) -> NewCampaign:
    """Return a campaign for the version that comes into force in July."""
    return NewCampaign(
        fiscal_year=2026,
        serial=4,
        title="架空の再同意",
        policy_version_id=records.versions[COMING],
        changes_words="架空の変更",
        due_on=date(2026, 7, 31),
        on_no_answer="keep",
        target_words="再同意待ち",
        frozen_on=FROZEN,
    )


def frozen(records: Records, count: int, *, left_out: int = 0) -> CampaignId:
    """Enter some members and freeze a campaign with a slip for each; the last ones left out."""
    with records.write() as unit:
        members = [enter(unit, somebody(code)) for code in range(1, count + 1)]
        key = unit.campaigns.add(campaign(records), BY)
        unit.slips.add(
            key,
            [
                NewSlip(
                    member,
                    place,
                    slip_number(2026, 4, place),
                    SlipState.unsent if place <= count - left_out else SlipState.left_out,
                )
                for place, member in enumerate(members, start=1)
            ],
        )
    return key


def printed(unit: Unit, key: CampaignId, kind: RunKind = RunKind.first) -> RunId:
    """Store a run of all unsent slips of a campaign, as bytes that only look like letters."""
    letter_id = unit.letters.add(
        NewLetter(f"架総発第8-{kind}号", "campaign", DATED, None, None, PREFIX, "cd", "7:ab"),
        BY,
        AT,
    )
    run_id = unit.campaign_runs.add(key, kind, letter_id, DATED)
    unit.campaign_runs.add_letters(
        run_id,
        [
            NewCampaignLetter(slip, place, 1, f"end {slip}".encode(), "ab")
            for place, slip in enumerate(unit.slips.ids(key), start=1)
        ],
    )
    return run_id
