"""The telephone rings wherever one is: F4 in the window, over a dialog, and at its end."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.office import phone_notes
from app.ui.dialogs.phone_note_dialog import PhoneNoteDialog
from app.ui.dialogs.phone_notes_dialog import PhoneNotesDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.seat import Seat, take_seat
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.window import Window
from tests.ui import request_desk as at


@pytest.fixture
def window(seat: Seat, qtbot: QtBot) -> Iterator[Window]:
    made = Window(seat, (MembersTab(seat), RequestsTab(seat)))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(seat.doing.is_idle)
    yield made
    made.close()


def opened(kind: type) -> list[object]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]


def note_of(qtbot: QtBot) -> PhoneNoteDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in notes()))
    return next(one for one in notes() if one.isVisible())


def notes() -> list[PhoneNoteDialog]:
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, PhoneNoteDialog)]


def test_f4_opens_a_note_that_blocks_nothing(window: Window, seat: Seat, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F4)
    note = note_of(qtbot)
    assert not note.isModal()
    note.ui.caller_edit.setText("架空　月子")
    note.save()
    qtbot.waitUntil(lambda: len(phone_notes.find_ids(seat.desk)) == 1)
    qtbot.waitUntil(lambda: window.ui.notice.sentence == "電話メモを保存しました。")


def test_f4_works_while_a_dialog_holds_the_window(window: Window, seat: Seat, qtbot: QtBot) -> None:
    window.show_tab(1)
    window.current_tab().new()
    dialog = window.current_tab().findChild(RequestDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F4)
    note = note_of(qtbot)
    note.ui.about_edit.setPlainText("別の方からのお電話")
    note.save()
    qtbot.waitUntil(lambda: len(phone_notes.find_ids(seat.desk)) == 1)
    assert dialog.isVisible()
    dialog.leave()


def test_a_note_becomes_a_request_in_its_tab(window: Window, seat: Seat, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F4)
    note = note_of(qtbot)
    note.ui.caller_edit.setText("架空　月子")
    note.ui.request_button.click()
    qtbot.waitUntil(lambda: isinstance(window.current_tab(), RequestsTab))
    dialog = window.current_tab().findChild(RequestDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ui.name_edit.text() == "架空　月子")
    with qtbot.waitSignal(dialog.taken):
        dialog.save()
    assert phone_notes.rows(seat.desk, [1])[0].receipt_number == "26-0001"


def test_the_list_stands_beside_the_window(window: Window, qtbot: QtBot) -> None:
    window.phone.take_call()
    note_of(qtbot).ui.list_button.click()
    qtbot.waitUntil(lambda: bool(opened(PhoneNotesDialog)))


def test_the_window_closes_only_without_typed_words(window: Window, qtbot: QtBot) -> None:
    window.phone.take_call()
    note = note_of(qtbot)
    note.ui.caller_edit.setText("架空")
    window.close()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert window.isVisible()
    box.close()
    note.ui.caller_edit.clear()
    window.close()
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in notes()))


def test_a_reader_takes_no_calls(seat: Seat, qtbot: QtBot) -> None:
    reader = take_seat(at.reader_beside(seat.desk))
    window = Window(reader, (RequestsTab(reader),))
    qtbot.addWidget(window)
    window.show()
    assert not window.ui.call_action.isVisible()
    window.phone.take_call()
    assert not any(one.isVisible() for one in notes())
    qtbot.waitUntil(reader.doing.is_idle)
    window.close()
