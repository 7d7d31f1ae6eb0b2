"""F7: turn bits in the encrypted records, their write-ahead log, backups and manifests."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import sqlcipher3.dbapi2

from app.office import backups, members
from app.rules.errors import OfficeError
from app.storage import backup_container, backup_copy, backup_files
from tests.faults.damaged_files import flipped
from tests.faults.harness import Outcome, Progress, Row, joined
from tests.office import seats
from tests.office.seats import Watch

ROW = Row(
    "F7",
    "bit flips in records, write-ahead log, backup and manifest",
    "100 % caught before use: refused, or for the log of writes an earlier whole state",
    full=10_000,
    short=40,
)
REFUSED = (OfficeError, sqlcipher3.dbapi2.Error)


@dataclass(frozen=True)
class Ground:
    """Hold what is flipped: records at rest, records with a full -wal, a backup, and the key."""

    records: bytes
    beside: bytes
    log: bytes
    backup: bytes
    key: bytes
    heads: frozenset[tuple[int, str]]


def run(scale: int, scratch: Path, seed: int, progress: Progress) -> Outcome:
    """Flip a quarter of the bits in each of the four."""
    ground = lay(scratch / "ground")
    place = scratch / "flipped"
    place.mkdir()
    trials: dict[str, Callable[[Ground, Path, random.Random], str]] = {
        "records": _records,
        "log of writes": _log,
        "backup": _backup,
        "manifest": _manifest,
    }
    return joined(
        progress.part(
            name,
            partial(_part, name, scale // 4, partial(trial, ground, place), seed, progress),
        )
        for name, trial in trials.items()
    )


def _part(
    name: str,
    times: int,
    trial: Callable[[random.Random], str],
    seed: int,
    progress: Progress,
) -> Outcome:
    chance, found = random.Random(f"{seed}{name}"), list[str]()
    for number in range(times):
        found.append(trial(random.Random(chance.random())))
        progress(number + 1, times, name)
    used = found.count("used")
    figures = {f"{name}: {what}": found.count(what) for what in sorted(set(found))}
    notes = (f"{used} flips in the {name} were not seen",) if used else ()
    return Outcome(times, times - used, figures, notes)


def lay(folder: Path) -> Ground:
    """Make encrypted records with a backup, and take them while their -wal holds commits."""
    seats.begin(folder)
    desk = seats.sit(folder, Watch())
    for number in range(5):
        members.register(desk, seats.member(f"0{number:07d}"))
    backup = backups.path_of(desk, backups.create(desk).row).read_bytes()
    heads = set[tuple[int, str]]()
    with desk.store.engine.connect() as connection:
        asked = connection.exec_driver_sql("SELECT number, row_hash FROM history")
        heads = {(int(number), str(row_hash)) for number, row_hash in asked}
    key = desk.store.data_key
    copied = folder.parent / "copied"
    shutil.copytree(folder, copied)  # while the log of writes is full
    desk.close()
    at_rest = (folder / "records.db").read_bytes()
    beside, log = ((copied / f"records.db{end}").read_bytes() for end in ("", "-wal"))
    return Ground(at_rest, beside, log, backup, key, frozenset(heads))


def _records(ground: Ground, place: Path, chance: random.Random) -> str:
    path = place / "records.db"
    path.write_bytes(flipped(ground.records, chance))
    try:
        backup_copy.look_into(path, ground.key)
    except REFUSED:
        return "refused"
    return "used"


def _log(ground: Ground, place: Path, chance: random.Random) -> str:
    for old in place.glob("log.db*"):
        old.unlink()
    (place / "log.db").write_bytes(ground.beside)
    (place / "log.db-wal").write_bytes(flipped(ground.log, chance))
    try:
        head = _head(place / "log.db", ground.key)
    except REFUSED:
        return "refused"
    if head == max(ground.heads):
        return "every commit read"
    return "earlier whole state" if head in ground.heads else "used"


def _head(path: Path, key: bytes) -> tuple[int, str]:
    """Read all of records whose -wal is full, and return where their log ends."""
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlcipher3.dbapi2.DatabaseError("malformed")
        last = "SELECT number, row_hash FROM history ORDER BY number DESC LIMIT 1"
        number, row_hash = connection.execute(last).fetchone()
        return int(number), str(row_hash)
    finally:
        connection.close()


def _backup(ground: Ground, place: Path, chance: random.Random) -> str:
    path = place / "flipped.skb"
    path.write_bytes(flipped(ground.backup, chance))
    return _read(path)


def _manifest(ground: Ground, place: Path, chance: random.Random) -> str:
    path = place / "flipped.skb"
    path.write_bytes(ground.backup)
    begin, size = backup_container.layout_of(path).manifest
    words = flipped(ground.backup[begin : begin + size], chance)
    path.write_bytes(ground.backup[:begin] + words + ground.backup[begin + size :])
    return _read(path)


def _read(path: Path) -> str:
    try:
        backup_files.read(path)
    except OfficeError:
        return "refused"
    return "used"
