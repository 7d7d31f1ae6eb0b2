"""Read and write the incidents of all kinds: the register 漏えい等事案簿."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import IncidentId, LetterId, RecipientId, SlipId, StaffId
from app.rules.incident_drafts import Incident
from app.rules.incidents import IncidentKind, IncidentType, Origin, types_in, types_out
from app.storage.schema.incidents import IncidentRecord


@dataclass(frozen=True, kw_only=True)
class BookRow(Incident):
    """Show one incident; `what` is empty once erased, `department` until somebody judged it."""

    id: IncidentId
    number: str
    letter_id: LetterId | None
    slip_id: SlipId | None
    recovered_on: date | None
    not_reported_why: str
    client_told_on: date | None
    substitute: str
    substitute_on: date | None
    recorded_at: datetime
    recorded_by: StaffId
    closed_on: date | None
    closed_by: StaffId | None
    edition: int

    @property
    def plain_what(self) -> str:
        """Say what happened without a name: of a letter that went astray `what` has two."""
        return "お送りした文書が、ほかの方に届いた。" if self.letter_id is not None else self.what

    @property
    def is_judged(self) -> bool:
        """Tell whether somebody has said of which types it is; a fresh misdelivery is not."""
        return bool(self.department)


class IncidentBook:
    """Write and read the incidents of one transaction, whatever their kind."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, number: str, new: Incident, by: StaffId, at: datetime) -> IncidentId:
        """Put an incident on record."""
        record = IncidentRecord(number=number, recorded_at=at, recorded_by=by, **_columns(new))
        self._session.add(record)
        self._session.flush()
        return IncidentId(record.id)

    def change(self, key: IncidentId, new: Incident, edition: int, **gone: object) -> bool:
        """Change what is known of it; False where somebody else changed it since `edition`."""
        return self.set_values(key, edition, **_columns(new), **gone)

    def set_values(self, key: IncidentId, edition: int, **values: object) -> bool:
        """Set columns of it; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(IncidentRecord)
            .where(IncidentRecord.id == key, IncidentRecord.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(IncidentRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def name(self, key: IncidentId, number: str, title: str) -> None:
        """Give an incident its number and its title, which a misdelivery has from its letter."""
        self._session.execute(
            update(IncidentRecord)
            .where(IncidentRecord.id == key)
            .values(number=number, title=title)
        )

    def rows(self, *, open_only: bool = False) -> Sequence[BookRow]:
        """Return the incidents, the one known last first."""
        query = select(IncidentRecord)
        if open_only:
            query = query.where(IncidentRecord.closed_on.is_(None))
        query = query.order_by(IncidentRecord.found_on.desc(), IncidentRecord.id.desc())
        return [_row(record) for record in self._session.execute(query).scalars()]

    def find(self, key: IncidentId) -> BookRow | None:
        """Find one of them."""
        query = select(IncidentRecord).where(IncidentRecord.id == key)
        record = self._session.execute(query).scalars().one_or_none()
        return None if record is None else _row(record)


def _columns(new: Incident) -> dict[str, object]:
    return {
        "kind": new.kind.value,
        "title": new.title,
        "what": new.what,
        "found_on": new.known_on,
        "known_time": new.known_time,
        "happened_on": new.happened_on,
        "department": new.department,
        "origin": new.origin.value,
        "recipient_id": new.recipient_id,
        "types": types_out(new.types),
        "encrypted": new.encrypted,
        "people_count": new.people_count,
    }


def _row(record: IncidentRecord) -> BookRow:
    types: tuple[IncidentType, ...] = types_in(record.types)
    return BookRow(
        id=IncidentId(record.id),
        number=record.number,
        kind=IncidentKind(record.kind),
        title=record.title,
        what=record.what or "",
        known_on=record.found_on,
        known_time=record.known_time,
        happened_on=record.happened_on,
        department=record.department,
        origin=Origin(record.origin),
        recipient_id=None if record.recipient_id is None else RecipientId(record.recipient_id),
        types=types,
        encrypted=record.encrypted,
        people_count=record.people_count,
        letter_id=None if record.letter_id is None else LetterId(record.letter_id),
        slip_id=None if record.slip_id is None else SlipId(record.slip_id),
        recovered_on=record.recovered_on,
        not_reported_why=record.not_reported_why,
        client_told_on=record.client_told_on,
        substitute=record.substitute,
        substitute_on=record.substitute_on,
        recorded_at=record.recorded_at,
        recorded_by=StaffId(record.recorded_by),
        closed_on=record.closed_on,
        closed_by=None if record.closed_by is None else StaffId(record.closed_by),
        edition=record.edition,
    )
