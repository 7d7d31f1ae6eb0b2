"""Posting: an answer stays an answer, and what is not to leave does not count as sent."""

from datetime import date
from pathlib import Path

import pytest

from app.office import campaigns, confidentiality, history, member_states, members, slips
from app.rules.campaigns import Returned, SlipMove, SlipState
from app.rules.errors import Refused
from app.rules.ids import SlipId
from app.storage.slips import SlipRow
from tests.office.campaign_work import (
    ARRIVED,
    ASKED,
    CLOSED,
    POSTED,
    Campaign,
    draft_for,
    member_of,
    person,
    revise,
)
from tests.office.seats import Office


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path)


def row_of(office: Office, slip_id: SlipId) -> SlipRow:
    (row,) = campaigns.slip_rows(office.clerk, [slip_id])
    return row


def test_who_was_taken_out_after_the_print_stays_out(office: Office, campaign: Campaign) -> None:
    run_id, first = campaign.printed(), campaign.keys()[0]
    campaigns.leave_out(office.clerk, first)
    assert campaigns.gather(office.clerk, run_id).left_out == {"個別に発送": 1}
    assert first not in {row.slip_id for row in campaigns.list_rows(office.clerk, run_id)}
    assert [row.slip_id for row in campaigns.to_pull(office.clerk, run_id)] == [first]
    office.watch.turn_to(POSTED)
    with pytest.raises(Refused, match="抜き取ってから"):
        campaigns.mark_sent(office.clerk, run_id, POSTED, "普通郵便")
    assert campaign.tally.by_state == {SlipState.unsent: 2, SlipState.left_out: 1}
    campaigns.mark_sent(office.clerk, run_id, POSTED, "普通郵便", [first])
    assert campaign.tally.by_state == {SlipState.sent: 2, SlipState.left_out: 1}
    assert campaigns.page(office.clerk, campaign.id).left_out == {"個別に発送": 1}
    assert campaigns.gather(office.clerk, run_id).letters == 2


def test_an_answered_letter_to_one_stays_answered(office: Office, campaign: Campaign) -> None:
    first = campaign.keys()[0]
    campaigns.leave_out(office.clerk, first)
    run_id = campaigns.issue_alone(office.manager, first, "ご本人の希望").run_id
    campaign.posted()
    before = campaign.answered(first, "declined").slip
    assert campaigns.to_pull(office.clerk, run_id) == []
    campaigns.mark_sent(office.clerk, run_id, POSTED, "簡易書留")
    row = row_of(office, first)
    assert (row.state, row.sent_on) == (SlipState.declined, POSTED)
    assert (row.consent_id, row.answered_on) == (before.consent_id, before.answered_on)
    with pytest.raises(Refused, match="記録済み"):
        slips.enter(office.clerk, first, "granted", "2027-04-19", "2027-04-20")


def test_an_answer_between_print_and_posting_is_not_waited_for_again(
    office: Office, campaign: Campaign
) -> None:
    campaign.posted()
    granted, returned, silent = campaign.keys()
    office.watch.turn_to(ARRIVED)
    run_id = campaign.printed("second", "2027-05-31")
    campaign.answered(granted, "granted")
    slips.undelivered(office.clerk, returned, Returned.moved, "2027-04-20")
    pulled = [row.slip_id for row in campaigns.to_pull(office.clerk, run_id)]
    assert pulled == [granted, returned]
    with pytest.raises(Refused, match="残っています"):
        campaigns.mark_sent(office.clerk, run_id, ARRIVED, "普通郵便", [granted])
    campaigns.mark_sent(office.clerk, run_id, ARRIVED, "普通郵便", pulled)
    states = [row.state for row in campaign.rows()]
    assert states == [SlipState.granted, SlipState.undelivered, SlipState.sent]
    sent_again = [row.second_sent_on for row in campaign.rows()]
    assert sent_again == [None, None, ARRIVED]
    assert row_of(office, returned).reason == "転居先不明"
    assert silent in {row.slip_id for row in campaign.rows(SlipState.sent)}
    logged = {key for noun, key in history.rows(office.manager)[0].subjects if noun == "member"}
    assert logged == {row.member_id for row in campaign.rows()}


