"""Show members as they stand in the records; nothing mapped leaves with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.ids import ChildId, MemberId
from app.storage.schema.members import ChildRecord, MemberDetailRecord, MemberRecord


@dataclass(frozen=True)
class MemberRow:
    """Show one member in a list; the texts are empty once erased."""

    id: MemberId
    member_code: str
    name: str
    kana: str
    child_count: int
    state: str
    registered_on: date
    telephone: str
    address: str


@dataclass(frozen=True)
class ChildRow:
    """Show one child of a member."""

    id: ChildId
    name: str
    kana: str
    birth_on: date
    relationship: str


@dataclass(frozen=True)
class MemberDetails:
    """Show what is held of one member."""

    gender: str
    birth_on: date
    postal_code: str
    email: str
    received_on: date | None
    centre: str
    course: str
    edition: int
    children: tuple[ChildRow, ...]


def member_row(
    record: MemberRecord, detail: MemberDetailRecord | None, child_count: int
) -> MemberRow:
    """Put the row of a list together; without details once erased."""
    return MemberRow(
        id=MemberId(record.id),
        member_code=record.member_code,
        name=detail.name if detail else "",
        kana=detail.kana if detail else "",
        child_count=child_count,
        state=record.state,
        registered_on=record.registered_on,
        telephone=detail.telephone if detail else "",
        address=detail.address if detail else "",
    )


def member_details(
    record: MemberRecord, detail: MemberDetailRecord, children: Sequence[ChildRecord]
) -> MemberDetails:
    """Put together what is held of one member."""
    return MemberDetails(
        gender=detail.gender,
        birth_on=detail.birth_on,
        postal_code=detail.postal_code,
        email=detail.email,
        received_on=record.received_on,
        centre=record.centre,
        course=record.course,
        edition=record.edition,
        children=tuple(
            ChildRow(
                ChildId(child.id),
                child.name,
                child.kana,
                child.birth_on,
                child.relationship_word,
            )
            for child in children
        ),
    )
