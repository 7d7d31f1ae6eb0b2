"""Keep what authorities asked, and what was answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.authorities import AuthorityDecision, AuthorityKind, PaperSeen
from app.rules.authority_drafts import NewAuthorityInquiry
from app.rules.authority_standing import Standing
from app.rules.ids import AuthorityInquiryId, LetterId, MemberId, ProvisionId, StaffId
from app.rules.requesters import Channel
from app.storage.schema.authorities import AuthorityInquiryDetailRecord, AuthorityInquiryRecord
from app.storage.schema.base import table_of

_DETAILS = ("asker_name", "address", "postal_code", "telephone", "about_name", "asked")
_FACTS = ("received_on", "channel", "kind", "office", "paper_seen", "paper_number")


@dataclass(frozen=True)
class AuthorityInquiryRow:
    """Show one inquiry whole; the words are empty once erased."""

    id: AuthorityInquiryId
    number: str
    received_on: date
    channel: Channel
    office: str
    paper_number: str
    paper_on: date | None
    due_on: date | None
    member_id: MemberId | None
    standing: Standing
    decided_on: date | None
    decided_by: StaffId | None
    letter_id: LetterId | None
    provision_id: ProvisionId | None
    recorded_at: datetime
    asker_name: str = ""
    address: str = ""
    postal_code: str = ""
    telephone: str = ""
    directory_telephone: str = ""
    about_name: str = ""
    asked: str = ""
    answer: str = ""
    reason: str = ""


class AuthorityInquiries:
    """Write and read the inquiries of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        number: str,
        new: NewAuthorityInquiry,
        member_id: MemberId | None,
        by: StaffId,
        at: datetime,
    ) -> AuthorityInquiryId:
        """Take one inquiry under its number."""
        record = AuthorityInquiryRecord(
            number=number, member_id=member_id, recorded_at=at, recorded_by=by, **_facts(new)
        )
        self._session.add(record)
        self._session.flush()
        self._session.execute(
            insert(table_of(AuthorityInquiryDetailRecord)).values(
                inquiry_id=record.id, **{name: getattr(new, name) for name in _DETAILS}
            )
        )
        return AuthorityInquiryId(record.id)

    def rewrite(
        self, key: AuthorityInquiryId, new: NewAuthorityInquiry, member_id: MemberId | None
    ) -> None:
        """Write an open inquiry again as it is known now."""
        self.change(key, member_id=member_id, **_facts(new))
        self.say(key, **{name: getattr(new, name) for name in _DETAILS})

    def change(self, key: AuthorityInquiryId, **values: object) -> None:
        """Set columns of one inquiry."""
        self._session.execute(
            update(AuthorityInquiryRecord)
            .where(AuthorityInquiryRecord.id == key)
            .values(edition=AuthorityInquiryRecord.edition + 1, **values)
        )

    def say(self, key: AuthorityInquiryId, **words: str) -> None:
        """Set words of one inquiry."""
        self._session.execute(
            update(AuthorityInquiryDetailRecord)
            .where(AuthorityInquiryDetailRecord.inquiry_id == key)
            .values(**words)
        )

    def ids(
        self, *, open_only: bool = False, from_on: date | None = None, to_on: date | None = None
    ) -> Sequence[AuthorityInquiryId]:
        """Return the keys, newest arrival first."""
        record = AuthorityInquiryRecord
        query = select(record.id).order_by(record.received_on.desc(), record.id.desc())
        if open_only:
            query = query.where(record.closed_on.is_(None))
        if from_on is not None:
            query = query.where(record.received_on >= from_on)
        if to_on is not None:
            query = query.where(record.received_on <= to_on)
        return [AuthorityInquiryId(key) for key in self._session.execute(query).scalars()]

    def rows(self, keys: Sequence[int]) -> Sequence[AuthorityInquiryRow]:
        """Return these inquiries, in their order."""
        query = (
            select(AuthorityInquiryRecord, AuthorityInquiryDetailRecord)
            .outerjoin(AuthorityInquiryDetailRecord)
            .where(AuthorityInquiryRecord.id.in_(keys))
        )
        found = {record.id: _row(record, words) for record, words in self._session.execute(query)}
        return [found[key] for key in keys if key in found]

    def of_letter(self, letter_id: LetterId) -> AuthorityInquiryId | None:
        """Find the inquiry whose newest answer a letter is."""
        query = select(AuthorityInquiryRecord.id).where(
            AuthorityInquiryRecord.letter_id == letter_id
        )
        found = self._session.execute(query).scalar()
        return None if found is None else AuthorityInquiryId(found)


def _facts(new: NewAuthorityInquiry) -> dict[str, object]:
    days = {"paper_on": new.paper_on, "due_on": new.due_on}
    return {**{name: getattr(new, name) for name in _FACTS}, **days}


def _row(
    record: AuthorityInquiryRecord, words: AuthorityInquiryDetailRecord | None
) -> AuthorityInquiryRow:
    said = (*_DETAILS, "directory_telephone", "answer", "reason")
    return AuthorityInquiryRow(
        id=AuthorityInquiryId(record.id),
        number=record.number,
        received_on=record.received_on,
        channel=Channel(record.channel),
        office=record.office,
        paper_number=record.paper_number,
        paper_on=record.paper_on,
        due_on=record.due_on,
        member_id=None if record.member_id is None else MemberId(record.member_id),
        standing=_standing(record),
        decided_on=record.decided_on,
        decided_by=None if record.decided_by is None else StaffId(record.decided_by),
        letter_id=None if record.letter_id is None else LetterId(record.letter_id),
        provision_id=None if record.provision_id is None else ProvisionId(record.provision_id),
        recorded_at=record.recorded_at,
        **{name: getattr(words, name, "") for name in said},
    )


def _standing(record: AuthorityInquiryRecord) -> Standing:
    return Standing(
        kind=AuthorityKind(record.kind),
        paper_seen=PaperSeen(record.paper_seen),
        called_back_on=record.called_back_on,
        decision=AuthorityDecision(record.decision) if record.decision else None,
        answered_on=record.answered_on,
        closed_on=record.closed_on,
    )
