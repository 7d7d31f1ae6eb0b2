"""Read the matters of a person that have a time of their own, and what nobody tied to her."""

import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from app.rules.names import search_key
from app.rules.numerals import narrow
from app.storage.erasure_reach import Keys, Person
from app.storage.schema.applications import ApplicationDetailRecord
from app.storage.schema.authorities import AuthorityInquiryRecord
from app.storage.schema.children import ChildRecord, GuardianDetailRecord, GuardianshipRecord
from app.storage.schema.members import MemberDetailRecord
from app.storage.schema.nonconformities import NonconformityRecord
from app.storage.schema.phone_notes import PhoneNoteDetailRecord, PhoneNoteRecord
from app.storage.schema.recipients import ProvisionNameRecord, ProvisionPersonRecord
from app.storage.schema.requests import RequestDetailRecord, RequestRecord, RequestSubjectRecord

Known = tuple[str, str]
"""Somebody as papers name her: the search key of the name, and the digits of the telephone."""


@dataclass(frozen=True)
class Matter:
    """Hold one matter and the day on which it ended; None while it is open."""

    key: int
    ended_on: date | None


class ErasureMatters:
    """Read the matters of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def known_as(self, person: Person) -> Collection[Known]:
        """Return how papers would name her; nobody whose telephone is not on record."""
        detail = MemberDetailRecord
        query = select(detail.name_key, detail.telephone).where(
            detail.member_id.in_(person.members), detail.telephone != ""
        )
        return frozenset((name, digits) for name, digits in self._session.execute(query))

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

    def asked_by(self, known: Collection[Known]) -> Sequence[tuple[Matter, int | None]]:
        """Return the cases whose requester she is by name and telephone, and their members."""
        detail = RequestDetailRecord
        found: dict[int, tuple[Matter, int | None]] = {}
        for name, telephone in known:
            query = (
                select(RequestRecord.id, RequestRecord.closed_on, RequestRecord.member_id)
                .add_columns(detail.requester_name, detail.typed)
                .join(detail, detail.request_id == RequestRecord.id)
                .where(detail.folded.contains(name, autoescape=True))
            )
            for key, ended_on, member_id, asker, typed in self._session.execute(query):
                if search_key(asker) == name and _digits(_telephone(typed)) == telephone:
                    found[key] = (Matter(key, ended_on), member_id)
        return [found[key] for key in sorted(found)]

    def closed(self, keys: Sequence[int]) -> Sequence[Matter]:
        """Return these cases."""
        query = select(RequestRecord.id, RequestRecord.closed_on)
        return self._matters(query.where(RequestRecord.id.in_(keys)))

    def applications(self, known: Collection[Known]) -> Keys:
        """Return the forms that wait under her name and telephone."""
        detail = ApplicationDetailRecord
        return tuple(
            key
            for key, typed in self._session.execute(select(detail.application_id, detail.typed))
            if _named(json.loads(typed)) in known
        )

    def phone_notes(self, known: Collection[Known]) -> Keys:
        """Return the notes of her calls that were tied to nobody."""
        if not known:
            return ()
        note, detail = PhoneNoteRecord, PhoneNoteDetailRecord
        query = (
            select(detail.note_id, detail.caller_name, detail.telephone)
            .join(note, note.id == detail.note_id)
            .where(note.member_id.is_(None), note.request_id.is_(None))
            .where(or_(*(detail.folded.contains(one, autoescape=True) for one, _ in known)))
        )
        return tuple(
            key
            for key, name, phone in self._session.execute(query)
            if (search_key(name), _digits(phone)) in known
        )

    def named_ties(self, person: Person, children: Collection[int]) -> Keys:
        """Return the ties of these children that name her beside her own registration."""
        hers = MemberDetailRecord.member_id.in_(person.members)
        names = set(
            self._session.execute(select(MemberDetailRecord.name_key).where(hers)).scalars()
        )
        tie, detail = GuardianshipRecord, GuardianDetailRecord
        root = func.coalesce(ChildRecord.merged_into, ChildRecord.id)
        query = (
            select(tie.id, detail.name)
            .join(detail, detail.guardianship_id == tie.id)
            .join(ChildRecord, ChildRecord.id == tie.child_id)
            .where(root.in_(children))
        )
        return tuple(key for key, name in self._session.execute(query) if search_key(name) in names)

    def facts(self, person: Person) -> Sequence[Matter]:
        """Return the facts about her that are of no case."""
        record = NonconformityRecord
        return self._matters(
            select(record.id, record.remedied_on).where(
                record.member_id.in_(person.members), record.request_id.is_(None)
            )
        )

    def authority(self, person: Person) -> Sequence[Matter]:
        """Return what authorities asked about her."""
        record = AuthorityInquiryRecord
        return self._matters(
            select(record.id, record.closed_on).where(record.member_id.in_(person.members))
        )

    def provided(self, person: Person) -> Iterator[tuple[int, int, int | None]]:
        """Yield her places in the records of provisions: key, provision, and the child if any."""
        record = ProvisionPersonRecord
        hers = record.member_id.in_(person.members) | record.child_id.in_(person.children)
        query = select(record.id, record.provision_id, record.member_id, record.child_id)
        for key, provision_id, _member, child in self._session.execute(query.where(hers)):
            yield key, provision_id, child

    def named(self, people: Sequence[int]) -> frozenset[int]:
        """Return which of these places still name somebody who was erased before."""
        query = select(ProvisionNameRecord.person_id)
        found = self._session.execute(query.where(ProvisionNameRecord.person_id.in_(people)))
        return frozenset(found.scalars())

    def _matters(self, query: Select[int, date | None]) -> Sequence[Matter]:
        return [Matter(key, ended) for key, ended in self._session.execute(query)]


def _telephone(typed: str) -> str:
    return str(json.loads(typed).get("telephone", ""))


def _named(typed: dict[str, object]) -> Known:
    return search_key(str(typed.get("name", ""))), _digits(str(typed.get("telephone", "")))


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", narrow(text))
