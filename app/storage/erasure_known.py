"""Read how papers would name the people of one erasure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, false, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.rules.known_names import Known
from app.storage.erasure_reach import Person
from app.storage.schema.children import ChildDetailRecord
from app.storage.schema.members import MemberDetailRecord

Typed = Mapping[str, Any]
"""A form as it was typed, field by field."""


@dataclass(frozen=True)
class KnownFamily:
    """Hold how papers would name the member and her doubles, and the children that go."""

    adults: tuple[Known, ...]
    children: tuple[Known, ...]

    @property
    def all(self) -> tuple[Known, ...]:
        """Return everybody."""
        return (*self.adults, *self.children)


def known(session: Session, person: Person) -> KnownFamily:
    """Return the people of one erasure; nobody whose details have gone already."""
    adults = _members(session, person.members)
    homes = [row.address for row in (*adults, *_members(session, person.adults))]
    query = select(ChildDetailRecord).where(ChildDetailRecord.child_id.in_(person.children))
    children = session.execute(query).scalars()
    return KnownFamily(
        adults=tuple(map(_adult, adults)),
        children=tuple(
            Known.of((row.name, row.kana), addresses=homes, births=(row.birth_on,))
            for row in children
        ),
    )


def says(folded: InstrumentedAttribute[str], people: Collection[Known]) -> ColumnElement[bool]:
    """Return the condition that folded words hold one of the names."""
    names = sorted({name for one in people for name in one.names})
    return or_(false(), *(folded.contains(name, autoescape=True) for name in names))


def field_of(typed: Typed, name: str) -> str:
    """Return one field of a form."""
    return str(typed.get(name) or "")


def _members(session: Session, keys: Collection[int]) -> Sequence[MemberDetailRecord]:
    query = select(MemberDetailRecord).where(MemberDetailRecord.member_id.in_(keys))
    return list(session.execute(query).scalars())


def _adult(row: MemberDetailRecord) -> Known:
    return Known.of(
        (row.name, row.kana),
        telephones=(row.telephone,),
        addresses=(row.address, row.away_address),
        births=(row.birth_on,),
    )
