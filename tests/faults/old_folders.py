"""Lay out data folders as older releases left them, plain and encrypted, and judge them opened.

The keys.json of these releases is kept in old_keys; its password is that of the tests' people.
"""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import sqlcipher3
from sqlalchemy import text

from app.office.desk import Desk
from app.storage import migrate
from app.storage.schema.history import HistoryRecord
from tests.faults.acts import Act, sit
from tests.faults.doomed import Tell, Told
from tests.sources import ROOT

OLD = ROOT / "tests" / "storage" / "old_databases"
KEYS = Path(__file__).parent / "old_keys"
DATA_KEY = bytes(range(32))
LOGIN = "kakuu"
KEPT = (
    "SELECT id, member_code FROM members ORDER BY id",
    "SELECT id, answer, given_on, details_mac FROM consents ORDER BY id",
    "SELECT name, last FROM series ORDER BY name",
)


def releases() -> list[str]:
    """Name the older shapes of which a file is kept."""
    return sorted(path.stem for path in OLD.glob("*.sqlite"))


def lay(release: str, folder: Path, encrypted: bool) -> None:
    """Make the folder of an older release."""
    folder.mkdir(parents=True)
    records = folder / "records.db"
    if encrypted:
        _export(OLD / f"{release}.sqlite", records)
    else:
        shutil.copy(OLD / f"{release}.sqlite", records)
    shutil.copy(KEYS / f"{'encrypted' if encrypted else 'plain'}.json", folder / "keys.json")


def _export(plain: Path, records: Path) -> None:
    """Write a plain file anew under the data key."""
    copy = records.with_name("plain.db")
    shutil.copy(plain, copy)
    with closing(sqlcipher3.connect(str(copy))) as connection:
        connection.execute(f"ATTACH DATABASE '{records}' AS sealed KEY \"x'{DATA_KEY.hex()}'\"")
        connection.execute("SELECT sqlcipher_export('sealed')")
        connection.commit()
        connection.execute("DETACH DATABASE sealed")
    for path in copy.parent.glob("plain.db*"):
        path.unlink()


def act(release: str) -> Act:
    """Make the act of opening records of an older release for the first time."""
    return Act(
        f"migration from {release}",
        partial(lay, release),
        _open,
        partial(_wrong, release),
        size=1,
        login=LOGIN,
        ground=release,
    )


def _open(folder: Path, size: int, tell: Tell) -> None:
    del size
    desk = sit(folder, LOGIN)
    with desk.store.engine.connect() as connection:
        if migrate.at_head(connection):
            tell("opened")
    desk.close()


def _wrong(release: str, desk: Desk, told: Told) -> Sequence[str]:
    del told
    with _raw(OLD / f"{release}.sqlite") as old:
        before = [list(map(tuple, old.execute(query))) for query in KEPT]
        log = list(map(tuple, old.execute("SELECT number, row_hash FROM history ORDER BY number")))
    with desk.look() as unit:
        ask = unit.session.execute
        after = [list(map(tuple, ask(text(query)))) for query in KEPT]
        rows = unit.session.query(HistoryRecord).order_by(HistoryRecord.number).limit(len(log))
        kept = [(row.number, row.row_hash) for row in rows]
    wrong = [] if before == after else ["members, consents or numbers are not what they were"]
    return wrong if kept == log else [*wrong, "the log is not what it was"]


@contextmanager
def _raw(path: Path) -> Iterator[sqlcipher3.Connection]:
    """Read a kept file as it lies, leaving nothing beside it."""
    with closing(sqlcipher3.connect(f"file:{path}?immutable=1", uri=True)) as connection:
        yield connection
