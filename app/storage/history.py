"""Append to the operation log and read it.

Each row's hash covers every column and the hash before it (SHA-256 over canonical JSON). Values
stand beside the chain under a salt; the chain holds their HMAC, so that erasing them breaks
nothing. `chain` verifies.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import Select, insert, select
from sqlalchemy.orm import Session

from app.rules.ids import StaffId
from app.storage.keys import Randomness
from app.storage.schema.base import table_of
from app.storage.schema.history import (
    HistoryDetailRecord,
    HistoryRecord,
    HistorySubjectRecord,
)
from app.storage.schema.staff import StaffRecord

SALT_BYTES = 32
ANCHOR_DIGITS = 16
BACKWARDS = "clock_backwards"
"""What stands among the fields of an act whose moment lies before that of the act before it."""

Subjects = tuple[tuple[str, int], ...]

_HISTORY = table_of(HistoryRecord)
_DETAILS = table_of(HistoryDetailRecord)
_SUBJECTS = table_of(HistorySubjectRecord)


@dataclass(frozen=True)
class Head:
    """Hold where the chain ends; an empty chain ends at number 0."""

    number: int = 0
    row_hash: str = ""
    at: datetime | None = None

    @property
    def anchor(self) -> str:
        """Return the head as it is printed on paper."""
        return f"{self.number}:{self.row_hash[:ANCHOR_DIGITS]}"


@dataclass(frozen=True)
class Entry:
    """Say what an act did: its title, the records it touched, and the values it wrote."""

    title: str
    subjects: Subjects = ()
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class HistoryRow:
    """Show one row of the log; `values` is None where they were erased."""

    number: int
    at: datetime
    staff_name: str
    title: str
    subjects: Subjects
    values: Mapping[str, object] | None


class History:
    """Write and read the operation log of one transaction.

    The head is read once: nobody else adds to the chain while this unit holds the lock.
    """

    def __init__(self, session: Session, randomness: Randomness) -> None:
        self._session = session
        self._randomness = randomness
        self._known: Head | None = None

    def append(self, entry: Entry, *, staff_id: StaffId | None, at: datetime) -> str:
        """Add one row and return its anchor, `number:hex`."""
        before = self.head()
        salt = self._randomness(SALT_BYTES)
        content = canonical(dict(entry.values))
        row: dict[str, object] = {
            "number": before.number + 1,
            "at": at,
            "staff_id": staff_id,
            "title": entry.title,
            "subjects": canonical([list(subject) for subject in entry.subjects]),
            "fields": canonical(_fields(entry, before, at)),
            "details_mac": seal(salt, content),
            "prev_hash": before.row_hash,
        }
        head = Head(before.number + 1, row_hash(row), at)
        self._session.connection().execute(insert(_HISTORY), {**row, "row_hash": head.row_hash})
        self._add_beside(head.number, salt, content, entry.subjects)
        self._known = head
        return head.anchor

    def anchor(self) -> str:
        """Return the head of the chain as it is printed on paper."""
        return self.head().anchor

    def head(self) -> Head:
        """Return where the chain ends for this unit."""
        if self._known is None:
            query = select(_HISTORY.c.number, _HISTORY.c.row_hash, _HISTORY.c.at)
            last = self._session.execute(query.order_by(_HISTORY.c.number.desc()).limit(1)).first()
            self._known = Head() if last is None else Head(*last)
        return self._known

    def one(self, number: int) -> HistoryRow | None:
        """Return the row of a number."""
        found = self._session.execute(_shown_rows().where(HistoryRecord.number == number)).first()
        return None if found is None else _shown(*found)

    def rows(
        self, *, subject: tuple[str, int] | None = None, limit: int = 200
    ) -> Sequence[HistoryRow]:
        """Return the newest rows first; of one record only, where `subject` names it."""
        query = _shown_rows().order_by(HistoryRecord.number.desc()).limit(limit)
        if subject is not None:
            query = query.join(
                HistorySubjectRecord, HistorySubjectRecord.number == HistoryRecord.number
            ).where(
                HistorySubjectRecord.noun == subject[0],
                HistorySubjectRecord.subject_id == subject[1],
            )
        return [_shown(*row) for row in self._session.execute(query)]

    def _add_beside(self, number: int, salt: bytes, content: str, subjects: Subjects) -> None:
        connection = self._session.connection()
        connection.execute(insert(_DETAILS), {"number": number, "salt": salt, "content": content})
        rows = [{"number": number, "noun": noun, "subject_id": key} for noun, key in set(subjects)]
        if rows:
            connection.execute(insert(_SUBJECTS), rows)


def _fields(entry: Entry, before: Head, at: datetime) -> list[str]:
    backwards = before.at is not None and at < before.at
    return sorted(entry.values) + [BACKWARDS] * backwards


def canonical(content: object) -> str:
    """Spell content as JSON in one way only, so that it can be hashed."""
    return json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str
    )


def seal(salt: bytes, content: str) -> str:
    """Return the HMAC-SHA256 that stands in the chain for erasable content."""
    return hmac.new(salt, content.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def row_hash(row: Mapping[str, object]) -> str:
    """Return the hash of one row over all its columns, the hash before it included."""
    at = row["at"]
    assert isinstance(at, datetime)
    covered = {**row, "at": at.astimezone(UTC).isoformat(timespec="microseconds")}
    covered.pop("row_hash", None)
    return hashlib.sha256(canonical(covered).encode("utf-8", "surrogatepass")).hexdigest()


def _shown_rows() -> Select[HistoryRecord, str, str]:
    return (
        select(HistoryRecord, StaffRecord.name, HistoryDetailRecord.content)
        .outerjoin(StaffRecord, StaffRecord.id == HistoryRecord.staff_id)
        .outerjoin(HistoryDetailRecord, HistoryDetailRecord.number == HistoryRecord.number)
    )


def _shown(record: HistoryRecord, staff_name: str | None, content: str | None) -> HistoryRow:
    return HistoryRow(
        number=record.number,
        at=record.at,
        staff_name=staff_name or "",
        title=record.title,
        subjects=tuple((noun, key) for noun, key in json.loads(record.subjects)),
        values=None if content is None else json.loads(content),
    )
