"""Read the matters of a person that have a time of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from app.storage.erasure_reach import Person
from app.storage.schema.authorities import AuthorityInquiryRecord
from app.storage.schema.nonconformities import NonconformityRecord
from app.storage.schema.received_data import ReceivedPersonRecord
from app.storage.schema.recipients import ProvisionNameRecord, ProvisionPersonRecord
from app.storage.schema.requests import RequestRecord, RequestSubjectRecord


@dataclass(frozen=True)
class Matter:
    """Hold one matter and the day on which it ended; None while it is open."""

    key: int
    ended_on: date | None


class ErasureMatters:
    """Read the matters of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def requests(self, person: Person) -> Sequence[Matter]:
        """Return the cases about her, or about the children that go."""
        subject = select(RequestSubjectRecord.request_id).where(
            RequestSubjectRecord.child_id.in_(person.children)
        )
        hers = RequestRecord.member_id.in_(person.members)
        return self._matters(
            select(RequestRecord.id, RequestRecord.closed_on).where(
                hers | RequestRecord.id.in_(subject)
            )
        )

    def closed(self, keys: Sequence[int]) -> Sequence[Matter]:
        """Return these cases."""
        query = select(RequestRecord.id, RequestRecord.closed_on)
        return self._matters(query.where(RequestRecord.id.in_(keys)))

    def facts(self, person: Person) -> Sequence[Matter]:
        """Return the facts about her, or of provisions with her data, that are of no case."""
        record, place = NonconformityRecord, ProvisionPersonRecord
        # The sentence of a refusal names people, also where the fact is tied to none of them.
        given = select(place.provision_id).where(_hers(place, person))
        hers = record.member_id.in_(person.members) | record.provision_id.in_(given)
        return self._matters(
            select(record.id, record.remedied_on).where(hers, record.request_id.is_(None))
        )

    def authority(self, person: Person) -> Sequence[Matter]:
        """Return what authorities asked about her."""
        record = AuthorityInquiryRecord
        return self._matters(
            select(record.id, record.closed_on).where(record.member_id.in_(person.members))
        )

    def asked_before(self, keys: Sequence[int]) -> Sequence[Matter]:
        """Return these inquiries of authorities."""
        record = AuthorityInquiryRecord
        return self._matters(select(record.id, record.closed_on).where(record.id.in_(keys)))

    def provided(self, person: Person) -> Iterator[tuple[int, int, int | None]]:
        """Yield her places in the records of provisions: key, provision, and the child if any."""
        record = ProvisionPersonRecord
        query = select(record.id, record.provision_id, record.member_id, record.child_id)
        found = self._session.execute(query.where(_hers(record, person)))
        for key, provision_id, _member, child in found:
            yield key, provision_id, child

    def received(self, person: Person) -> Iterator[tuple[int, int]]:
        """Yield her places in the records of receipts: key and receipt."""
        record = ReceivedPersonRecord
        query = select(record.id, record.received_id).where(_hers(record, person))
        for row in self._session.execute(query):
            yield row[0], row[1]

    def named(self, people: Sequence[int]) -> frozenset[int]:
        """Return which of these places still name somebody who was erased before."""
        query = select(ProvisionNameRecord.person_id)
        found = self._session.execute(query.where(ProvisionNameRecord.person_id.in_(people)))
        return frozenset(found.scalars())

    def _matters(self, query: Select[int, date | None]) -> Sequence[Matter]:
        return [Matter(key, ended) for key, ended in self._session.execute(query)]


def _hers(
    record: type[ProvisionPersonRecord | ReceivedPersonRecord], person: Person
) -> ColumnElement[bool]:
    return record.member_id.in_(person.members) | record.child_id.in_(person.children)
