"""Arrive at a data folder with a window: only where records may lie, and only once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from app.bootstrap.one_window import OneWindow
from app.office import access, record_places
from app.rules.errors import Refused
from app.ui import alerts


def arrive(folder: Path, standing: OneWindow, gave_up: Callable[[], object]) -> bool:
    """Take the place for this window; where it cannot be had, say why and call `gave_up`.

    A folder without records yet is taken once they are made.
    """
    sentence = record_places.obstacle(folder)
    if sentence:
        return _turned_away(sentence, gave_up)
    return access.state_of(folder) != "ready" or settle(standing, gave_up)


def settle(standing: OneWindow, gave_up: Callable[[], object]) -> bool:
    """Take the lock of the records; false where another window has it and has come forward."""
    try:
        ours = standing.claim()
    except Refused as refused:
        return _turned_away(refused.sentence, gave_up)
    if not ours:
        QTimer.singleShot(0, gave_up)
    return ours


def _turned_away(sentence: str, gave_up: Callable[[], object]) -> bool:
    alerts.tell(None, sentence).finished.connect(lambda _result: gave_up())
    return False
