"""Sheets to departments: kept with what came back; their words go, the rest stays."""

from datetime import date

from app.rules.case_notes import NoteKind
from app.rules.ids import RequestId, StaffId
from app.rules.inquiries import InquiryAnswer, InquiryKind
from app.rules.inquiry_sheets import Inquiry, ItemDraft, Reply
from app.storage.case_notes import NewCaseNote
from app.storage.inquiry_files import NewInquiryFile
from tests.storage.records import TODAY, Records
from tests.storage.test_requests import take

CLERK = StaffId(1)
DUE = date(2026, 5, 2)
SHEET = Inquiry(("組合員台帳", "店舗"), InquiryKind.search, None, DUE, "架空のお願い")
ITEMS = (ItemDraft("架空", "内容", "令和8年", "配達"), ItemDraft("子", "内容", of_child=True))
DELIVERED = Reply(InquiryAnswer.delivered, TODAY, "見本　答子", "架空の備考", ITEMS)
PDF = b"%PDF-1.4 fictional"


def asked(records: Records) -> RequestId:
    with records.write() as unit:
        key = take(unit)
        unit.inquiries.add(key, SHEET, TODAY, CLERK)
        unit.log()
    return key


def test_one_sheet_goes_to_each_department(records: Records) -> None:
    key = asked(records)
    with records.read() as unit:
        first, second = unit.inquiries.of(key)
        assert [row.department for row in (first, second)] == ["組合員台帳", "店舗"]
        assert (first.number, second.number) == (
            f"{first.receipt_number}-1",
            f"{first.receipt_number}-2",
        )
        assert (first.state, first.answer, first.asked) == ("open", None, "架空のお願い")
        assert unit.inquiries.ids() == [first.id, second.id]
        assert unit.inquiries.ids(due_before=DUE) == []
        assert unit.inquiries.ids(due_before=date(2026, 5, 3)) == [first.id, second.id]
        case = unit.requests.case(key)
    assert case is not None
    assert [one.department for one in case.inquiries] == ["組合員台帳", "店舗"]


def test_an_answer_replaces_what_was_recorded_before(records: Records) -> None:
    key = asked(records)
    with records.write() as unit:
        first, second = unit.inquiries.of(key)
        unit.inquiries.answer(first.id, DELIVERED, CLERK)
        unit.inquiries.cancel(second.id, TODAY, CLERK, "架空の理由")
        unit.inquiry_files.add(NewInquiryFile(first.id, "架空.pdf", PDF, 3), CLERK, unit.stamp.at)
        unit.log()
    with records.read() as unit:
        first, second = unit.inquiries.of(key)
        assert (first.state, first.answer, first.answered_on) == (
            "answered",
            InquiryAnswer.delivered,
            TODAY,
        )
        assert (first.answered_by_name, first.note, first.items, first.files) == (
            *("見本　答子", "架空の備考"),
            *(2, 1),
        )
        assert tuple(unit.inquiries.items(first.id)) == ITEMS
        assert (second.state, second.note, second.answer) == ("cancelled", "架空の理由", None)
        assert unit.inquiries.ids() == []
        assert unit.inquiries.ids(open_only=False) == [first.id, second.id]
    with records.write() as unit:
        none = Reply(InquiryAnswer.none, TODAY, "見本　答子", "", ())
        unit.inquiries.answer(first.id, none, CLERK)
        unit.inquiry_files.remove(unit.inquiry_files.of(first.id)[0].id)
        unit.log()
    with records.read() as unit:
        again = unit.inquiries.find(first.id)
        assert again is not None
        assert (again.answer, again.items, again.files, again.edition) == (
            *(InquiryAnswer.none, 0, 0),
            first.edition + 1,
        )
        assert unit.inquiry_files.of(first.id) == []


def test_words_items_and_papers_are_erased_and_the_sheet_stays(records: Records) -> None:
    key = asked(records)
    with records.write() as unit:
        first = unit.inquiries.of(key)[0]
        unit.inquiries.answer(first.id, DELIVERED, CLERK)
        file = unit.inquiry_files.add(
            NewInquiryFile(first.id, "架空.pdf", PDF, 3), CLERK, unit.stamp.at
        )
        note = NewCaseNote(key, NoteKind.call, TODAY, "架空の聞き取り")
        unit.case_notes.add(note, CLERK, unit.stamp.at)
        unit.log()
    with records.write() as unit:
        assert unit.inquiries.erase([key]) == 2
        assert unit.case_notes.erase([key]) == 1
        assert unit.inquiries.erase([]) == unit.case_notes.erase([]) == 0
        unit.log()
    with records.read() as unit:
        row = unit.inquiries.of(key)[0]
        assert (row.asked, row.answered_by_name, row.note, row.items) == ("", "", "", 0)
        assert (row.department, row.answer) == ("組合員台帳", InquiryAnswer.delivered)
        kept = unit.inquiry_files.find(file)
        assert kept is not None
        assert (kept.gone, kept.file_name, kept.pages) == (True, "", 3)
        assert unit.inquiry_files.content(file) is None
        told = unit.case_notes.of(key)[0]
    assert (told.kind, told.on_day, told.words) == (NoteKind.call, TODAY, "")


def test_the_due_day_can_be_put_off(records: Records) -> None:
    key = asked(records)
    with records.write() as unit:
        first = unit.inquiries.of(key)[0]
        unit.inquiries.postpone(first.id, date(2026, 5, 8))
        unit.log()
    with records.read() as unit:
        assert unit.inquiries.of(key)[0].due_on == date(2026, 5, 8)
        assert unit.inquiries.ids()[-1] == first.id
