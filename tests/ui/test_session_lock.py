import ctypes

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.session_lock import SessionEar, _Message, is_leaving


def told(message: int, what: int) -> int:
    said: list[int] = []
    ear = SessionEar(lambda: said.append(1))
    sent = _Message(None, message, what, 0)
    assert ear.nativeEvent(b"windows_generic_MSG", ctypes.addressof(sent)) == (False, 0)
    ear.deleteLater()
    return len(said)


pytestmark = pytest.mark.usefixtures("qapp")


def test_windows_tells_of_a_locked_session_and_of_sleep() -> None:
    assert told(0x02B1, 0x7) == 1
    assert told(0x0218, 0x4) == 1


def test_unlocking_and_everything_else_is_not_heeded() -> None:
    assert told(0x02B1, 0x8) == 0
    assert told(0x0100, 0x7) == 0
    assert not is_leaving(0x0218, 0x7)


def test_messages_of_other_systems_are_not_read() -> None:
    said: list[int] = []
    ear = SessionEar(lambda: said.append(1))
    assert ear.nativeEvent(b"xcb_generic_event_t", 0) == (False, 0)
    assert said == []
    ear.deleteLater()


def test_a_program_put_to_rest_counts_as_left_and_the_ear_is_never_seen(qtbot: QtBot) -> None:
    said: list[int] = []
    keeper = QWidget()
    ear = SessionEar(lambda: said.append(1), keeper)
    ear._turned(Qt.ApplicationState.ApplicationInactive)
    assert said == []
    ear._turned(Qt.ApplicationState.ApplicationSuspended)
    assert said == [1]
    assert not ear.isVisible()
    assert ear.isWindow()
    with qtbot.waitSignal(ear.destroyed):
        keeper.deleteLater()
