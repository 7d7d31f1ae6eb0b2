"""Keep which papers of requesters are in the house, until they go back or are destroyed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from sqlalchemy import Select, or_, select, update
from sqlalchemy.orm import Session, defer

from app.rules.ids import HeldPaperId, RequestId, StaffId
from app.rules.paper_forms import PaperEnd, PaperForm
from app.storage.case_sight import not_hidden
from app.storage.schema.papers import HeldPaperRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewHeldPaper:
    """Describe a paper that stays; an image has a day by which it must be gone."""

    request_id: RequestId
    code: str
    form: PaperForm
    received_on: date
    purge_on: date | None = None
    image: bytes | None = None
    image_type: str = ""


@dataclass(frozen=True)
class HeldPaper:
    """Show one paper; `has_image` while its bytes are there."""

    id: HeldPaperId
    request_id: RequestId
    code: str
    form: PaperForm
    received_on: date
    purge_on: date | None
    ended_on: date | None
    ended_how: PaperEnd | None
    ended_by: str
    has_image: bool


class HeldPapers:
    """Write and read the papers of one transaction, as far as `viewer` may see their cases."""

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer

    def add(self, new: NewHeldPaper, by: StaffId, at: datetime) -> HeldPaperId:
        """Add one paper that stays in the house."""
        record = HeldPaperRecord(
            request_id=new.request_id,
            code=new.code,
            form=new.form.value,
            received_on=new.received_on,
            purge_on=new.purge_on,
            image=new.image,
            image_type=new.image_type,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return HeldPaperId(record.id)

    def end(self, keys: Sequence[HeldPaperId], how: PaperEnd, on: date, by: StaffId) -> None:
        """Say that papers have left; the bytes of an image go with it."""
        self._session.execute(
            update(HeldPaperRecord)
            .where(HeldPaperRecord.id.in_(keys))
            .values(ended_on=on, ended_how=how.value, ended_by=by, image=None)
        )

    def of(self, request_id: RequestId) -> Sequence[HeldPaper]:
        """Return the papers of a case, in the order they came."""
        return self._read(_rows().where(HeldPaperRecord.request_id == request_id))

    def in_the_house(self) -> Sequence[HeldPaper]:
        """Return what has not left yet, the oldest first; an image whose bytes are gone has."""
        there = or_(
            HeldPaperRecord.form != PaperForm.image.value, HeldPaperRecord.image.is_not(None)
        )
        query = _rows().where(HeldPaperRecord.ended_on.is_(None), there)
        return self._read(query)

    def rows(self, keys: Sequence[HeldPaperId]) -> Sequence[HeldPaper]:
        """Return these papers."""
        return self._read(_rows().where(HeldPaperRecord.id.in_(keys)))

    def image(self, key: HeldPaperId) -> tuple[str, bytes] | None:
        """Return the media type and the bytes of an image; None once purged."""
        query = select(HeldPaperRecord.image_type, HeldPaperRecord.image).where(
            HeldPaperRecord.id == key,
            not_hidden(HeldPaperRecord.request_id, self._viewer),
        )
        found = self._session.execute(query).one_or_none()
        return None if found is None or found[1] is None else (found[0], found[1])

    def _read(self, query: Select[HeldPaperRecord, str | None, bool]) -> Sequence[HeldPaper]:
        seen = query.where(not_hidden(HeldPaperRecord.request_id, self._viewer))
        ordered = seen.order_by(HeldPaperRecord.received_on, HeldPaperRecord.id)
        return [_row(*found) for found in self._session.execute(ordered)]


@cache
def _rows() -> Select[HeldPaperRecord, str | None, bool]:
    # The bytes stay where they are; a list asks only whether they are there.
    return (
        select(HeldPaperRecord, StaffRecord.name, HeldPaperRecord.image.is_not(None))
        .outerjoin(StaffRecord, StaffRecord.id == HeldPaperRecord.ended_by)
        .options(defer(HeldPaperRecord.image))
    )


def _row(record: HeldPaperRecord, ended_by: str | None, has_image: object) -> HeldPaper:
    return HeldPaper(
        id=HeldPaperId(record.id),
        request_id=RequestId(record.request_id),
        code=record.code,
        form=PaperForm(record.form),
        received_on=record.received_on,
        purge_on=record.purge_on,
        ended_on=record.ended_on,
        ended_how=PaperEnd(record.ended_how) if record.ended_how else None,
        ended_by=ended_by or "",
        has_image=bool(has_image),
    )
