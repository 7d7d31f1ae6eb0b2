"""Keep the telephone notes (電話メモ)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session

from app.rules.ids import MemberId, PhoneNoteId, RequestId, StaffId
from app.rules.names import search_key
from app.rules.phone_notes import CallResult, NewPhoneNote
from app.storage.case_sight import not_hidden
from app.storage.merges import of_family
from app.storage.schema.phone_notes import PhoneNoteDetailRecord, PhoneNoteRecord
from app.storage.schema.requests import RequestRecord
from app.storage.schema.staff import StaffRecord
from app.storage.typed_words import plain_number, typed_words


@dataclass(frozen=True)
class PhoneNoteRow:
    """Show one note; what was erased is empty and `erased`.

    `receipt_number` is that of the case the note belongs to; `done_on` is the day on which
    nothing was left to do.
    """

    id: PhoneNoteId
    taken_at: datetime
    taken_by: str
    caller_name: str
    telephone: str
    about: str
    minutes: int
    result: CallResult
    call_back_on: date | None
    done_on: date | None
    request_id: RequestId | None
    receipt_number: str
    member_id: MemberId | None
    erased: bool


class PhoneNotes:
    """Write and read the notes of one transaction; those of hidden cases are not there."""

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer

    def add(self, new: NewPhoneNote, on: date, by: StaffId, at: datetime) -> PhoneNoteId:
        """Write down one note; what needs no call back is done on the same day."""
        record = PhoneNoteRecord(taken_at=at, taken_by=by, **_columns(new), **_done(new, on, by))
        self._session.add(record)
        self._session.flush()
        key = PhoneNoteId(record.id)
        self._put_details(key, new)
        return key

    def change(self, key: PhoneNoteId, new: NewPhoneNote, on: date, by: StaffId) -> None:
        """Write a note again."""
        self._set(key, **_columns(new), **_done(new, on, by))
        self.erase([key])
        self._put_details(key, new)

    def finish(self, key: PhoneNoteId, on: date, by: StaffId) -> None:
        """Record that she was called back."""
        self._set(key, done_on=on, done_by=by)

    def link(self, key: PhoneNoteId, request_id: RequestId, member_id: MemberId | None) -> None:
        """Say which case a note belongs to, and with it whom it is about."""
        known = {} if member_id is None else {"member_id": member_id}
        self._set(key, request_id=request_id, **known)

    def erase(self, ids: Sequence[int]) -> int:
        """Erase who called and about what, and count it; that there was a call stays."""
        held = delete(PhoneNoteDetailRecord).where(PhoneNoteDetailRecord.note_id.in_(ids))
        return len(self._session.scalars(held.returning(PhoneNoteDetailRecord.note_id)).all())

    def about(
        self, *, member_id: MemberId | None = None, request_ids: Sequence[int] = ()
    ) -> Sequence[PhoneNoteId]:
        """Return every note about a member or these cases, hidden ones too."""
        hers: ColumnElement[bool] = PhoneNoteRecord.request_id.in_(request_ids)
        if member_id is not None:
            hers = or_(hers, of_family(PhoneNoteRecord.member_id, member_id))
        query = select(PhoneNoteRecord.id).where(hers).order_by(PhoneNoteRecord.id)
        return [PhoneNoteId(key) for key in self._session.execute(query).scalars()]

    def ids(
        self,
        typed: str = "",
        *,
        open_only: bool = False,
        member_id: MemberId | None = None,
        request_id: RequestId | None = None,
    ) -> Sequence[PhoneNoteId]:
        """Return those that the typed text finds, the newest first."""
        query = (
            select(PhoneNoteRecord.id)
            .outerjoin(PhoneNoteDetailRecord, PhoneNoteDetailRecord.note_id == PhoneNoteRecord.id)
            .where(not_hidden(PhoneNoteRecord.request_id, self._viewer))
            .order_by(PhoneNoteRecord.taken_at.desc(), PhoneNoteRecord.id.desc())
        )
        for condition in _found_by(typed):
            query = query.where(condition)
        if open_only:
            query = query.where(PhoneNoteRecord.done_on.is_(None))
        if member_id is not None:
            query = query.where(of_family(PhoneNoteRecord.member_id, member_id))
        if request_id is not None:
            query = query.where(PhoneNoteRecord.request_id == request_id)
        return [PhoneNoteId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[PhoneNoteRow]:
        """Return the rows of these keys, in their order."""
        query = (
            select(
                PhoneNoteRecord,
                PhoneNoteDetailRecord,
                StaffRecord.name,
                RequestRecord.receipt_number,
            )
            .outerjoin(PhoneNoteDetailRecord, PhoneNoteDetailRecord.note_id == PhoneNoteRecord.id)
            .outerjoin(RequestRecord, RequestRecord.id == PhoneNoteRecord.request_id)
            .join(StaffRecord, StaffRecord.id == PhoneNoteRecord.taken_by)
            .where(PhoneNoteRecord.id.in_(ids))
            .where(not_hidden(PhoneNoteRecord.request_id, self._viewer))
        )
        found = {line[0].id: _row(*line) for line in self._session.execute(query)}
        return [found[key] for key in ids if key in found]

    def calls(self, start: datetime, end: datetime) -> Sequence[tuple[datetime, int, bool]]:
        """Return moment, minutes and whether it became a case of every call from `start` on."""
        query = (
            select(PhoneNoteRecord.taken_at, PhoneNoteRecord.minutes, PhoneNoteRecord.request_id)
            .where(PhoneNoteRecord.taken_at >= start, PhoneNoteRecord.taken_at < end)
            .order_by(PhoneNoteRecord.taken_at)
        )
        return [
            (at, minutes, case is not None) for at, minutes, case in self._session.execute(query)
        ]

    def waiting(self, day: date) -> int:
        """Count those who wait to be called back by that day."""
        query = (
            select(func.count())
            .select_from(PhoneNoteRecord)
            .where(PhoneNoteRecord.done_on.is_(None), PhoneNoteRecord.call_back_on <= day)
            .where(not_hidden(PhoneNoteRecord.request_id, self._viewer))
        )
        return self._session.execute(query).scalar_one()

    def _put_details(self, key: PhoneNoteId, new: NewPhoneNote) -> None:
        texts = (new.caller_name, new.telephone, new.about)
        self._session.execute(
            insert(PhoneNoteDetailRecord).values(
                note_id=key,
                caller_name=new.caller_name,
                telephone=new.telephone,
                about=new.about,
                folded="\x1f".join(search_key(text) for text in texts),
            )
        )

    def _set(self, key: PhoneNoteId, **values: object) -> None:
        self._session.execute(
            update(PhoneNoteRecord).where(PhoneNoteRecord.id == key).values(**values)
        )


def _columns(new: NewPhoneNote) -> dict[str, object]:
    return {
        "minutes": new.minutes,
        "wish": new.result.value,
        "call_back_on": new.call_back_on,
        "member_id": new.member_id,
    }


def _done(new: NewPhoneNote, on: date, by: StaffId) -> dict[str, object]:
    if new.result is CallResult.call_back:
        return {"done_on": None, "done_by": None}
    return {"done_on": on, "done_by": by}


def _found_by(typed: str) -> list[ColumnElement[bool]]:
    folded = PhoneNoteDetailRecord.folded
    return [
        or_(
            folded.contains(word, autoescape=True),
            folded.contains(plain_number(word), autoescape=True),
        )
        for word in typed_words(typed)
    ]


def _row(
    record: PhoneNoteRecord,
    details: PhoneNoteDetailRecord | None,
    taken_by: str,
    receipt_number: str | None,
) -> PhoneNoteRow:
    return PhoneNoteRow(
        id=PhoneNoteId(record.id),
        taken_at=record.taken_at,
        taken_by=taken_by,
        caller_name=details.caller_name if details else "",
        telephone=details.telephone if details else "",
        about=details.about if details else "",
        minutes=record.minutes,
        result=CallResult(record.wish),
        call_back_on=record.call_back_on,
        done_on=record.done_on,
        request_id=None if record.request_id is None else RequestId(record.request_id),
        receipt_number=receipt_number or "",
        member_id=None if record.member_id is None else MemberId(record.member_id),
        erased=details is None,
    )
