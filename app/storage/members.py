"""Keep the members: what stays, what names them, their children, and the index that finds them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache

from sqlalchemy import ColumnElement, Select, func, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.rules.ids import MemberId, StaffId
from app.rules.members import NewMember
from app.rules.names import search_key
from app.storage.children import Children, ChildRow
from app.storage.exits import Exits
from app.storage.member_conditions import in_state, listed, may_be_written_to
from app.storage.member_families import MemberFamilies
from app.storage.member_rows import MemberDetails, MemberRow, member_details, member_row
from app.storage.member_search import MemberSearch
from app.storage.member_states import MemberStates
from app.storage.pages import KEYS, batched, given
from app.storage.schema.base import table_of
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.series import Series
from app.storage.snapshots import once

__all__ = ["SORTS", "ChildRow", "MemberDetails", "MemberRow", "Members"]

_MEMBERS = table_of(MemberRecord)
_DETAILS = table_of(MemberDetailRecord)


SORTS: Mapping[str, InstrumentedAttribute[str] | InstrumentedAttribute[date]] = {
    "member_code": MemberRecord.member_code,
    "kana": MemberRecord.kana_key,
    "registered_on": MemberRecord.registered_on,
}


class Members:
    """Write and read the members of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.search = MemberSearch(session)
        self.children = Children(session)
        self.families = MemberFamilies(session)
        self.states = MemberStates(session)
        self.exits = Exits(session)

    def take_id(self) -> MemberId:
        """Reserve a key: the consent is recorded under it before the member stands."""
        return MemberId(Series(self._session).take("members"))

    def add(self, key: MemberId, member: NewMember, by: StaffId, at: datetime) -> None:
        """Add one member whose consent stands already; the gate in the database checks it."""
        row = {
            "id": key,
            "member_code": member.member_code,
            "state": "active",
            "registered_on": member.registered_on,
            "received_on": member.received_on,
            "centre": member.centre,
            "course": member.course,
            "entered_at": at,
            "entered_by": by,
            "kana_key": search_key(member.kana),
            "delivery_group": member.delivery_group,
        }
        connection = self._session.connection()
        connection.execute(insert(_MEMBERS), row)
        connection.execute(insert(_DETAILS), {"member_id": key, **_details(member)})
        for position, child in enumerate(member.children, start=1):
            self.children.add(key, child, position)
        self.search.add(key, _found_by(member))

    def change(self, key: MemberId, member: NewMember, edition: int, on: date) -> bool:
        """Change what names a member; False where somebody else changed it in between.

        `on` is the day on which the tie to a child that is no longer named ends.
        """
        touched = self._session.execute(
            update(MemberRecord)
            .where(MemberRecord.id == key, MemberRecord.edition == edition)
            .values(
                edition=edition + 1,
                kana_key=search_key(member.kana),
                centre=member.centre,
                course=member.course,
                delivery_group=member.delivery_group,
            )
            .returning(MemberRecord.id)
        ).one_or_none()
        if touched is None:
            return False
        self._session.execute(
            update(MemberDetailRecord)
            .where(MemberDetailRecord.member_id == key)
            .values(**_details(member))
        )
        self._change_children(key, member, on)
        self.index(key)
        return True

    def index(self, key: MemberId) -> None:
        """Index a member anew by what is on record of her and of her merged doubles.

        Doubles themselves are not found; a confidential person never by telephone (OFFICE L-06).
        """
        root, *doubles = self.families.whole(key)
        family = (root, *doubles)
        children = self.children.of(family)
        texts = [text for row in self.rows(family) for text in _kept_texts(row)]
        texts += [text for one in family for child in children[one] for text in _names(child)]
        for double in doubles:
            self.search.drop(double)
        self.search.put(root, dict.fromkeys(texts))

    def ids(
        self,
        typed: str = "",
        *,
        sort: str = "member_code",
        descending: bool = False,
        state: str | None = None,
        limit: int | None = None,
    ) -> Sequence[MemberId]:
        """Return the ordered keys of those whom the typed text finds; doubles are left out."""
        query = select(MemberRecord.id)
        for condition in self._conditions(typed, state):
            query = query.where(condition)
        first = SORTS[sort]
        order = (first, MemberRecord.member_code)
        query = query.order_by(*(one.desc() if descending else one for one in order))
        return [MemberId(key) for key in self._session.execute(query.limit(limit)).scalars()]

    def count(self, typed: str = "", *, state: str | None = None) -> int:
        """Count those whom the typed text finds."""
        query = select(func.count()).select_from(MemberRecord)
        for condition in self._conditions(typed, state):
            query = query.where(condition)
        return self._session.execute(query).scalar_one()

    def rows(self, ids: Sequence[int]) -> Sequence[MemberRow]:
        """Return the rows of these keys, in their order; a single one is asked for often."""
        if len(ids) == 1:
            return list(once(self._session, ("member", ids[0]), lambda: tuple(self._rows(ids))))
        found = {row.id: row for page in batched(ids) for row in self._rows(page)}
        return [found[MemberId(key)] for key in ids if key in found]

    def details(self, key: MemberId) -> MemberDetails | None:
        """Return what is held of one member; None once erased."""
        query = (
            select(MemberRecord, MemberDetailRecord)
            .join(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
            .where(MemberRecord.id == key)
        )
        found = self._session.execute(query).one_or_none()
        return None if found is None else member_details(*found, self.children.of([key])[key])

    def find(self, member_code: str) -> MemberId | None:
        """Find a member by the exact code; a merged double's code finds who stands for it."""
        standing_for = func.coalesce(MemberRecord.merged_into, MemberRecord.id)
        query = select(standing_for).where(MemberRecord.member_code == member_code)
        key = self._session.execute(query).scalar_one_or_none()
        return None if key is None else MemberId(key)

    def codes(self) -> frozenset[str]:
        """Return every code that is taken, those of merged doubles too."""
        return frozenset(self._session.execute(select(MemberRecord.member_code)).scalars())

    def written_to(self) -> Sequence[MemberId]:
        """Return those whom the office may write to, in the order of their codes."""
        query = select(MemberRecord.id).where(may_be_written_to())
        ordered = query.order_by(MemberRecord.member_code)
        return [MemberId(key) for key in self._session.execute(ordered).scalars()]

    def _conditions(self, typed: str, state: str | None) -> Sequence[ColumnElement[bool]]:
        found = self.search.condition(typed)
        return [
            listed(),
            *([] if found is None else [found]),
            *([] if state is None else [in_state(state)]),
        ]

    def _rows(self, ids: Sequence[int]) -> Iterator[MemberRow]:
        counts = self.children.counts(ids)
        for record, detail in self._session.execute(_shown(), {KEYS: list(ids)}):
            yield member_row(record, detail, counts.get(record.id, 0))

    def _change_children(self, key: MemberId, member: NewMember, on: date) -> None:
        kept = {child.child_id for child in member.children}
        for row in self.children.of([key])[key]:
            if row.id not in kept:
                self.children.part(row.id, key, on)
        for position, child in enumerate(member.children, start=1):
            if child.child_id is None:
                self.children.add(key, child, position)
            else:
                self.children.change(child.child_id, key, child, position)


@cache
def _shown() -> Select[MemberRecord, MemberDetailRecord]:
    return (
        select(MemberRecord, MemberDetailRecord)
        .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
        .where(MemberRecord.id.in_(given()))
    )


def _found_by(member: NewMember) -> Sequence[str]:
    children = [text for child in member.children for text in (child.name, child.kana)]
    return [member.member_code, member.name, member.kana, member.telephone, *children]


def _kept_texts(row: MemberRow) -> Sequence[str]:
    telephone = "" if row.confidential else row.telephone
    return (row.member_code, row.name, row.kana, telephone)


def _names(child: ChildRow) -> Sequence[str]:
    return (child.name, child.kana)


def _details(member: NewMember) -> dict[str, object]:
    return {
        "name": member.name,
        "kana": member.kana,
        "gender": member.gender,
        "birth_on": member.birth_on,
        "postal_code": member.postal_code,
        "address": member.address,
        "telephone": member.telephone,
        "email": member.email,
        "name_key": search_key(member.name),
        "care_of": member.care_of,
        "contact_note": member.contact_note,
        "away_postal_code": member.away_postal_code,
        "away_address": member.away_address,
        "away_care_of": member.away_care_of,
        "away_until_on": member.away_until_on,
    }
