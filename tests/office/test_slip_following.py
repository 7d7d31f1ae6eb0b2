"""Slips stand by their row in the ledger, also where that row is corrected there."""

from pathlib import Path

import pytest

from app.office import campaigns, consents, follow_ups, history, member_states, slips
from app.rules.campaigns import Returned, SlipMove, SlipState
from app.rules.errors import Refused
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


def test_a_yes_without_its_day_is_not_taken_from_who_withdrew(office: Office, slip: SlipId) -> None:
    key = row_of(office, slip).member_id
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2027-04-18"))
    with pytest.raises(Refused, match="撤回の前のご回答か後のご回答か"):
        slips.enter(office.clerk, slip, "granted", "", "2027-04-20")
    assert row_of(office, slip).state is SlipState.sent
    assert consents.as_of(office.clerk, key, ARRIVED) == "withdrawn"
    assert slips.enter(office.clerk, slip, "declined", "", "2027-04-20").note == ""


@pytest.mark.parametrize(
    ("written", "words", "stands"),
    [
        ("2027-04-17", "撤回されたまま", "withdrawn"),
        ("2027-04-18", "ご本人に確かめて", "current"),
        ("2027-04-19", "ご本人に確かめて", "current"),
    ],
)
def test_the_clerk_hears_of_a_withdrawal(
    written: str, words: str, stands: str, office: Office, slip: SlipId
) -> None:
    key = row_of(office, slip).member_id
    consents.withdraw(office.clerk, key, ConsentDraft(given_on="2027-04-18"))
    done = slips.enter(office.clerk, slip, "granted", written, "2027-04-20")
    assert words in done.note
    assert consents.as_of(office.clerk, key, ARRIVED) == stands


def test_the_answer_of_somebody_who_died_opens_no_task(office: Office, campaign: Campaign) -> None:
    first, second, third = campaign.rows()
    for row in (first, second, third):
        member_states.decease(office.clerk, row.member_id, "2027-04-20")
    assert "登録中ではありません" in campaign.answered(first.slip_id, "granted").note
    campaign.answered(second.slip_id, "declined")
    slips.undelivered(office.clerk, third.slip_id, Returned.moved, "2027-04-20")
    assert follow_ups.ids(office.clerk) == []


def test_no_slip_arrives_before_its_letter_left(office: Office, slip: SlipId) -> None:
    with pytest.raises(Refused, match="届いた日（4月4日（日））が、投函日（4月5日（月））より"):
        slips.enter(office.clerk, slip, "granted", "2027-04-03", "2027-04-04")
    assert row_of(office, slip).state is SlipState.sent
