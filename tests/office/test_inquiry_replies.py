"""What departments answer: recorded whenever it happened, with items and papers."""

from pathlib import Path

import pytest

from app.office import confidentiality, inquiries, inquiry_replies
from app.office.inquiry_replies import NewPaper
from app.rules.errors import BadFile, Refused
from app.rules.inquiries import InquiryAnswer
from app.rules.inquiry_sheets import InquiryDraft, ReplyDraft
from tests.exchange.policy_files import empty_pdf
from tests.exchange.test_evidence_files import png
from tests.office.asked_departments import DELIVERY, LEDGER, SHARES, answer, ask
from tests.office.matters import Matter


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "架空の台帳.pdf"
    path.write_bytes(empty_pdf())
    return path


def test_items_and_papers_are_kept(matter: Matter, paper: Path) -> None:
    (key,) = ask(matter)
    told = answer(matter, key, "delivered", SHARES, papers=(paper,), note="架空の備考")
    assert not told.late
    kept = inquiry_replies.material(matter.office.clerk, key)
    assert (kept.row.answer, kept.row.answered_by_name) == (InquiryAnswer.delivered, "見本　答子")
    assert (kept.row.recorded_by, kept.row.note) == ("試験　担当者", "架空の備考")
    assert tuple(kept.items) == (SHARES,)
    assert [(one.file_name, one.pages) for one in kept.papers] == [("架空の台帳.pdf", 1)]
    assert inquiry_replies.paper(matter.office.clerk, kept.papers[0].id) == paper.read_bytes()
    assert [row.title for row in matter.page.log[:2]] == [
        "社内照会の資料を閲覧",
        "社内照会の回答を記録",
    ]


def test_an_answer_can_be_put_right(matter: Matter, paper: Path) -> None:
    clerk = matter.office.clerk
    (key,) = ask(matter)
    answer(matter, key, "delivered", SHARES, papers=(paper,))
    (file,) = inquiry_replies.material(clerk, key).papers
    with pytest.raises(Refused, match="項目や資料は付けられません"):
        answer(matter, key)
    draft = ReplyDraft("none", "4月40日", "見本　答子")
    with pytest.raises(Refused, match="4月40日"):
        inquiry_replies.reply(clerk, key, draft, removed=[file.id])
    draft = ReplyDraft("none", "2026-04-20", "見本　答子")
    inquiry_replies.reply(clerk, key, draft, removed=[file.id])
    kept = inquiry_replies.material(clerk, key)
    assert (kept.row.answer, kept.items, kept.papers) == (InquiryAnswer.none, [], [])
    with pytest.raises(Refused, match="取り除かれたか"):
        inquiry_replies.paper(clerk, file.id)


def test_only_whole_pdfs_are_kept(matter: Matter, tmp_path: Path) -> None:
    (key,) = ask(matter)
    for name, content in (("架空.png", png()), ("架空.pdf", b"%PDF-1.4 broken")):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(BadFile):
            answer(matter, key, "delivered", papers=(path,))
    assert inquiries.rows(matter.office.clerk, [key])[0].state == "open"


def test_what_comes_after_the_answer_is_recorded_and_said(matter: Matter) -> None:
    first, second = ask(matter, LEDGER, DELIVERY)
    answer(matter, first)
    inquiries.cancel(matter.office.clerk, second, "架空の理由")
    matter.approved()
    matter.issue()
    assert answer(matter, first, "holds").late


def test_a_department_that_did_not_do_it_says_why(matter: Matter) -> None:
    draft = InquiryDraft((LEDGER,), "correction", None, "4/27", "架空の文字に直す")
    (key,) = inquiries.ask(matter.office.clerk, matter.id, draft).inquiry_ids
    with pytest.raises(Refused, match="実施できない理由"):
        answer(matter, key, "refused")
    with pytest.raises(Refused, match="回答を選んで"):
        answer(matter, key, "holds")
    answer(matter, key, "refused", note="架空の理由")
    assert inquiries.rows(matter.office.clerk, [key])[0].note == "架空の理由"


def test_the_papers_of_a_protected_person_open_for_a_reason_only(
    matter: Matter, paper: Path
) -> None:
    clerk = matter.office.clerk
    (key,) = ask(matter)
    answer(matter, key, "delivered", papers=(paper,))
    (file,) = inquiry_replies.material(clerk, key).papers
    confidentiality.protect(clerk, matter.member_id, "", "架空の理由")
    with pytest.raises(Refused, match="開く理由"):
        inquiry_replies.paper(clerk, file.id)
    with pytest.raises(Refused):
        inquiry_replies.paper(matter.office.auditor, file.id, "架空の理由")
    assert inquiry_replies.paper(clerk, file.id, "架空の理由") == paper.read_bytes()
    told = matter.page.log[0]
    assert told.values is not None
    assert told.values["reason"] == "架空の理由"


def test_words_that_no_paper_carries_are_refused(matter: Matter) -> None:
    (key,) = ask(matter)
    draft = ReplyDraft("none", "2026-04-20", "見本\u202e答子")
    with pytest.raises(Refused, match="目に見えない文字"):
        inquiry_replies.reply(matter.office.clerk, key, draft, [NewPaper(Path("なし"))])
