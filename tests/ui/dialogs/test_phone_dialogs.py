"""Telephone notes on the screen: written from anywhere, listed, turned into requests."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.office import phone_notes
from app.office.phone_notes import PhoneNoteDraft
from app.rules.ids import PhoneNoteId
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.phone_note_dialog import PhoneNoteDialog, minutes_since
from app.ui.dialogs.phone_notes_dialog import PhoneNotesDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import NOW, Register

CALL = PhoneNoteDraft("架空　月子", "0235-00-0009", "カタログの届け先", "4", "call_back")


def shown(dialog: OfficeDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: seat.doing.is_idle() and dialog.isActiveWindow())


def noted(seat: Seat) -> PhoneNoteId:
    return phone_notes.note(seat.desk, CALL).note_id


def test_a_call_is_kept_by_keys_alone(seat: Seat, qtbot: QtBot) -> None:
    dialog = PhoneNoteDialog(seat)
    shown(dialog, seat, qtbot)
    assert dialog.focusWidget() is dialog.ui.caller_edit
    dialog.ui.caller_edit.setText("架空　月子")
    QTest.keyClick(dialog.ui.caller_edit, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.ui.telephone_edit
    dialog.ui.about_edit.setPlainText("届け先のこと")
    with qtbot.waitSignal(dialog.recorded):
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (row,) = phone_notes.rows(seat.desk, phone_notes.find_ids(seat.desk))
    assert (row.caller_name, row.about, row.minutes) == ("架空　月子", "届け先のこと", 0)
    assert row.done_on is not None


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 0), (1, 1), (60, 1), (61, 2), (90000, 600)])
def test_the_minutes_count_themselves(seconds: int, minutes: int) -> None:
    assert minutes_since(NOW, NOW + timedelta(seconds=seconds)) == minutes
    assert minutes_since(NOW, NOW - timedelta(seconds=seconds)) == 0


def test_an_empty_note_is_not_kept(seat: Seat, qtbot: QtBot) -> None:
    dialog = PhoneNoteDialog(seat)
    shown(dialog, seat, qtbot)
    dialog.save()
    assert "どれかを入れて" in dialog.ui.about_problem.text()
    dialog.ui.minutes_edit.setText("多分")
    dialog.ui.caller_edit.setText("架空")
    dialog.save()
    assert dialog.ui.about_problem.isHidden()
    assert "分数は" in dialog.ui.minutes_problem.text()


def test_whoever_calls_is_found_by_her_number(seat: Seat, register: Register, qtbot: QtBot) -> None:
    member = register("1001", "架空　太郎", telephone="0235000001")
    dialog = PhoneNoteDialog(seat)
    shown(dialog, seat, qtbot)
    QTest.keyClicks(dialog.ui.telephone_edit, "0235000001")
    qtbot.waitUntil(lambda: dialog.ui.member_combo.count() == 2)
    dialog.ui.member_combo.setCurrentIndex(1)
    assert dialog.draft().member_id == int(member)


def test_the_day_to_call_back_is_asked_only_where_somebody_waits(seat: Seat, qtbot: QtBot) -> None:
    dialog = PhoneNoteDialog(seat)
    shown(dialog, seat, qtbot)
    assert not dialog.ui.call_back_field.isEnabled()
    dialog.ui.result_combo.setCurrentIndex(1)
    assert dialog.ui.call_back_field.isEnabled()
    assert dialog.draft().call_back_on


def test_a_note_can_go_on_as_a_request(seat: Seat, qtbot: QtBot) -> None:
    dialog = PhoneNoteDialog(seat)
    shown(dialog, seat, qtbot)
    dialog.ui.caller_edit.setText("架空　月子")
    with qtbot.waitSignal(dialog.request_asked) as told:
        dialog.ui.request_button.click()
    assert told.args == [int(phone_notes.find_ids(seat.desk)[0])]


def test_the_list_finds_and_counts(seat: Seat, qtbot: QtBot) -> None:
    noted(seat)
    dialog = PhoneNotesDialog(seat)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.count_label.text() == "1件")
    assert "今月 1件（4分、うち受付 0件）" in dialog.ui.months_label.text()
    assert dialog.ui.about_label.text()
    dialog.ui.search_box.setText("ほかの言葉")
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.empty_page)


def test_a_call_back_is_ticked_off(seat: Seat, qtbot: QtBot) -> None:
    key = noted(seat)
    dialog = PhoneNotesDialog(seat)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(dialog.ui.finish_button.isEnabled)
    dialog.ui.finish_button.click()
    qtbot.waitUntil(lambda: phone_notes.rows(seat.desk, [key])[0].done_on is not None)
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.empty_page)
    labels = dialog.ui.empty_state.findChildren(QLabel)
    assert any("F4" in label.text() for label in labels)


def test_a_call_is_linked_to_its_case(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("1001", "架空　太郎")
    case, key = at.take(seat.desk), noted(seat)
    dialog = PhoneNotesDialog(seat)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(dialog.ui.link_button.isEnabled)
    dialog.ui.link_button.click()
    asked = dialog.findChild(ReasonDialog)
    assert asked is not None
    assert asked.ui.reason_label.text() == "受付番号(&N)"
    asked.save()
    assert asked.ui.reason_problem.plain == "受付番号を入れてください。"
    asked.ui.reason_edit.setText("26-0001")
    with qtbot.waitSignal(asked.recorded):
        asked.save()
    assert phone_notes.rows(seat.desk, [key])[0].request_id == case
    qtbot.waitUntil(lambda: not dialog.ui.save_button.isEnabled())


def test_a_call_becomes_a_request_from_the_list(seat: Seat, qtbot: QtBot) -> None:
    noted(seat)
    dialog = PhoneNotesDialog(seat)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    dialog.save()
    taking = dialog.findChild(RequestDialog)
    assert taking is not None
    qtbot.waitUntil(lambda: taking.ui.name_edit.text() == "架空　月子")
    with qtbot.waitSignal(dialog.request_asked):
        taking.save()


def test_a_note_is_corrected(seat: Seat, qtbot: QtBot) -> None:
    key = noted(seat)
    dialog = PhoneNotesDialog(seat)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(dialog.ui.edit_button.isEnabled)
    dialog.edit()
    editing = dialog.findChild(PhoneNoteDialog)
    assert editing is not None
    assert (editing.ui.caller_edit.text(), editing.ui.minutes_edit.text()) == ("架空　月子", "4")
    assert not editing.is_touched()
    editing.ui.about_edit.setPlainText("届け先の変更")
    with qtbot.waitSignal(editing.recorded):
        editing.save()
    assert phone_notes.rows(seat.desk, [key])[0].about == "届け先の変更"


def test_f4_opens_a_note_over_any_dialog(seat: Seat, qtbot: QtBot) -> None:
    dialog = PhoneNotesDialog(seat)
    shown(dialog, seat, qtbot)
    with qtbot.waitSignal(seat.bus.called):
        QTest.keyClick(dialog, Qt.Key.Key_F4)
    assert QApplication.activeWindow() is dialog
