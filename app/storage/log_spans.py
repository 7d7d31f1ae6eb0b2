"""Read the operation log of a span of time, oldest first, as a review and a pack need it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.storage.history import ANCHOR_DIGITS, BACKWARDS, Subjects
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.history import HistoryRecord
from app.storage.schema.staff import StaffRecord

_HISTORY = table_of(HistoryRecord)
_STAFF = table_of(StaffRecord)


@dataclass(frozen=True)
class SpanRow:
    """Show one act without its values; `anchor` is what a paper printed then would bear.

    `clock_back` tells that the machine's clock stood before the act that went before.
    """

    number: int
    at: datetime
    staff_name: str
    title: str
    subjects: Subjects
    anchor: str
    clock_back: bool = False


def rows_between(session: Session, begin: datetime, end: datetime) -> Sequence[SpanRow]:
    """Return the acts from a moment up to another, which is not in it."""
    return _rows(session, (_HISTORY.c.at >= begin) & (_HISTORY.c.at < end))


def rows_after(session: Session, number: int) -> Sequence[SpanRow]:
    """Return the acts after a number of the log."""
    return _rows(session, _HISTORY.c.number > number)


def rows_of(session: Session, numbers: Sequence[int]) -> Sequence[SpanRow]:
    """Return the acts of these numbers."""
    pages = batched(numbers)
    return [row for page in pages for row in _rows(session, _HISTORY.c.number.in_(page))]


def _rows(session: Session, condition: ColumnElement[bool]) -> Sequence[SpanRow]:
    columns = (_HISTORY.c.number, _HISTORY.c.at, _STAFF.c.name, _HISTORY.c.title)
    query = (
        select(*columns, _HISTORY.c.subjects, _HISTORY.c.row_hash, _HISTORY.c.fields)
        .select_from(_HISTORY.outerjoin(_STAFF, _STAFF.c.id == _HISTORY.c.staff_id))
        .where(condition)
        .order_by(_HISTORY.c.number)
    )
    return [
        SpanRow(
            *(number, at, name or "", title, _touched(subjects), _anchor(number, row_hash)),
            clock_back=BACKWARDS in fields,
        )
        for number, at, name, title, subjects, row_hash, fields in session.execute(query)
    ]


def first_at(session: Session) -> datetime | None:
    """Return the moment of the oldest act on record."""
    found: datetime | None = session.execute(select(func.min(_HISTORY.c.at))).scalar_one()
    return found


def _touched(subjects: str) -> Subjects:
    return tuple((noun, key) for noun, key in json.loads(subjects))


def _anchor(number: int, row_hash: str) -> str:
    return f"{number}:{row_hash[:ANCHOR_DIGITS]}"
