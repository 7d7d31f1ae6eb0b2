"""Write all records into another file, and prove that it holds the same."""

import os
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, inspect, text
from sqlalchemy.orm import Session

from app.storage import chain, migrate
from app.storage.engine import RawConnection, sqlite_engine
from app.storage.errors import RecordsDamaged

_DIFFERENT: Final = (
    "書き直した記録が、元の記録と同じになりませんでした（{what}）。取りやめました。"
    "元の記録は変わっていません。システム担当にご連絡ください。"
)
_HEAD: Final = "SELECT number, row_hash FROM history ORDER BY number DESC LIMIT 1"


def export(connection: RawConnection, fresh: Path, key: bytes | None) -> None:
    """Write everything that a connection reads into a new file, encrypted where there is a key."""
    fresh.touch(mode=0o600, exist_ok=False)
    spelt = "" if key is None else f"x'{key.hex()}'"
    place = str(fresh).replace("'", "''")
    connection.execute(f"ATTACH DATABASE '{place}' AS fresh KEY \"{spelt}\"").fetchone()
    # Killed on the way nothing of it is used; the disk has it whole before it takes its place.
    for pragma in ("synchronous=OFF", "journal_mode=OFF"):
        connection.execute(f"PRAGMA fresh.{pragma}").fetchone()
    connection.execute("SELECT sqlcipher_export('fresh')").fetchone()
    connection.execute("DETACH DATABASE fresh").fetchone()


def prove(connection: RawConnection, fresh: Path, key: bytes | None) -> None:
    """Prove the new file by its shape, its rows, its log and its pages; the disk has it then.

    Raises:
        RecordsDamaged: it is not what stands in the old one.
    """
    engine = sqlite_engine(fresh, key)
    try:
        migrate.prove(engine)
        _compare(connection, engine)
    finally:
        engine.dispose()
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())


def head(connection: RawConnection) -> tuple[object, ...]:
    """Return the last row of the log."""
    return _one(connection, _HEAD)


def _compare(connection: RawConnection, engine: Engine) -> None:
    with engine.connect() as copy:
        for table in inspect(copy).get_table_names():
            count = f'SELECT count(*) FROM "{table}"'  # noqa: S608 - a name of our own schema
            same = copy.execute(text(count)).scalar_one() == _one(connection, count)[0]
            _demand(f"表 {table}", fits=same)
        _demand("ページ", fits=copy.execute(text("PRAGMA integrity_check")).scalar() == "ok")
        last = copy.execute(text(_HEAD)).first()
        verdict = chain.verify(Session(copy))
        whole = verdict.ok and tuple(last or ()) == head(connection)
        _demand("操作記録", fits=whole)


def _one(connection: RawConnection, statement: str) -> tuple[object, ...]:
    return connection.execute(statement).fetchone() or ()


def _demand(what: str, *, fits: bool) -> None:
    if not fits:
        raise RecordsDamaged(_DIFFERENT.format(what=what))
