"""Runs: one number, all letters or none, the same bytes again, kept back where they must be."""

import hashlib
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import text

from app.letters.refusals import GlyphsMissing
from app.office import (
    campaigns,
    confidentiality,
    consents,
    history,
    letters,
    member_states,
    members,
)
from app.rules.campaigns import LeftOut, RunKind, SlipState
from app.rules.errors import OfficeError, Refused
from app.rules.members import ConsentDraft
from app.rules.slip_numbers import spoken
from tests.office.campaign_work import ASKED, POSTED, Campaign, draft_for, member_of, person, revise
from tests.office.seats import Office

Act = Callable[[], object]


class Stop(Exception):
    """Stand for somebody who cancels."""


@pytest.fixture
def campaign(office: Office, tmp_path: Path) -> Campaign:
    return Campaign.begun(office, tmp_path)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_all_letters_of_a_run_bear_one_number(office: Office, campaign: Campaign) -> None:
    done = campaigns.issue_run(office.manager, campaign.id)
    assert (done.document_number, done.letters, done.pages) == ("共人総発第9-1号", 3, 3)
    (run,) = campaigns.page(office.clerk, campaign.id).runs
    assert (run.id, run.kind, run.dated_on, run.posted_on) == (
        done.run_id,
        RunKind.first,
        ASKED,
        None,
    )
    printed = pages(campaigns.bulk(office.clerk, done.run_id))
    for row, page in zip(campaigns.list_rows(office.clerk, done.run_id), printed, strict=True):
        assert "共人総発第9-1号" in page
        assert spoken(row.number) in page
        assert row.member_name.replace("　", "") in page.replace("　", "").replace(" ", "")
    assert campaign.tally.by_state == {SlipState.unsent: 3}


def test_the_number_comes_from_the_series_of_all_letters(
    office: Office, campaign: Campaign
) -> None:
    with pytest.raises(Stop):
        campaigns.issue_run(office.manager, campaign.id, progress=_stop)
    assert campaigns.page(office.clerk, campaign.id).runs == []
    assert campaigns.issue_run(office.manager, campaign.id).document_number == "共人総発第9-1号"
    campaigns.close(office.manager, campaign.id)
    second = campaigns.freeze(office.manager, draft_for(campaign.version_id)).campaign_id
    assert campaigns.issue_run(office.manager, second).document_number == "共人総発第9-2号"


def _stop(done: int, total: int) -> None:
    assert done <= total
    raise Stop


def test_a_run_is_made_once_and_given_again_byte_for_byte(
    office: Office, campaign: Campaign
) -> None:
    run_id = campaign.printed()
    with pytest.raises(Refused, match="共人総発第9-1号で印刷済み"):
        campaign.printed()
    first = campaign.rows()[0]
    whole = campaigns.letter_of(office.clerk, first.slip_id, run_id)
    assert whole == campaigns.letter_of(office.clerk, first.slip_id, run_id)
    assert campaigns.bulk(office.clerk, run_id) == campaigns.bulk(office.clerk, run_id)
    assert len(pages(whole)) == 1
    assert spoken(first.number) in pages(whole)[0]
    assert history.rows(office.manager)[0].values == {"letters": 3}


def test_looking_is_not_logged_and_printing_again_is(office: Office, campaign: Campaign) -> None:
    run_id = campaign.printed()
    before = history.rows(office.manager)[0].number
    campaigns.bulk(office.clerk, run_id, reprint=False)
    campaigns.letter_of(office.clerk, campaign.keys()[0], run_id, reprint=False)
    assert history.rows(office.manager)[0].number == before
    whole = campaigns.letter_of(office.clerk, campaign.keys()[0], run_id)
    row = history.rows(office.manager)[0]
    assert row.values == {"sha256": hashlib.sha256(whole).hexdigest()}
    assert ("member", campaign.rows()[0].member_id) in row.subjects


