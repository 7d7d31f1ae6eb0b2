"""Find the cases about a child that another adult asks for, or that stands under 秘匿 (L-06)."""

import json
from collections.abc import Sequence
from functools import cache

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.rules.identity import OF_A_CHILD, RequesterKind
from app.rules.request_drafts import SubjectKind
from app.rules.scopes import Asker, Named, who_asks
from app.storage.case_cores import CaseCore
from app.storage.pages import KEYS, given
from app.storage.recognition import RECOGNISED
from app.storage.schema.children import ChildRecord, GuardianshipRecord
from app.storage.schema.requests import RequestRecord, RequestSubjectRecord

_OWN, _WHOLE = aliased(ChildRecord), aliased(ChildRecord)
_KINDS = tuple(kind.value for kind in OF_A_CHILD)


def is_about_child(core: CaseCore) -> bool:
    """Tell whether a child's data are asked for."""
    return core.child_id is not None or core.subject == SubjectKind.child.value


def is_for_child(core: CaseCore) -> bool:
    """Tell whether somebody asks for a child, named or not; the child herself is not meant."""
    kind = core.record.requester_kind
    return kind != RequesterKind.subject.value and (kind in _KINDS or is_about_child(core))


def is_another_adult(core: CaseCore) -> bool:
    """Tell whether the requester of a child's case is neither the child nor the member."""
    record = core.record
    if core.typed is None or not (record.requester_kind in _KINDS or is_about_child(core)):
        return False
    # Of somebody who is on no record nothing is held that another could learn.
    if record.member_id is None and core.child_named is None:
        return False
    draft = json.loads(core.typed)
    if draft.get(RECOGNISED):
        return False
    asker = who_asks(
        RequesterKind(record.requester_kind) if record.requester_kind else None,
        Named(core.requester_name or "", draft.get("requester_kana", "")),
        member=_member(core),
        child=_child(core, draft),
        about_child=core.child_named is not None or core.subject == SubjectKind.child.value,
    )
    return asker is Asker.another


def shielded_children(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Name the cases for a child under 秘匿; where none is named, any child of the member counts.

    A child who asks for herself is not meant.
    """
    return frozenset(session.execute(_shielded(), {KEYS: list(ids)}).scalars())


@cache
def _shielded() -> Select[int]:
    subjects = RequestSubjectRecord
    return (
        select(RequestRecord.id)
        .outerjoin(subjects, subjects.request_id == RequestRecord.id)
        .outerjoin(
            GuardianshipRecord,
            (GuardianshipRecord.member_id == RequestRecord.member_id)
            & GuardianshipRecord.ended_on.is_(None),
        )
        .join(_OWN, _OWN.id == func.coalesce(subjects.child_id, GuardianshipRecord.child_id))
        .join(_WHOLE, _WHOLE.id == func.coalesce(_OWN.merged_into, _OWN.id))
        .where(RequestRecord.id.in_(given()), _for_a_child(), _WHOLE.confidential.is_(True))
        .where(RequestRecord.requester_kind != RequesterKind.subject.value)
    )


def _for_a_child() -> ColumnElement[bool]:
    return or_(
        RequestRecord.requester_kind.in_(_KINDS),
        RequestSubjectRecord.child_id.is_not(None),
        RequestSubjectRecord.kind == SubjectKind.child.value,
    )


def _member(core: CaseCore) -> Named | None:
    if core.member_named is None:
        return None
    return Named(core.member_name or "", core.member_kana or "")


def _child(core: CaseCore, draft: dict[str, str]) -> Named:
    """Return the child's names on record, or as they were typed where none was chosen."""
    if core.child_named is not None:
        return Named(core.child_name or "", core.child_kana or "")
    return Named(draft.get("subject_name", ""), draft.get("subject_kana", ""))
