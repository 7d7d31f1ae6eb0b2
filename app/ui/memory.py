"""Remember per person how the screens were left: widths, order, place, last tab."""

import json
from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.office import settings
from app.rules.errors import OfficeError
from app.ui.seat import Seat

Remembered = Mapping[str, object]


def recall(seat: Seat, key: str) -> dict[str, object]:
    """Return what was remembered under a key; nothing where it cannot be read now."""
    try:
        found = json.loads(settings.recall(seat.desk, key) or "{}")
    except (ValueError, OfficeError):
        return {}
    return found if isinstance(found, dict) else {}


def remember(seat: Seat, key: str, state: Remembered, asker: QWidget) -> None:
    """Write down how a screen stands now, where it differs from what was remembered."""
    kept = dict(state)

    def act() -> None:
        if recall(seat, key) != kept:
            settings.remember(seat.desk, key, json.dumps(kept, ensure_ascii=False))

    seat.doing.do(act, asker=asker)
