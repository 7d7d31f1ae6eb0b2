"""Put a case together from its rows, as the rules know it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.rules.cases import Case, RightLine
from app.rules.clock import Clock, Extension
from app.rules.identity import Channel, RequesterKind
from app.rules.ids import ChildId, LetterId, MemberId, RequestId, RightId, StaffId
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.rules.systems import System
from app.storage.case_cores import CaseCore, cores
from app.storage.case_families import is_about_child, is_another_adult
from app.storage.case_returns import NOT_BACK, CameBack, came_back
from app.storage.case_rows import Beside, beside
from app.storage.case_shields import is_shielded_member
from app.storage.identity_content import identity_in
from app.storage.pages import KEYS, batched, given
from app.storage.schema.requests import RequestRecord, RightRecord
from app.storage.snapshots import once


class Cases:
    """Read whole cases that a viewer may see; few queries for any number of them."""

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer

    def of(self, ids: Sequence[int]) -> Sequence[Case]:
        """Return the cases of these keys, in their order; a single one is asked for often."""
        if len(ids) == 1:
            return once(self._session, ("case", ids[0], self._viewer), lambda: self._page(ids))
        return [case for page in batched(ids) for case in self._page(page)]

    def _page(self, ids: Sequence[int]) -> Sequence[Case]:
        found = cores(self._session, ids, self._viewer)
        around = beside(self._session, found)
        rights = self._rights([core.record.id for core in found])
        cases = {core.record.id: _case(core, rights[core.record.id], around) for core in found}
        return [cases[key] for key in ids if key in cases]

    def _rights(self, ids: Sequence[int]) -> Mapping[int, Sequence[RightLine]]:
        records = self._session.execute(_held(), {KEYS: ids}).scalars().all()
        answered = any(record.letter_id for record in records)
        back = came_back(self._session, ids) if answered else {}
        found: dict[int, list[RightLine]] = defaultdict(list)
        for record in records:
            found[record.request_id].append(
                _right(record, back.get(record.letter_id or 0, NOT_BACK))
            )
        return found


@cache
def _held() -> Select[RightRecord]:
    query = select(RightRecord).where(RightRecord.request_id.in_(given()))
    return query.order_by(RightRecord.position)


def _case(core: CaseCore, rights: Sequence[RightLine], around: Beside) -> Case:
    record = core.record
    return Case(
        id=RequestId(record.id),
        receipt_number=record.receipt_number,
        provisional=record.provisional,
        received_on=record.received_on,
        channel=Channel(record.channel) if record.channel else None,
        requester_kind=RequesterKind(record.requester_kind) if record.requester_kind else None,
        requester_name=core.requester_name or "",
        clock=Clock(record.received_on, tuple(around.stops.get(record.id, ())), _extension(record)),
        rights=tuple(rights),
        member_id=None if record.member_id is None else MemberId(record.member_id),
        identity=None if core.identity is None else identity_in(core.identity),
        in_charge=None if record.in_charge is None else StaffId(record.in_charge),
        closed_on=record.closed_on,
        system=System(record.system),
        child_id=None if core.child_id is None else ChildId(core.child_id),
        another_adult=is_another_adult(core),
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
        member_shielded=is_shielded_member(core),
        about_child=is_about_child(core),
        subject_died_on=core.member_since_on if core.member_state == "deceased" else None,
    )


def _extension(record: RequestRecord) -> Extension | None:
    if record.extended_on is None:
        return None
    return Extension(record.extended_on, record.extension_reason)


def _right(record: RightRecord, back: CameBack) -> RightLine:
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
