"""Keep what proves an answer: the file as it was handed over, and its hash, which stays."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.rules.ids import ConsentId, EvidenceId, StaffId
from app.storage.schema.consents import EvidenceRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewEvidence:
    """Hold a file about to be put beside an answer."""

    consent_id: ConsentId
    file_name: str
    media_type: str
    content: bytes


@dataclass(frozen=True)
class EvidenceRow:
    """Show one file; its name is empty once erased."""

    id: EvidenceId
    consent_id: ConsentId
    file_name: str
    media_type: str
    byte_count: int
    sha256: str
    added_at: datetime
    added_by: str
    erased: bool


_WITHOUT_BYTES: tuple[
    ColumnElement[Any] | InstrumentedAttribute[Any], ...
] = (  # in the order of EvidenceRow
    EvidenceRecord.id,
    EvidenceRecord.consent_id,
    EvidenceRecord.file_name,
    EvidenceRecord.media_type,
    EvidenceRecord.byte_count,
    EvidenceRecord.sha256,
    EvidenceRecord.added_at,
    StaffRecord.name,
    EvidenceRecord.content.is_(None),
)


class Evidence:
    """Write and read the evidence of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewEvidence, by: StaffId, at: datetime) -> EvidenceId:
        """Keep one file with its hash."""
        record = EvidenceRecord(
            consent_id=new.consent_id,
            sha256=digest(new.content),
            media_type=new.media_type,
            byte_count=len(new.content),
            content=new.content,
            file_name=new.file_name,
            added_at=at,
            added_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return EvidenceId(record.id)

    def rows(self, consent_id: ConsentId) -> Sequence[EvidenceRow]:
        """Return the files beside an answer, in the order they came; their bytes stay behind."""
        return self._rows(EvidenceRecord.consent_id == consent_id)

    def row(self, key: EvidenceId) -> EvidenceRow | None:
        """Return one file without its bytes."""
        return next(iter(self._rows(EvidenceRecord.id == key)), None)

    def content(self, key: EvidenceId) -> bytes | None:
        """Return the bytes; None once erased."""
        query = select(EvidenceRecord.content).where(EvidenceRecord.id == key)
        return self._session.execute(query).scalar_one_or_none()

    def _rows(self, condition: ColumnElement[bool]) -> Sequence[EvidenceRow]:
        query = (
            select(*_WITHOUT_BYTES)
            .join(StaffRecord, StaffRecord.id == EvidenceRecord.added_by)
            .where(condition)
            .order_by(EvidenceRecord.id)
        )
        return [EvidenceRow(*found) for found in self._session.execute(query)]


def digest(content: bytes) -> str:
    """Return the hash by which a file is known after its bytes were erased."""
    return hashlib.sha256(content).hexdigest()
