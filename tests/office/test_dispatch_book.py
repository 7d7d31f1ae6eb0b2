"""The book of what left lists each posting of any period, what waits, and what is void."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.letters import extraction
from app.office import (
    certificates,
    cover_notes,
    dispatch_book,
    dispatches,
    letter_cancelling,
    letter_replacing,
    letters,
    misdeliveries,
    receipts,
    restrictions,
    returns,
    unsent_letters,
)
from app.office.dispatch_words import note
from app.rules.dispatches import Posting
from app.rules.errors import Refused
from app.rules.ids import LetterId
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.periods import Days
from tests.office.matters import Matter
from tests.office.posted_letters import NUMBER, answered, come_back, later, letter, post
from tests.office.seats import Office


def test_each_posting_has_its_line(matter: Matter) -> None:
    issued, clerk = answered(matter), matter.office.clerk
    come_back(matter, issued.letter_id)
    post(matter, issued.letter_id)
    old, new = dispatch_book.rows(clerk, Days())
    assert (old.state.word, new.state.word) == ("返戻（対応済）", "発送済")
    assert (old.is_newest, new.is_newest) == (False, True)
    assert old.letter.receipt_number == "26-0001"
    assert old.addressee == f"{matter.page.case.requester_name}　様"


def test_only_the_sending_that_went_astray_says_so(matter: Matter) -> None:
    issued, clerk = answered(matter), matter.office.clerk
    for _again in range(2):
        come_back(matter, issued.letter_id)
        matter.office.watch.turn_to(later(matter, 2))
        post(matter, issued.letter_id)
    misdeliveries.record(clerk, issued.letter_id, Misdelivery(clerk.today, Receiver("架空　隣子")))
    first, second, third = dispatch_book.rows(clerk, Days())
    assert [line.astray for line in (first, second, third)] == [False, False, True]
    new = letter_replacing.answer_anew(clerk, issued.letter_id)
    lines = dispatch_book.rows(clerk, Days())
    notes = [note(line) for line in lines if line.letter.id == issued.letter_id]
    assert notes == ["", "", f"{new.document_number}に差し替え、誤送付"]


def test_a_period_holds_what_is_dated_posted_or_back_in_it(matter: Matter) -> None:
    clerk = matter.office.clerk
    issued = answered(matter)
    today = clerk.today
    assert len(dispatch_book.rows(clerk, Days(today, today))) == 1
    assert dispatch_book.rows(clerk, Days(None, later(matter, -1))) == []
    assert dispatch_book.rows(clerk, Days(later(matter, 1), None)) == []
    matter.office.watch.turn_to(later(matter, 10))
    returns.come_back(clerk, issued.letter_id, clerk.today, "受取拒絶")
    (line,) = dispatch_book.rows(clerk, Days(clerk.today, None))
    assert line.state.word == "返戻"
    with pytest.raises(Refused, match="始まりより前"):
        dispatch_book.rows(clerk, Days(date(2026, 5, 1), date(2026, 4, 1)))


def test_print_and_excel_say_the_same(matter: Matter) -> None:
    issued, clerk = answered(matter), matter.office.clerk
    come_back(matter, issued.letter_id)
    said = extraction.text(dispatch_book.draw(clerk, Days())).replace("\n", "")
    assert "該当なし" in extraction.text(dispatch_book.look(clerk, Days(date(2030, 1, 1))))
    sheet = load_workbook(BytesIO(dispatch_book.excel(clerk, Days()))).worksheets[0]
    titles, line = sheet.iter_rows(values_only=True)
    row = dict(zip(titles, line, strict=True))
    assert (row["引受番号"], row["返戻の理由"], row["状態"]) == (
        NUMBER,
        "あて所に尋ねあたりません",
        "返戻",
    )
    for words in (NUMBER, "あて所に尋ねあたりません", issued.document_number):
        assert words in said


def test_letters_of_hidden_cases_are_not_there(matter: Matter) -> None:
    answered(matter)
    office = matter.office
    named = [office.manager.actor.id, office.clerk.actor.id]
    restrictions.restrict(office.manager, matter.id, named, "架空の理由")
    assert dispatch_book.rows(office.auditor, Days()) == []
    assert len(dispatch_book.rows(office.clerk, Days())) == 1
    assert "閲覧を限った受付" in extraction.text(dispatch_book.look(office.auditor, Days()))


def test_several_letters_leave_at_once_or_none(matter: Matter) -> None:
    clerk = matter.office.clerk
    receipt = receipts.issue(clerk, matter.id)
    proof = certificates.issue(clerk, matter.member_id, clerk.today)
    waiting = {row.id for row in unsent_letters.rows(clerk)}
    assert waiting == {receipt.letter_id, proof.letter_id}
    unknown = Posting(LetterId(99), "普通郵便")
    with pytest.raises(Refused, match="見つかりません"):
        dispatches.post(clerk, [Posting(proof.letter_id, "手渡し"), unknown], clerk.today)
    with pytest.raises(Refused, match="選んでください"):
        dispatches.post(clerk, [], clerk.today)
    assert {row.id for row in unsent_letters.rows(clerk)} == waiting
    post(matter, receipt.letter_id, proof.letter_id, method="普通郵便", number="")
    assert unsent_letters.rows(clerk) == []


def test_a_cover_note_leaves_with_the_letter_under_it(matter: Matter) -> None:
    clerk = matter.office.clerk
    issued = answered(matter, posted=False)
    assert [row.id for row in cover_notes.enclosable(clerk, matter.id)] == [issued.letter_id]
    note = cover_notes.issue(clerk, matter.id, [issued.letter_id], ["返信用の封筒"])
    with pytest.raises(Refused, match="使えないもの"):
        cover_notes.preview(clerk, matter.id, [LetterId(99)])
    with pytest.raises(Refused, match="1つから"):
        cover_notes.preview(clerk, matter.id, [], [" "])
    post(matter, issued.letter_id)
    row = letter(matter, note.letter_id)
    assert (row.method, row.tracking_number) == ("簡易書留", NUMBER)


def test_a_void_note_does_not_leave(matter: Matter) -> None:
    clerk = matter.office.clerk
    issued = answered(matter, posted=False)
    note = cover_notes.issue(clerk, matter.id, [issued.letter_id])
    letter_cancelling.cancel(clerk, note.letter_id, "送る必要がなくなった")
    post(matter, issued.letter_id)
    assert letter(matter, note.letter_id).posted_on is None


def test_an_empty_office_has_an_empty_book(office: Office) -> None:
    assert dispatch_book.rows(office.auditor, Days()) == []
    assert "該当なし" in extraction.text(dispatch_book.draw(office.auditor, Days()))


def test_a_note_that_waited_for_approval_is_issued_as_chosen(matter: Matter) -> None:
    clerk = matter.office.clerk
    issued = answered(matter, posted=False)
    typed = {"letters": str(int(issued.letter_id)), "others": "返信用の封筒\n架空の書類"}
    note = cover_notes.issue_typed(clerk, matter.id, typed)
    said = extraction.text(letters.pdf(clerk, note.letter_id))
    for words in ("(1) 個人情報の開示について（回答）", "(2) 返信用の封筒", "(3) 架空の書類"):
        assert words in said
