"""Find every row in which a person stands, by the keys under which the tables hold her."""

from dataclasses import dataclass, fields

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.rules.authorities import AUTHORITY_ANSWER
from app.storage.schema.applications import ApplicationRecord
from app.storage.schema.campaigns import SlipRecord
from app.storage.schema.children import GuardianshipRecord
from app.storage.schema.consents import ConsentRecord, EvidenceRecord
from app.storage.schema.exits import ExitRecord, FollowUpRecord
from app.storage.schema.history import HistorySubjectRecord
from app.storage.schema.incidents import IncidentRecord
from app.storage.schema.inquiries import CaseNoteRecord, InquiryRecord
from app.storage.schema.letters import LetterRecord
from app.storage.schema.nonconformities import NonconformityRecord
from app.storage.schema.papers import HeldPaperRecord
from app.storage.schema.phone_notes import PhoneNoteRecord
from app.storage.schema.recipients import FollowThroughRecord
from app.storage.schema.remedies import SuspensionRecord
from app.storage.schema.requests import RightRecord

CONSENT_CERTIFICATE = "consent_certificate"
ERASURE_CERTIFICATE = "erasure_certificate"
"""Names nobody, and proves the erasure: it stays."""
Keys = tuple[int, ...]
_Key = InstrumentedAttribute[int] | InstrumentedAttribute[int | None]


@dataclass(frozen=True)
class Person:
    """Name whose data go: a member with her doubles, and children that are no other adult's.

    Where only a child's data go there are no `members`; `adults` are those it is registered with.
    """

    members: Keys
    children: Keys
    adults: Keys = ()


@dataclass(frozen=True)
class Sorted:
    """Hold the matters with a time of their own: what goes now, and what is still kept."""

    requests: Keys = ()
    kept_requests: Keys = ()
    facts: Keys = ()
    authority: Keys = ()
    provision_people: Keys = ()
    received_people: Keys = ()
    applications: Keys = ()
    phone_notes: Keys = ()
    named_ties: Keys = ()


@dataclass(frozen=True)
class Reach:
    """Hold the keys of what goes; `cases` are all requests of hers, kept ones among them."""

    members: Keys = ()
    children: Keys = ()
    ties: Keys = ()
    named_ties: Keys = ()
    consents: Keys = ()
    evidence: Keys = ()
    slips: Keys = ()
    applications: Keys = ()
    letters: Keys = ()
    told: Keys = ()
    """The letters that told an authority about her: nobody else may learn that there are any."""
    exits: Keys = ()
    tasks: Keys = ()
    suspensions: Keys = ()
    requests: Keys = ()
    rights: Keys = ()
    inquiries: Keys = ()
    case_notes: Keys = ()
    follow_throughs: Keys = ()
    phone_notes: Keys = ()
    facts: Keys = ()
    authority: Keys = ()
    provision_people: Keys = ()
    received_people: Keys = ()
    papers: Keys = ()
    delivered: Keys = ()

    def keys(self, name: str) -> Keys:
        """Return the keys of one kind."""
        found: Keys = getattr(self, name)
        return found

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """Return the names of all kinds."""
        return tuple(field.name for field in fields(cls))


def reach_of(session: Session, person: Person, matters: Sorted) -> Reach:
    """Find what goes of a person, given which matters of hers are over."""
    find = _Finder(session, person, matters)
    gone, kept = matters.requests, matters.kept_requests
    inquiries = find.where(InquiryRecord.id, InquiryRecord.request_id.in_(gone))
    consents = find.hers(ConsentRecord.id, ConsentRecord.member_id, ConsentRecord.child_id)
    return Reach(
        members=person.members,
        children=person.children,
        ties=find.hers(
            GuardianshipRecord.id, GuardianshipRecord.member_id, GuardianshipRecord.child_id
        ),
        named_ties=matters.named_ties,
        consents=consents,
        evidence=find.where(EvidenceRecord.id, EvidenceRecord.consent_id.in_(consents)),
        slips=find.hers(SlipRecord.id, SlipRecord.member_id),
        applications=find.applications(),
        letters=find.letters(),
        told=find.told(),
        exits=find.hers(ExitRecord.id, ExitRecord.member_id),
        tasks=find.hers(FollowUpRecord.id, FollowUpRecord.member_id),
        suspensions=find.hers(SuspensionRecord.id, SuspensionRecord.member_id),
        requests=gone,
        rights=find.where(RightRecord.id, RightRecord.request_id.in_(gone)),
        inquiries=inquiries,
        case_notes=find.where(CaseNoteRecord.id, CaseNoteRecord.request_id.in_(gone)),
        follow_throughs=find.where(
            FollowThroughRecord.id, FollowThroughRecord.request_id.in_(gone)
        ),
        phone_notes=find.beside(
            PhoneNoteRecord.id, PhoneNoteRecord.member_id, PhoneNoteRecord.request_id
        ),
        facts=find.facts(),
        authority=matters.authority,
        provision_people=matters.provision_people,
        received_people=matters.received_people,
        papers=find.where(HeldPaperRecord.id, HeldPaperRecord.request_id.in_((*gone, *kept))),
        delivered=find.where(InquiryRecord.id, InquiryRecord.request_id.in_((*gone, *kept))),
    )


