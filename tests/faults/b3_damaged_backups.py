"""B3: put damaged backups before the restore; each is refused, and the records stay as they are."""

import hashlib
import random
from pathlib import Path

from app.office import backups, members, restoring
from app.office.desk import Desk
from app.office.restoring import Key, Target
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError
from tests.faults.damaged_files import KINDS
from tests.faults.harness import Outcome, Progress, Row
from tests.office import seats
from tests.office.seats import Watch

ROW = Row(
    "B3",
    "damaged backups put before the restore",
    "100 % refused, live records byte-identical",
    full=1_000,
    short=9,
)


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Damage a good backup in turn in every way, and try to look at it and to restore it."""
    folder, chance = scratch / "records", random.Random(seed)
    seats.begin(folder)
    desk = seats.sit(folder, Watch())
    members.register(desk, seats.member())
    good = backups.path_of(desk, backups.create(desk).row).read_bytes()
    backups.before(desk, Cause.restore)  # of this very state: a restore need not make another
    before, notes = state(folder), list[str]()
    kinds = list(KINDS)
    for number in range(scale):
        kind = kinds[number % len(kinds)]
        path = scratch / "damaged.skb"
        path.write_bytes(_other_than(good, kind, chance))
        notes += wrong(desk, path, kind)
        if state(folder) != before:
            notes.append(f"{kind}: the live records are not what they were")
            before = state(folder)
        progress(number + 1, scale, "backups")
    desk.close()
    return Outcome(scale, scale - len(notes), {"kinds of damage": len(kinds)}, tuple(notes[:5]))


def wrong(desk: Desk, path: Path, kind: str) -> list[str]:
    """Try to use a backup, and say what is wrong with how it was met."""
    target = Target(desk.folder, desk.clock, desk.randomness, desk)
    try:
        restoring.look(target, path, Key(seats.MANAGER, seats.TYPED))
    except OfficeError as error:
        return [] if error.sentence.endswith("。") else [f"{kind}: no sentence"]
    return [f"{kind}: it was taken"]


def state(folder: Path) -> dict[str, object]:
    """Condense every byte of keys, backups and the log of writes.

    The records themselves are open here: whoever closes another handle of that file takes the
    locks of SQLite with it, so they are known by size and time of writing.
    """
    files = [path for path in folder.rglob("*") if path.is_file()]
    found: dict[str, object] = {}
    for path in files:
        name = str(path.relative_to(folder))
        if name == "records.db":
            found[name] = (path.stat().st_size, path.stat().st_mtime_ns)
        elif not name.endswith((".lock", "-shm")):
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def _other_than(good: bytes, kind: str, chance: random.Random) -> bytes:
    """Damage a backup so that it differs; zeros over zeros would not."""
    while (bad := KINDS[kind](good, chance)) == good:
        pass
    return bad
