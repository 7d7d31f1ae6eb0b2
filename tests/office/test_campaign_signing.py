"""A letter to everybody is the head's: a clerk makes it only as it was approved (P-12, M-02)."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.letters.extraction import text
from app.office import (
    approval_batches,
    campaign_signing,
    campaigns,
    confidentiality,
    drafted_letters,
    letter_drafts,
    letter_redoing,
    sending_round,
    wording_editing,
)
from app.office.approval_batches import Seen
from app.office.signing import Approved, Unsigned
from app.rules.approvals import DraftState, Pending
from app.rules.errors import Refused
from app.rules.ids import LetterDraftId
from tests.office.campaign_work import ASKED, Campaign, member_of
from tests.office.seats import Office

DAY = ASKED + timedelta(days=3)


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path, 2)


def send(campaign: Campaign, dated_on: date = DAY) -> LetterDraftId:
    clerk = campaign.clerk
    sending_round.send(clerk, lambda: campaigns.issue_run(clerk, campaign.id, dated_on=dated_on))
    return newest(campaign.office)


def newest(office: Office) -> LetterDraftId:
    return drafted_letters.rows(office.clerk)[-1].id


def approve(office: Office, key: LetterDraftId) -> None:
    digest = letter_drafts.read(office.manager, key).digest
    approval_batches.approve(office.manager, [Seen(Pending(draft_id=key), digest)])


def test_a_clerk_does_not_write_to_everybody_by_herself(campaign: Campaign) -> None:
    with pytest.raises(Unsigned, match="専決表で管理責任者の決裁"):
        campaigns.issue_run(campaign.clerk, campaign.id, dated_on=DAY)
    assert campaigns.page(campaign.clerk, campaign.id).runs == []


def test_the_head_needs_no_second_act(campaign: Campaign) -> None:
    done = campaigns.issue_run(campaign.office.manager, campaign.id)
    assert done.letters == 2


def test_a_clerk_makes_the_run_just_as_it_was_approved(campaign: Campaign) -> None:
    office, key = campaign.office, send(campaign)
    (row,) = drafted_letters.rows(office.clerk)
    assert row.about.startswith("再同意　")
    shown = text(letter_drafts.read(office.manager, key).pdf)
    assert "令和9年4月5日" in shown
    assert "令和9年4月30日" in shown
    with pytest.raises(Refused, match="決裁に回っています"):
        campaigns.issue_run(office.clerk, campaign.id, dated_on=DAY)
    approve(office, key)
    with pytest.raises(Unsigned, match="承認の後で、文書に載る内容が変わりました"):
        campaigns.issue_run(office.clerk, campaign.id, dated_on=DAY, due_on="2027-06-30")
    office.watch.wait(days=1)
    done = campaigns.issue_run(office.clerk, campaign.id, dated_on=DAY)
    assert done.letters == 2
    assert drafted_letters.rows(office.clerk) == []


def test_the_approved_run_is_made_from_the_list_too(campaign: Campaign) -> None:
    office, key = campaign.office, send(campaign)
    approve(office, key)
    assert letter_redoing.issue(office.clerk, key).document_number
    (run,) = campaigns.page(office.clerk, campaign.id).runs
    assert run.dated_on == DAY


def test_another_wording_goes_round_again(campaign: Campaign) -> None:
    office, key = campaign.office, send(campaign)
    approve(office, key)
    lines = wording_editing.sentences(office.manager, "campaign")
    typed = {one.key: one.text for one in lines}
    typed["request"] += "（架空の但し書き）"
    wording_editing.save(office.manager, "campaign", typed, "試験")
    with pytest.raises(Unsigned, match="内容が変わりました"):
        letter_redoing.issue(office.clerk, key)


def test_a_letter_to_one_goes_round_too(campaign: Campaign) -> None:
    office, clerk = campaign.office, campaign.clerk
    slip = campaign.keys()[0]
    campaigns.leave_out(clerk, slip)
    sending_round.send(clerk, lambda: campaigns.issue_alone(clerk, slip, "ご本人の希望"))
    key = newest(office)
    approve(office, key)
    office.watch.wait(days=1)
    issued = letter_redoing.issue(clerk, key)
    assert issued.document_number
    assert drafted_letters.rows(clerk) == []


def test_what_went_round_says_where_a_protected_person_lives_to_few(campaign: Campaign) -> None:
    office, clerk = campaign.office, campaign.clerk
    confidentiality.protect(office.manager, member_of(office, 1), "2026-04-20", "支援措置")
    slip = campaign.keys()[0]
    campaigns.leave_out(clerk, slip)
    sending_round.send(clerk, lambda: campaigns.issue_alone(clerk, slip, "ご本人の希望"))
    with pytest.raises(Refused):
        letter_drafts.read(office.auditor, newest(office))


def test_the_dialog_learns_how_a_run_stands(campaign: Campaign) -> None:
    office = campaign.office
    fresh = campaign_signing.standing(office.clerk, campaign.id, "first")
    assert (fresh.may_issue, fresh.state) == (False, None)
    key = send(campaign)
    waits = campaign_signing.standing(office.clerk, campaign.id, "first")
    assert waits.state is DraftState.waiting
    assert waits.typed is not None
    assert waits.typed["dated_on"] == DAY.isoformat()
    approve(office, key)
    assert campaign_signing.standing(office.clerk, campaign.id, "first").state is (
        DraftState.approved
    )
    assert campaign_signing.standing(office.manager, campaign.id, "first").may_issue


def test_sending_round_never_issues(campaign: Campaign) -> None:
    office, key = campaign.office, send(campaign)
    approve(office, key)
    with pytest.raises(Approved, match="すでに承認されています"):
        send(campaign)
    sending_round.send(
        office.manager, lambda: campaigns.issue_run(office.manager, campaign.id, dated_on=ASKED)
    )
    assert campaigns.page(office.clerk, campaign.id).runs == []
