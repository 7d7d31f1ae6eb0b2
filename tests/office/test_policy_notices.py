"""Notices: everybody is told, nobody is asked, and nothing of it ever becomes a consent (P-17)."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from app.letters.extraction import page_texts
from app.office import (
    approval_batches,
    campaign_closing,
    campaigns,
    confidentiality,
    drafted_letters,
    letter_drafts,
    letter_redoing,
    member_states,
    misdeliveries,
    policy,
    policy_notices,
    sending_round,
    slip_misdeliveries,
    slips,
)
from app.office.approval_batches import Seen
from app.office.campaigns import TargetFilter
from app.office.signing import Unsigned
from app.rules.approvals import Pending
from app.rules.campaign_aims import Aim, NoticeLetter
from app.rules.campaigns import CampaignState, LeftOut, SlipState
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.slip_numbers import spoken
from tests.office import campaign_work
from tests.office.campaign_work import member_of
from tests.office.notice_work import NEW, OLD, PLAIN, POSTED, Notice, draft_for, take_in
from tests.office.seats import Office


@pytest.fixture
def notice(office: Office, tmp_path: Path) -> Notice:
    return Notice.begun(office, tmp_path)


def solid(words: str) -> str:
    return "".join(words.split())


def test_everybody_is_told_before_the_day_with_the_comparison_behind(
    office: Office, notice: Notice
) -> None:
    run_id = notice.printed()
    (run,) = campaigns.page(office.clerk, notice.id).runs
    assert (run.letter_kind, run.letters, run.pages) == ("policy_revision", 2, 4)
    first, behind, second, again = page_texts(campaigns.bulk(office.clerk, run_id))
    for row, page in zip(notice.rows(), (first, second), strict=True):
        assert spoken(row.number) in page
        assert solid(row.member_name) in solid(page)
        assert run.document_number in page
        assert "架空の変更" in page
    assert "返信票" not in first
    assert "新旧対照表" in solid(behind)
    assert behind == again
    whole = campaigns.letter_of(office.clerk, notice.keys()[0], run_id)
    assert page_texts(whole) == (first, behind)


def test_what_changed_in_joint_use_is_spelt_out(office: Office, tmp_path: Path) -> None:
    notice = Notice.begun(office, tmp_path, letter="joint_use")
    row = campaigns.page(office.clerk, notice.id).row
    assert (row.aim, row.letter) == (Aim.notice, NoticeLetter.joint_use)
    told = policy_notices.gather(office.clerk, draft_for(notice.version_id, "joint_use"))
    items = dict(told.items)
    assert items["変わること"] == "利用の目的"
    assert "お知らせ" in items["利用の目的（変更後）"]
    assert items["共同利用する者"].endswith("（変わりません）")
    (page, *_) = page_texts(policy_notices.draw(office.clerk, told))
    assert "個人情報の共同利用の変更について（お知らせ）" in solid(page)


def test_the_joint_use_is_told_of_only_where_it_changed(office: Office, tmp_path: Path) -> None:
    take_in(office, tmp_path, OLD)
    version_id = take_in(office, tmp_path, PLAIN)
    assert policy_notices.letters_of(office.clerk, version_id) == (NoticeLetter.revision,)
    with pytest.raises(Refused, match="共同利用の内容は変わっていません"):
        policy_notices.freeze(office.manager, draft_for(version_id, "joint_use"))


def test_a_version_without_the_text_before_it_is_not_told_of(
    office: Office, tmp_path: Path
) -> None:
    version_id = take_in(office, tmp_path, NEW)
    said = policy_notices.refusal(office.clerk, version_id)
    assert "2022年4月1日の版の本文が登録されていない" in said
    assert "「方針文書を取り込む」" in said
    with pytest.raises(Refused, match="新旧対照表を作れません"):
        policy_notices.freeze(office.manager, draft_for(version_id))
    assert campaigns.rows(office.clerk) == []
    take_in(office, tmp_path, OLD)
    assert policy_notices.refusal(office.clerk, version_id) == ""


def test_only_an_approved_version_that_follows_another_is_told_of(office: Office) -> None:
    with pytest.raises(Refused, match="承認された方針の版"):
        policy_notices.letters_of(office.clerk, PolicyVersionId(99))
    first = policy.versions(office.clerk)[0].id
    assert "より前に、承認された版がありません" in policy_notices.refusal(office.clerk, first)


def test_who_wants_no_mail_and_who_is_gone_is_left_out_by_one_neutral_word(
    office: Office, tmp_path: Path
) -> None:
    notice = Notice.begun(office, tmp_path, 4)
    stopped, dead, hidden, _ = (member_of(office, place) for place in range(1, 5))
    member_states.stop_mail(office.clerk, stopped, "架空のお申し出")
    member_states.decease(office.clerk, dead, "2026-11-30")
    confidentiality.protect(office.manager, hidden, "2026-11-30", "架空の申し出")
    done = campaigns.issue_run(office.manager, notice.id)
    assert (done.letters, dict(done.left_out)) == (1, {"ご案内の対象外": 2, "個別に発送": 1})
    (alone,) = [row for row in notice.rows() if row.member_id == hidden]
    single = campaigns.issue_alone(office.manager, alone.slip_id, "架空の理由")
    assert (single.letters, single.pages) == (1, 2)
    again = policy_notices.preview_targets(office.clerk, draft_for(notice.version_id))
    assert (again.count, again.left_out[LeftOut.told.word]) == (0, 4)


def test_nobody_is_told_twice_of_the_same_and_who_got_nothing_can_be(
    office: Office, tmp_path: Path
) -> None:
    notice = Notice.begun(office, tmp_path)
    with pytest.raises(Refused, match="対象の方がいません"):
        policy_notices.freeze(office.manager, draft_for(notice.version_id))
    other = policy_notices.freeze(office.manager, draft_for(notice.version_id, "joint_use"))
    assert other.count == 2
    campaigns.close(office.manager, notice.id)
    assert notice.tally.by_state == {SlipState.left_out: 2}
    assert policy_notices.freeze(office.manager, draft_for(notice.version_id)).count == 2


def test_that_consents_go_on_is_said_only_where_all_have_one(
    office: Office, notice: Notice
) -> None:
    draft = draft_for(notice.version_id)
    assert policy_notices.gather(office.clerk, draft).closings == ("asked_again", "closing")
    policy.set_weight(office.manager, notice.version_id, major=False, reason="架空の理由")
    assert policy_notices.gather(office.clerk, draft).closings == ("closing",)
    only = replace(draft, filter=TargetFilter(("current",)))
    assert policy_notices.gather(office.clerk, only).closings == ("kept", "closing")


def test_it_is_printed_once_and_stopping_leaves_nothing(office: Office, notice: Notice) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        campaigns.issue_run(office.manager, notice.id, progress=stop)
    assert campaigns.page(office.clerk, notice.id).runs == []
    notice.printed()
    with pytest.raises(Refused, match="お知らせは、共人総発第8-1号で印刷済み"):
        notice.printed()
    with pytest.raises(Refused, match="1回だけ"):
        campaigns.issue_run(office.manager, notice.id, kind="second")


def test_it_ends_once_posted_and_asks_nobody(office: Office, notice: Notice) -> None:
    notice.posted()
    plan = campaign_closing.plan_close(office.clerk, notice.id)
    assert (plan.refusal, plan.no_answer, plan.unsent) == ("", 0, 0)
    campaigns.close(office.manager, notice.id)
    row = campaigns.page(office.clerk, notice.id).row
    assert (row.state, row.closed_on) == (CampaignState.closed, POSTED)
    assert notice.tally.by_state == {SlipState.sent: 2}


def test_no_consent_ever_comes_from_a_notice(office: Office, notice: Notice) -> None:
    notice.posted()
    before, (key, other) = _ledger(office), notice.keys()
    for answer in ("granted", "declined"):
        with pytest.raises(Refused, match="お知らせの文書の番号です"):
            slips.enter(office.clerk, key, answer, "2026-12-03", "2026-12-04")
    slips.undelivered(office.clerk, other, "moved", "2026-12-04")
    with pytest.raises(Refused, match="返信票は付いていない"):
        slips.correct(office.clerk, other, "granted", "架空の理由")
    campaigns.close(office.manager, notice.id)
    slips.correct(office.clerk, other, None, "架空の取り違え")
    assert notice.tally.by_state == {SlipState.sent: 2}
    for state in ("granted", "declined", "expired"):
        with pytest.raises(DatabaseError), office.manager.unit("試み") as unit:
            unit.slips.change([key], state=state)
    assert _ledger(office) == before
    office.watch.turn_to(campaign_work.ASKED)
    draft = campaign_work.draft_for(notice.version_id)
    assert campaigns.freeze(office.manager, draft).count == 2


def _ledger(office: Office) -> list[tuple[object, ...]]:
    with office.clerk.look() as unit:
        return [tuple(row) for row in unit.session.execute(text("SELECT * FROM consents"))]


def test_an_answer_at_the_counter_has_nothing_to_do_with_a_notice(
    office: Office, notice: Notice
) -> None:
    notice.posted()
    with office.clerk.look() as unit:
        assert [unit.slips.waiting(row.member_id) for row in notice.rows()] == [None, None]
        assert unit.slips.asked(notice.version_id) == frozenset()


def test_a_clerk_makes_it_only_as_it_was_approved(office: Office, notice: Notice) -> None:
    clerk = office.clerk
    with pytest.raises(Unsigned, match="個人情報保護方針の改訂について"):
        campaigns.issue_run(clerk, notice.id)
    sending_round.send(clerk, lambda: campaigns.issue_run(clerk, notice.id))
    (row,) = drafted_letters.rows(clerk)
    assert row.about.startswith("お知らせ　")
    seen = Seen(Pending(draft_id=row.id), letter_drafts.read(office.manager, row.id).digest)
    approval_batches.approve(office.manager, [seen])
    issued = letter_redoing.issue(clerk, row.id)
    assert issued.document_number == "共人総発第8-1号"
    assert campaigns.page(clerk, notice.id).runs[0].letters == 2


def test_a_lost_letter_is_named_by_what_it_was(office: Office, notice: Notice) -> None:
    run_id = notice.posted()
    (run,) = [one for one in campaigns.page(office.clerk, notice.id).runs if one.id == run_id]
    said = Misdelivery(POSTED, Receiver("架空　隣人", "", ""))
    slip_misdeliveries.record(office.clerk, run.letter_id, notice.rows()[0].number, said)
    (row,) = misdeliveries.rows(office.clerk)
    assert "個人情報保護方針の改訂" in row.incident.what


def test_list_labels_and_single_files_go_with_it(
    office: Office, notice: Notice, tmp_path: Path
) -> None:
    done = campaigns.issue_run(office.manager, notice.id, delivery="course")
    listed = "".join(page_texts(campaigns.print_list(office.clerk, done.run_id)))
    assert "お知らせ　共人総発第8-1号" in listed
    assert "再同意" not in listed
    assert campaigns.print_labels(office.clerk, done.run_id).labels == 2
    kept = campaigns.keep_each(office.clerk, done.run_id, tmp_path / "each")
    again = campaigns.keep_each(office.clerk, done.run_id, tmp_path / "each")
    assert (kept.letters, again.letters, again.there_before) == (2, 0, 2)
    with pytest.raises(Refused, match="共人総発第8-1号）の投函を、まだ記録していません"):
        campaigns.close(office.manager, notice.id)
    campaigns.close(office.manager, notice.id, shredded=True)
    with pytest.raises(Refused, match="いまお送りすることができません"):
        campaigns.letter_of(office.clerk, notice.keys()[0], done.run_id)
    with pytest.raises(Refused, match="書き出せる文書がありません"):
        campaigns.bulk(office.clerk, done.run_id)
    assert policy_notices.freeze(office.manager, draft_for(notice.version_id)).count == 2
    with pytest.raises(Refused, match="このお知らせは12月1日"):
        campaigns.leave_out(office.clerk, notice.keys()[0])
