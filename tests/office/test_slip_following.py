"""Slips stand by their row in the ledger, also where that row is corrected there."""

from pathlib import Path

import pytest

from app.office import campaigns, consents, follow_ups, history, slips
from app.rules.campaigns import SlipMove, SlipState
from app.rules.follow_ups import FollowUpKind
from app.rules.ids import SlipId
from app.rules.members import ConsentDraft
from app.storage.slips import SlipRow
from tests.office.campaign_work import ARRIVED, CLOSED, Campaign
from tests.office.seats import Office


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    begun = Campaign.begun(office, tmp_path)
    begun.posted()
    office.watch.turn_to(ARRIVED)
    return begun


@pytest.fixture
def slip(campaign: Campaign) -> SlipId:
    return campaign.keys()[0]


def row_of(office: Office, slip_id: SlipId) -> SlipRow:
    (row,) = campaigns.slip_rows(office.clerk, [slip_id])
    return row


def draft(**changed: str) -> ConsentDraft:
    return ConsentDraft(
        **{"agreed": "はい", "given_on": "2027-04-18", "method": "郵送"}
        | {"version_on": "2027-04-01"}
        | changed
    )


def test_a_slip_waits_again_once_its_answer_is_taken_back_in_the_ledger(
    office: Office, campaign: Campaign, slip: SlipId
) -> None:
    wrong = campaign.answered(slip, "declined").consent_id
    assert wrong is not None
    consents.void(office.clerk, wrong, "別の方の返信票だった")
    row = row_of(office, slip)
    assert (row.state, row.consent_id, row.answered_on) == (SlipState.sent, None, None)
    assert slips.events(office.clerk, slip)[-1].kind is SlipMove.clear
    assert follow_ups.ids(office.clerk) == []
    assert ("slip", slip) in history.rows(office.manager)[0].subjects
    assert campaign.answered(slip, "granted").slip.state is SlipState.granted


def test_a_slip_takes_the_answer_that_the_ledger_puts_right(
    office: Office, campaign: Campaign, slip: SlipId
) -> None:
    wrong = campaign.answered(slip, "granted").consent_id
    assert wrong is not None
    right = consents.correct(office.clerk, wrong, draft(agreed=""), "declined", "読み違い")
    row = row_of(office, slip)
    assert (row.state, row.consent_id) == (SlipState.declined, right.consent_id)
    (task,) = follow_ups.rows(office.clerk, follow_ups.ids(office.clerk))
    assert (task.kind, task.slip_id) == (FollowUpKind.declined, slip)
    assert "campaigns" in right.changes.touched
    done = slips.correct(office.clerk, slip, "granted", "やはり同意だった")
    assert done.slip.state is SlipState.granted
    assert consents.as_of(office.clerk, row.member_id, ARRIVED) == "current"


def test_another_day_leaves_the_answer_as_it_is(
    office: Office, campaign: Campaign, slip: SlipId
) -> None:
    wrong = campaign.answered(slip, "declined").consent_id
    assert wrong is not None
    before = follow_ups.ids(office.clerk)
    right = consents.correct(
        office.clerk, wrong, draft(agreed="", given_on="2027-04-17"), "declined", "日付の誤り"
    )
    row = row_of(office, slip)
    assert (row.state, row.consent_id) == (SlipState.declined, right.consent_id)
    assert follow_ups.ids(office.clerk) == before


@pytest.mark.parametrize(
    ("answer", "version_on"), [("withdrawn", "2027-04-01"), ("granted", "2022-04-01")]
)
def test_what_answers_something_else_is_no_answer_on_the_slip(
    answer: str, version_on: str, office: Office, campaign: Campaign, slip: SlipId
) -> None:
    wrong = campaign.answered(slip, "granted").consent_id
    assert wrong is not None
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    said = draft(version_on=version_on)
    consents.correct(office.clerk, wrong, said, answer, "返信票ではなかった")
    assert row_of(office, slip).state is SlipState.expired
