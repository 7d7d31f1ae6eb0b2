"""Keep how names are printed that no font has; a row ends, and another takes its place."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.rules.ids import ChildId, MemberId, RequestId, StaffId
from app.rules.printed_names import Manner, PrintedName
from app.storage.pages import batched
from app.storage.schema.addressing import PrintedNameRecord
from app.storage.snapshots import once


class PrintedNames:
    """Write and read the printed names of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        name: PrintedName,
        by: StaffId,
        at: datetime,
        *,
        member_id: MemberId | None = None,
        request_id: RequestId | None = None,
        child_id: ChildId | None = None,
    ) -> None:
        """Say how the name of a member, a child, or of who asks in a case, is printed now."""
        record = PrintedNameRecord(
            member_id=member_id,
            request_id=request_id,
            child_id=child_id,
            manner=name.manner.value,
            written=name.written,
            printed=name.printed,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()

    def end(
        self,
        on: date,
        *,
        member_id: MemberId | None = None,
        request_id: RequestId | None = None,
        child_id: ChildId | None = None,
    ) -> bool:
        """End what was said of a person; tell whether there was anything."""
        whose = _whose(member_id, request_id, child_id)
        query = update(PrintedNameRecord).where(whose, PrintedNameRecord.ended_on.is_(None))
        ended = self._session.execute(query.values(ended_on=on))
        return bool(getattr(ended, "rowcount", 0))

    def of(
        self,
        *,
        member_id: MemberId | None = None,
        request_id: RequestId | None = None,
        child_id: ChildId | None = None,
    ) -> PrintedName | None:
        """Return how a person's name is printed, if anybody has said."""
        whose = _whose(member_id, request_id, child_id)
        key = ("printed name", member_id, request_id, child_id)
        return once(self._session, key, lambda: self._of(whose))

    def _of(self, whose: ColumnElement[bool]) -> PrintedName | None:
        query = select(PrintedNameRecord).where(whose, PrintedNameRecord.ended_on.is_(None))
        found = self._session.execute(query.order_by(PrintedNameRecord.id.desc())).scalars()
        return next((_name(record) for record in found if record.written), None)

    def of_members(self, ids: Sequence[int]) -> Mapping[int, PrintedName]:
        """Return those of many members at once, by member; most have none."""
        found: dict[int, PrintedName] = {}
        for page in batched(ids):
            query = select(PrintedNameRecord).where(
                PrintedNameRecord.member_id.in_(page), PrintedNameRecord.ended_on.is_(None)
            )
            for record in self._session.execute(query).scalars():
                if record.member_id is not None and record.written:
                    found[record.member_id] = _name(record)
        return found


def _whose(
    member_id: MemberId | None, request_id: RequestId | None, child_id: ChildId | None
) -> ColumnElement[bool]:
    if child_id is not None:
        return PrintedNameRecord.child_id == child_id
    if member_id is not None:
        return PrintedNameRecord.member_id == member_id
    return PrintedNameRecord.request_id == request_id


def _name(record: PrintedNameRecord) -> PrintedName:
    return PrintedName(Manner(record.manner), record.written or "", record.printed or "")
