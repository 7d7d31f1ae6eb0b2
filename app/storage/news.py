"""Read what others have done since a row of the log: which nouns their acts touched."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.storage.schema.base import table_of
from app.storage.schema.history import HistoryRecord, HistorySubjectRecord

MOST: Final = 500
"""Rows that are looked at one by one; after more of them, everything may have changed."""

_HISTORY = table_of(HistoryRecord)
_SUBJECTS = table_of(HistorySubjectRecord)


@dataclass(frozen=True)
class News:
    """Hold where the log ends, and what the rows touched; None stands for everything."""

    number: int
    nouns: frozenset[str] | None = frozenset()


def last_number(session: Session) -> int:
    """Return the number of the last row; 0 where there is none."""
    return session.execute(select(func.max(_HISTORY.c.number))).scalar() or 0


def since(session: Session, number: int, known: AbstractSet[int]) -> News:
    """Return what the rows after `number` touched, those aside that are known."""
    last = last_number(session)
    if last - number > MOST:
        return News(last, None)
    fresh = [one for one in range(number + 1, last + 1) if one not in known]
    if not fresh:
        return News(last)
    query = select(_SUBJECTS.c.number, _SUBJECTS.c.noun).where(_SUBJECTS.c.number.in_(fresh))
    found = session.execute(query.distinct()).all()
    if len({row.number for row in found}) < len(fresh):
        return News(last, None)  # an act that names nothing may have touched anything
    return News(last, frozenset(row.noun for row in found))
