"""Keep the wording of the letters; every text stays, so that each letter's is found again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from app.rules.ids import StaffId
from app.storage.schema.base import table_of
from app.storage.schema.letters import LetterRecord
from app.storage.schema.staff import StaffRecord
from app.storage.schema.wordings import WordingRecord
from app.storage.snapshots import once


@dataclass(frozen=True)
class NewWording:
    """Describe a text to be kept: whose it is, and whether it holds from now on."""

    kind: str
    version: str
    text: str
    shipped: bool = False
    chosen: bool = False
    note: str = ""


@dataclass(frozen=True)
class WordingRow(NewWording):
    """Hold a kept text, and by whom it was put on record when."""

    recorded_at: datetime = field(kw_only=True)
    recorded_by: str = field(kw_only=True)
    id: int = field(kw_only=True)


class Wordings:
    """Write and read the texts of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, text: NewWording, by: StaffId, at: datetime) -> None:
        """Keep a text."""
        values = {**vars(text), "recorded_at": at, "recorded_by": by}
        self._session.execute(insert(table_of(WordingRecord)).values(values))

    def rows(self, kind: str) -> Sequence[WordingRow]:
        """Return all texts of a kind, the newest first."""
        query = (
            select(WordingRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == WordingRecord.recorded_by)
            .where(WordingRecord.kind == kind)
            .order_by(WordingRecord.id.desc())
        )
        return [_row(record, name) for record, name in self._session.execute(query)]

    def chosen(self) -> Mapping[str, tuple[str, bool]]:
        """Return by kind the text that the office chose last, and whether it was the shipped."""
        return once(self._session, "wordings", self._chosen)

    def _chosen(self) -> Mapping[str, tuple[str, bool]]:
        query = select(WordingRecord).where(WordingRecord.chosen).order_by(WordingRecord.id)
        return {one.kind: (one.text, one.shipped) for one in self._session.scalars(query)}

    def text(self, version: str) -> str | None:
        """Return the text of a version; None where no letter used it."""
        query = select(WordingRecord.text).where(WordingRecord.version == version).limit(1)
        return self._session.scalar(query)

    def has(self, kind: str, version: str) -> bool:
        """Tell whether a version of a kind is on record."""
        record = WordingRecord
        query = select(record.id).where(record.kind == kind, record.version == version).limit(1)
        return self._session.scalar(query) is not None

    def used(self, version: str) -> int:
        """Count the letters on record that were drawn with a version."""
        column = LetterRecord.wording_sha256
        query = select(func.count()).select_from(LetterRecord).where(column.contains(version))
        return self._session.scalar(query) or 0


def _row(record: WordingRecord, name: str) -> WordingRow:
    return WordingRow(
        id=record.id,
        kind=record.kind,
        version=record.version,
        text=record.text,
        shipped=record.shipped,
        chosen=record.chosen,
        note=record.note,
        recorded_at=record.recorded_at,
        recorded_by=name,
    )
