"""Put a case together from its rows, as the rules know it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.cases import Case, RightLine
from app.rules.clock import Clock, Extension, Stop
from app.rules.identity import Channel, IdentityCheck, RequesterKind
from app.rules.ids import LetterId, MemberId, RequestId, RightId, StaffId
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.rules.systems import System
from app.storage.case_returns import NOT_BACK
from app.storage.case_rows import Beside, beside
from app.storage.case_sight import visible_to
from app.storage.identity_content import identity_in
from app.storage.pages import batched
from app.storage.schema.requests import (
    IdentityCheckRecord,
    RequestDetailRecord,
    RequestRecord,
    RightRecord,
    StopRecord,
)
from app.storage.snapshots import once


class Cases:
    """Read whole cases that a viewer may see; a dozen queries for any number of them."""

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer

    def of(self, ids: Sequence[int]) -> Sequence[Case]:
        """Return the cases of these keys, in their order; a single one is asked for often."""
        if len(ids) == 1:
            return once(self._session, ("case", ids[0], self._viewer), lambda: self._page(ids))
        return [case for page in batched(ids) for case in self._page(page)]

    def _page(self, ids: Sequence[int]) -> Sequence[Case]:
        names = self._names(ids)
        checks = self._checks(ids)
        around = beside(self._session, ids)
        rights = self._rights(ids, around)
        stops = self._stops(ids)
        query = select(RequestRecord).where(RequestRecord.id.in_(ids), visible_to(self._viewer))
        found = {
            record.id: _case(
                record,
                names.get(record.id, ""),
                checks.get(record.id),
                tuple(rights[record.id]),
                tuple(stops[record.id]),
                around=around,
            )
            for record in self._session.execute(query).scalars()
        }
        return [found[key] for key in ids if key in found]

    def _names(self, ids: Sequence[int]) -> Mapping[int, str]:
        query = select(RequestDetailRecord.request_id, RequestDetailRecord.requester_name)
        query = query.where(RequestDetailRecord.request_id.in_(ids))
        return dict(self._session.execute(query).all())

    def _checks(self, ids: Sequence[int]) -> Mapping[int, IdentityCheck]:
        query = select(IdentityCheckRecord).where(IdentityCheckRecord.request_id.in_(ids))
        records = self._session.execute(query).scalars()
        return {record.request_id: identity_in(record) for record in records}

    def _rights(self, ids: Sequence[int], around: Beside) -> Mapping[int, list[RightLine]]:
        query = select(RightRecord).where(RightRecord.request_id.in_(ids))
        found: dict[int, list[RightLine]] = defaultdict(list)
        for record in self._session.execute(query.order_by(RightRecord.position)).scalars():
            found[record.request_id].append(_right(record, around))
        return found

    def _stops(self, ids: Sequence[int]) -> Mapping[int, list[Stop]]:
        query = select(StopRecord).where(StopRecord.request_id.in_(ids)).order_by(StopRecord.id)
        found: dict[int, list[Stop]] = defaultdict(list)
        for record in self._session.execute(query).scalars():
            found[record.request_id].append(Stop(record.asked_on, record.completed_on))
        return found


def _case(
    record: RequestRecord,
    requester_name: str,
    identity: IdentityCheck | None,
    rights: tuple[RightLine, ...],
    stops: tuple[Stop, ...],
    *,
    around: Beside,
) -> Case:
    return Case(
        id=RequestId(record.id),
        receipt_number=record.receipt_number,
        provisional=record.provisional,
        received_on=record.received_on,
        channel=Channel(record.channel) if record.channel else None,
        requester_kind=RequesterKind(record.requester_kind) if record.requester_kind else None,
        requester_name=requester_name,
        clock=Clock(record.received_on, stops, _extension(record)),
        rights=rights,
        member_id=None if record.member_id is None else MemberId(record.member_id),
        identity=identity,
        in_charge=None if record.in_charge is None else StaffId(record.in_charge),
        closed_on=record.closed_on,
        system=System(record.system),
        child_id=around.children.get(record.id),
        another_adult=record.id in around.another_adults,
        judgments=tuple(around.judgments.get(record.id, ())),
        inquiries=tuple(around.inquiries.get(record.id, ())),
        recused=frozenset(around.recused.get(record.id, ())),
        restricted=record.restricted,
        viewers=frozenset(around.viewers.get(record.id, ())),
        handed_to=record.handed_to,
        handed_on=record.handed_on,
        late_reason=record.late_reason,
        child_shielded=record.id in around.shielded_children,
        child_shared=record.id in around.shared_children,
        member_shielded=record.id in around.shielded_members,
        about_child=record.id in around.about_children,
        subject_died_on=around.died.get(record.id),
    )


def _extension(record: RequestRecord) -> Extension | None:
    if record.extended_on is None:
        return None
    return Extension(record.extended_on, record.extension_reason)


def _right(record: RightRecord, around: Beside) -> RightLine:
    back = around.back.get(record.letter_id or 0, NOT_BACK)
    return RightLine(
        id=RightId(record.id),
        remedy=Remedy(record.remedy),
        basis=record.basis,
        outcome=Outcome(record.outcome) if record.outcome else None,
        ground=record.ground,
        public_reason=record.public_reason,
        internal_reason=record.internal_reason,
        drafted_by=None if record.drafted_by is None else StaffId(record.drafted_by),
        decided_on=record.decided_on,
        submitted_on=record.submitted_on,
        approved_by=None if record.approved_by is None else StaffId(record.approved_by),
        approved_on=record.approved_on,
        returned_reason=record.returned_reason,
        carried_out_on=record.carried_out_on,
        answered_on=record.answered_on,
        letter_id=None if record.letter_id is None else LetterId(record.letter_id),
        dispatched_on=record.dispatched_on,
        carried_out_note=record.carried_out_note,
        asked=record.asked,
        findings=record.findings,
        alternative=record.alternative,
        erasable_on=record.erasable_on,
        returned_on=back.on,
        return_reason=back.reason,
    )
