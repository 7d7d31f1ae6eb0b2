"""F6: make backups while somebody registers members; nothing acknowledged before may be missing."""

import threading
from collections.abc import Sequence
from pathlib import Path

from app.office import backups, members
from app.office.backups import BackupRow
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.storage import backup_files, chain, file_store, key_file
from tests.faults.harness import Outcome, Progress, Row
from tests.office import seats
from tests.office.seats import Watch

ROW = Row(
    "F6",
    "hot backups under writes, each opened and compared",
    "0 acknowledged members missing, every log whole",
    full=200,
    short=3,
)


class Writer(threading.Thread):
    """Register members one after another and remember what was acknowledged."""

    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self._desk = seats.sit(folder, Watch(), seats.CLERK)
        self.acknowledged: list[str] = []
        self.over = threading.Event()

    def run(self) -> None:
        """Write until it is over."""
        while not self.over.is_set():
            code = f"5{len(self.acknowledged):07d}"
            members.register(self._desk, seats.member(code, name=f"架空　{code}"))
            self.acknowledged.append(code)
            self.over.wait(0.01)
        self._desk.close()


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Make backups beside the writer and open each of them."""
    del seed
    folder = scratch / "records"
    seats.begin(folder)
    watch = Watch()
    desk = seats.sit(folder, watch)
    writer, notes, during = Writer(folder), list[str](), 0
    writer.start()
    try:
        for number in range(scale):
            known = list(writer.acknowledged)
            row = _made(desk, watch)
            during += len(writer.acknowledged) - len(known)
            notes += _wrong(desk, row, known, scratch / "opened")
            progress(number + 1, scale, "backups")
    finally:
        writer.over.set()
        writer.join()
        desk.close()
    figures = {"members": len(writer.acknowledged), "written while copying": during}
    return Outcome(scale, scale - len(notes), figures, tuple(notes[:5]))


def _made(desk: Desk, watch: Watch) -> BackupRow:
    """Make one; the clock goes on, and what is old is taken away."""
    watch.wait(days=1)
    row = backups.automatic(desk, Cause.schedule)
    assert row is not None
    return row


def _wrong(desk: Desk, row: BackupRow, known: Sequence[str], place: Path) -> list[str]:
    """Open a backup by itself and name what it lacks."""
    place.mkdir(exist_ok=True)
    backup_files.unpack(backups.path_of(desk, row), place)
    opened = file_store.open_by_key(place, key_file.read(place), desk.store.data_key)
    copy = Desk(opened, desk.actor, desk.clock, desk.randomness)
    try:
        with copy.look() as unit:
            held, verdict = unit.members.codes(), chain.verify(unit.session)
    finally:
        copy.close()
        for left in place.iterdir():
            left.unlink()
    return judged(known, held, whole=verdict.ok)


def judged(known: Sequence[str], held: frozenset[str], *, whole: bool) -> list[str]:
    """Name what is missing of that which was acknowledged before a backup began."""
    missing = [code for code in known if code not in held]
    if missing:
        return [f"{len(missing)} acknowledged members are missing, the first is {missing[0]}"]
    return [] if whole else ["the log of the copy does not hold"]
