"""Closing: not before the day the letters named, by the ledger as it stands, and for good."""

from datetime import date
from pathlib import Path

import pytest

from app.office import campaigns, consents, exits, follow_ups, member_states, merging, slips
from app.office.campaigns import TargetFilter
from app.rules.campaigns import CampaignState, NoAnswer, SlipState
from app.rules.errors import Refused
from app.rules.follow_ups import FollowUpKind
from app.rules.members import ConsentDraft
from tests.office.campaign_work import ARRIVED, CLOSED, POSTED, Campaign, member_of
from tests.office.seats import Office

DUE = date(2027, 4, 30)


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path)


def test_everybody_has_time_until_the_due_day_is_over(office: Office, campaign: Campaign) -> None:
    campaign.posted()
    for day in (POSTED, DUE):
        office.watch.turn_to(day)
        plan = campaigns.plan_close(office.manager, campaign.id)
        assert "5月1日（土）から締め切れます" in plan.refusal
        with pytest.raises(Refused, match="3名のお返事を待っています"):
            campaigns.close(office.manager, campaign.id)
    assert campaign.tally.by_state == {SlipState.sent: 3}
    office.watch.turn_to(date(2027, 5, 1))
    assert campaigns.plan_close(office.manager, campaign.id).refusal == ""
    campaigns.close(office.manager, campaign.id)
    assert campaign.tally.by_state == {SlipState.expired: 3}


def test_it_may_be_closed_at_once_where_nobody_waits(office: Office, campaign: Campaign) -> None:
    campaign.posted()
    for row in campaign.rows():
        campaign.answered(row.slip_id, "granted")
    campaigns.close(office.manager, campaign.id)
    assert campaigns.page(office.clerk, campaign.id).row.state is CampaignState.closed


def test_a_yes_that_was_withdrawn_since_is_no_yes(office: Office, campaign: Campaign) -> None:
    campaign.posted()
    key = member_of(office, 1)
    office.watch.turn_to(date(2027, 4, 10))
    consents.record(office.clerk, key, ConsentDraft("はい", method="窓口"))
    office.watch.turn_to(ARRIVED)
    consents.withdraw(office.clerk, key, ConsentDraft())
    office.watch.turn_to(CLOSED)
    plan = campaigns.plan_close(office.clerk, campaign.id)
    assert (plan.answered_elsewhere, plan.no_answer, plan.left_alone) == (0, 2, 1)
    campaigns.close(office.manager, campaign.id)
    assert campaign.tally.by_state == {SlipState.expired: 3}


def test_a_no_at_the_counter_is_taken_over_with_its_task(
    office: Office, campaign: Campaign
) -> None:
    campaign.posted()
    key = member_of(office, 1)
    office.watch.turn_to(ARRIVED)
    consents.decline(office.clerk, key, ConsentDraft("", method="窓口"))
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    (row,) = campaign.rows(SlipState.declined)
    tasks = follow_ups.rows(office.clerk, follow_ups.ids(office.clerk))
    assert [(task.kind, task.slip_id) for task in tasks] == [(FollowUpKind.declined, row.slip_id)]


def test_who_answered_as_somebodys_double_is_not_silent(office: Office, campaign: Campaign) -> None:
    campaign.posted()
    keep, other = (row.slip_id for row in campaign.rows()[:2])
    kept, double = (row.member_id for row in campaign.rows()[:2])
    campaign.answered(other, "granted")
    merging.merge(office.manager, kept, double, "同じ方だった")
    office.watch.turn_to(CLOSED)
    plan = campaigns.plan_close(office.clerk, campaign.id)
    assert (plan.answered_elsewhere, plan.no_answer) == (1, 1)
    campaigns.close(office.manager, campaign.id)
    (row,) = campaigns.slip_rows(office.clerk, [keep])
    assert (row.state, row.reason) == (SlipState.left_out, "ご回答済")


