"""What a notice says stays so: who may read it, and what becomes of the version it tells of."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.letters.extraction import page_texts
from app.office import (
    campaigns,
    child_confidentiality,
    consents,
    member_states,
    members,
    policy,
    policy_notices,
)
from app.office.campaigns import TargetFilter
from app.office.policy_task_links import links_of
from app.rules.campaigns import SlipState
from app.rules.errors import Refused
from app.rules.ids import RunId, SlipId
from app.rules.members import ChildDraft, ConsentDraft
from tests.office import campaign_work
from tests.office.campaign_work import Campaign, member_of, person
from tests.office.families import child_of
from tests.office.notice_work import NEW, OLD, POSTED, TOLD, Notice, draft_for, take_in
from tests.office.seats import Office

SAID = "前にいただいたご同意は、そのまま続きます"
LATER = NEW.replace("商品とお知らせ", "別のもの") + "2027年6月1日 改訂\n"


@pytest.fixture
def kept(office: Office, tmp_path: Path) -> Notice:
    """Begin a notice of a 軽微 version to three people who have all consented."""
    for place in (1, 2, 3):
        members.register(office.clerk, person(place))
    take_in(office, tmp_path, OLD)
    version_id = take_in(office, tmp_path, NEW)
    policy.set_weight(office.manager, version_id, major=False, reason="架空の理由")
    office.watch.turn_to(TOLD)
    draft = replace(draft_for(version_id), filter=TargetFilter(("current",)))
    return Notice(office, version_id, policy_notices.freeze(office.manager, draft).campaign_id)


def said_no() -> ConsentDraft:
    return ConsentDraft("いいえ", "2026-12-01", "書面", "見本　受付子")


def slip_of(notice: Notice, place: int) -> SlipId:
    member_id = member_of(notice.office, place)
    return next(row.slip_id for row in notice.rows() if row.member_id == member_id)


def shown(office: Office) -> int:
    with office.clerk.look() as unit:
        return len(unit.notices.of(member_of(office, 1)))


def progress(notice: Notice) -> list[str]:
    with notice.office.clerk.look() as unit:
        return [link.progress for _, link in links_of(unit, notice.version_id)]


def pages(office: Office, run_id: RunId) -> list[str]:
    return ["".join(page.split()) for page in page_texts(campaigns.bulk(office.clerk, run_id))]


def test_who_no_longer_consents_is_not_told_that_it_goes_on(office: Office, kept: Notice) -> None:
    consents.decline(office.clerk, member_of(office, 1), said_no())
    (mistaken,) = consents.find_ids(office.clerk, member_id=member_of(office, 2))
    consents.void(office.manager, mistaken, "架空の取り違え")
    done = campaigns.issue_run(office.manager, kept.id)
    assert (done.letters, dict(done.left_out)) == (1, {"ご案内の対象外": 2})
    first, *_ = pages(office, done.run_id)
    assert SAID in first
    assert "架空003号" in first
    with pytest.raises(Refused, match="お送りすることができません"):
        campaigns.issue_alone(office.manager, slip_of(kept, 1), "架空の理由")
    consents.decline(office.clerk, member_of(office, 3), said_no())
    (pulled,) = campaigns.to_pull(office.clerk, done.run_id)
    assert pulled.slip_id == slip_of(kept, 3)


def test_what_letters_promised_is_not_taken_back_in_silence(office: Office, kept: Notice) -> None:
    manager, version_id = office.manager, kept.version_id
    policy.set_weight(manager, version_id, major=True, reason="架空の理由")
    policy.set_weight(manager, version_id, major=False, reason="架空の理由")
    kept.printed()
    with pytest.raises(Refused, match="お知らせの手紙3通で"):
        policy.set_weight(manager, version_id, major=True, reason="架空の理由")
    campaigns.close(manager, kept.id, shredded=True)
    policy.set_weight(manager, version_id, major=True, reason="架空の理由")
    policy.set_weight(manager, version_id, major=False, reason="架空の理由")
    draft = replace(draft_for(version_id), filter=TargetFilter(("current",)))
    again = policy_notices.freeze(manager, draft).campaign_id
    replace(kept, id=again).posted()
    campaigns.close(manager, again)
    with pytest.raises(Refused, match="後の日の改訂を「重要」として"):
        policy.set_weight(manager, version_id, major=True, reason="架空の理由")
    assert not next(row for row in policy.versions(manager) if row.id == version_id).major


def test_a_letter_of_what_is_no_longer_so_is_not_printed(office: Office, tmp_path: Path) -> None:
    notice = Notice.begun(office, tmp_path)
    take_in(office, tmp_path, LATER)
    office.watch.turn_to(date(2027, 6, 1))
    with pytest.raises(Refused, match="「重要」な改訂がある"):
        notice.printed()
    office.watch.turn_to(date(2027, 5, 31))
    run_id = notice.printed()
    campaigns.mark_sent(office.clerk, run_id, date(2027, 5, 31), "普通郵便")


def test_consent_to_what_is_no_longer_so_is_not_asked_for(office: Office, tmp_path: Path) -> None:
    campaign = Campaign.begun(office, tmp_path)
    campaigns.leave_out(office.clerk, campaign.keys()[0])
    take_in(office, tmp_path, campaign_work.TEXT + "2027年4月3日 改訂\n")
    office.watch.turn_to(date(2027, 4, 3))
    with pytest.raises(Refused, match="この再同意の依頼の版の後に「重要」な改訂"):
        campaign.printed()
    with pytest.raises(Refused, match="文書は作られていません"):
        campaigns.issue_alone(office.manager, campaign.keys()[0], "架空の理由")


def test_the_letter_to_a_protected_childs_home_goes_alone(office: Office, tmp_path: Path) -> None:
    child = ChildDraft("架空　湊", "カクウ　ミナト", "2020-06-20", "子")
    members.register(office.clerk, person(9, children=(child,)))
    notice = Notice.begun(office, tmp_path)
    key = child_of(office.clerk, member_of(office, 9))
    child_confidentiality.protect(office.manager, key, "2026-11-30", "架空の申し出")
    done = campaigns.issue_run(office.manager, notice.id)
    assert (done.letters, dict(done.left_out)) == (2, {"個別に発送": 1})
    assert not any("009号" in page for page in pages(office, done.run_id))
    campaigns.close(office.manager, notice.id, shredded=True)
    assert progress(notice) == ["終了（発送なし）"]
    again = policy_notices.freeze(office.manager, draft_for(notice.version_id))
    tally = replace(notice, id=again.campaign_id).tally.by_state
    assert (again.count, tally) == (2, {SlipState.unsent: 2, SlipState.left_out: 1})


def test_a_printed_letter_to_who_has_died_or_stopped_is_given_for_a_reason(
    office: Office, tmp_path: Path
) -> None:
    notice = Notice.begun(office, tmp_path, 3)
    run_id = notice.printed()
    dead, stopped, well = (slip_of(notice, place) for place in (1, 2, 3))
    member_states.decease(office.clerk, member_of(office, 1), "2026-11-30")
    member_states.stop_mail(office.clerk, member_of(office, 2), "架空のお申し出")
    for key in (dead, stopped):
        with pytest.raises(Refused, match="理由を入れてください"):
            campaigns.letter_of(office.clerk, key, run_id)
        assert campaigns.letter_of(office.clerk, key, run_id, reprint=False)
    assert campaigns.letter_of(office.clerk, dead, run_id, reason="架空のご遺族の求め")
    assert campaigns.letter_of(office.clerk, well, run_id)


def test_a_letter_without_the_version_shows_nobody_the_version(
    office: Office, tmp_path: Path
) -> None:
    notice = Notice.begun(office, tmp_path, letter="joint_use")
    before = shown(office)
    notice.posted()
    assert shown(office) == before
    assert [row.notice_id for row in notice.rows()] == [None, None]


def test_what_cannot_be_sent_again_is_said_in_words(office: Office, tmp_path: Path) -> None:
    notice = Notice.begun(office, tmp_path)
    with pytest.raises(Refused, match="「個別に発送」"):
        campaigns.issue_run(office.manager, notice.id, kind="alone")
    with pytest.raises(Refused, match="「個別に発送」"):
        campaigns.look_ahead(office.clerk, notice.id, "alone")
    notice.posted()
    assert progress(notice) == ["発送2名"]
    with pytest.raises(Refused, match="発送を記録済みです") as second:
        campaigns.issue_alone(office.manager, notice.keys()[0], "架空の理由")
    assert "回答待ち" not in str(second.value)
    with pytest.raises(Refused, match="お知らせの開始と終了"):
        campaigns.close(office.clerk, notice.id)
    assert office.clerk.today == POSTED
