"""Open every letter that can be seen before it is issued, and stop the time until it is painted."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap.window import spare_what_stays
from app.office import access, demo
from app.ui import theme
from app.ui.colours import LIGHT
from app.ui.entrance import TURN
from app.ui.seat import Seat, take_seat
from tests.benchmarks import preview_baseline
from tests.benchmarks.preview_clock import Clock
from tests.benchmarks.preview_scenes import SCENES

Measured = dict[str, dict[str, list[float]]]


def measure(
    records: Path, warm: int, rounds: int, tell: Callable[[str], object] = lambda _name: None
) -> Measured:
    """Return the milliseconds of each opening, and of the baseline before it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.load_fonts()
    theme.dress(application, LIGHT)
    desk = access.sign_in(
        records, demo.LOGIN, demo.PASSWORD, clock=lambda: datetime.now(UTC), randomness=os.urandom
    )
    seat = take_seat(desk)
    preview_baseline.load()
    sys.setswitchinterval(TURN)
    spare_what_stays()
    clock = Clock(seat)
    found: Measured = {}
    for place, (name, prepare) in enumerate(SCENES.items(), start=1):
        tell(f"{place}/{len(SCENES)}　{name}")
        times = [_once(clock, seat, prepare) for _ in range(warm + rounds)][warm:]
        found[name] = {"baseline": [one for one, _ in times], "ours": [one for _, one in times]}
    seat.doing.finish()
    desk.close()
    return found


def _once(
    clock: Clock, seat: Seat, prepare: Callable[[Seat], Callable[[], QWidget]]
) -> tuple[float, float]:
    bare = preview_baseline.bare()
    act = prepare(seat)
    clock.rest()
    _shown, spent = clock.until_painted(act)
    clock.rest()
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    clock.rest()
    return bare, spent
