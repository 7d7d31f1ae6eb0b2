"""Keep who the erased people of provisions and of receipts were, while the law wants it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from app.rules.ids import MemberId
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.children import ChildDetailRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.received_data import ReceivedNameRecord, ReceivedPersonRecord
from app.storage.schema.recipients import ProvisionNameRecord, ProvisionPersonRecord


@dataclass(frozen=True)
class Book:
    """Name the two tables of one register: whose data, and who they were."""

    people: type[ProvisionPersonRecord] | type[ReceivedPersonRecord]
    names: type[ProvisionNameRecord] | type[ReceivedNameRecord]


GIVEN: Final = Book(ProvisionPersonRecord, ProvisionNameRecord)
RECEIVED: Final = Book(ReceivedPersonRecord, ReceivedNameRecord)


@dataclass(frozen=True)
class KeptName:
    """Hold who somebody was."""

    name: str
    member_code: str


def keep(session: Session, book: Book, people: Sequence[int]) -> None:
    """Write who these people of a register are, before their names go (法29条, 法30条)."""
    own = func.coalesce(ChildDetailRecord.name, "")
    person = book.people
    for page in batched(people):
        query = (
            select(
                person.id.label("person_id"),
                MemberDetailRecord.name.label("name"),
                MemberRecord.member_code.label("member_code"),
                own.label("child_name"),
            )
            .join(MemberRecord, MemberRecord.id == person.member_id)
            .join(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
            .outerjoin(ChildDetailRecord, ChildDetailRecord.child_id == person.child_id)
            .where(person.id.in_(page))
        )
        rows = [dict(row) for row in session.execute(query).mappings()]
        if rows:
            session.connection().execute(insert(table_of(book.names)), rows)


def kept(session: Session, book: Book, members: Sequence[int]) -> Mapping[MemberId, KeptName]:
    """Return who these members were, as far as this register still says so."""
    person, name = book.people, book.names
    query = select(person.member_id, name.name, name.member_code)
    return {
        MemberId(member): KeptName(words, code)
        for page in batched(members)
        for member, words, code in session.execute(
            query.join(name, name.person_id == person.id).where(person.member_id.in_(page))
        )
    }
