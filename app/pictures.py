"""Draw every tab and dialog on practice records, for the manual and for whoever looks."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.bootstrap.window import application
from app.office import access, demo
from app.office.desk import Clock
from app.storage.keys import Randomness
from app.ui import pictures

MEMBERS = 60


def draw(scratch: Path, out_dir: Path, *, clock: Clock, randomness: Randomness) -> Sequence[Path]:
    """Save one PNG for each tab and dialog and return their paths."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = application()
    demo.make(scratch, members=MEMBERS, seed=1, clock=clock, randomness=randomness)
    desk = access.sign_in(scratch, demo.LOGIN, demo.PASSWORD, clock=clock, randomness=randomness)
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        return pictures.take(desk, out_dir)
    finally:
        running.processEvents()
        desk.close()
