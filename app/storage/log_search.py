"""Find acts of the operation log among a million: each condition by an index of its own.

What two conditions find is cut in memory: the engine would walk through the whole table for both.
"""

from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlalchemy.orm import Session

from app.storage.history import Subjects
from app.storage.pages import batched
from app.storage.schema.base import Moment, table_of
from app.storage.schema.history import HistoryRecord, HistorySubjectRecord

_H: Final = table_of(HistoryRecord)
_S: Final = table_of(HistorySubjectRecord)

Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Finding:
    """Hold what one typed word may mean; an act is found by any of it."""

    titles: Collection[str] = ()
    staff: Collection[int] = ()
    numbers: Collection[int] = ()
    subjects: Subjects = ()


def last_number(session: Session) -> int:
    """Return the number of the newest act."""
    return int(session.execute(select(func.max(_H.c.number))).scalar_one() or 0)


def titles(session: Session) -> Sequence[str]:
    """Return every title of the log, from the index alone: each step jumps to the next one."""
    found: list[str] = []
    title = session.execute(select(func.min(_H.c.title))).scalar_one()
    while title is not None:
        found.append(title)
        later = select(func.min(_H.c.title)).where(_H.c.title > title)
        title = session.execute(later).scalar_one()
    return found


def of_words(session: Session, one: Finding, covered: Collection[int]) -> set[int]:
    """Return the acts that one word finds; covered ones are not found by what they hide."""
    found = _numbers(session, _H.c.title, one.titles) | touching(session, one.subjects)
    found -= set(covered)
    found |= _numbers(session, _H.c.number, one.numbers)
    return found | _numbers(session, _H.c.staff_id, one.staff)


def touching(session: Session, subjects: Iterable[tuple[str, int]]) -> set[int]:
    """Return the acts that touched any of these records."""
    found: set[int] = set()
    by_noun: dict[str, list[int]] = {}
    for noun, key in subjects:
        by_noun.setdefault(noun, []).append(key)
    for noun, keys in by_noun.items():
        for page in batched(keys):
            query = select(_S.c.number).where(_S.c.noun == noun, _S.c.subject_id.in_(page))
            found.update(session.execute(query).scalars())
    return found


def of_noun(session: Session, noun: str) -> set[int]:
    """Return the acts that touched a record of a kind."""
    query = select(_S.c.number).where(_S.c.noun == noun)
    return set(session.execute(query).scalars())


def within(session: Session, spans: Iterable[Span]) -> set[int]:
    """Return the acts of several spans of time; the last moment of each is not in it."""
    begin, end = bindparam("begin", type_=Moment()), bindparam("end", type_=Moment())
    query = select(_H.c.number).where(_H.c.at >= begin, _H.c.at < end)
    found: set[int] = set()
    for first, last in spans:
        keys = session.execute(query, {"begin": first, "end": last})
        found.update(keys.scalars().all())
    return found


def _numbers(session: Session, column: ColumnElement[Any], wanted: Collection[Any]) -> set[int]:
    found: set[int] = set()
    for page in batched(list(wanted)):
        query = select(_H.c.number).where(column.in_(page))
        found.update(session.execute(query).scalars().all())
    return found


def newest_first(numbers: Iterable[int]) -> "array[int]":
    """Return the numbers as a list shows them."""
    return array("q", sorted(numbers, reverse=True))
