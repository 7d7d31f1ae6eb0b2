"""Keep the children: what stays of each, what names them, and which members they belong to."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, func, insert, or_, select, update
from sqlalchemy.orm import Session, aliased

from app.rules.child_fields import NewChild
from app.rules.ids import ChildId, MemberId, StaffId
from app.rules.names import search_key
from app.storage.child_rows import ChildRow, KnownChild, child_row, known_child
from app.storage.pages import KEYS, batched, given
from app.storage.schema.base import table_of
from app.storage.schema.children import (
    ChildDetailRecord,
    ChildRecord,
    ChildStateRecord,
    GuardianshipRecord,
)
from app.storage.schema.members import MemberRecord
from app.storage.snapshots import once

__all__ = ["ChildRow", "Children", "KnownChild"]

_CHILDREN = table_of(ChildRecord)
_DETAILS = table_of(ChildDetailRecord)
_STATES = table_of(ChildStateRecord)
_TIES = table_of(GuardianshipRecord)
_OWN = aliased(ChildRecord)
_ROOT = func.coalesce(_OWN.merged_into, _OWN.id)


class Children:
    """Write and read the children of one transaction, merged doubles as one."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, member_id: MemberId, child: NewChild, position: int) -> ChildId:
        """Add a child as a member's, in the child's place on the member's page."""
        connection = self._session.connection()
        row = {"state": "active", "expected_month": child.expected_month, "edition": 1}
        key = connection.execute(insert(_CHILDREN).returning(_CHILDREN.c.id), row).scalar_one()
        connection.execute(insert(_DETAILS), {"child_id": key, **_named(child)})
        tie = {"child_id": key, "member_id": member_id, "position": position, **_tied(child)}
        connection.execute(insert(_TIES), tie)
        return ChildId(key)

    def change(self, key: ChildId, member_id: MemberId, child: NewChild, position: int) -> None:
        """Change what names a member's child, and what the child is to this member."""
        touched = self._session.execute(
            update(GuardianshipRecord)
            .where(*_between(key, member_id))
            .values(position=position, **_tied(child))
            .returning(GuardianshipRecord.id)
        )
        if touched.scalars().first() is not None:
            self.name(key, child)

    def name(self, key: ChildId, child: NewChild) -> None:
        """Change what names a child; once born there is no expected month any more."""
        execute = self._session.execute
        execute(
            update(ChildRecord)
            .where(ChildRecord.id == key)
            .values(expected_month=child.expected_month, edition=ChildRecord.edition + 1)
        )
        execute(
            update(ChildDetailRecord)
            .where(ChildDetailRecord.child_id == key)
            .values(**_named(child))
        )

    def part(self, key: ChildId, member_id: MemberId, on: date) -> None:
        """End the tie of a child to a member; the child stays on record."""
        self._session.execute(
            update(GuardianshipRecord).where(*_between(key, member_id)).values(ended_on=on)
        )

    def move(self, key: ChildId, state: str, since_on: date, by: StaffId, at: datetime) -> None:
        """Change a child's state; the ledger of states takes its row first."""
        row = {
            "child_id": key,
            "state": state,
            "since_on": since_on,
            "recorded_at": at,
            "recorded_by": by,
        }
        self._session.connection().execute(insert(_STATES), row)
        self._session.execute(
            update(ChildRecord)
            .where(ChildRecord.id == key)
            .values(state=state, state_since_on=since_on, edition=ChildRecord.edition + 1)
        )

    def shield(self, key: ChildId, *, confidential: bool) -> None:
        """Begin or end the protection of a child (秘匿), over its merged doubles."""
        self._session.execute(
            update(ChildRecord)
            .where(or_(ChildRecord.id == key, ChildRecord.merged_into == key))
            .values(confidential=confidential, edition=ChildRecord.edition + 1)
        )

    def state_before(self, key: ChildId) -> str:
        """Return the state that a child had before the newest change."""
        query = (
            select(ChildStateRecord.state)
            .where(ChildStateRecord.child_id == key)
            .order_by(ChildStateRecord.id.desc())
            .offset(1)
            .limit(1)
        )
        return self._session.execute(query).scalar_one_or_none() or "active"

    def of(self, member_ids: Sequence[int]) -> Mapping[int, Sequence[ChildRow]]:
        """Return the children of each of these members, in their places; ended ties left out."""
        if len(member_ids) > 1:
            return self._of(member_ids)
        return once(self._session, ("children of", *member_ids), lambda: self._of(member_ids))

    def _of(self, member_ids: Sequence[int]) -> Mapping[int, Sequence[ChildRow]]:
        found: dict[int, dict[int, ChildRow]] = {key: {} for key in member_ids}
        for page in batched(member_ids):
            for tie, child, detail, root in self._session.execute(
                _of_members(), {KEYS: list(page)}
            ):
                for owner in found.keys() & {tie.member_id, root}:
                    found[owner].setdefault(child.id, child_row(tie, child, detail))
        return {key: tuple(rows.values()) for key, rows in found.items()}

    def counts(self, member_ids: Sequence[int]) -> Mapping[int, int]:
        """Count the children of each of these members who are in the service."""
        rows = self._session.execute(_counted(), {KEYS: list(member_ids)})
        return {found[0]: found[1] for found in rows}

    def rows(self, ids: Sequence[int]) -> Sequence[KnownChild]:
        """Return these children, in their order."""
        found = {row.id: row for page in batched(ids) for row in self._rows(page)}
        return [found[ChildId(key)] for key in ids if key in found]

    def born_within(self, first: date, last: date) -> Sequence[ChildId]:
        """Return who was born in a period and is in the service now, the eldest first."""
        query = _served().where(ChildDetailRecord.birth_on.between(first, last))
        return self._keys(query.order_by(ChildDetailRecord.birth_on, ChildRecord.id))

    def expected(self) -> Sequence[ChildId]:
        """Return who is expected, the first to come first."""
        query = _served().where(
            ChildDetailRecord.birth_on.is_(None), ChildRecord.expected_month != ""
        )
        return self._keys(query.order_by(ChildRecord.expected_month, ChildRecord.id))

    def _keys(self, query: Select[int]) -> Sequence[ChildId]:
        return [ChildId(key) for key in self._session.execute(query).scalars()]

    def _rows(self, ids: Sequence[int]) -> Iterator[KnownChild]:
        return (known_child(*row) for row in self._session.execute(_known(), {KEYS: list(ids)}))