class _Finder:
    """Ask the tables for keys."""

    def __init__(self, session: Session, person: Person, matters: Sorted) -> None:
        self._session = session
        self._person = person
        self._matters = matters

    def where(self, key: _Key, condition: ColumnElement[bool]) -> Keys:
        found = self._session.execute(select(key).where(condition).order_by(key)).scalars()
        return tuple(one for one in found if one is not None)

    def hers(
        self, key: InstrumentedAttribute[int], member: _Key, child: _Key | None = None
    ) -> Keys:
        condition: ColumnElement[bool] = member.in_(self._person.members)
        if child is not None:
            condition |= child.in_(self._person.children)
        return self.where(key, condition)

    def beside(self, key: InstrumentedAttribute[int], member: _Key, request: _Key) -> Keys:
        """Find what is hers and in no case that is kept, or in one that goes."""
        loose = member.in_(self._person.members) & self._loose(request)
        named = set(self._matters.phone_notes)
        return tuple(
            sorted({*self.where(key, loose | request.in_(self._matters.requests)), *named})
        )

    def facts(self) -> Keys:
        record, gone = NonconformityRecord, self._matters.requests
        found = self.where(record.id, record.request_id.in_(gone))
        return tuple(sorted({*found, *self._matters.facts}))

    def applications(self) -> Keys:
        found = self.hers(ApplicationRecord.id, ApplicationRecord.member_id)
        return tuple(sorted({*found, *self._matters.applications}))

    def letters(self) -> Keys:
        record, person = LetterRecord, self._person
        applied = self._applied()
        condition = (
            record.request_id.in_(self._matters.requests)
            | (record.member_id.in_(person.members) & self._loose(record.request_id))
            | ((record.kind == CONSENT_CERTIFICATE) & record.member_id.in_(person.adults))
            | record.id.in_(applied)
        )
        hers = self.where(record.id, condition & (record.kind != ERASURE_CERTIFICATE))
        return tuple(sorted({*hers, *self._apologies(hers)}))

    def _apologies(self, letters: Keys) -> Keys:
        """Find the apologies for letters of hers that reached somebody else; they name both."""
        record = IncidentRecord
        slips = self.hers(SlipRecord.id, SlipRecord.member_id)
        over = record.letter_id.in_(letters) | record.slip_id.in_(slips)
        return self.where(record.apology_id, over & record.apology_id.is_not(None))

    def told(self) -> Keys:
        """Find the letters that told an authority about her; no column of a letter names her.

        Her inquiry points to the newest of them only; one that was cancelled stands in the log.
        """
        found = self._letters_of("authority", self._matters.authority)
        answers = LetterRecord.id.in_(found) & (LetterRecord.kind == AUTHORITY_ANSWER)
        return self.where(LetterRecord.id, answers)

    def _applied(self) -> Keys:
        """Find the letters to an applicant; an application points to the newest of them only."""
        return self._letters_of("application", self.applications())

    def _letters_of(self, noun: str, keys: Keys) -> Keys:
        """Find the letters that the log names together with these."""
        acts = select(HistorySubjectRecord.number).where(
            HistorySubjectRecord.noun == noun, HistorySubjectRecord.subject_id.in_(keys)
        )
        return self.where(
            HistorySubjectRecord.subject_id,
            (HistorySubjectRecord.noun == "letter") & HistorySubjectRecord.number.in_(acts),
        )

    def _loose(self, request: _Key) -> ColumnElement[bool]:
        return request.is_(None) | request.not_in(self._matters.kept_requests)
