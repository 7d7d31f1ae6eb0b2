"""Read what stands beside the cases: judgments, open sheets, stops, and who stays out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.rules.clock import Stop
from app.rules.ids import InquiryId, RightId, StaffId
from app.rules.inquiries import InquiryKind, OpenInquiry
from app.rules.judgments import Judgment, Question, Verdict
from app.storage.case_cores import CaseCore
from app.storage.case_families import is_for_child, shielded_children
from app.storage.pages import KEYS, given
from app.storage.schema.inquiries import InquiryRecord
from app.storage.schema.judgments import JudgmentRecord, RecusalRecord, RequestViewerRecord
from app.storage.schema.requests import StopRecord
from app.storage.shared_children import shared_children

Told = TypeVar("Told")


@dataclass(frozen=True)
class Beside:
    """Hold what stands beside some cases, by the key of the case."""

    judgments: Mapping[int, Sequence[Judgment]]
    inquiries: Mapping[int, Sequence[OpenInquiry]]
    stops: Mapping[int, Sequence[Stop]]
    recused: Mapping[int, Sequence[StaffId]]
    viewers: Mapping[int, Sequence[StaffId]]
    shielded_children: frozenset[int]
    shared_children: frozenset[int]


def beside(session: Session, cores: Sequence[CaseCore]) -> Beside:
    """Read it all for these cases, one query for each kind of which there is anything."""
    of_children = [core.record.id for core in cores if is_for_child(core)]
    return Beside(
        judgments=_judgments(session, [core.record.id for core in cores if core.judged]),
        inquiries=_inquiries(session, [core.record.id for core in cores if core.asked]),
        stops=_stops(session, [core.record.id for core in cores if core.stopped]),
        recused=_staff(session, RecusalRecord, [one.record.id for one in cores if one.recused]),
        viewers=_staff(
            session, RequestViewerRecord, [one.record.id for one in cores if one.viewed]
        ),
        shielded_children=shielded_children(session, of_children) if of_children else frozenset(),
        shared_children=shared_children(session, of_children) if of_children else frozenset(),
    )


def _judgments(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Judgment]]:
    records = session.execute(_judged(), {KEYS: ids}).scalars() if ids else ()
    return _by_case((record.request_id, _judgment(record)) for record in records)


def _inquiries(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[OpenInquiry]]:
    records = session.execute(_asked(), {KEYS: ids}).scalars() if ids else ()
    return _by_case((record.request_id, _inquiry(record)) for record in records)


def _stops(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Stop]]:
    rows = session.execute(_stopped(), {KEYS: ids}) if ids else ()
    return _by_case((key, Stop(asked_on, completed_on)) for key, asked_on, completed_on in rows)


def _staff(
    session: Session, record: type[RecusalRecord] | type[RequestViewerRecord], ids: Sequence[int]
) -> Mapping[int, Sequence[StaffId]]:
    rows = session.execute(_named(record), {KEYS: ids}) if ids else ()
    return _by_case((key, StaffId(staff_id)) for key, staff_id in rows)


def _by_case(pairs: Iterable[tuple[int, Told]]) -> Mapping[int, Sequence[Told]]:
    found: dict[int, list[Told]] = defaultdict(list)
    for key, told in pairs:
        found[key].append(told)
    return found


@cache
def _judged() -> Select[JudgmentRecord]:
    query = select(JudgmentRecord).where(JudgmentRecord.request_id.in_(given()))
    return query.order_by(JudgmentRecord.id)


@cache
def _asked() -> Select[InquiryRecord]:
    given_keys = InquiryRecord.request_id.in_(given())
    query = select(InquiryRecord).where(given_keys, InquiryRecord.state == "open")
    return query.order_by(InquiryRecord.id)


@cache
def _stopped() -> Select[int, date, date | None]:
    columns = (StopRecord.request_id, StopRecord.asked_on, StopRecord.completed_on)
    return select(*columns).where(StopRecord.request_id.in_(given())).order_by(StopRecord.id)


@cache
def _named(record: type[RecusalRecord] | type[RequestViewerRecord]) -> Select[int, int]:
    return select(record.request_id, record.staff_id).where(record.request_id.in_(given()))


def _judgment(record: JudgmentRecord) -> Judgment:
    return Judgment(
        question=Question(record.matter),
        verdict=Verdict(record.verdict),
        judged_on=record.judged_on,
        judged_by=StaffId(record.recorded_by),
        right_id=None if record.right_id is None else RightId(record.right_id),
        reason=record.reason or "",
    )


def _inquiry(record: InquiryRecord) -> OpenInquiry:
    return OpenInquiry(
        id=InquiryId(record.id),
        kind=InquiryKind(record.kind),
        department=record.department,
        due_on=record.due_on,
        right_id=None if record.right_id is None else RightId(record.right_id),
    )