@cache
def _known() -> Select[ChildRecord, ChildDetailRecord]:
    return (
        select(ChildRecord, ChildDetailRecord)
        .outerjoin(ChildDetailRecord, ChildDetailRecord.child_id == ChildRecord.id)
        .where(ChildRecord.id.in_(given()))
    )


@cache
def _counted() -> Select[int, int]:
    owner = func.coalesce(MemberRecord.merged_into, MemberRecord.id)
    return (
        select(owner, func.count(func.distinct(ChildRecord.id)))
        .select_from(GuardianshipRecord)
        .join(MemberRecord, MemberRecord.id == GuardianshipRecord.member_id)
        .join(_OWN, _OWN.id == GuardianshipRecord.child_id)
        .join(ChildRecord, ChildRecord.id == _ROOT)
        .where(_family_of(given()), *_standing(), ChildRecord.state == "active")
        .group_by(owner)
    )


@cache
def _of_members() -> Select[GuardianshipRecord, ChildRecord, ChildDetailRecord, int | None]:
    return (
        select(GuardianshipRecord, ChildRecord, ChildDetailRecord, MemberRecord.merged_into)
        .join(MemberRecord, MemberRecord.id == GuardianshipRecord.member_id)
        .join(_OWN, _OWN.id == GuardianshipRecord.child_id)
        .join(ChildRecord, ChildRecord.id == _ROOT)
        .outerjoin(ChildDetailRecord, ChildDetailRecord.child_id == ChildRecord.id)
        .where(_family_of(given()), *_standing())
        .order_by(GuardianshipRecord.position, GuardianshipRecord.id)
    )


def _served() -> Select[int]:
    """Select who is in the service: an active child with a tie to an active member."""
    doubles = select(_OWN.id).where(_OWN.merged_into == ChildRecord.id).correlate(ChildRecord)
    served = (
        select(GuardianshipRecord.id)
        .join(MemberRecord, MemberRecord.id == GuardianshipRecord.member_id)
        .where(
            or_(
                GuardianshipRecord.child_id == ChildRecord.id,
                GuardianshipRecord.child_id.in_(doubles),
            ),
            *_standing(),
            MemberRecord.state == "active",
        )
        .correlate(ChildRecord)
    )
    return (
        select(ChildRecord.id)
        .join(ChildDetailRecord, ChildDetailRecord.child_id == ChildRecord.id)
        .where(ChildRecord.state == "active", ChildRecord.merged_into.is_(None), served.exists())
    )


def _standing() -> tuple[ColumnElement[bool], ...]:
    return (GuardianshipRecord.ended_on.is_(None),)


def _family_of(member_ids: Sequence[int] | BindParameter[Any]) -> ColumnElement[bool]:
    return or_(MemberRecord.id.in_(member_ids), MemberRecord.merged_into.in_(member_ids))


def _between(key: ChildId, member_id: MemberId) -> tuple[ColumnElement[bool], ...]:
    """Find the standing ties between a child and a member, over the doubles of both."""
    members = select(MemberRecord.id).where(_family_of([member_id]))
    children = select(ChildRecord.id).where(
        or_(ChildRecord.id == key, ChildRecord.merged_into == key)
    )
    return (
        GuardianshipRecord.member_id.in_(members),
        GuardianshipRecord.child_id.in_(children),
        *_standing(),
    )


def _named(child: NewChild) -> dict[str, object]:
    return {
        "name": child.name,
        "kana": child.kana,
        "birth_on": child.birth_on,
        "name_key": search_key(child.name),
    }


def _tied(child: NewChild) -> dict[str, object]:
    return {
        "relationship_word": child.relationship,
        "custody": child.custody,
        "lives_together": child.lives_together,
    }
