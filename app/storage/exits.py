"""Keep what follows when somebody leaves: when it began, when her data may go, when it ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import Select, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from app.rules.exits import ExitKind, read_kind
from app.rules.ids import ConsentId, ExitId, MemberId, StaffId
from app.storage.merges import of_family
from app.storage.pages import KEYS, given
from app.storage.schema.base import table_of
from app.storage.schema.exits import ExitRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.staff import StaffRecord

_EXITS = table_of(ExitRecord)


@dataclass(frozen=True)
class NewExit:
    """Hold one exit about to begin."""

    member_id: MemberId
    kind: ExitKind
    consent_id: ConsentId | None
    started_on: date
    erase_on: date


@dataclass(frozen=True)
class ExitRow:
    """Show one exit; the name is empty once erased."""

    id: ExitId
    member_id: MemberId
    member_code: str
    member_name: str
    member_state: str
    kind: ExitKind
    started_on: date
    erase_on: date
    finished_on: date | None
    recorded_by: str


class Exits:
    """Write and read the exits of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewExit, by: StaffId) -> ExitId:
        """Begin an exit."""
        row = {**vars(new), "recorded_by": by, "note": ""}
        made = self._session.connection().execute(insert(_EXITS).returning(_EXITS.c.id), row)
        return ExitId(made.scalar_one())

    def end(self, keys: Sequence[ExitId], on: date) -> None:
        """End exits on a day."""
        self._session.execute(
            update(ExitRecord).where(ExitRecord.id.in_(keys)).values(finished_on=on)
        )

    def ids(self, *, member_id: MemberId | None = None, open_only: bool = True) -> Sequence[ExitId]:
        """Return the keys, the one whose data may go first at the top; hers over merged doubles."""
        query = select(ExitRecord.id).order_by(ExitRecord.erase_on, ExitRecord.id)
        if member_id is not None:
            query = query.where(of_family(ExitRecord.member_id, member_id))
        if open_only:
            query = query.where(ExitRecord.finished_on.is_(None))
        return [ExitId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[ExitRow]:
        """Return the rows of these keys, in their order, under who stands for merged doubles."""
        if not ids:
            return ()
        lines = self._session.execute(_shown(), {KEYS: list(ids)})
        found = {row.id: row for row in (_row(*one) for one in lines)}
        return [found[ExitId(key)] for key in ids if key in found]


@cache
def _shown() -> Select[ExitRecord, MemberRecord, str, str]:
    own = aliased(MemberRecord)
    return (
        select(
            ExitRecord,
            MemberRecord,
            MemberDetailRecord.name,
            StaffRecord.name,
        )
        .join(own, own.id == ExitRecord.member_id)
        .join(MemberRecord, MemberRecord.id == func.coalesce(own.merged_into, own.id))
        .join(StaffRecord, StaffRecord.id == ExitRecord.recorded_by)
        .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
        .where(ExitRecord.id.in_(given()))
    )


def _row(record: ExitRecord, member: MemberRecord, name: str | None, recorded_by: str) -> ExitRow:
    return ExitRow(
        id=ExitId(record.id),
        member_id=MemberId(member.id),
        member_code=member.member_code,
        member_name=name or "",
        member_state=member.state,
        kind=read_kind(record.kind),
        started_on=record.started_on,
        erase_on=record.erase_on,
        finished_on=record.finished_on,
        recorded_by=recorded_by,
    )
