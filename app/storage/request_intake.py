"""Write down requests as they are taken and completed, and find those that ask the same again."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import and_, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from app.rules.ids import ChildId, MemberId, RequestId, StaffId
from app.rules.names import search_key
from app.rules.outcomes import Outcome
from app.rules.requests import NewRequest, NewRight, RequestDraft, SubjectKind
from app.rules.rights import Remedy
from app.storage.case_sight import visible_to
from app.storage.merges import of_family
from app.storage.request_search import APART
from app.storage.schema.requests import (
    RequestDetailRecord,
    RequestRecord,
    RequestSubjectRecord,
    RightRecord,
)


@dataclass(frozen=True)
class Subject:
    """Say about whom a case is where it is not simply the member herself."""

    kind: SubjectKind
    child_id: ChildId | None = None
    deceased: bool = False


class RequestIntake:
    """Write the requests of one transaction as they come in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, number: str, new: NewRequest, draft: RequestDraft, by: StaffId, at: datetime
    ) -> RequestId:
        """Take one request under its receipt number."""
        record = RequestRecord(
            receipt_number=number, taken_at=at, taken_by=by, in_charge=by, **_columns(new)
        )
        self._session.add(record)
        self._session.flush()
        key = RequestId(record.id)
        self._put_details(key, number, new, draft)
        return key

    def complete(self, key: RequestId, number: str, new: NewRequest, draft: RequestDraft) -> None:
        """Write a half-filled request again with what is known now."""
        self._change(key, **_columns(new))
        self._session.execute(
            delete(RequestDetailRecord).where(RequestDetailRecord.request_id == key)
        )
        self._put_details(key, number, new, draft)

    def connect(
        self, key: RequestId, member_id: MemberId | None, subject: Subject | None = None
    ) -> None:
        """Say which member the request is about, or with which member the child stands."""
        self._change(key, member_id=member_id)
        self._session.execute(
            delete(RequestSubjectRecord).where(RequestSubjectRecord.request_id == key)
        )
        if subject is not None:
            self._session.execute(
                insert(RequestSubjectRecord).values(
                    request_id=key,
                    kind=subject.kind.value,
                    child_id=subject.child_id,
                    deceased=subject.deceased,
                )
            )

    def hand_over(self, key: RequestId, department: str, on: date) -> None:
        """Record that another department does the work from now on."""
        self._change(key, handed_to=department, handed_on=on)

    def subject(self, key: RequestId) -> Subject | None:
        """Return about whom a case is where it is not simply the member herself."""
        record = self._session.get(RequestSubjectRecord, key)
        if record is None:
            return None
        child = None if record.child_id is None else ChildId(record.child_id)
        return Subject(SubjectKind(record.kind), child, record.deceased)

    def taken_at(self, key: RequestId) -> datetime:
        """Return when a request was first written down."""
        query = select(RequestRecord.taken_at).where(RequestRecord.id == key)
        return self._session.execute(query).scalar_one()

    def open_same(
        self,
        remedies: Iterable[Remedy],
        member_id: MemberId | None,
        name: str,
        viewer: StaffId | None,
    ) -> Sequence[RequestId]:
        """Return the open cases in which the same person asks for one of these, the oldest first.

        The same is who is the same member; where one of the two is not known as a member, who
        bears the same name.
        """
        namesake = RequestDetailRecord.requester_name == name if name else None
        if member_id is not None:
            hers = of_family(RequestRecord.member_id, member_id)
            if namesake is not None:
                hers = or_(hers, and_(namesake, RequestRecord.member_id.is_(None)))
        elif namesake is not None:
            hers = namesake
        else:
            return []
        query = (
            select(RequestRecord.id)
            .distinct()
            .join(RightRecord, RightRecord.request_id == RequestRecord.id)
            .outerjoin(RequestDetailRecord, RequestDetailRecord.request_id == RequestRecord.id)
            .where(hers, visible_to(viewer))
            .where(RequestRecord.closed_on.is_(None), RightRecord.dispatched_on.is_(None))
            .where(RightRecord.outcome != Outcome.withdrawn.value)
            .where(RightRecord.remedy.in_([remedy.value for remedy in remedies]))
            .order_by(RequestRecord.id)
        )
        return [RequestId(key) for key in self._session.execute(query).scalars()]

    def _put_details(
        self, key: RequestId, number: str, new: NewRequest, draft: RequestDraft
    ) -> None:
        texts = (
            *(number, new.requester_name, new.requester_kana, new.telephone, new.member_code),
            *(draft.subject_name, draft.subject_kana),
        )
        self._session.execute(
            insert(RequestDetailRecord).values(
                request_id=key,
                requester_name=new.requester_name,
                folded=APART.join(search_key(text) for text in texts),
                typed=json.dumps(asdict(draft), ensure_ascii=False),
            )
        )
        self._put_rights(key, new)

    def _put_rights(self, key: RequestId, new: NewRequest) -> None:
        """Write the lines anew, but leave those that are asked for still under their keys."""
        query = select(RightRecord).where(RightRecord.request_id == key)
        older = list(self._session.execute(query.order_by(RightRecord.position)).scalars())
        for position, right in enumerate(new.rights, start=1):
            record = next((one for one in older if _is_for(one, right)), None)
            if record is None:
                self._session.add(_right(key, position, right))
            else:
                older.remove(record)
                record.position, record.basis = position, right.basis
                record.asked = right.asked
        # What was taken back while the request was half-filled stays taken back.
        for record in older:
            if record.outcome != Outcome.withdrawn.value:
                self._session.delete(record)
        self._session.flush()

    def _change(self, key: RequestId, **values: object) -> None:
        self._session.execute(
            update(RequestRecord)
            .where(RequestRecord.id == key)
            .values(edition=RequestRecord.edition + 1, **values)
        )


def _is_for(record: RightRecord, right: NewRight) -> bool:
    """Tell whether a line is that right's; a basis may have been chosen since."""
    return record.remedy == right.remedy.value and record.basis in {right.basis, ""}


def _right(key: RequestId, position: int, right: NewRight) -> RightRecord:
    return RightRecord(
        request_id=key,
        position=position,
        remedy=right.remedy.value,
        basis=right.basis,
        asked=right.asked,
    )


def _columns(new: NewRequest) -> dict[str, object]:
    return {
        "provisional": new.provisional,
        "received_on": new.received_on,
        "channel": new.channel or "",
        "requester_kind": new.requester_kind or "",
        "wished_method": new.wished_method,
        "system": new.system.value,
        "late_reason": new.late_reason,
    }
