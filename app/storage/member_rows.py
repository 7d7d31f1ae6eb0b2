"""Show members as they stand in the records; nothing mapped leaves with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.ids import MemberId
from app.storage.children import ChildRow
from app.storage.schema.members import MemberDetailRecord, MemberRecord


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
    state_since_on: date | None = None
    merged_into: MemberId | None = None
    confidential: bool = False
    mail_stopped: bool = False
    centre: str = ""
    course: str = ""
    delivery_group: str = ""


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
    delivery_group: str = ""
    care_of: str = ""
    contact_note: str = ""
    away_postal_code: str = ""
    away_address: str = ""
    away_care_of: str = ""
    away_until_on: date | None = None


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
        state_since_on=record.state_since_on,
        merged_into=None if record.merged_into is None else MemberId(record.merged_into),
        confidential=record.confidential,
        mail_stopped=record.mail_stopped,
        centre=record.centre,
        course=record.course,
        delivery_group=record.delivery_group,
    )


def member_details(
    record: MemberRecord, detail: MemberDetailRecord, children: Sequence[ChildRow]
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
        children=tuple(children),
        delivery_group=record.delivery_group,
        care_of=detail.care_of,
        contact_note=detail.contact_note,
        away_postal_code=detail.away_postal_code,
        away_address=detail.away_address,
        away_care_of=detail.away_care_of,
        away_until_on=detail.away_until_on,
    )
