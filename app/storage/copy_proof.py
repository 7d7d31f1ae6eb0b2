"""Prove that copied records are the ones that were read."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select, text
from sqlalchemy.orm import Session

from app.storage import chain, server_tables
from app.storage.errors import CopyRefused
from app.storage.guards.members import WITHOUT_CONSENT
from app.storage.history import Head
from app.storage.schema.base import table_of
from app.storage.schema.history import HistoryRecord

_HISTORY = table_of(HistoryRecord)
_PAGE = 1_000
_WIDTH = 1 << 128
_DIFFERENT = (
    "写した記録が、元の記録と同じになりませんでした（{what}）。写すのをやめました。"
    "元の記録は変わっていません。もう一度お試しください。"
)


@dataclass(frozen=True)
class Sums:
    """Hold how many rows a table has and the sum of their digests, whatever their order."""

    rows: int = 0
    digest: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        """Return the sums of both together."""
        return Sums(self.rows + other.rows, (self.digest + other.digest) % _WIDTH)


def sum_of(rows: Iterable[Mapping[Any, Any]]) -> Sums:
    """Return the sums of these rows."""
    digests = [_digest(row) for row in rows]
    return Sums(len(digests), sum(digests) % _WIDTH)


def head(connection: Connection) -> Head:
    """Return where the log of these records ends."""
    columns = (_HISTORY.c.number, _HISTORY.c.row_hash, _HISTORY.c.at)
    last = connection.execute(select(*columns).order_by(_HISTORY.c.number.desc()).limit(1)).first()
    return Head() if last is None else Head(*last)


def prove(copied: Connection, sums: Mapping[str, Sums], end: Head) -> None:
    """Read the copy whole and compare it with what was read.

    Raises:
        CopyRefused: a value differs, the gate or the log does not hold.
    """
    for table in server_tables.COPIED:
        found = Sums()
        pages = copied.execute(select(table).execution_options(yield_per=_PAGE)).mappings()
        for page in pages.partitions():
            found += sum_of(page)
        _demand(f"表 {table.name}", fits=found == sums[table.name])
    _demand("同意の確認", fits=copied.execute(text(WITHOUT_CONSENT)).first() is None)
    verdict = chain.verify(Session(copied))
    whole = verdict.ok and verdict.rows == end.number and head(copied).row_hash == end.row_hash
    _demand("操作記録", fits=whole)


def _demand(what: str, *, fits: bool) -> None:
    if not fits:
        raise CopyRefused(_DIFFERENT.format(what=what))


def _digest(row: Mapping[Any, Any]) -> int:
    spelt = repr([_plain(value) for value in row.values()]).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.sha256(spelt).digest()[:16], "big")


def _plain(value: object) -> object:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value
