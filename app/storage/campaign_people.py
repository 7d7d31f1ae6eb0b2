"""Know whom a campaign can write to, where they live, and in which order letters are delivered."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, exists, select, update
from sqlalchemy.orm import Session

from app.rules.delivery_courses import CourseKey, course_key
from app.rules.ids import ConsentId, MemberId, PolicyVersionId
from app.storage.member_conditions import may_be_written_to
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.consents import ConsentRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord

_ANSWERS = ("granted", "renewed", "declined")
_CORRECTION = table_of(ConsentRecord).alias("correction")
_WRITTEN_TO = may_be_written_to()
_PLACES = (
    MemberDetailRecord.member_id,
    MemberDetailRecord.name,
    MemberDetailRecord.postal_code,
    MemberDetailRecord.address,
    MemberDetailRecord.care_of,
    MemberDetailRecord.away_postal_code,
    MemberDetailRecord.away_address,
    MemberDetailRecord.away_care_of,
    MemberDetailRecord.away_until_on,
)


@dataclass(frozen=True)
class Reach:
    """Say whether a person can be written to with the others, and where her letter is delivered."""

    member_id: MemberId
    member_code: str
    centre: str
    course: str
    delivery_group: str
    written_to: bool
    confidential: bool

    @property
    def course_order(self) -> CourseKey:
        """Return what letters are sorted by, as they are handed to the delivery staff."""
        return course_key(self.centre, self.course, self.delivery_group, self.member_code)


@dataclass(frozen=True)
class Address:
    """Say under which name and at which place a person gets her letters on a day."""

    name: str
    postal_code: str
    address: str
    care_of: str


@dataclass(frozen=True)
class GivenAnswer:
    """Hold the answer that a person has given to a version, by a slip or otherwise."""

    consent_id: ConsentId
    answer: str
    given_on: date


class CampaignPeople:
    """Read the people of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def reached(
        self, ids: Sequence[int], *, centres: Sequence[str] = (), courses: Sequence[str] = ()
    ) -> Sequence[Reach]:
        """Return these people in the order of delivery; of some centres or courses, where named."""
        found = [one for page in batched(ids) for one in self._reached(page, centres, courses)]
        return sorted(found, key=lambda one: one.course_order)

    def addresses(self, ids: Sequence[int], day: date) -> Mapping[int, Address]:
        """Return where each of these people gets letters; nobody whose data were erased."""
        found: dict[int, Address] = {}
        for page in batched(ids):
            query = select(*_PLACES).where(MemberDetailRecord.member_id.in_(page))
            for detail in self._session.execute(query):
                found[detail.member_id] = _address(detail, day)
        return found

    def answers(
        self, ids: Sequence[int], version_id: PolicyVersionId
    ) -> Mapping[MemberId, GivenAnswer]:
        """Return the latest answer of each of these people to a version, corrections applied."""
        found: dict[MemberId, GivenAnswer] = {}
        for page in batched(ids):
            query = (
                select(ConsentRecord)
                .where(
                    ConsentRecord.member_id.in_(page),
                    ConsentRecord.policy_version_id == version_id,
                    ConsentRecord.child_id.is_(None),
                    ConsentRecord.answer.in_(_ANSWERS),
                    ~exists().where(_CORRECTION.c.corrects_id == ConsentRecord.id),
                )
                .order_by(ConsentRecord.given_on, ConsentRecord.id)
            )
            for one in self._session.execute(query).scalars():
                found[MemberId(one.member_id)] = GivenAnswer(
                    ConsentId(one.id), one.answer, one.given_on
                )
        return found

    def stop_mail(self, ids: Sequence[int]) -> None:
        """Stop all that is sent unasked to these people."""
        for page in batched(ids):
            self._session.execute(
                update(MemberRecord)
                .where(MemberRecord.id.in_(page), ~MemberRecord.mail_stopped)
                .values(mail_stopped=True, edition=MemberRecord.edition + 1)
                .execution_options(synchronize_session=False)
            )

    def centres(self) -> Sequence[tuple[str, str]]:
        """Return each centre with each of its courses."""
        query = select(MemberRecord.centre, MemberRecord.course).where(_WRITTEN_TO).distinct()
        return sorted((centre, course) for centre, course in self._session.execute(query))

    def _reached(
        self, ids: Sequence[int], centres: Sequence[str], courses: Sequence[str]
    ) -> Iterator[Reach]:
        query = select(
            MemberRecord.id,
            MemberRecord.member_code,
            MemberRecord.centre,
            MemberRecord.course,
            MemberRecord.delivery_group,
            _WRITTEN_TO.label("written_to"),
            MemberRecord.confidential,
        ).where(MemberRecord.id.in_(ids))
        if centres:
            query = query.where(MemberRecord.centre.in_(centres))
        if courses:
            query = query.where(MemberRecord.course.in_(courses))
        for key, code, centre, course, group, written_to, confidential in self._session.execute(
            query
        ):
            yield Reach(MemberId(key), code, centre, course, group, bool(written_to), confidential)


def _address(detail: Row[*tuple[Any, ...]], day: date) -> Address:
    """Prefer the place where somebody stays for a while (里帰り先), up to its last day."""
    away = detail.away_address and (detail.away_until_on is None or day <= detail.away_until_on)
    if away:
        return Address(
            detail.name, detail.away_postal_code, detail.away_address, detail.away_care_of
        )
    return Address(detail.name, detail.postal_code, detail.address, detail.care_of)
