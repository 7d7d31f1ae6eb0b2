"""Keep the reply slips of the campaigns: who was asked, by which number, and what came back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, bindparam, insert, select, update

from app.rules.campaign_aims import Aim
from app.rules.campaigns import SlipMove, SlipState
from app.rules.ids import CampaignId, ConsentId, MemberId, NoticeId, SlipId, StaffId
from app.rules.numerals import narrow
from app.storage.member_search import MemberSearch
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.campaigns import CampaignRecord, SlipEventRecord, SlipRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.slip_people import SlipPeople

_SLIPS = table_of(SlipRecord)
_EVENTS = table_of(SlipEventRecord)
_SHOW = update(_SLIPS).where(_SLIPS.c.id == bindparam("slip")).values(notice_id=bindparam("notice"))
_PART_OF_NUMBER = 3
_EXPLAINED = frozenset({SlipState.undelivered, SlipState.left_out})


@dataclass(frozen=True)
class NewSlip:
    """Hold one person of a campaign about to be frozen."""

    member_id: MemberId
    serial: int
    number: str
    state: SlipState


@dataclass(frozen=True)
class Owner:
    """Say whose a slip is."""

    slip_id: SlipId
    member_id: MemberId
    number: str


@dataclass(frozen=True)
class SlipRow:
    """Show one slip and whose it is; the name is empty once erased.

    `reason` says why a letter came back, or why it was not printed with the others.
    """

    slip_id: SlipId
    campaign_id: CampaignId
    number: str
    member_id: MemberId
    member_code: str
    member_name: str
    centre: str
    course: str
    delivery_group: str
    state: SlipState
    reason: str
    sent_on: date | None
    second_sent_on: date | None
    answered_on: date | None
    notice_id: NoticeId | None
    consent_id: ConsentId | None
    aim: Aim = Aim.consent

    @property
    def id(self) -> SlipId:
        """Return the key, as the tables of the screens ask for it."""
        return self.slip_id


@dataclass(frozen=True)
class SlipEventRow:
    """Show one thing that happened to a slip."""

    kind: SlipMove
    on_day: date
    reason: str
    recorded_at: datetime


class Slips(SlipPeople):
    """Write and read the slips of one transaction."""

    def add(self, campaign_id: CampaignId, slips: Iterable[NewSlip]) -> None:
        """Freeze the people of a campaign."""
        rows = [
            {"campaign_id": campaign_id, **vars(slip), "state": slip.state.value} for slip in slips
        ]
        if rows:
            self._session.connection().execute(insert(_SLIPS), rows)

    def change(self, ids: Sequence[int], **values: object) -> None:
        """Set columns of some slips."""
        for page in batched(ids):
            self._session.execute(
                update(SlipRecord)
                .where(SlipRecord.id.in_(page))
                .values(**values)
                .execution_options(synchronize_session=False)
            )

    def happened(
        self,
        ids: Sequence[int],
        move: SlipMove,
        on: date,
        by: StaffId,
        at: datetime,
        *,
        reason: str = "",
    ) -> None:
        """Record that the same thing happened to some slips."""
        event = {
            "kind": move.value,
            "on_day": on,
            "reason": reason,
            "recorded_at": at,
            "recorded_by": by,
        }
        if ids:
            rows = [{"slip_id": key, **event} for key in ids]
            self._session.connection().execute(insert(_EVENTS), rows)

    def show(self, notices: Mapping[SlipId, NoticeId]) -> None:
        """Say which notice each of these slips stands for."""
        pairs = [{"slip": slip, "notice": notice} for slip, notice in notices.items()]
        if pairs:
            self._session.connection().execute(_SHOW, pairs)

    def find(self, number: str) -> SlipId | None:
        """Find a slip by its ten digits."""
        query = select(SlipRecord.id).where(SlipRecord.number == number)
        key = self._session.execute(query).scalar_one_or_none()
        return None if key is None else SlipId(key)

    def owners(self, ids: Sequence[int]) -> Sequence[Owner]:
        """Return whose each of these slips is, by serial."""
        found: list[Owner] = []
        for page in batched(ids):
            query = (
                select(SlipRecord.id, SlipRecord.member_id, SlipRecord.number)
                .where(SlipRecord.id.in_(page))
                .order_by(SlipRecord.serial)
            )
            found += [
                Owner(SlipId(key), MemberId(member), number)
                for key, member, number in self._session.execute(query)
            ]
        return found

    def states(self, ids: Sequence[int]) -> Mapping[SlipId, SlipState]:
        """Return where each of these slips stands."""
        found: dict[SlipId, SlipState] = {}
        for page in batched(ids):
            query = select(SlipRecord.id, SlipRecord.state).where(SlipRecord.id.in_(page))
            for key, state in self._session.execute(query):
                found[SlipId(key)] = SlipState(state)
        return found

    def answered_by(self, consent_id: int) -> Sequence[SlipId]:
        """Return the slips whose answer is this row of the ledger."""
        query = select(SlipRecord.id).where(SlipRecord.consent_id == consent_id)
        return [
            SlipId(key) for key in self._session.execute(query.order_by(SlipRecord.id)).scalars()
        ]

    def ids(
        self, campaign_id: int, *, state: str | None = None, typed: str = ""
    ) -> Sequence[SlipId]:
        """Return the keys by serial; `typed` finds them by number or by their members."""
        query = (
            select(SlipRecord.id)
            .join(MemberRecord, MemberRecord.id == SlipRecord.member_id)
            .where(SlipRecord.campaign_id == campaign_id)
            .order_by(SlipRecord.serial)
        )
        if state is not None:
            query = query.where(SlipRecord.state == state)
        found = self._found(typed)
        if found is not None:
            query = query.where(found)
        return [SlipId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[SlipRow]:
        """Return the rows of these keys, in their order."""
        found = {row.slip_id: row for page in batched(ids) for row in self._rows(page)}
        return [found[SlipId(key)] for key in ids if key in found]

    def events(self, slip_id: int) -> Sequence[SlipEventRow]:
        """Return what happened to a slip, in the order of record."""
        query = select(SlipEventRecord).where(SlipEventRecord.slip_id == slip_id)
        records = self._session.execute(query.order_by(SlipEventRecord.id)).scalars()
        return [
            SlipEventRow(SlipMove(one.kind), one.on_day, one.reason, one.recorded_at)
            for one in records
        ]

    def _found(self, typed: str) -> ColumnElement[bool] | None:
        by_member = MemberSearch(self._session).condition(typed)
        digits = narrow(typed).replace("-", "")
        if by_member is None or len(digits) < _PART_OF_NUMBER or not digits.isdecimal():
            return by_member
        return by_member | SlipRecord.number.contains(digits, autoescape=True)

    def _rows(self, ids: Sequence[int]) -> Iterator[SlipRow]:
        reasons = self._reasons(ids)
        query = (
            select(SlipRecord, MemberRecord, MemberDetailRecord.name, CampaignRecord.aim)
            .join(CampaignRecord, CampaignRecord.id == SlipRecord.campaign_id)
            .join(MemberRecord, MemberRecord.id == SlipRecord.member_id)
            .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
            .where(SlipRecord.id.in_(ids))
        )
        for slip, member, name, aim in self._session.execute(query):
            yield replace(_row(slip, member, name or "", reasons.get(slip.id, "")), aim=Aim(aim))

    def _reasons(self, ids: Sequence[int]) -> Mapping[int, str]:
        query = select(SlipEventRecord.slip_id, SlipEventRecord.reason)
        query = query.where(SlipEventRecord.slip_id.in_(ids)).order_by(SlipEventRecord.id)
        return {row.slip_id: row.reason for row in self._session.execute(query)}


def _row(slip: SlipRecord, member: MemberRecord, name: str, reason: str) -> SlipRow:
    return SlipRow(
        slip_id=SlipId(slip.id),
        campaign_id=CampaignId(slip.campaign_id),
        number=slip.number,
        member_id=MemberId(slip.member_id),
        member_code=member.member_code,
        member_name=name,
        centre=member.centre,
        course=member.course,
        delivery_group=member.delivery_group,
        state=SlipState(slip.state),
        reason=reason if slip.state in _EXPLAINED else "",
        sent_on=slip.sent_on,
        second_sent_on=slip.second_sent_on,
        answered_on=slip.answered_on,
        notice_id=None if slip.notice_id is None else NoticeId(slip.notice_id),
        consent_id=None if slip.consent_id is None else ConsentId(slip.consent_id),
    )
