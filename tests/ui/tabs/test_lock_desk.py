"""Lock and unlock real windows of the program; the clock of idleness is turned by hand."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.office import lock_settings
from app.rules.locking import LockSettings
from app.ui.dialogs.lock_dialog import LockDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.seat import Seat
from app.ui.session_lock import SessionEar
from app.ui.tabs.members_tab import MembersTab
from app.ui.window import Window
from tests.ui.conftest import PASSWORD, Register

W = TypeVar("W", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def one_of(kind: type[W]) -> W:
    (one,) = (widget for widget in shown() if isinstance(widget, kind))
    return one


@dataclass
class Sitting:
    window: Window
    dialog: MemberDialog


@pytest.fixture
def sitting(seat: Seat, register: Register, qtbot: QtBot) -> Iterator[Sitting]:
    register()
    window = Window(seat, (MembersTab(seat),))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.tabs[0].new()
    dialog = one_of(MemberDialog)
    dialog.ui.name_edit.setText("架空　花")
    qtbot.waitUntil(seat.doing.is_idle)
    yield Sitting(window, dialog)
    window.lock.leave()
    for one in shown():
        one.hide()


def unlock(screen: LockDialog, typed: str = PASSWORD) -> None:
    screen.ui.password_edit.setText(typed)
    screen.ui.save_button.click()


def test_ctrl_l_leaves_nothing_of_a_member_on_the_screen(sitting: Sitting) -> None:
    QGuiApplication.clipboard().setText("架空　花")
    QTest.keyClick(sitting.dialog, Qt.Key.Key_L, CONTROL)
    screen = one_of(LockDialog)
    assert shown() == [screen]
    assert screen.windowTitle() == "ロック中 - すくすく窓口"
    assert "試験　花子" in screen.ui.who_label.plain
    assert QGuiApplication.clipboard().text() == ""


def test_a_question_locks_too_and_is_still_asked_afterwards(sitting: Sitting, qtbot: QtBot) -> None:
    sitting.dialog.reject()
    box = one_of(QMessageBox)
    QTest.keyClick(box.defaultButton(), Qt.Key.Key_L, CONTROL)
    screen = one_of(LockDialog)
    assert shown() == [screen]
    with qtbot.waitSignal(screen.unlocked):
        unlock(screen)
    assert set(shown()) == {sitting.window, sitting.dialog, box}
    box.escapeButton().click()


def test_the_password_brings_everything_back_half_typed(sitting: Sitting, qtbot: QtBot) -> None:
    QTest.keyClick(sitting.window, Qt.Key.Key_L, CONTROL)
    QTest.keyClick(sitting.window, Qt.Key.Key_L, CONTROL)
    screen = one_of(LockDialog)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_F8):
        QTest.keyClick(screen, key)
    screen.close()
    assert shown() == [screen]
    with qtbot.waitSignal(screen.unlocked):
        unlock(screen)
    assert set(shown()) == {sitting.window, sitting.dialog}
    assert sitting.dialog.ui.name_edit.text() == "架空　花"
    assert not sitting.window.lock.is_locked


def test_a_wrong_password_is_refused_and_the_sixth_must_wait(
    sitting: Sitting, seat: Seat, qtbot: QtBot
) -> None:
    seat.bus.lock_asked.emit()
    screen = one_of(LockDialog)
    for _ in range(5):
        assert screen.ui.save_button.isEnabled()
        unlock(screen, "not the words at all")
        qtbot.waitUntil(lambda: not screen.is_busy)
        assert screen.ui.password_edit.text() == ""
    assert "お待ちください" in screen.ui.password_problem.plain
    assert not screen.ui.save_button.isEnabled()
    assert shown() == [screen]
    assert sitting.window.lock.is_locked


def test_an_empty_line_is_no_guess(sitting: Sitting, seat: Seat) -> None:
    seat.bus.lock_asked.emit()
    screen = one_of(LockDialog)
    for _ in range(9):
        screen.ui.save_button.click()
    assert "入れてください" in screen.ui.password_problem.plain
    assert screen.ui.save_button.isEnabled()
    assert sitting.window.lock.is_locked


def test_idle_minutes_lock_by_the_setting_of_the_office(
    sitting: Sitting, seat: Seat, qtbot: QtBot
) -> None:
    idle = sitting.window.lock.idle
    now = idle._clock()
    idle._clock = lambda: now + 6 * 60
    idle.look()
    assert not sitting.window.lock.is_locked
    seat.bus.announce(lock_settings.change(seat.desk, LockSettings(5)))
    qtbot.waitUntil(seat.doing.is_idle)
    idle.look()
    assert one_of(LockDialog)


def test_the_locked_session_of_the_machine_locks_too(sitting: Sitting) -> None:
    gc.collect()
    (ear,) = sitting.window.findChildren(SessionEar)
    ear._turned(Qt.ApplicationState.ApplicationSuspended)
    assert shown() == [one_of(LockDialog)]


def test_what_is_told_meanwhile_waits_for_the_password(
    sitting: Sitting, seat: Seat, qtbot: QtBot
) -> None:
    seat.bus.lock_asked.emit()
    screen = one_of(LockDialog)

    def refuse() -> None:
        lock_settings.change(seat.desk, LockSettings(999))

    seat.doing.do(refuse, asker=sitting.window)
    qtbot.waitUntil(seat.doing.is_idle)
    qtbot.waitUntil(lambda: shown() == [screen])
    with qtbot.waitSignal(screen.unlocked):
        unlock(screen)
    assert "5から60まで" in one_of(QMessageBox).text()


def test_a_call_is_shown_below_and_holds_the_lock(sitting: Sitting, seat: Seat) -> None:
    QTest.keyClick(sitting.window, Qt.Key.Key_F8)
    words = sitting.window.line.row._parts["call"].label.accessibleName()
    until = seat.desk.clock() + timedelta(hours=9, minutes=30)
    assert words == f"通話中　{until:%H:%M}までロックしません"
    assert sitting.window.ui.hold_action.isChecked()
    idle = sitting.window.lock.idle
    now = idle._clock()
    idle._clock = lambda: now + 29 * 60
    idle.look()
    assert not sitting.window.lock.is_locked
    QTest.keyClick(sitting.dialog, Qt.Key.Key_F8)
    assert not sitting.window.line.row._parts["call"].is_shown


def test_somebody_else_is_let_in_only_after_a_warning(
    sitting: Sitting, seat: Seat, qtbot: QtBot
) -> None:
    asked: list[str] = []
    sitting.window.another_asked.connect(lambda: asked.append("asked"))
    seat.bus.lock_asked.emit()
    screen = one_of(LockDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    screen.ui.other_button.click()
    box = one_of(QMessageBox)
    assert "保存していない入力があります" in box.text()
    with qtbot.waitSignal(box.finished):
        box.escapeButton().click()
    assert asked == []
    screen.ui.other_button.click()
    box = one_of(QMessageBox)
    (throw,) = (one for one in box.buttons() if one.text().startswith("入力を捨てて"))
    with qtbot.waitSignal(sitting.window.shut):
        throw.click()
    assert asked == ["asked"]
    assert [one for one in shown() if not isinstance(one, QMessageBox)] == []


def test_closing_clears_what_was_copied(sitting: Sitting, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("架空　花")
    sitting.dialog.leave()
    with qtbot.waitSignal(sitting.window.shut):
        sitting.window.close()
    assert QGuiApplication.clipboard().text() == ""
