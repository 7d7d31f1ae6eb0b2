"""Compare the logs of two copies of the same records: where they part, and what only one holds."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.storage.schema.history import HistoryRecord


def fork(one: Session, other: Session) -> int:
    """Return the last number at which both logs are the same; 0 where they never were.

    Each hash covers all rows before it, so that the equal part is found by halving.
    """
    low, high = 0, min(_last(one), _last(other))
    while low < high:
        middle = (low + high + 1) // 2
        if _hash(one, middle) == _hash(other, middle):
            low = middle
        else:
            high = middle - 1
    return low


def anchors_after(session: Session, number: int) -> Sequence[tuple[int, str]]:
    """Return number and hash of the rows after a number."""
    query = select(HistoryRecord.number, HistoryRecord.row_hash)
    found = session.execute(query.where(HistoryRecord.number > number))
    return [(key, row_hash) for key, row_hash in found]


def _last(session: Session) -> int:
    return int(session.execute(select(func.max(HistoryRecord.number))).scalar() or 0)


def _hash(session: Session, number: int) -> str | None:
    query = select(HistoryRecord.row_hash).where(HistoryRecord.number == number)
    return session.execute(query).scalar_one_or_none()
