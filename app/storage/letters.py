"""Keep the issued letters and their postings."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.rules.ids import LetterId, MemberId, RequestId, StaffId
from app.storage.case_sight import not_hidden
from app.storage.dispatches import Dispatches, DispatchRow
from app.storage.merges import of_family
from app.storage.schema.applications import ApplicationRecord
from app.storage.schema.letters import DispatchRecord, LetterRecord
from app.storage.schema.requests import RequestRecord, RightRecord


@dataclass(frozen=True)
class NewLetter:
    """Hold a letter about to be issued; `pdf` is what leaves the office, byte for byte."""

    document_number: str
    kind: str
    dated_on: date
    request_id: RequestId | None
    member_id: MemberId | None
    pdf: bytes
    wording_sha256: str
    anchor: str


@dataclass(frozen=True)
class LetterRow:
    """Show one issued letter, its latest posting, and those that came back before it."""

    id: LetterId
    document_number: str
    kind: str
    dated_on: date
    sha256: str
    erased: bool
    cancelled_on: date | None
    posted_on: date | None
    method: str
    tracking_number: str
    cancel_reason: str = ""
    posting: DispatchRow | None = None
    earlier: tuple[DispatchRow, ...] = ()

    @property
    def is_back(self) -> bool:
        """Tell whether it came back and nothing was done about it yet."""
        return self.posting is not None and self.posting.is_back


class Letters:
    """Write and read the letters of one transaction; those of hidden cases are not there."""

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer

    def add(self, letter: NewLetter, by: StaffId, at: datetime) -> LetterId:
        """Store one issued letter with its hash."""
        record = LetterRecord(
            document_number=letter.document_number,
            kind=letter.kind,
            dated_on=letter.dated_on,
            request_id=letter.request_id,
            member_id=letter.member_id,
            pdf=letter.pdf,
            sha256=hashlib.sha256(letter.pdf).hexdigest(),
            wording_sha256=letter.wording_sha256,
            anchor=letter.anchor,
            issued_at=at,
            issued_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return LetterId(record.id)

    def dispatch(
        self, letter_id: LetterId, method: str, tracking_number: str, posted_on: date
    ) -> None:
        """Record that a letter was posted or handed over."""
        self._session.add(
            DispatchRecord(
                letter_id=letter_id,
                method=method,
                tracking_number=tracking_number,
                posted_on=posted_on,
            )
        )
        self._session.flush()

    def cancel(self, letter_id: LetterId, on: date, reason: str) -> None:
        """Record that a letter is void; its number stays."""
        self._session.execute(
            update(LetterRecord)
            .where(LetterRecord.id == letter_id)
            .values(cancelled_on=on, cancel_reason=reason)
        )

    def erase(self, letter_id: LetterId) -> None:
        """Erase the bytes of a letter; its number, day, kind and hash stay."""
        self._session.execute(
            update(LetterRecord).where(LetterRecord.id == letter_id).values(pdf=None)
        )

    def pdf(self, letter_id: LetterId) -> bytes | None:
        """Return the stored bytes; None once erased."""
        query = select(LetterRecord.pdf).where(LetterRecord.id == letter_id)
        return self._session.execute(query).scalar_one_or_none()

    def digest(self, letter_id: LetterId) -> str | None:
        """Return the hash of the bytes as they were stored."""
        query = select(LetterRecord.sha256).where(LetterRecord.id == letter_id)
        return self._session.execute(query).scalar_one_or_none()

    def drawn(self, letter_id: LetterId) -> tuple[str, datetime] | None:
        """Return with which wording a letter was drawn, and when."""
        query = select(LetterRecord.wording_sha256, LetterRecord.issued_at)
        found = self._session.execute(query.where(LetterRecord.id == letter_id)).first()
        return None if found is None else (found[0], found[1])

    def about(self, letter_id: LetterId) -> MemberId | None:
        """Return whom a letter is about: by itself, its request, or the application it answers."""
        told = (LetterRecord.member_id, RequestRecord.member_id, ApplicationRecord.member_id)
        query = (
            select(func.coalesce(*told))
            .select_from(LetterRecord)
            .outerjoin(RequestRecord, RequestRecord.id == LetterRecord.request_id)
            .outerjoin(ApplicationRecord, ApplicationRecord.letter_id == LetterRecord.id)
            .where(LetterRecord.id == letter_id)
        )
        found = self._session.execute(query).scalars().first()
        return None if found is None else MemberId(found)

    def rows(
        self, *, request_id: RequestId | None = None, member_id: MemberId | None = None
    ) -> Sequence[LetterRow]:
        """Return the letters of a case or of a member, newest first.

        Of a member who was merged they come together, with what was sent to her as an applicant.
        """
        query = select(LetterRecord).where(not_hidden(LetterRecord.request_id, self._viewer))
        query = query.order_by(LetterRecord.id.desc())
        if request_id is not None:
            query = query.where(LetterRecord.request_id == request_id)
        if member_id is not None:
            applied = select(ApplicationRecord.letter_id).where(
                of_family(ApplicationRecord.member_id, member_id)
            )
            hers = of_family(LetterRecord.member_id, member_id)
            query = query.where(hers | LetterRecord.id.in_(applied))
        records = self._session.execute(query).scalars().all()
        postings = self._postings([record.id for record in records])
        return [_row(record, postings.get(record.id, ())) for record in records]

    def numbers(self, ids: Sequence[int]) -> Mapping[LetterId, str]:
        """Return the 文書番号 of these letters."""
        query = select(LetterRecord.id, LetterRecord.document_number)
        found = self._session.execute(query.where(LetterRecord.id.in_(ids))).all()
        return {LetterId(key): number for key, number in found}

    def of_kind(self, kind: str) -> frozenset[LetterId]:
        """Name the letters of a kind, void ones too."""
        query = select(LetterRecord.id).where(LetterRecord.kind == kind)
        return frozenset(LetterId(key) for key in self._session.execute(query).scalars())

    def answers(self, ids: Sequence[int]) -> frozenset[LetterId]:
        """Name those of these letters that answer a right as it stands now."""
        query = select(RightRecord.letter_id).where(RightRecord.letter_id.in_(ids))
        found = self._session.execute(query).scalars()
        return frozenset(LetterId(key) for key in found if key is not None)

    def back(self) -> Sequence[LetterRow]:
        """Return the letters that came back and wait for what is done about it, longest first."""
        record, sent = LetterRecord, DispatchRecord
        query = (
            select(record)
            .join(sent, sent.letter_id == record.id)
            .where(sent.returned_on.is_not(None), sent.settled_on.is_(None))
            .where(not_hidden(record.request_id, self._viewer))
            .order_by(sent.returned_on, record.id)
        )
        records = self._session.execute(query).scalars().unique().all()
        postings = self._postings([record.id for record in records])
        return [_row(record, postings.get(record.id, ())) for record in records]

    def find(self, letter_id: LetterId) -> tuple[LetterRow, RequestId | None] | None:
        """Find one letter and the case it belongs to."""
        query = select(LetterRecord).where(LetterRecord.id == letter_id)
        query = query.where(not_hidden(LetterRecord.request_id, self._viewer))
        record = self._session.execute(query).scalar_one_or_none()
        if record is None:
            return None
        request_id = None if record.request_id is None else RequestId(record.request_id)
        return _row(record, self._postings([record.id]).get(record.id, ())), request_id

    def _postings(self, ids: Sequence[int]) -> Mapping[int, Sequence[DispatchRow]]:
        return {int(key): rows for key, rows in Dispatches(self._session).of(ids).items()}


def _row(record: LetterRecord, postings: Sequence[DispatchRow]) -> LetterRow:
    # The latest posting of a letter is the one that stays.
    posting = postings[-1] if postings else None
    return LetterRow(
        id=LetterId(record.id),
        document_number=record.document_number,
        kind=record.kind,
        dated_on=record.dated_on,
        sha256=record.sha256,
        erased=record.pdf is None,
        cancelled_on=record.cancelled_on,
        posted_on=posting.posted_on if posting else None,
        method=posting.method if posting else "",
        tracking_number=posting.tracking_number if posting else "",
        cancel_reason=record.cancel_reason,
        posting=posting,
        earlier=tuple(postings[:-1]),
    )
