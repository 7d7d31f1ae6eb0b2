"""Keep who is in charge of a case, who stays out of it, and who alone may see it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.orm import Session, aliased

from app.rules.ids import RequestId, StaffId
from app.storage.pages import KEY, given_key
from app.storage.schema.judgments import (
    AssignmentRecord,
    RecusalRecord,
    RequestViewerRecord,
)
from app.storage.schema.requests import RequestRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class AssignmentRow:
    """Show one change of the person in charge; `from_name` is empty where nobody was."""

    on_day: date
    from_name: str
    to_name: str
    reason: str


@dataclass(frozen=True)
class RecusalRow:
    """Show that somebody stays out of a case, and why."""

    on_day: date
    staff_name: str
    reason: str


@dataclass(frozen=True)
class RestrictedRow:
    """Name a restricted case by its number only, and who may see it."""

    id: RequestId
    receipt_number: str
    viewers: tuple[str, ...]
    viewer_ids: tuple[StaffId, ...]


class CasePeople:
    """Write and read the people around the cases of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def assign(
        self, key: RequestId, to: StaffId, *, on: date, reason: str, by: StaffId, at: datetime
    ) -> None:
        """Put somebody in charge."""
        query = select(RequestRecord.in_charge).where(RequestRecord.id == key)
        self._session.add(
            AssignmentRecord(
                request_id=key,
                from_staff=self._session.execute(query).scalar_one(),
                to_staff=to,
                on_day=on,
                reason=reason,
                recorded_at=at,
                recorded_by=by,
            )
        )
        self._change(key, in_charge=to)

    def recuse(
        self, key: RequestId, who: StaffId, *, on: date, reason: str, by: StaffId, at: datetime
    ) -> None:
        """Keep somebody out of a case; whoever was in charge is it no more."""
        self._session.add(
            RecusalRecord(
                request_id=key,
                staff_id=who,
                on_day=on,
                reason=reason,
                recorded_at=at,
                recorded_by=by,
            )
        )
        self._session.execute(
            update(RequestRecord)
            .where(RequestRecord.id == key, RequestRecord.in_charge == who)
            .values(in_charge=None, edition=RequestRecord.edition + 1)
        )
        self._session.flush()

    def restrict(self, key: RequestId, viewers: Iterable[StaffId]) -> None:
        """Let a case be seen by these people only."""
        self._change(key, restricted=True)
        self._forget_viewers(key)
        rows = [{"request_id": key, "staff_id": viewer} for viewer in sorted(set(viewers))]
        if rows:
            self._session.execute(insert(RequestViewerRecord), rows)

    def open_up(self, key: RequestId) -> None:
        """Let everybody of the desk see a case again."""
        self._change(key, restricted=False)
        self._forget_viewers(key)

    def assignments(self, key: RequestId) -> Sequence[AssignmentRow]:
        """Return who was in charge after whom, the oldest first."""
        return [
            AssignmentRow(record.on_day, from_name or "", to_name, record.reason)
            for record, from_name, to_name in self._session.execute(_assigned(), {KEY: key})
        ]

    def recusals(self, key: RequestId) -> Sequence[RecusalRow]:
        """Return who stays out of a case, the oldest first."""
        query = (
            select(RecusalRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == RecusalRecord.staff_id)
            .where(RecusalRecord.request_id == key)
            .order_by(RecusalRecord.id)
        )
        return [
            RecusalRow(record.on_day, name, record.reason)
            for record, name in self._session.execute(query)
        ]

    def restricted(self) -> Sequence[RestrictedRow]:
        """Return the numbers of all restricted cases and their viewers; nothing of what is in."""
        query = (
            select(RequestRecord.id, RequestRecord.receipt_number, StaffRecord.id, StaffRecord.name)
            .outerjoin(RequestViewerRecord, RequestViewerRecord.request_id == RequestRecord.id)
            .outerjoin(StaffRecord, StaffRecord.id == RequestViewerRecord.staff_id)
            .where(RequestRecord.restricted)
            .order_by(RequestRecord.receipt_number, StaffRecord.id)
        )
        found: dict[tuple[int, str], dict[int, str]] = {}
        for key, number, staff_id, name in self._session.execute(query):
            found.setdefault((key, number), {}).update({staff_id: name} if name else {})
        return [
            RestrictedRow(
                RequestId(key),
                number,
                tuple(people.values()),
                tuple(StaffId(staff_id) for staff_id in people),
            )
            for (key, number), people in found.items()
        ]

    def _forget_viewers(self, key: RequestId) -> None:
        self._session.execute(
            delete(RequestViewerRecord).where(RequestViewerRecord.request_id == key)
        )

    def _change(self, key: RequestId, **values: object) -> None:
        self._session.execute(
            update(RequestRecord)
            .where(RequestRecord.id == key)
            .values(edition=RequestRecord.edition + 1, **values)
        )


@cache
def _assigned() -> Select[AssignmentRecord, str | None, str]:
    before, after = aliased(StaffRecord), aliased(StaffRecord)
    return (
        select(AssignmentRecord, before.name, after.name)
        .outerjoin(before, before.id == AssignmentRecord.from_staff)
        .join(after, after.id == AssignmentRecord.to_staff)
        .where(AssignmentRecord.request_id == given_key())
        .order_by(AssignmentRecord.id)
    )
