"""Keep whose data an incident concerns, and how they were told."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from app.rules.ids import ChildId, IncidentId, IncidentPersonId, LetterId, MemberId
from app.storage.schema.incident_reports import IncidentPersonRecord
from app.storage.schema.letters import LetterRecord


@dataclass(frozen=True)
class PersonRow:
    """Show one person of an incident; only keys are kept, names stand with the member.

    Whoever was told by a letter that was cancelled since counts as not told.
    """

    id: IncidentPersonId
    incident_id: IncidentId
    member_id: MemberId
    child_id: ChildId | None
    told_on: date | None
    told_how: str
    letter_id: LetterId | None


class IncidentPeople:
    """Write and read the people of incidents of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, incident_id: IncidentId, people: Sequence[tuple[MemberId, ChildId | None]]
    ) -> int:
        """Name these people, each once, and return how many are new."""
        there = {(row.member_id, row.child_id) for row in self.of(incident_id)}
        new = [one for one in dict.fromkeys(people) if one not in there]
        for member_id, child_id in new:
            record = IncidentPersonRecord(
                incident_id=incident_id, member_id=member_id, child_id=child_id
            )
            self._session.add(record)
        self._session.flush()
        return len(new)

    def take_away(self, keys: Sequence[IncidentPersonId]) -> None:
        """Take people away who were named by mistake and not told yet."""
        record = IncidentPersonRecord
        self._session.execute(delete(record).where(record.id.in_(keys), record.told_on.is_(None)))

    def tell(
        self, key: IncidentPersonId, on: date, how: str, letter_id: LetterId | None = None
    ) -> None:
        """Record when and how a person was told."""
        record = IncidentPersonRecord
        self._session.execute(
            update(record)
            .where(record.id == key)
            .values(told_on=on, told_how=how, letter_id=letter_id)
        )

    def of(self, incident_id: IncidentId) -> Sequence[PersonRow]:
        """Return the people of one incident, in the order in which they were named."""
        return list(self._rows(IncidentPersonRecord.incident_id == incident_id))

    def untold(self, incident_id: IncidentId, member_id: MemberId) -> Sequence[PersonRow]:
        """Return the places of one member, and of her children, that are not told yet."""
        record = IncidentPersonRecord
        rows = self._rows(record.incident_id == incident_id, record.member_id == member_id)
        return [row for row in rows if row.told_on is None]

    def counts(self) -> Mapping[IncidentId, tuple[int, int]]:
        """Count the people of each incident: named, and of them told."""
        named: Counter[IncidentId] = Counter()
        told: Counter[IncidentId] = Counter()
        for row in self._rows():
            named[row.incident_id] += 1
            told[row.incident_id] += row.told_on is not None
        return {key: (count, told[key]) for key, count in named.items()}

    def _rows(self, *conditions: ColumnElement[bool]) -> Iterator[PersonRow]:
        record = IncidentPersonRecord
        query = (
            select(record, LetterRecord.cancelled_on)
            .outerjoin(LetterRecord, LetterRecord.id == record.letter_id)
            .where(*conditions)
            .order_by(record.id)
        )
        for one, cancelled_on in self._session.execute(query):
            yield _row(one, void=cancelled_on is not None)


def _row(record: IncidentPersonRecord, *, void: bool) -> PersonRow:
    return PersonRow(
        id=IncidentPersonId(record.id),
        incident_id=IncidentId(record.incident_id),
        member_id=MemberId(record.member_id),
        child_id=None if record.child_id is None else ChildId(record.child_id),
        told_on=None if void else record.told_on,
        told_how="" if void else record.told_how,
        letter_id=None if void or record.letter_id is None else LetterId(record.letter_id),
    )
