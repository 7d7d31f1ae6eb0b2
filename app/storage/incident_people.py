"""Keep whose data an incident concerns, and how they were told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from app.rules.ids import ChildId, IncidentId, IncidentPersonId, LetterId, MemberId
from app.storage.schema.children import ChildRecord
from app.storage.schema.incident_reports import IncidentPersonRecord
from app.storage.schema.letters import LetterRecord
from app.storage.schema.members import MemberRecord


@dataclass(frozen=True)
class PersonRow:
    """Show one person of an incident; only keys are kept, names stand with the member.

    Whoever was told by a letter that was cancelled since counts as not told. `root_id` and
    `child_root_id` are who stands for her after doubles were merged: rows of the same two are one
    person, and who was told by one of them was told.
    """

    id: IncidentPersonId
    incident_id: IncidentId
    member_id: MemberId
    child_id: ChildId | None
    told_on: date | None
    told_how: str
    letter_id: LetterId | None
    root_id: MemberId
    child_root_id: ChildId | None

    @property
    def person(self) -> tuple[MemberId, ChildId | None]:
        """Name the person, whatever registration of hers was named."""
        return self.root_id, self.child_root_id


class IncidentPeople:
    """Write and read the people of incidents of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, incident_id: IncidentId, people: Sequence[tuple[MemberId, ChildId | None]]
    ) -> int:
        """Name these people by who stands for them, each once; return how many are new."""
        there = {row.person for row in self.of(incident_id)}
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
        rows = self.of(incident_id)
        hers = {row.root_id for row in rows if member_id in {row.member_id, row.root_id}}
        return [row for row in rows if row.root_id in hers and row.told_on is None]

    def counts(self) -> Mapping[IncidentId, tuple[int, int]]:
        """Count the people of each incident: named, and of them told."""
        told: dict[IncidentId, dict[object, bool]] = {}
        for row in self._rows():
            told.setdefault(row.incident_id, {})[row.person] = row.told_on is not None
        return {key: (len(people), sum(people.values())) for key, people in told.items()}

    def _rows(self, *conditions: ColumnElement[bool]) -> Iterator[PersonRow]:
        record, into, child = IncidentPersonRecord, MemberRecord.merged_into, ChildRecord
        query = (
            select(record, LetterRecord.cancelled_on, into, child.merged_into)
            .join(MemberRecord, MemberRecord.id == record.member_id)
            .outerjoin(child, child.id == record.child_id)
            .outerjoin(LetterRecord, LetterRecord.id == record.letter_id)
            .where(*conditions)
            .order_by(record.id)
        )
        found = [
            replace(
                _row(one, void=cancelled_on is not None),
                root_id=MemberId(root or one.member_id),
                child_root_id=_child(child_root or one.child_id),
            )
            for one, cancelled_on, root, child_root in self._session.execute(query)
        ]
        told = {(row.incident_id, row.person): row for row in found if row.told_on is not None}
        return (_as_told(row, told.get((row.incident_id, row.person))) for row in found)


def _as_told(row: PersonRow, told: PersonRow | None) -> PersonRow:
    """Return a row as the person was told, maybe under the registration of a merged double."""
    if told is None or row.told_on is not None:
        return row
    return replace(row, told_on=told.told_on, told_how=told.told_how, letter_id=told.letter_id)


def _child(key: int | None) -> ChildId | None:
    return None if key is None else ChildId(key)


def _row(record: IncidentPersonRecord, *, void: bool) -> PersonRow:
    return PersonRow(
        id=IncidentPersonId(record.id),
        incident_id=IncidentId(record.incident_id),
        member_id=MemberId(record.member_id),
        child_id=_child(record.child_id),
        told_on=None if void else record.told_on,
        told_how="" if void else record.told_how,
        letter_id=None if void or record.letter_id is None else LetterId(record.letter_id),
        root_id=MemberId(record.member_id),
        child_root_id=_child(record.child_id),
    )
