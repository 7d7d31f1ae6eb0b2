"""Campaigns from the freeze to the close, as the office runs them on paper."""

from datetime import date
from pathlib import Path

import pytest

from app.office import campaigns, consents, follow_ups, history, slips
from app.rules.campaigns import CampaignState, NoAnswer, Returned, SlipState
from app.rules.errors import Refused
from app.rules.follow_ups import FollowUpKind
from tests.office.campaign_work import ARRIVED, ASKED, CLOSED, REVISED, Campaign
from tests.office.seats import Office

GRANTED, DECLINED, RETURNED, SILENT = 180, 20, 10, 90
EVERYBODY = GRANTED + DECLINED + RETURNED + SILENT


def test_three_hundred_letters_go_out_and_silence_is_no_consent(
    office: Office, tmp_path: Path
) -> None:
    campaign = Campaign.begun(office, tmp_path, EVERYBODY)
    assert campaign.tally.by_state == {SlipState.unsent: EVERYBODY}
    campaign.posted()
    (run,) = campaigns.page(office.clerk, campaign.id).runs
    assert (run.letters, run.method) == (EVERYBODY, "普通郵便")
    given_before = len(consents.find_ids(office.clerk))
    office.watch.turn_to(ARRIVED)
    rows = campaign.rows()
    for place, row in enumerate(rows[: GRANTED + DECLINED + RETURNED]):
        found = slips.find(office.clerk, row.number)
        if place < GRANTED + DECLINED:
            answer = "granted" if place < GRANTED else "declined"
            slips.enter(office.clerk, found.slip_id, answer, "2027-04-18", "2027-04-20")
        else:
            slips.undelivered(office.clerk, found.slip_id, Returned.moved, "2027-04-20")
    office.watch.turn_to(CLOSED)
    plan = campaigns.plan_close(office.clerk, campaign.id)
    assert (plan.no_answer, plan.choice) == (SILENT, NoAnswer.keep)
    campaigns.close(office.manager, campaign.id)
    assert campaign.tally.by_state == {
        SlipState.granted: GRANTED,
        SlipState.declined: DECLINED,
        SlipState.undelivered: RETURNED,
        SlipState.expired: SILENT,
    }
    assert len(consents.find_ids(office.clerk)) == given_before + GRANTED + DECLINED
    silent = {row.member_id for row in campaign.rows(SlipState.expired)}
    for key in silent:
        assert len(consents.find_ids(office.clerk, member_id=key)) == 1
    counted = {one.standing: one.count for one in consents.coverage(office.clerk)}
    assert (counted["current"], counted["declined"]) == (GRANTED, DECLINED)
    assert counted["renewal_due"] == RETURNED + SILENT
    before = date(2027, 3, 31)
    assert all(consents.as_of(office.clerk, key, before) == "current" for key in silent)
    tasks = follow_ups.rows(office.clerk, follow_ups.ids(office.clerk))
    kinds = [task.kind for task in tasks]
    assert kinds.count(FollowUpKind.declined) == DECLINED
    assert kinds.count(FollowUpKind.undelivered) == RETURNED
    assert history.verify(office.manager).verdict.ok


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path)


def test_a_campaign_is_listed_with_its_counts(office: Office, campaign: Campaign) -> None:
    (row,) = campaigns.rows(office.auditor)
    assert (row.id, row.code, row.title) == (campaign.id, "27-01", "架空の改訂の再同意")
    assert (row.version_on, row.frozen_on, row.due_on) == (REVISED, ASKED, date(2027, 4, 30))
    assert row.target_words == "再同意待ち／センター：すべて／コース：すべて"
    assert (row.tally.total, row.state) == (3, CampaignState.frozen)
    assert campaigns.key_of(office.clerk, "２７-01") == campaign.id
    with pytest.raises(Refused, match="「27-02」という番号の再同意の依頼もお知らせもありません"):
        campaigns.key_of(office.clerk, "27-02")


def test_slips_are_found_by_number_and_by_member(office: Office, campaign: Campaign) -> None:
    row = campaign.rows()[1]
    find = campaigns.slip_ids
    assert find(office.clerk, campaign.id, text=row.number) == [row.slip_id]
    assert find(office.clerk, campaign.id, text=row.member_name) == [row.slip_id]
    assert find(office.clerk, campaign.id, state="sent") == []


def test_only_a_manager_starts_and_ends_it(office: Office, campaign: Campaign) -> None:
    for desk in (office.clerk, office.auditor):
        with pytest.raises(Refused, match="再同意の依頼とお知らせの開始と終了"):
            campaigns.close(desk, campaign.id)
    assert campaigns.page(office.clerk, campaign.id).row.state is CampaignState.frozen


def test_one_person_can_be_written_to_alone(office: Office, campaign: Campaign) -> None:
    first = campaign.keys()[0]
    campaigns.leave_out(office.clerk, first)
    assert campaigns.page(office.clerk, campaign.id).left_out == {"個別に発送": 1}
    assert campaigns.look_ahead(office.clerk, campaign.id, "first").letters == 2
    with pytest.raises(Refused, match="何も変えていません"):
        campaigns.leave_out(office.clerk, first)
    assert (
        slips.enter(office.clerk, first, "granted", "2027-04-02", "2027-04-02").slip.state
        is SlipState.granted
    )


def test_the_second_letter_goes_to_those_without_an_answer(
    office: Office, campaign: Campaign
) -> None:
    campaign.posted()
    granted, returned, silent = campaign.keys()
    campaign.answered(granted, "granted")
    slips.undelivered(office.clerk, returned, Returned.kept_too_long, "2027-04-20")
    office.watch.turn_to(CLOSED)
    with pytest.raises(Refused, match="新しい期限を入れて"):
        campaign.printed("second")
    run_id = campaign.printed("second", "2027-05-31")
    assert [row.slip_id for row in campaigns.list_rows(office.clerk, run_id)] == [silent]
    campaigns.mark_sent(office.clerk, run_id, CLOSED, "配達便")
    (row,) = campaigns.slip_rows(office.clerk, [silent])
    assert (row.state, row.second_sent_on) == (SlipState.sent, CLOSED)
    assert campaigns.page(office.clerk, campaign.id).row.due_on == date(2027, 5, 31)
    office.watch.turn_to(date(2027, 6, 1))
    campaigns.close(office.manager, campaign.id)
    assert campaign.tally.by_state[SlipState.expired] == 1