def test_nothing_is_posted_once_it_is_closed_and_nobody_waits_for_ever(
    office: Office, campaign: Campaign
) -> None:
    run_id = campaign.printed()
    office.watch.turn_to(CLOSED)
    assert campaigns.plan_close(office.clerk, campaign.id).unposted == ["共人総発第9-1号"]
    campaigns.close(office.manager, campaign.id)
    with pytest.raises(Refused, match="終了しています"):
        campaigns.mark_sent(office.clerk, run_id, CLOSED, "普通郵便")
    assert campaign.tally.by_state == {SlipState.left_out: 3}
    assert campaigns.page(office.clerk, campaign.id).left_out == {"締切りまで未送付": 3}
    # The letters may have left without a record: their slips can still be taken in.
    first = campaign.keys()[0]
    late = slips.enter(office.clerk, first, "granted", "2027-05-05", "2027-05-06")
    assert late.slip.state is SlipState.granted


def test_a_late_yes_ends_the_exit_that_silence_began(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path, choice=NoAnswer.exit)
    campaign.posted()
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    done = campaign.answered(campaign.keys()[0], "granted", date(2027, 5, 10))
    assert done.note.endswith("始めていた退会の手続は、取りやめました。")
    counter = campaign.rows()[1].member_id
    consents.record(office.clerk, counter, ConsentDraft("はい", method="窓口"))
    (waits,) = exits.rows(office.clerk, exits.ids(office.clerk))
    assert waits.member_id == campaign.rows()[2].member_id
    assert follow_ups.ids(office.clerk) == []


def test_who_has_died_is_no_task_any_more(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path, choice=NoAnswer.contact)
    campaign.posted()
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    dead, left, here = (row.member_id for row in campaign.rows())
    member_states.decease(office.clerk, dead, "2027-05-06")
    member_states.leave(office.clerk, left, "2027-05-06", "お引越し")
    tasks = follow_ups.rows(office.clerk, follow_ups.ids(office.clerk))
    assert [task.member_id for task in tasks] == [here]
    shown = campaigns.page(office.clerk, campaign.id).follow_ups
    assert [task.member_id for task in shown] == [here]
    member_states.undo(office.manager, dead, "別の方だった")
    assert len(follow_ups.ids(office.clerk)) == 2


def test_who_answered_elsewhere_is_not_silent(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path, choice=NoAnswer.stop_mail)
    campaign.posted()
    office.watch.turn_to(ARRIVED)
    key = member_of(office, 1)
    consents.record(office.clerk, key, ConsentDraft("はい", method="窓口"))
    plan = campaigns.plan_close(office.clerk, campaign.id)
    assert (plan.answered_elsewhere, plan.no_answer) == (1, 2)
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    states = {row.member_id: row.state for row in campaign.rows()}
    assert states[key] is SlipState.granted
    assert list(states.values()).count(SlipState.expired) == 2
    wanted = TargetFilter()
    # Those who gave no answer get nothing more that goes to many.
    left = campaigns.preview_targets(office.clerk, wanted).left_out
    assert left == {"ご案内の対象外": 2}


def test_nothing_is_done_to_who_withdrew_meanwhile(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path, choice=NoAnswer.contact)
    campaign.posted()
    office.watch.turn_to(ARRIVED)
    consents.withdraw(office.clerk, member_of(office, 2), ConsentDraft())
    plan = campaigns.plan_close(office.clerk, campaign.id)
    assert (plan.no_answer, plan.left_alone) == (2, 1)
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    tasks = follow_ups.rows(office.clerk, follow_ups.ids(office.clerk))
    assert [task.kind for task in tasks] == [FollowUpKind.no_answer] * 2
    assert member_of(office, 2) not in {task.member_id for task in tasks}


def test_a_campaign_is_closed_once(office: Office, campaign: Campaign) -> None:
    campaign.posted()
    office.watch.turn_to(CLOSED)
    campaigns.close(office.manager, campaign.id)
    assert campaign.tally.by_state == {SlipState.expired: 3}
    with pytest.raises(Refused, match="終了しています"):
        campaigns.close(office.manager, campaign.id)
    with pytest.raises(Refused, match="終了しています"):
        campaign.printed("second", "2027-12-01")


def test_what_was_never_posted_is_not_counted_as_silence(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path, choice=NoAnswer.exit)
    campaign.printed()
    plan = campaigns.plan_close(office.clerk, campaign.id)
    assert (plan.no_answer, plan.unsent) == (0, 3)
    campaigns.close(office.manager, campaign.id)
    assert campaign.tally.by_state == {SlipState.left_out: 3}
    assert follow_ups.ids(office.clerk) == []
