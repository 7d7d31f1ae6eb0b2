"""Check the window: it opens on practice records, and each tab shows."""

from pathlib import Path

from app.bootstrap.window import application, window_for
from app.office.desk import Clock
from app.selfcheck.practice import practice_desk
from app.storage.keys import Randomness


def prove(scratch: Path, clock: Clock, randomness: Randomness) -> str:
    """Show each tab of the window once, without anybody before it."""
    running = application()
    with practice_desk(scratch, clock, randomness) as desk:
        window = window_for(desk)
        window.show()
        count = len(window.tabs)
        for place in range(count):
            window.show_tab(place)
            running.processEvents()
        window.close()
        window.deleteLater()
        running.processEvents()
    return f"画面の{count}つのタブを開けました"
