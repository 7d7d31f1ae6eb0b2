"""Keep letters that reached the wrong person; the words are erased with the person.

They stand in the register of all incidents, which `book` reads and writes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import IncidentId, LetterId, SlipId, StaffId
from app.rules.misdelivery import KIND, Misdelivery, Receiver, receiver_in, receiver_out
from app.storage.incident_book import IncidentBook
from app.storage.schema.incidents import IncidentRecord


@dataclass(frozen=True)
class IncidentRow:
    """Show one letter that reached the wrong person; the words are empty once erased."""

    id: IncidentId
    found_on: date
    letter_id: LetterId
    slip_id: SlipId | None
    apology_id: LetterId | None
    replacement_id: LetterId | None
    what: str
    receiver: Receiver
    recovered_on: date | None
    recovery: str
    closed_on: date | None
    recorded_by: StaffId


class Incidents:
    """Write and read the incidents of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.book = IncidentBook(session)

    def add(
        self, letter_id: LetterId, said: Misdelivery, what: str, by: StaffId, at: datetime
    ) -> IncidentId:
        """Record that a letter reached the wrong person; of a run, the letter of which slip."""
        record = IncidentRecord(
            kind=KIND,
            found_on=said.found_on,
            letter_id=letter_id,
            slip_id=said.slip_id,
            what=what,
            reached=receiver_out(said.receiver),
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return IncidentId(record.id)

    def change(self, key: IncidentId, **values: object) -> None:
        """Set what is known of an incident since."""
        self._session.execute(
            update(IncidentRecord).where(IncidentRecord.id == key).values(**values)
        )

    def rows(self, *, open_only: bool = False) -> Sequence[IncidentRow]:
        """Return the misdeliveries, the newest first."""
        query = select(IncidentRecord).where(IncidentRecord.kind == KIND)
        if open_only:
            query = query.where(IncidentRecord.closed_on.is_(None))
        records = self._session.execute(query.order_by(IncidentRecord.id.desc())).scalars()
        return [_row(record, LetterId(record.letter_id)) for record in records if record.letter_id]

    def find(self, key: IncidentId) -> IncidentRow | None:
        """Find one of them."""
        return next((row for row in self.rows() if row.id == key), None)

    def of_letter(self, letter_id: LetterId, slip_id: SlipId | None = None) -> IncidentRow | None:
        """Find the one that a letter led to; of a run, the letter of this slip."""
        found = (row for row in self.rows() if row.letter_id == letter_id)
        return next((row for row in found if row.slip_id == slip_id), None)


def _row(record: IncidentRecord, letter_id: LetterId) -> IncidentRow:
    return IncidentRow(
        id=IncidentId(record.id),
        found_on=record.found_on,
        letter_id=letter_id,
        slip_id=None if record.slip_id is None else SlipId(record.slip_id),
        apology_id=None if record.apology_id is None else LetterId(record.apology_id),
        replacement_id=None if record.replacement_id is None else LetterId(record.replacement_id),
        what=record.what or "",
        receiver=receiver_in(record.reached),
        recovered_on=record.recovered_on,
        recovery=record.recovery,
        closed_on=record.closed_on,
        recorded_by=StaffId(record.recorded_by),
    )