def test_only_letters_of_the_run_can_be_pulled(office: Office, campaign: Campaign) -> None:
    campaign.posted()
    granted = campaign.keys()[0]
    campaign.answered(granted, "granted")
    run_id = campaign.printed("second", "2027-05-31")
    with pytest.raises(Refused, match="この回に印刷していない"):
        campaigns.mark_sent(office.clerk, run_id, ARRIVED, "普通郵便", [granted])
    assert row_of(office, granted).state is SlipState.granted
    assert row_of(office, campaign.keys()[1]).second_sent_on is None


def test_a_reprint_leaves_out_who_is_not_written_to_now(office: Office, campaign: Campaign) -> None:
    run_id = campaign.posted()
    member_states.decease(office.clerk, member_of(office, 1), "2027-04-05")
    confidentiality.protect(office.manager, member_of(office, 2), "2027-04-05", "支援措置")
    again = campaigns.gather(office.clerk, run_id)
    assert (again.letters, again.kept_back) == (1, 2)
    assert again.left_out == {"ご案内の対象外": 1, "個別に発送": 1}
    (listed,) = campaigns.list_rows(office.clerk, run_id)
    assert listed.member_id == member_of(office, 3)
    dead = next(row for row in campaign.rows() if row.member_id == member_of(office, 1))
    assert campaigns.letter_of(office.clerk, dead.slip_id, run_id).startswith(b"%PDF")


def test_a_letter_that_came_back_is_sent_again_to_the_right_place(
    office: Office, campaign: Campaign
) -> None:
    campaign.posted()
    slip_id = campaign.keys()[0]
    office.watch.turn_to(ARRIVED)
    slips.undelivered(office.clerk, slip_id, Returned.moved, "2027-04-20")
    done = campaigns.issue_alone(office.manager, slip_id, "新しいご住所へ")
    with pytest.raises(Refused, match=f"{done.document_number}で印刷済み"):
        campaigns.issue_alone(office.manager, slip_id, "もう一度")
    campaigns.mark_sent(office.clerk, done.run_id, ARRIVED, "普通郵便")
    assert (row_of(office, slip_id).state, row_of(office, slip_id).sent_on) == (
        SlipState.sent,
        ARRIVED,
    )


def test_nobody_loses_time_that_a_letter_promised(office: Office, campaign: Campaign) -> None:
    first = campaign.keys()[0]
    campaigns.leave_out(office.clerk, first)
    campaign.posted()
    for act in (
        lambda: campaigns.issue_alone(office.manager, first, "ご本人の希望", "2027-04-08"),
        lambda: campaign.printed("second", "2027-04-08"),
    ):
        with pytest.raises(Refused, match="すでにお知らせした期限"):
            act()
    assert campaigns.page(office.clerk, campaign.id).row.due_on == date(2027, 4, 30)


def test_a_name_that_cannot_be_printed_does_not_stop_the_second_letter(
    office: Office, tmp_path: Path
) -> None:
    members.register(office.clerk, person(1))
    members.register(office.clerk, person(2))
    version = revise(office, tmp_path)
    office.watch.turn_to(ASKED)
    key = campaigns.freeze(office.manager, draft_for(version)).campaign_id
    campaign = Campaign(office, version, key)
    campaign.posted()
    wrong = member_of(office, 2)
    named = person(2, name="架空　\U000323af子")
    members.change(office.clerk, wrong, named, edition=1)
    office.watch.turn_to(CLOSED)
    ahead = campaigns.look_ahead(office.clerk, key, "second")
    assert (ahead.letters, len(ahead.unprintable)) == (1, 1)
    assert ahead.left_out == {"宛名の文字の確認": 1}
    done = campaigns.issue_run(office.manager, key, kind="second", due_on="2027-05-31")
    assert (done.letters, done.left_out) == (1, ahead.left_out)
    (slip,) = [row for row in campaign.rows() if row.member_id == wrong]
    assert slip.state is SlipState.sent
    event = slips.events(office.clerk, slip.slip_id)[-1]
    assert (event.kind, event.reason) == (SlipMove.leave_out, "宛名の文字の確認")
