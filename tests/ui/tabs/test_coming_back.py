"""Who unlocks is told of wrong passwords, and changes one that somebody else chose first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.office import passwords
from app.ui.dialogs.lock_dialog import LockDialog
from app.ui.dialogs.password_dialog import CHANGED, PasswordDialog
from app.ui.seat import Seat
from app.ui.tabs.members_tab import MembersTab
from app.ui.window import Window
from tests.ui.conftest import PASSWORD
from tests.ui.tabs.test_lock_desk import one_of, shown, unlock

NEW = "あたらしい合言葉にします"


@pytest.fixture
def window(seat: Seat, qtbot: QtBot) -> Iterator[Window]:
    made = Window(seat, (MembersTab(seat),))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(seat.doing.is_idle)
    yield made
    made.lock.leave()
    for one in shown():
        one.hide()


def locked(seat: Seat) -> LockDialog:
    seat.bus.lock_asked.emit()
    return one_of(LockDialog)


def guess(screen: LockDialog, qtbot: QtBot) -> None:
    unlock(screen, "not the words at all")
    qtbot.waitUntil(lambda: not screen.is_busy)


def given_by_somebody_else(seat: Seat) -> None:
    with seat.desk.aside() as unit:
        unit.staff.demand_change(seat.desk.actor.id)


def test_guesses_at_the_lock_are_told_across_the_top(
    window: Window, seat: Seat, qtbot: QtBot
) -> None:
    screen = locked(seat)
    for _ in range(2):
        guess(screen, qtbot)
    with qtbot.waitSignal(screen.unlocked):
        unlock(screen)
    assert "2回まちがったパスワード" in window.ui.notice.sentence


def test_another_password_is_chosen_before_anything_is_seen(
    window: Window, seat: Seat, qtbot: QtBot
) -> None:
    screen = locked(seat)
    guess(screen, qtbot)
    given_by_somebody_else(seat)
    with qtbot.waitSignal(screen.unlocked):
        unlock(screen)
    dialog = one_of(PasswordDialog)
    assert set(shown()) == {screen, dialog}
    assert window.lock.is_locked
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F8):
        QTest.keyClick(dialog, key)
    assert set(shown()) == {screen, dialog}
    ui = dialog.ui
    ui.old_edit.setText(PASSWORD)
    ui.new_edit.setText(NEW)
    ui.again_edit.setText(NEW)
    ui.save_button.click()
    qtbot.waitUntil(lambda: not window.lock.is_locked)
    assert window.isVisible()
    assert not passwords.must_change(seat.desk)
    assert window.ui.notice.sentence.startswith(CHANGED)
    assert "1回まちがったパスワード" in window.ui.notice.sentence


def test_whoever_chooses_no_other_password_stays_outside(
    window: Window, seat: Seat, qtbot: QtBot
) -> None:
    screen = locked(seat)
    given_by_somebody_else(seat)
    with qtbot.waitSignal(screen.unlocked):
        unlock(screen)
    one_of(PasswordDialog).reject()
    assert shown() == [screen]
    assert window.lock.is_locked
    with qtbot.waitSignal(screen.unlocked):
        unlock(screen)
    assert one_of(PasswordDialog)
    assert not window.isVisible()
