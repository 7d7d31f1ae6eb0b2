"""Find the papers that name a person although nobody tied them to her."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, false, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.rules.known_names import Known, names_in
from app.storage.erasure_matters import Matter
from app.storage.erasure_reach import Keys, Person
from app.storage.schema.applications import ApplicationDetailRecord
from app.storage.schema.authorities import AuthorityInquiryDetailRecord, AuthorityInquiryRecord
from app.storage.schema.children import (
    ChildDetailRecord,
    ChildRecord,
    GuardianDetailRecord,
    GuardianshipRecord,
)
from app.storage.schema.members import MemberDetailRecord
from app.storage.schema.phone_notes import PhoneNoteDetailRecord, PhoneNoteRecord
from app.storage.schema.requests import RequestDetailRecord, RequestRecord


class ErasureNames:
    """Read the papers of one transaction that name the people of one erasure."""

    def __init__(self, session: Session, person: Person) -> None:
        self._session = session
        self.adults = tuple(_adult(row) for row in self._members(person.members))
        """How papers would name the member and her doubles."""
        self._children = tuple(self._of_children(person))

    def requests(self) -> Sequence[tuple[Matter, int | None]]:
        """Return the cases in which she asks, with their members, and those about her or hers."""
        about = (*self.adults, *self._children)
        detail = RequestDetailRecord
        query = (
            select(RequestRecord.id, RequestRecord.closed_on, RequestRecord.member_id)
            .add_columns(detail.requester_name, detail.typed)
            .join(detail, detail.request_id == RequestRecord.id)
            .where(_says(detail.folded, about))
            .order_by(RequestRecord.id)
        )
        found: list[tuple[Matter, int | None]] = []
        for key, ended_on, member_id, asker, content in self._session.execute(query):
            typed = json.loads(content)
            asks = any(_asks(one, asker, typed) for one in self.adults)
            loose = member_id is None
            if asks or (loose and any(_is_meant(one, typed) for one in about)):
                found.append((Matter(key, ended_on), member_id))
        return found

    def authority(self) -> Sequence[Matter]:
        """Return what authorities asked under her name or a child's, without a code."""
        names = frozenset[str]().union(*(one.names for one in (*self.adults, *self._children)))
        record, detail = AuthorityInquiryRecord, AuthorityInquiryDetailRecord
        query = (
            select(record.id, record.closed_on, detail.about_name)
            .join(detail, detail.inquiry_id == record.id)
            .where(record.member_id.is_(None))
            .order_by(record.id)
        )
        return [
            Matter(key, ended_on)
            for key, ended_on, about in self._session.execute(query)
            if names & names_in(about)
        ]

    def applications(self) -> Keys:
        """Return the forms that wait under her name."""
        detail = ApplicationDetailRecord
        query = select(detail.application_id, detail.typed)
        return tuple(
            key
            for key, content in self._session.execute(query)
            if any(_applies(one, json.loads(content)) for one in self.adults)
        )

    def phone_notes(self) -> Keys:
        """Return the notes of her calls that were tied to nobody."""
        note, detail = PhoneNoteRecord, PhoneNoteDetailRecord
        query = (
            select(detail.note_id, detail.caller_name, detail.telephone)
            .join(note, note.id == detail.note_id)
            .where(note.member_id.is_(None), note.request_id.is_(None))
            .where(_says(detail.folded, self.adults))
        )
        return tuple(
            key
            for key, name, phone in self._session.execute(query)
            if any(one.bears(name) and one.shares(telephone=phone) for one in self.adults)
        )

    def ties(self, children: Collection[int]) -> Keys:
        """Return the ties of these children that name her beside her own registration."""
        tie, detail = GuardianshipRecord, GuardianDetailRecord
        root = func.coalesce(ChildRecord.merged_into, ChildRecord.id)
        query = (
            select(tie.id, detail.name, detail.kana)
            .join(detail, detail.guardianship_id == tie.id)
            .join(ChildRecord, ChildRecord.id == tie.child_id)
            .where(root.in_(children))
        )
        return tuple(
            key
            for key, name, kana in self._session.execute(query)
            if any(one.bears(name, kana) for one in self.adults)
        )

    def _members(self, keys: Collection[int]) -> Sequence[MemberDetailRecord]:
        query = select(MemberDetailRecord).where(MemberDetailRecord.member_id.in_(keys))
        return list(self._session.execute(query).scalars())

    def _of_children(self, person: Person) -> Iterator[Known]:
        homes = [one.address for one in self._members((*person.members, *person.adults))]
        query = select(ChildDetailRecord).where(ChildDetailRecord.child_id.in_(person.children))
        for row in self._session.execute(query).scalars():
            yield Known.of((row.name, row.kana), addresses=homes, births=(row.birth_on,))


def _adult(row: MemberDetailRecord) -> Known:
    return Known.of(
        (row.name, row.kana),
        telephones=(row.telephone,),
        addresses=(row.address, row.away_address),
        births=(row.birth_on,),
    )


def _says(folded: InstrumentedAttribute[str], people: Collection[Known]) -> ColumnElement[bool]:
    names = sorted({name for one in people for name in one.names})
    return or_(false(), *(folded.contains(name, autoescape=True) for name in names))


def _asks(known: Known, name: str, typed: Mapping[str, Any]) -> bool:
    return known.bears(name, _of(typed, "requester_kana")) and known.shares(
        telephone=_of(typed, "telephone"), address=_of(typed, "address")
    )


def _is_meant(known: Known, typed: Mapping[str, Any]) -> bool:
    return known.bears(_of(typed, "subject_name"), _of(typed, "subject_kana")) and known.shares(
        address=_of(typed, "subject_address"), birth=_of(typed, "subject_birth")
    )


def _applies(known: Known, typed: Mapping[str, Any]) -> bool:
    return known.bears(_of(typed, "name"), _of(typed, "kana")) and known.shares(
        _of(typed, "telephone"), _of(typed, "address"), _of(typed, "birth_on")
    )


def _of(typed: Mapping[str, Any], field: str) -> str:
    return str(typed.get(field) or "")
