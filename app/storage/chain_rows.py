"""Read the log as the engine keeps it, a page at a time or a single row to be looked into."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    String,
    Text,
    bindparam,
    cast,
    func,
    select,
    type_coerce,
)
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
_NAMES: Final = ("number", "at", "staff_id", "title", "subjects", "fields")
_TEXTS: Final = ("at", "title", "subjects", "fields", "details_mac", "prev_hash")

Touched = set[tuple[Any, Any]]


class ChainRow(NamedTuple):
    """Hold one row as it stands; `salt` and `content` are None where the details were erased.

    `touched` is what the table beside the log says of it, as `"noun",key]` for each record, joined
    by `[`; None where it says nothing.
    """

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
    touched: Any


def page(session: Session, after: int, size: int) -> Sequence[tuple[Any, ...]]:
    """Return the rows that follow a number as bare tuples of `ChainRow`; nothing is converted.

    Raises:
        OperationalError, TypeError, ValueError: something stands there that is no text.
    """
    connection = session.connection()
    query = _page(sqlite=connection.dialect.name == "sqlite")
    asked = {"after": after, "size": size}
    cursor = connection.execute(query, asked).cursor
    assert cursor is not None
    try:
        # Bare tuples of the driver: to make rows of SQLAlchemy costs as much as to check them.
        return list(cursor.fetchall())
    except connection.dialect.loaded_dbapi.Error:
        # Once more, so that the error is told as every other one of the engine.
        return [tuple(row) for row in connection.execute(query, asked).all()]


@cache
def _page(*, sqlite: bool) -> Select[Any]:
    columns = [type_coerce(_H.c.at, String) if name == "at" else _H.c[name] for name in _NAMES]
    return (
        select(*columns, _H.c.details_mac, _H.c.prev_hash, _H.c.row_hash)
        .add_columns(type_coerce(_D.c.salt, String), _D.c.content, _D.c.number)
        .add_columns(_touched(sqlite=sqlite))
        .outerjoin_from(_H, _D, _D.c.number == _H.c.number)
        .where(_H.c.number > bindparam("after", type_=Integer))
        .order_by(_H.c.number)
        .limit(bindparam("size", type_=Integer))
    )


def _touched(*, sqlite: bool) -> ColumnElement[Any]:
    """Spell in the engine what the table beside the log says of a row: many small rows cost more.

    Whatever is no text or no number is spelt so that no log can ever have said it.
    """
    if sqlite:
        noun, key = func.json_quote(_S.c.noun, type_=Text), func.json_quote(_S.c.subject_id)
        joined = func.group_concat(noun + "," + type_coerce(key, Text) + "]", "[")
    else:
        quoted = cast(func.to_json(_S.c.noun), Text)
        joined = func.string_agg(quoted + "," + cast(_S.c.subject_id, Text) + "]", "[")
    query = select(type_coerce(joined, String)).where(_S.c.number == _H.c.number)
    return query.correlate(_H).scalar_subquery()


def touched(session: Session, number: int) -> Touched:
    """Return what the table beside the log says of one row."""
    query = select(_S.c.noun, _S.c.subject_id).where(_S.c.number == number)
    return {(noun, key) for noun, key in session.execute(query).all()}


def hash_of(row: ChainRow) -> str:
    """Return the hash that the row must bear; empty where what stands there cannot be read."""
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
