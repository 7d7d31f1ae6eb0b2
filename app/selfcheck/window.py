"""Open the window for a moment, without anybody before it."""

import os
import sys

from app.bootstrap.window import application, window_for
from app.office.desk import Desk


def open_and_close(desk: Desk) -> str:
    """Show each tab of the window once and return how many there were."""
    if sys.platform.startswith("linux") and not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = application()
    window = window_for(desk)
    window.show()
    for place in range(len(window.tabs)):
        window.show_tab(place)
        running.processEvents()
    count = len(window.tabs)
    window.close()
    window.deleteLater()
    running.processEvents()
    return f"画面の{count}つのタブを開けました"


def _has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