def test_the_shared_beginning_is_a_letter_to_nobody(office: Office, campaign: Campaign) -> None:
    campaign.printed()
    (run,) = campaigns.page(office.clerk, campaign.id).runs
    (page,) = pages(letters.pdf(office.clerk, run.letter_id, reprint=False))
    assert "号" in page
    assert not any(row.member_name in page for row in campaign.rows())


def test_a_letter_that_was_altered_is_not_given_out(office: Office, campaign: Campaign) -> None:
    run_id = campaign.printed()
    with office.manager.unit("試み") as unit:
        unit.session.execute(text("DROP TRIGGER guard_campaign_letters_update"))
        unit.session.execute(text("UPDATE campaign_letters SET suffix = zeroblob(9)"))
        unit.log()
    acts: tuple[Act, ...] = (
        lambda: campaigns.bulk(office.clerk, run_id),
        lambda: campaigns.letter_of(office.clerk, campaign.keys()[0], run_id),
    )
    for act in acts:
        with pytest.raises(Refused, match="保管したときと違っています"):
            act()


def test_who_stopped_since_the_freeze_is_left_out_of_the_print(
    office: Office, campaign: Campaign
) -> None:
    member_states.decease(office.clerk, member_of(office, 1), "2027-04-02")
    consents.record(office.clerk, member_of(office, 2), ConsentDraft("はい"))
    ahead = campaigns.look_ahead(office.clerk, campaign.id, "first")
    assert (ahead.letters, ahead.left_out) == (1, {"ご回答済": 1, "ご案内の対象外": 1})
    done = campaigns.issue_run(office.manager, campaign.id)
    assert (done.letters, done.left_out) == (1, ahead.left_out)
    page = campaigns.page(office.clerk, campaign.id)
    assert page.left_out == ahead.left_out
    assert page.row.tally.by_state == {SlipState.unsent: 1, SlipState.left_out: 2}


def test_who_stopped_since_the_print_is_taken_out_of_the_pile(
    office: Office, campaign: Campaign
) -> None:
    run_id = campaign.printed()
    member_states.stop_mail(office.clerk, member_of(office, 1), "お申出")
    (row,) = campaigns.to_pull(office.clerk, run_id)
    assert row.member_id == member_of(office, 1)
    again = campaigns.gather(office.clerk, run_id)
    assert (again.letters, again.kept_back) == (2, 1)
    office.watch.turn_to(POSTED)
    campaigns.mark_sent(office.clerk, run_id, POSTED, "配達便", [row.slip_id])
    assert campaign.tally.by_state == {SlipState.sent: 2, SlipState.left_out: 1}
    assert campaigns.to_pull(office.clerk, run_id) == []
    assert campaigns.page(office.clerk, campaign.id).left_out == {LeftOut.not_mailed.word: 1}


def test_a_protected_address_is_not_printed_again(office: Office, campaign: Campaign) -> None:
    run_id = campaign.posted()
    key = member_of(office, 1)
    confidentiality.protect(office.manager, key, "2027-04-05", "支援措置")
    slip = next(row.slip_id for row in campaign.rows() if row.member_id == key)
    with pytest.raises(Refused, match="秘匿"):
        campaigns.letter_of(office.clerk, slip, run_id, reprint=False)
    stored = campaigns.letter_of(office.clerk, slip, run_id, reprint=False, reason="お申出")
    assert stored.startswith(b"%PDF")
    logged = history.rows(office.manager)[0]
    assert logged.values is not None
    assert (logged.values["reason"], ("member", key) in logged.subjects) == ("お申出", True)


def test_posting_shows_the_version_to_each_reader(office: Office, campaign: Campaign) -> None:
    run_id = campaign.posted()
    (run,) = campaigns.page(office.clerk, campaign.id).runs
    assert (run.method, run.posted_on) == ("普通郵便", POSTED)
    assert {(row.state, row.sent_on) for row in campaign.rows()} == {(SlipState.sent, POSTED)}
    assert len({row.notice_id for row in campaign.rows()}) == 3
    with office.clerk.look() as unit:
        (notice,) = unit.notices.of(member_of(office, 1))
    assert (notice.version_on, notice.shown_on, notice.way) == (
        date(2027, 4, 1),
        POSTED,
        "letter",
    )
    with pytest.raises(Refused, match="投函を記録しています"):
        campaigns.mark_sent(office.clerk, run_id, POSTED, "普通郵便")


