"""Keep the papers that departments delivered: their bytes, and the hash, which stays."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.rules.ids import InquiryFileId, InquiryId, StaffId
from app.storage.schema.inquiries import InquiryFileRecord


@dataclass(frozen=True)
class NewInquiryFile:
    """Hold a paper about to be put beside a sheet; `of_child`: it is about the child alone."""

    inquiry_id: InquiryId
    file_name: str
    content: bytes
    pages: int
    of_child: bool = False


@dataclass(frozen=True)
class InquiryFileRow:
    """Show one paper without its bytes; its name is empty once it was taken away or erased."""

    id: InquiryFileId
    inquiry_id: InquiryId
    file_name: str
    pages: int
    sha256: str
    of_child: bool
    gone: bool


class InquiryFiles:
    """Write and read the papers of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewInquiryFile, by: StaffId, at: datetime) -> InquiryFileId:
        """Keep one paper with its hash."""
        record = InquiryFileRecord(
            inquiry_id=new.inquiry_id,
            file_name=new.file_name,
            content=new.content,
            sha256=hashlib.sha256(new.content).hexdigest(),
            pages=new.pages,
            added_at=at,
            added_by=by,
            of_child=new.of_child,
        )
        self._session.add(record)
        self._session.flush()
        return InquiryFileId(record.id)

    def remove(self, key: InquiryFileId) -> None:
        """Take the bytes of a paper away that does not belong here; that it was here stays."""
        self._session.execute(
            update(InquiryFileRecord)
            .where(InquiryFileRecord.id == key)
            .values(content=None, file_name=None)
        )

    def of(self, inquiry_id: InquiryId) -> Sequence[InquiryFileRow]:
        """Return the papers of a sheet that are still here, in the order they came."""
        return [
            row for row in self._rows(InquiryFileRecord.inquiry_id == inquiry_id) if not row.gone
        ]

    def find(self, key: InquiryFileId) -> InquiryFileRow | None:
        """Return one paper without its bytes."""
        return next(iter(self._rows(InquiryFileRecord.id == key)), None)

    def content(self, key: InquiryFileId) -> bytes | None:
        """Return the bytes; None once gone."""
        query = select(InquiryFileRecord.content).where(InquiryFileRecord.id == key)
        return self._session.execute(query).scalar_one_or_none()

    def _rows(self, condition: ColumnElement[bool]) -> Sequence[InquiryFileRow]:
        file = InquiryFileRecord
        query = select(
            *(file.id, file.inquiry_id, file.file_name, file.pages, file.sha256, file.of_child),
            file.content.is_(None),
        )
        found = self._session.execute(query.where(condition).order_by(file.id))
        return [
            InquiryFileRow(
                InquiryFileId(key), InquiryId(sheet), name or "", pages, sha256, of_child, gone
            )
            for key, sheet, name, pages, sha256, of_child, gone in found
        ]
