"""Keep which records of children are one child: a pointer to the one that stands."""

from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.orm import Session

from app.rules.ids import ChildId, MemberId
from app.storage.schema.children import ChildDetailRecord, ChildRecord, GuardianshipRecord

MOST_PAIRS = 200

ChildPair = tuple[ChildId, ChildId]


class ChildMerges:
    """Write and read the merges of children of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def join(self, keep: ChildId, other: ChildId) -> None:
        """Let one record stand for another, and for whatever the other stood for."""
        self._point(ChildRecord.merged_into == other, keep)
        self._point(ChildRecord.id == other, keep)

    def part(self, other: ChildId) -> None:
        """Let a record stand for itself again."""
        self._point(ChildRecord.id == other, None)

    def root(self, key: ChildId) -> ChildId:
        """Return which record stands for a child."""
        query = select(ChildRecord.merged_into).where(ChildRecord.id == key)
        return ChildId(self._session.execute(query).scalar_one_or_none() or key)

    def doubles(self, roots: Sequence[ChildId]) -> Sequence[ChildId]:
        """Return the records for which these stand."""
        query = select(ChildRecord.id).where(ChildRecord.merged_into.in_(roots))
        keys = self._session.execute(query.order_by(ChildRecord.id)).scalars()
        return [ChildId(key) for key in keys]

    def own(self, member_ids: Sequence[MemberId]) -> frozenset[ChildId]:
        """Return the records of children that were entered for these members themselves."""
        query = select(GuardianshipRecord.child_id).where(
            GuardianshipRecord.member_id.in_(member_ids)
        )
        return frozenset(ChildId(key) for key in self._session.execute(query).scalars())

    def pairs(self, limit: int = MOST_PAIRS) -> Sequence[ChildPair]:
        """Return those of the same name and birthday, as two parents enter one child."""
        detail = ChildDetailRecord
        groups = (
            select(detail.name_key, detail.birth_on)
            .join(ChildRecord, ChildRecord.id == detail.child_id)
            .where(ChildRecord.merged_into.is_(None), detail.name_key != "")
            .where(detail.birth_on.is_not(None))
            .group_by(detail.name_key, detail.birth_on)
            .having(func.count() > 1)
            .limit(limit)
            .subquery()
        )
        same = and_(detail.name_key == groups.c.name_key, detail.birth_on == groups.c.birth_on)
        query = (
            select(detail.child_id, detail.name_key, detail.birth_on)
            .join(ChildRecord, ChildRecord.id == detail.child_id)
            .join(groups, same)
            .where(ChildRecord.merged_into.is_(None))
            .order_by(detail.name_key, detail.birth_on, detail.child_id)
        )
        rows = self._session.execute(query)
        return list(_combined((ChildId(key), (name, born)) for key, name, born in rows))[:limit]

    def _point(self, condition: ColumnElement[bool], root: ChildId | None) -> None:
        self._session.execute(
            update(ChildRecord)
            .where(condition)
            .values(merged_into=root, edition=ChildRecord.edition + 1)
        )


def _combined(rows: Iterator[tuple[ChildId, object]]) -> Iterator[ChildPair]:
    for _same, group in groupby(rows, key=lambda row: row[1]):
        yield from combinations([key for key, _ in group], 2)
