"""Read what stands beside the cases: subjects, judgments, open sheets, and who stays out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import ChildId, InquiryId, RightId, StaffId
from app.rules.inquiries import InquiryKind, OpenInquiry
from app.rules.judgments import Judgment, Question, Verdict
from app.storage.case_deaths import deaths
from app.storage.case_families import about_children, another_adults, shielded_children
from app.storage.case_returns import CameBack, came_back
from app.storage.case_shields import shielded_members
from app.storage.schema.inquiries import InquiryRecord
from app.storage.schema.judgments import JudgmentRecord, RecusalRecord, RequestViewerRecord
from app.storage.schema.requests import RequestSubjectRecord
from app.storage.shared_children import shared_children


@dataclass(frozen=True)
class Beside:
    """Hold what stands beside some cases, by the key of the case."""

    children: Mapping[int, ChildId]
    about_children: frozenset[int]
    judgments: Mapping[int, Sequence[Judgment]]
    inquiries: Mapping[int, Sequence[OpenInquiry]]
    another_adults: frozenset[int]
    shielded_children: frozenset[int]
    shared_children: frozenset[int]
    shielded_members: frozenset[int]
    recused: Mapping[int, Sequence[StaffId]]
    viewers: Mapping[int, Sequence[StaffId]]
    died: Mapping[int, date]
    back: Mapping[int, CameBack]


def beside(session: Session, ids: Sequence[int]) -> Beside:
    """Read it all for these cases, one query each."""
    return Beside(
        children=_children(session, ids),
        about_children=about_children(session, ids),
        judgments=_judgments(session, ids),
        inquiries=_inquiries(session, ids),
        another_adults=another_adults(session, ids),
        shielded_children=shielded_children(session, ids),
        shared_children=shared_children(session, ids),
        shielded_members=shielded_members(session, ids),
        recused=_staff(session, RecusalRecord, ids),
        viewers=_staff(session, RequestViewerRecord, ids),
        died=deaths(session, ids),
        back=came_back(session, ids),
    )


def _children(session: Session, ids: Sequence[int]) -> Mapping[int, ChildId]:
    query = select(RequestSubjectRecord.request_id, RequestSubjectRecord.child_id).where(
        RequestSubjectRecord.request_id.in_(ids), RequestSubjectRecord.child_id.is_not(None)
    )
    return {key: ChildId(child) for key, child in session.execute(query) if child is not None}


def _judgments(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Judgment]]:
    query = select(JudgmentRecord).where(JudgmentRecord.request_id.in_(ids))
    found: dict[int, list[Judgment]] = defaultdict(list)
    for record in session.execute(query.order_by(JudgmentRecord.id)).scalars():
        found[record.request_id].append(
            Judgment(
                question=Question(record.matter),
                verdict=Verdict(record.verdict),
                judged_on=record.judged_on,
                judged_by=StaffId(record.recorded_by),
                right_id=None if record.right_id is None else RightId(record.right_id),
                reason=record.reason or "",
            )
        )
    return found


def _inquiries(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[OpenInquiry]]:
    query = select(InquiryRecord).where(
        InquiryRecord.request_id.in_(ids), InquiryRecord.state == "open"
    )
    found: dict[int, list[OpenInquiry]] = defaultdict(list)
    for record in session.execute(query.order_by(InquiryRecord.id)).scalars():
        found[record.request_id].append(
            OpenInquiry(
                id=InquiryId(record.id),
                kind=InquiryKind(record.kind),
                department=record.department,
                due_on=record.due_on,
                right_id=None if record.right_id is None else RightId(record.right_id),
            )
        )
    return found


def _staff(
    session: Session, record: type[RecusalRecord] | type[RequestViewerRecord], ids: Sequence[int]
) -> Mapping[int, Sequence[StaffId]]:
    query = select(record.request_id, record.staff_id).where(record.request_id.in_(ids))
    found: dict[int, list[StaffId]] = defaultdict(list)
    for key, staff_id in session.execute(query):
        found[key].append(StaffId(staff_id))
    return found
