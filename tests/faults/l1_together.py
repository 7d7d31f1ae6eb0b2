"""L1: several programs work in the same records at once, in a file and on a server."""

import random
from pathlib import Path

from tests.faults.harness import Outcome, Progress, Row, joined
from tests.faults.together import Place, SharedPlace, judged, work_together
from tests.office import seats
from tests.storage.server import Server, programs
from tests.storage.shared_offices import found

ROW = Row(
    "L1",
    "4 processes, 60 s of mixed work; PostgreSQL 20 clients",
    "0 busy errors, exact counters, no UI stall > 100 ms",
    full=60,
    short=1,
)
PROCESSES, CLIENTS, FEW = 4, 20, 4
STALL_MS = 100


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Work for `scale` seconds in a file and for as long on a server."""
    whole = scale >= ROW.full
    chance = random.Random(seed)
    return joined(
        (
            progress.part("file", lambda: in_a_file(scale, scratch / "d", chance, whole=whole)),
            progress.part("server", lambda: on_a_server(scale, scratch, chance, whole=whole)),
        )
    )


def in_a_file(seconds: int, folder: Path, chance: random.Random, *, whole: bool) -> Outcome:
    """Let four processes work in one folder, one of them with the ticks of a window."""
    seats.begin(folder)
    place = Place(folder)
    done = work_together(place, PROCESSES, seconds, chance)
    return judged(place, done, "file", most_ms=STALL_MS if whole else None)


def on_a_server(seconds: int, scratch: Path, chance: random.Random, *, whole: bool) -> Outcome:
    """Let twenty clients work on one server."""
    binaries = programs()
    if binaries is None:
        return Outcome(1, 0, {}, ("PostgreSQL is not installed",))
    with Server(binaries) as server:
        found(server, scratch)
        place = SharedPlace(server.url("founded", "program"), scratch)
        done = work_together(place, CLIENTS if whole else FEW, seconds, chance)
        return judged(place, done, "server", most_ms=None)
