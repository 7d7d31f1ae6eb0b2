"""Read the log as the engine keeps it, and spell each row as its hash covers it.

A row is spelt by hand where every value is of its type: ten times as fast as building a mapping and
writing it as JSON, which remains the way for whatever else stands in the file.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from json.encoder import encode_basestring
from typing import Any, Final, NamedTuple

from sqlalchemy import String, select, type_coerce
from sqlalchemy.orm import Session

from app.storage.history import row_hash
from app.storage.schema.base import table_of
from app.storage.schema.history import (
    HistoryDetailRecord,
    HistoryRecord,
    HistorySubjectRecord,
)

_H: Final = table_of(HistoryRecord)
_D: Final = table_of(HistoryDetailRecord)
_S: Final = table_of(HistorySubjectRecord)
_MOMENT: Final = len("2026-04-20 02:00:00.000000")
_NAMES: Final = ("number", "at", "staff_id", "title", "subjects", "fields")
_TEXTS: Final = ("at", "title", "subjects", "fields", "details_mac", "prev_hash")


class ChainRow(NamedTuple):
    """Hold one row as it stands; `salt` and `content` are None where the details were erased."""

    number: Any
    at: Any
    staff_id: Any
    title: Any
    subjects: Any
    fields: Any
    details_mac: Any
    prev_hash: Any
    row_hash: Any
    salt: Any
    content: Any
    has_details: Any


def page(session: Session, after: int, size: int) -> Sequence[ChainRow]:
    """Return the rows that follow a number, in their order; nothing is converted."""
    columns = [type_coerce(_H.c.at, String) if name == "at" else _H.c[name] for name in _NAMES]
    query = (
        select(*columns, _H.c.details_mac, _H.c.prev_hash, _H.c.row_hash)
        .add_columns(type_coerce(_D.c.salt, String), _D.c.content, _D.c.number)
        .outerjoin_from(_H, _D, _D.c.number == _H.c.number)
        .where(_H.c.number > after)
        .order_by(_H.c.number)
        .limit(size)
    )
    return [ChainRow._make(row) for row in session.execute(query).all()]


def touched(session: Session, after: int, last: int) -> Mapping[int, set[tuple[Any, Any]]]:
    """Return what the table of subjects says of the rows after a number up to another."""
    query = select(_S).where(_S.c.number > after, _S.c.number <= last)
    found: dict[int, set[tuple[Any, Any]]] = defaultdict(set)
    for number, noun, key in session.execute(query).all():
        found[number].add((noun, key))
    return found


def hash_of(row: ChainRow) -> str:
    """Return the hash that the row must bear; empty where what stands there cannot be read."""
    if not _plain(row):
        return _slowly(row)
    spell = encode_basestring
    staff = "null" if row.staff_id is None else row.staff_id
    spelt = (
        f'{{"at":"{row.at[:10]}T{row.at[11:]}+00:00","details_mac":{spell(row.details_mac)},'
        f'"fields":{spell(row.fields)},"number":{row.number},"prev_hash":{spell(row.prev_hash)},'
        f'"staff_id":{staff},"subjects":{spell(row.subjects)},"title":{spell(row.title)}}}'
    )
    return hashlib.sha256(spelt.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(row: ChainRow) -> bool:
    """Tell whether every value is of its type, and the moment as the program writes it."""
    return (
        type(row.at) is type(row.title) is type(row.subjects) is type(row.fields) is str
        and type(row.details_mac) is type(row.prev_hash) is str
        and type(row.number) is int
        and (row.staff_id is None or type(row.staff_id) is int)
        and len(row.at) == _MOMENT
        and '"' not in row.at
    )


def _slowly(row: ChainRow) -> str:
    """Hash a row that is kept otherwise: by the other engine, or by whoever altered it."""
    at = row.at
    try:
        if isinstance(at, str):
            at = datetime.fromisoformat(at).replace(tzinfo=UTC)
        if not isinstance(at, datetime):
            return ""
        texts = {name: getattr(row, name) for name in _TEXTS} | {"at": at}
        return row_hash({**texts, "number": row.number, "staff_id": row.staff_id})
    except (TypeError, ValueError, json.JSONDecodeError):
        return ""
