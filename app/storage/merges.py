"""Keep which members are one person: a pointer to the one who stands, and nothing rewritten."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations, groupby
from typing import TypeAlias

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.rules.ids import MemberId
from app.rules.merging import Person, address_key
from app.rules.names import search_key
from app.storage.schema.members import MemberDetailRecord, MemberRecord

MOST_PAIRS = 200
_MOST_ALIKE = 20
_MOST_NAMESAKES = 500

Pair = tuple[MemberId, MemberId]
_Text: TypeAlias = InstrumentedAttribute[str]
_Keys: TypeAlias = tuple[_Text, _Text | InstrumentedAttribute[date]]

_TELEPHONE = MemberDetailRecord.telephone
_NAME_AND_BIRTHDAY: _Keys = (MemberDetailRecord.name_key, MemberDetailRecord.birth_on)
_KANA_AND_BIRTHDAY: _Keys = (MemberRecord.kana_key, MemberDetailRecord.birth_on)
_NAME_AND_TELEPHONE: _Keys = (MemberDetailRecord.name_key, _TELEPHONE)


# One matter asks for the same member many times over, and building this takes longer than to run.
@lru_cache(maxsize=64)
def of_family(
    column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None], key: int
) -> ColumnElement[bool]:
    """Return the condition that a row is a member's, or of one who was merged with her."""
    own = select(func.coalesce(MemberRecord.merged_into, MemberRecord.id))
    root = own.where(MemberRecord.id == key).scalar_subquery()
    family = select(MemberRecord.id).where(
        or_(MemberRecord.id == root, MemberRecord.merged_into == root)
    )
    # A consent stands before its member does: then there is no family yet.
    return or_(column == key, column.in_(family))


class Merges:
    """Write and read the merges of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def join(self, keep: MemberId, other: MemberId) -> None:
        """Let one member stand for another, and for whoever the other stood for."""
        self._point(MemberRecord.merged_into == other, keep)
        self._point(MemberRecord.id == other, keep)

    def part(self, other: MemberId) -> None:
        """Let a member stand for herself again."""
        self._point(MemberRecord.id == other, None)

    def people(self, ids: Sequence[int]) -> Sequence[Person]:
        """Return what tells these members apart, in their order; the erased are left out."""
        query = (
            select(MemberRecord, MemberDetailRecord)
            .join(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
            .where(MemberRecord.id.in_(ids))
        )
        found = {record.id: _person(record, held) for record, held in self._session.execute(query)}
        return [found[key] for key in ids if key in found]

    def pairs(self, limit: int = MOST_PAIRS) -> Sequence[Pair]:
        """Return those who may be one person, found by name, reading, birthday and telephone."""
        found: set[Pair] = set()
        for keys in (_NAME_AND_BIRTHDAY, _KANA_AND_BIRTHDAY, _NAME_AND_TELEPHONE):
            found.update(self._alike_in(keys, limit))
        return sorted(found)[:limit]

    def alike(
        self, *, name: str, kana: str, birth_on: date | None, telephone: str, address: str
    ) -> Sequence[MemberId]:
        """Find who may be somebody that is being typed (OFFICE D-11).

        The same name or reading and birthday, the same name and address, or the same telephone;
        nobody under 秘匿 is found by telephone or address.
        """
        record, detail = MemberRecord, MemberDetailRecord
        shown = record.confidential.is_(False)
        named, read = detail.name_key == search_key(name), record.kana_key == search_key(kana)
        found = (
            self._standing((named | read) & (detail.birth_on == birth_on)) if birth_on else (),
            self._standing(shown & (detail.telephone == telephone)) if telephone else (),
            self._namesakes(named & shown, address_key(address)) if name else (),
        )
        return sorted({key for keys in found for key in keys})[:_MOST_ALIKE]

    def _alike_in(self, keys: _Keys, limit: int) -> Iterator[Pair]:
        """Yield the pairs who have these two things in common."""
        first, second = keys
        groups = (
            _standing()
            .with_only_columns(first.label("first"), second.label("second"))
            .where(_tells(second))
            .group_by(first, second)
            .having(func.count() > 1)
            .limit(limit)
            .subquery()
        )
        query = (
            _standing()
            .add_columns(first, second)
            .join(groups, and_(first == groups.c.first, second == groups.c.second))
            .where(_tells(second))
            .order_by(first, second, MemberRecord.id)
        )
        for _key, rows in groupby(self._session.execute(query), key=lambda row: row[1:]):
            ids = [MemberId(row[0]) for row in rows]
            yield from combinations(ids, 2)

    def _standing(self, condition: ColumnElement[bool]) -> Sequence[MemberId]:
        query = _standing().where(condition).order_by(MemberRecord.id).limit(_MOST_ALIKE)
        return [MemberId(key) for key in self._session.execute(query).scalars()]

    def _namesakes(self, condition: ColumnElement[bool], address: str) -> Sequence[MemberId]:
        if not address:
            return ()
        query = _standing().add_columns(MemberDetailRecord.address).where(condition)
        found = self._session.execute(query.limit(_MOST_NAMESAKES))
        return [MemberId(key) for key, text in found if address_key(text) == address]

    def _point(self, condition: ColumnElement[bool], root: MemberId | None) -> None:
        self._session.execute(
            update(MemberRecord)
            .where(condition)
            .values(merged_into=root, edition=MemberRecord.edition + 1)
        )


def _standing() -> Select[int]:
    return (
        select(MemberRecord.id)
        .join(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
        .where(MemberRecord.merged_into.is_(None))
    )


def _tells(second: _Text | InstrumentedAttribute[date]) -> ColumnElement[bool]:
    """Return the condition that a value may tell two people to be one; 秘匿 hides a telephone."""
    if second is _TELEPHONE:
        return (_TELEPHONE != "") & MemberRecord.confidential.is_(False)
    return second.is_not(None)


def _person(record: MemberRecord, held: MemberDetailRecord) -> Person:
    merged = record.merged_into
    return Person(
        member_id=MemberId(record.id),
        member_code=record.member_code,
        name=held.name,
        kana=held.kana,
        birth_on=held.birth_on,
        telephone=held.telephone,
        state=record.state,
        merged_into=None if merged is None else MemberId(merged),
        confidential=record.confidential,
        mail_stopped=record.mail_stopped,
    )