@pytest.mark.parametrize(
    ("on", "method", "words"),
    [
        (date(2027, 4, 1), "普通郵便", "文書の日付.*より前"),
        (date(2027, 4, 6), "普通郵便", "今日より後"),
        (POSTED, " ", "発送の方法"),
        (POSTED, "あ" * 21, "長すぎます"),
    ],
)
def test_a_posting_that_cannot_be_is_refused(
    on: date, method: str, words: str, office: Office, campaign: Campaign
) -> None:
    run_id = campaign.printed()
    office.watch.turn_to(POSTED)
    with pytest.raises(OfficeError, match=words):
        campaigns.mark_sent(office.clerk, run_id, on, method)
    assert campaign.tally.by_state == {SlipState.unsent: 3}


def test_the_second_letter_waits_for_the_first(campaign: Campaign) -> None:
    with pytest.raises(Refused, match="1回目のお願いの投函"):
        campaign.printed("second")
    campaign.printed()
    with pytest.raises(Refused, match="1回目のお願いの投函"):
        campaign.printed("second")


def test_a_letter_is_dated_near_the_day_of_its_print(office: Office, campaign: Campaign) -> None:
    for day, words in ((date(2026, 4, 2), "離れすぎ"), (date(2027, 4, 30), "新しい期限")):
        with pytest.raises(Refused, match=words):
            campaigns.issue_run(office.manager, campaign.id, dated_on=day)
    done = campaigns.issue_run(office.manager, campaign.id, dated_on=date(2027, 4, 10))
    assert done.document_number == "共人総発第9-1号"


def test_a_name_that_cannot_be_printed_is_set_aside(office: Office, tmp_path: Path) -> None:
    members.register(office.clerk, person(1))
    members.register(office.clerk, person(2, name="架空　\U000323af子"))
    version = revise(office, tmp_path)
    office.watch.turn_to(ASKED)
    key = campaigns.freeze(office.manager, draft_for(version)).campaign_id
    faults = campaigns.look_ahead(office.clerk, key, "first").unprintable
    (slip_id,) = faults
    (row,) = campaigns.slip_rows(office.clerk, [slip_id])
    with pytest.raises(GlyphsMissing, match=spoken(row.number)):
        campaigns.issue_run(office.manager, key)
    campaigns.leave_out(office.clerk, slip_id)
    assert campaigns.issue_run(office.manager, key).letters == 1


def test_a_preview_takes_no_number(office: Office, campaign: Campaign) -> None:
    (page,) = pages(campaigns.preview_letter(office.clerk, campaign.id))
    assert "案（文書番号なし）" in page
    assert "共人総発" not in page
    assert "整理番号　見本" in page
    assert not re.search(r"\d\d-\d\d-\d{5}-\d", page)
    campaign.posted()
    assert "再度" in pages(campaigns.preview_letter(office.clerk, campaign.id))[0]
    assert len(campaigns.page(office.clerk, campaign.id).runs) == 1


def test_an_auditor_prints_nothing(office: Office, campaign: Campaign) -> None:
    run_id = campaign.printed()
    desk = office.auditor
    acts: tuple[Act, ...] = (
        lambda: campaigns.issue_run(desk, campaign.id, kind="second"),
        lambda: campaigns.bulk(desk, run_id),
        lambda: campaigns.letter_of(desk, campaign.keys()[0], run_id),
        lambda: campaigns.mark_sent(desk, run_id, ASKED, "普通郵便"),
        lambda: campaigns.leave_out(desk, campaign.keys()[0]),
    )
    for act in acts:
        with pytest.raises(Refused, match="文書の発行と発送"):
            act()
