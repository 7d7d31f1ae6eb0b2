"""The lists of sheets, of one case and of the desk, and the list of the departments."""

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import departments
from app.rules.ids import RequestId
from app.rules.inquiries import InquiryAnswer
from app.ui import inquiry_words
from app.ui.dialogs.departments_dialog import DepartmentsDialog
from app.ui.dialogs.inquiries_dialog import InquiriesDialog
from app.ui.dialogs.inquiry_ask_dialog import InquiryAskDialog
from app.ui.dialogs.inquiry_reply_dialog import InquiryReplyDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.postpone_dialog import PostponeDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register
from tests.ui.dialogs.inquiry_windows import LEDGER, child, only, sheet, shown


@pytest.fixture
def key(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(seat.desk)


def listing(seat: Seat, qtbot: QtBot, key: RequestId | None = None) -> InquiriesDialog:
    case = None if key is None else at.case_of(seat.desk, key)
    dialog = InquiriesDialog(seat, case)
    shown(qtbot, dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def test_the_list_of_a_case_offers_every_act(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = listing(seat, qtbot, key)
    ui = dialog.ui
    assert ui.empty_state.isVisible()
    dialog.reply()
    dialog.postpone()
    dialog.cancel_sheet()
    dialog.print_sheets()
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(InquiryAskDialog)))
    asked = child(dialog, InquiryAskDialog)
    assert isinstance(asked, InquiryAskDialog)
    asked.choose(LEDGER)
    asked.save()
    qtbot.waitUntil(lambda: dialog.current() is not None)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(LetterDialog)))
    qtbot.waitUntil(seat.doing.is_idle)
    child(dialog, LetterDialog).close()
    assert "1件出しました" in ui.notice.sentence
    ui.reply_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(InquiryReplyDialog)))
    child(dialog, InquiryReplyDialog).close()


def test_a_sheet_gets_more_time_or_is_taken_back(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    sheet(seat, key)
    dialog = listing(seat, qtbot, key)
    dialog.postpone()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PostponeDialog)))
    later = child(dialog, PostponeDialog)
    assert isinstance(later, PostponeDialog)
    later.ui.day_field.setText("2026/5/1")
    with qtbot.waitSignal(dialog.recorded):
        later.save()
    assert f"{only(seat, key).due_on}" == "2026-05-01"
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.cancel_sheet()
    why = child(dialog, ReasonDialog)
    assert isinstance(why, ReasonDialog)
    why.ui.reason_edit.setText("架空の理由")
    with qtbot.waitSignal(dialog.recorded):
        why.save()
    qtbot.waitUntil(lambda: not dialog.ui.postpone_button.isEnabled())
    assert inquiry_words.state(only(seat, key), seat.desk.today) is inquiry_words.CANCELLED


def test_the_list_of_the_desk_leads_to_the_case(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    sheet(seat, key)
    dialog = listing(seat, qtbot)
    assert dialog.current() is not None
    dialog.ui.chips.choose("overdue")
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)
    dialog.ui.chips.choose("all")
    qtbot.waitUntil(lambda: dialog.current() is not None)
    with qtbot.waitSignal(dialog.request_asked) as asked:
        dialog.show_request()
    assert asked.args == [int(key)]


def test_who_only_reads_sees_the_list_and_no_acts(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    sheet(seat, key)
    reader = take_seat(at.reader_beside(seat.desk))
    dialog = listing(reader, qtbot, key)
    ui = dialog.ui
    assert dialog.current() is not None
    hidden = (ui.save_button, ui.reply_button, ui.print_button, ui.postpone_button)
    assert not any(button.isVisible() for button in hidden)
    qtbot.waitUntil(reader.doing.is_idle)
    reader.doing.finish()


def test_each_state_has_a_word_of_its_own(seat: Seat, key: RequestId) -> None:
    sheet(seat, key)
    row = only(seat, key)
    assert inquiry_words.state(row, row.due_on) is inquiry_words.WAITING
    assert inquiry_words.state(row, row.due_on.replace(day=28)) is inquiry_words.LATE
    assert {pill.word for pill in inquiry_words.ANSWERED.values()} == {
        *("保有なし", "保有・未受領", "受領済", "実施済", "実施できない")
    }
    assert set(inquiry_words.ANSWERED) == set(InquiryAnswer)
    assert inquiry_words.material(row) == ""


def test_the_list_of_departments_is_written_anew(seat: Seat, qtbot: QtBot) -> None:
    dialog = DepartmentsDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    assert LEDGER in dialog.ui.names_edit.toPlainText()
    dialog.ui.names_edit.setPlainText(" \n")
    dialog.save()
    qtbot.waitUntil(lambda: "1つ以上" in dialog.ui.names_problem.plain)
    dialog.ui.names_edit.setPlainText("架空部\n見本課")
    assert dialog.is_touched()
    dialog.reject()
    assert any(box.isVisible() for box in dialog.findChildren(QMessageBox))
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert departments.departments(seat.desk) == ("架空部", "見本課")
