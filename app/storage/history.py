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
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.rules.ids import StaffId
from app.storage.keys import Randomness
from app.storage.schema.history import (
    HistoryDetailRecord,
    HistoryRecord,
    HistorySubjectRecord,
)
from app.storage.schema.staff import StaffRecord

SALT_BYTES = 32
ANCHOR_DIGITS = 16

Subjects = tuple[tuple[str, int], ...]


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
    """Write and read the operation log of one transaction."""

    def __init__(self, session: Session, randomness: Randomness) -> None:
        self._session = session
        self._randomness = randomness

    def append(self, entry: Entry, *, staff_id: StaffId | None, at: datetime) -> str:
        """Add one row and return its anchor, `number:hex`."""
        number, prev_hash, prev_at = self._head()
        salt = self._randomness(SALT_BYTES)
        content = canonical(dict(entry.values))
        names = sorted(entry.values)
        if prev_at is not None and at < prev_at:
            names.append("clock_backwards")
        row: dict[str, object] = {
            "number": number + 1,
            "at": at,
            "staff_id": staff_id,
            "title": entry.title,
            "subjects": canonical([list(subject) for subject in entry.subjects]),
            "fields": canonical(names),
            "details_mac": seal(salt, content),
            "prev_hash": prev_hash,
        }
        row["row_hash"] = row_hash(row)
        self._session.execute(insert(HistoryRecord).values(**row))
        self._add_beside(number + 1, salt, content, entry.subjects)
        return f"{number + 1}:{str(row['row_hash'])[:ANCHOR_DIGITS]}"

    def anchor(self) -> str:
        """Return the head of the chain as it is printed on paper."""
        number, head, _ = self._head()
        return f"{number}:{head[:ANCHOR_DIGITS]}"

    def rows(
        self, *, subject: tuple[str, int] | None = None, limit: int = 200
    ) -> Sequence[HistoryRow]:
        """Return the newest rows first; of one record only, where `subject` names it."""
        query = (
            select(HistoryRecord, StaffRecord.name, HistoryDetailRecord.content)
            .outerjoin(StaffRecord, StaffRecord.id == HistoryRecord.staff_id)
            .outerjoin(HistoryDetailRecord, HistoryDetailRecord.number == HistoryRecord.number)
            .order_by(HistoryRecord.number.desc())
            .limit(limit)
        )
        if subject is not None:
            query = query.join(
                HistorySubjectRecord, HistorySubjectRecord.number == HistoryRecord.number
            ).where(
                HistorySubjectRecord.noun == subject[0],
                HistorySubjectRecord.subject_id == subject[1],
            )
        return [_shown(*row) for row in self._session.execute(query).tuples()]

    def _head(self) -> tuple[int, str, datetime | None]:
        query = select(HistoryRecord.number, HistoryRecord.row_hash, HistoryRecord.at)
        last = self._session.execute(
            query.order_by(HistoryRecord.number.desc()).limit(1)
        ).one_or_none()
        return (0, "", None) if last is None else (last.number, last.row_hash, last.at)

    def _add_beside(self, number: int, salt: bytes, content: str, subjects: Subjects) -> None:
        self._session.execute(
            insert(HistoryDetailRecord).values(number=number, salt=salt, content=content)
        )
        rows = [{"number": number, "noun": noun, "subject_id": key} for noun, key in set(subjects)]
        if rows:
            self._session.execute(insert(HistorySubjectRecord), rows)


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
    covered = {**row, "at": at.isoformat(timespec="microseconds")}
    covered.pop("row_hash", None)
    return hashlib.sha256(canonical(covered).encode("utf-8", "surrogatepass")).hexdigest()


def _shown(record: HistoryRecord, staff_name: str | None, content: str | None) -> HistoryRow:
    return HistoryRow(
        number=record.number,
        at=record.at,
        staff_name=staff_name or "",
        title=record.title,
        subjects=tuple((noun, key) for noun, key in json.loads(record.subjects)),
        values=None if content is None else json.loads(content),
    )
