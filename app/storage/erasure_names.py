"""Find the matters that name a person although nobody tied them to her; each has its own time."""

import json
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.known_names import Known, names_in
from app.storage.erasure_known import KnownFamily, Typed, field_of, says
from app.storage.erasure_matters import Matter
from app.storage.schema.authorities import AuthorityInquiryDetailRecord, AuthorityInquiryRecord
from app.storage.schema.requests import RequestDetailRecord, RequestRecord


def requests(session: Session, family: KnownFamily) -> Sequence[tuple[Matter, int | None]]:
    """Return the cases in which she asks, with their members, and the loose ones about her."""
    detail = RequestDetailRecord
    query = (
        select(RequestRecord.id, RequestRecord.closed_on, RequestRecord.member_id)
        .add_columns(detail.requester_name, detail.typed)
        .join(detail, detail.request_id == RequestRecord.id)
        .where(says(detail.folded, family.all))
        .order_by(RequestRecord.id)
    )
    found: list[tuple[Matter, int | None]] = []
    for key, ended_on, member_id, asker, content in session.execute(query):
        typed = json.loads(content)
        asks = any(_asks(one, asker, typed) for one in family.adults)
        if asks or (member_id is None and any(_is_meant(one, typed) for one in family.all)):
            found.append((Matter(key, ended_on), member_id))
    return found


def authority(session: Session, family: KnownFamily) -> Sequence[Matter]:
    """Return what authorities asked under her name or a child's, without a code.

    An inquiry holds nothing that tells her from a namesake; it goes only when its own time is over.
    """
    names = frozenset[str]().union(*(one.names for one in family.all))
    record, detail = AuthorityInquiryRecord, AuthorityInquiryDetailRecord
    query = (
        select(record.id, record.closed_on, detail.about_name)
        .join(detail, detail.inquiry_id == record.id)
        .where(record.member_id.is_(None))
        .order_by(record.id)
    )
    return [
        Matter(key, ended_on)
        for key, ended_on, about in session.execute(query)
        if names & names_in(about)
    ]


def _asks(known: Known, name: str, typed: Typed) -> bool:
    return known.bears(name, field_of(typed, "requester_kana")) and known.shares(
        telephone=field_of(typed, "telephone"), address=field_of(typed, "address")
    )


def _is_meant(known: Known, typed: Typed) -> bool:
    name, kana = field_of(typed, "subject_name"), field_of(typed, "subject_kana")
    return known.bears(name, kana) and known.shares(
        address=field_of(typed, "subject_address"), birth=field_of(typed, "subject_birth")
    )
