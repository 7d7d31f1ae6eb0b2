"""Keep who the adults of a child are: members, and others who are only named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypeAlias

from sqlalchemy import Select, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session, aliased

from app.rules.child_fields import read_custody, read_lives_together
from app.rules.ids import ChildId, GuardianshipId, MemberId
from app.rules.ties import NewTie
from app.storage.pages import KEYS, batched, given
from app.storage.schema.base import table_of
from app.storage.schema.children import ChildRecord, GuardianDetailRecord, GuardianshipRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord

_TIES = table_of(GuardianshipRecord)
_NAMED = table_of(GuardianDetailRecord)
_OWN = aliased(ChildRecord)
_Ties: TypeAlias = Select[
    GuardianshipRecord, GuardianDetailRecord, MemberRecord, MemberDetailRecord, ChildRecord
]


@dataclass(frozen=True, kw_only=True)
class TieRow(NewTie):
    """Show one adult of a child; of a member it names the one who stands for merged doubles."""

    id: GuardianshipId
    child_id: ChildId
    member_code: str
    member_state: str
    member_since_on: date | None
    """Since when the member is in that state; none since the registration."""


class Guardianships:
    """Write and read the ties between children and adults of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, child_id: ChildId, tie: NewTie) -> GuardianshipId:
        """Tie one more adult to a child; a member's last place is the child's."""
        connection = self._session.connection()
        row = {"child_id": child_id, "member_id": tie.member_id, **_tied(tie)}
        row["position"] = self._place(tie.member_id)
        key = connection.execute(insert(_TIES).returning(_TIES.c.id), row).scalar_one()
        if tie.member_id is None:
            connection.execute(insert(_NAMED), {"guardianship_id": key, **_named(tie)})
        return GuardianshipId(key)

    def change(self, key: GuardianshipId, tie: NewTie) -> None:
        """Change what an adult is to the child, and the name of one who is no member."""
        execute = self._session.execute
        execute(update(_TIES).where(_TIES.c.id == key).values(**_tied(tie)))
        execute(update(_NAMED).where(_NAMED.c.guardianship_id == key).values(**_named(tie)))

    def forget(self, key: GuardianshipId) -> None:
        """Erase the name of an adult who is no member; the tie stays."""
        self._session.execute(delete(_NAMED).where(_NAMED.c.guardianship_id == key))

    def row(self, key: GuardianshipId) -> TieRow | None:
        """Return one tie."""
        found = self._session.execute(_rows().where(GuardianshipRecord.id == key)).one_or_none()
        return None if found is None else _row(*found)

    def of_child(self, child_id: ChildId) -> Sequence[TieRow]:
        """Return the adults of a child in the order they were named, over merged doubles."""
        return self.of_children([child_id])[child_id]

    def of_children(self, child_ids: Sequence[ChildId]) -> Mapping[ChildId, Sequence[TieRow]]:
        """Return the adults of each of these children; ended ties stand among them."""
        found: dict[ChildId, dict[object, TieRow]] = {key: {} for key in child_ids}
        for page in batched(child_ids):
            for one in self._session.execute(_of_children(), {KEYS: list(page)}):
                row = _row(*one)
                # Two doubles of one mother are one adult.
                once = (row.member_id or f"tie {row.id}", row.ended_on)
                for key in found.keys() & {row.child_id, ChildId(one[4].id)}:
                    found[key].setdefault(once, row)
        return {key: tuple(rows.values()) for key, rows in found.items()}

    def _place(self, member_id: MemberId | None) -> int:
        if member_id is None:
            return 1
        query = select(func.max(_TIES.c.position)).where(_TIES.c.member_id == member_id)
        return (self._session.execute(query).scalar_one() or 0) + 1


def _tied(tie: NewTie) -> dict[str, object]:
    return {
        "relationship_word": tie.relationship,
        "custody": tie.custody,
        "lives_together": tie.lives_together,
        "ended_on": tie.ended_on,
    }


def _named(tie: NewTie) -> dict[str, object]:
    return {"name": tie.name, "kana": tie.kana, "telephone": tie.telephone}


@cache
def _of_children() -> _Ties:
    ours = or_(_OWN.id.in_(given()), _OWN.merged_into.in_(given()))
    return _rows().where(ours).order_by(GuardianshipRecord.id)


@cache
def _rows() -> _Ties:
    root = aliased(MemberRecord)
    return (
        select(GuardianshipRecord, GuardianDetailRecord, root, MemberDetailRecord, _OWN)
        .join(_OWN, _OWN.id == GuardianshipRecord.child_id)
        .outerjoin(MemberRecord, MemberRecord.id == GuardianshipRecord.member_id)
        .outerjoin(root, root.id == func.coalesce(MemberRecord.merged_into, MemberRecord.id))
        .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == root.id)
        .outerjoin(
            GuardianDetailRecord, GuardianDetailRecord.guardianship_id == GuardianshipRecord.id
        )
    )


def _row(
    tie: GuardianshipRecord,
    named: GuardianDetailRecord | None,
    member: MemberRecord | None,
    detail: MemberDetailRecord | None,
    child: ChildRecord,
) -> TieRow:
    return TieRow(
        member_id=MemberId(member.id) if member else None,
        relationship=tie.relationship_word,
        custody=read_custody(tie.custody),
        lives_together=read_lives_together(tie.lives_together),
        name=(named.name if named else "") or (detail.name if detail else ""),
        kana=(named.kana if named else "") or (detail.kana if detail else ""),
        telephone=named.telephone if named else "",
        ended_on=tie.ended_on,
        id=GuardianshipId(tie.id),
        child_id=ChildId(child.merged_into or child.id),
        member_code=member.member_code if member else "",
        member_state=member.state if member else "",
        member_since_on=member.state_since_on if member else None,
    )
