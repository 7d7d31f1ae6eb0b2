"""Check the window: it opens on practice records, and each tab shows."""

import time
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.bootstrap.window import application, window_for
from app.office.desk import Clock
from app.selfcheck.practice import practice_desk
from app.storage.keys import Randomness
from app.ui.window import Window

_LONGEST_SECONDS = 20
_TURN_MS = 50


def prove(scratch: Path, clock: Clock, randomness: Randomness) -> str:
    """Show each tab of the window once, without anybody before it."""
    running = application()
    with practice_desk(scratch, clock, randomness) as desk:
        window = window_for(desk)
        window.show()
        for place in range(len(window.tabs)):
            window.show_tab(place)
            _wait_for_answers(running, window)
        window.close()
        window.seat.doing.finish()
        window.deleteLater()
        running.processEvents()
    return f"画面を開き、{len(window.tabs)}つのタブを表示できました"


def _wait_for_answers(running: QApplication, window: Window) -> None:
    until = time.monotonic() + _LONGEST_SECONDS
    while not window.seat.doing.is_idle() and time.monotonic() < until:
        running.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN_MS)
