"""Read the consent ledger as the rules know it, over merged doubles, corrected rows included."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import BindParameter, ColumnElement, Select, func, select, union_all
from sqlalchemy.orm import Session, aliased

from app.rules.consents import Answer, AnswerKind, Entry
from app.rules.ids import MemberId
from app.storage.pages import KEYS, batched, given
from app.storage.schema.children import ChildRecord
from app.storage.schema.consents import ConsentRecord
from app.storage.schema.members import MemberRecord
from app.storage.schema.policy import PolicyVersionRecord

Told = TypeVar("Told")
Doubled = type[MemberRecord] | type[ChildRecord]

_ENTRY = (
    ConsentRecord.id,
    ConsentRecord.answer,
    PolicyVersionRecord.in_force_on,
    ConsentRecord.given_on,
    ConsentRecord.corrects_id,
)

ABOUT_MEMBER = func.coalesce(ConsentRecord.child_id, 0) == 0
"""Whether an answer is about the member; said so, it is not looked up in the index of children."""


@dataclass(frozen=True)
class ChildEntry:
    """Hold an answer about a child: under which member, and whether the child itself gave it."""

    member_id: MemberId
    consenter: str
    entry: Entry


def member_entries(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Entry]]:
    """Return what each of these members answered about herself, in the order of record."""
    roots = survivors(session, MemberRecord, ids)
    return _gathered(ids, roots, _of_members(session, sorted({*roots.values()})))


def child_entries(session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[ChildEntry]]:
    """Return the answers about each of these children, in the order of record."""
    roots = survivors(session, ChildRecord, ids)
    return _gathered(ids, roots, _of_children(session, sorted({*roots.values()})))


def survivors(session: Session, record: Doubled, ids: Sequence[int]) -> Mapping[int, int]:
    """Return for each of these people who stands for merged doubles; unknown keys are left out."""
    pages = (session.execute(_survivors(record), {KEYS: list(page)}) for page in batched(ids))
    return {key: root for page in pages for key, root in page}


def survivor(record: Doubled) -> ColumnElement[int]:
    """Return the key of who stands for merged doubles."""
    return func.coalesce(record.merged_into, record.id)


def family(record: Doubled, roots: BindParameter[Any]) -> ColumnElement[bool]:
    """Return the condition for somebody and for everybody merged into that one."""
    own = aliased(record)
    doubles = select(own.id).where(own.merged_into.in_(roots))
    # A union of two finds by index; an OR would walk through everybody.
    return record.id.in_(union_all(select(own.id).where(own.id.in_(roots)), doubles))


def _of_members(session: Session, roots: Sequence[int]) -> Iterator[tuple[int, Entry]]:
    for page in batched(roots):
        for root, *row in session.execute(_members_answers(), {KEYS: list(page)}):
            yield root, _entry(row)


def _of_children(session: Session, roots: Sequence[int]) -> Iterator[tuple[int, ChildEntry]]:
    for page in batched(roots):
        found = session.execute(_childrens_answers(), {KEYS: list(page)})
        for root, member_id, consenter, *row in found:
            yield root, ChildEntry(MemberId(member_id), consenter, _entry(row))


@cache
def _survivors(record: Doubled) -> Select[int, int]:
    return select(record.id, survivor(record)).where(record.id.in_(given()))


@cache
def _members_answers() -> Select[*tuple[Any, ...]]:
    return (
        select(survivor(MemberRecord), *_ENTRY)
        .join(MemberRecord, MemberRecord.id == ConsentRecord.member_id)
        .join(PolicyVersionRecord)
        .where(family(MemberRecord, given()), ABOUT_MEMBER)
        .order_by(ConsentRecord.id)
    )


@cache
def _childrens_answers() -> Select[*tuple[Any, ...]]:
    return (
        select(survivor(ChildRecord), survivor(MemberRecord), ConsentRecord.consenter, *_ENTRY)
        .join(MemberRecord, MemberRecord.id == ConsentRecord.member_id)
        .join(ChildRecord, ChildRecord.id == ConsentRecord.child_id)
        .join(PolicyVersionRecord)
        .where(family(ChildRecord, given()))
        .order_by(ConsentRecord.id)
    )


def _gathered(
    ids: Sequence[int], roots: Mapping[int, int], told: Iterable[tuple[int, Told]]
) -> Mapping[int, Sequence[Told]]:
    by_root: dict[int, list[Told]] = {}
    for root, one in told:
        by_root.setdefault(root, []).append(one)
    return {key: tuple(by_root.get(roots[key], ())) if key in roots else () for key in ids}


def _entry(row: Sequence[Any]) -> Entry:
    key, kind, version_on, given_on, corrects = row
    return Entry(key, Answer(version_on, cast("AnswerKind", kind), given_on), corrects)
