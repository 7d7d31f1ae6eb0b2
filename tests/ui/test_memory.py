"""How a screen was left is written down beside the window, and only where it has changed."""

import threading

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import settings
from app.office.desk import Desk
from app.ui import memory
from app.ui.seat import Seat


def test_what_was_left_is_compared_and_written_beside_the_window(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asker, read, written = QWidget(), list[int](), list[str]()
    qtbot.addWidget(asker)
    recall, remember = settings.recall, settings.remember

    def noted_read(desk: Desk, key: str) -> str | None:
        read.append(threading.get_ident())
        return recall(desk, key)

    def noted_write(desk: Desk, key: str, text: str) -> None:
        written.append(text)
        remember(desk, key, text)

    monkeypatch.setattr(settings, "recall", noted_read)
    monkeypatch.setattr(settings, "remember", noted_write)
    for _twice in range(2):
        memory.remember(seat, "window", {"tab": 1}, asker)
        qtbot.waitUntil(seat.doing.is_idle)
    assert len(read) == 2
    assert threading.get_ident() not in read
    assert written == ['{"tab": 1}']
    assert memory.recall(seat, "window") == {"tab": 1}
