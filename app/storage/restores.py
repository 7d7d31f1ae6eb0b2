"""Keep what was put back from backups, and what that lost."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import IncidentId, RestoreId, StaffId
from app.rules.number_gaps import Gap
from app.storage.history import Head
from app.storage.schema.backups import LostAnchorRecord, RestoreRecord
from app.storage.schema.base import table_of
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewRestore:
    """Hold one restore about to be recorded; `lost_rows` is None where nobody can know."""

    file_name: str
    made_at: datetime
    head: Head
    lost_rows: int | None
    saved_as: str
    erased_again: int
    list_state: str
    numbers: Mapping[str, Gap]


@dataclass(frozen=True)
class RestoreRow:
    """Show one restore; `answered_at` is None while it is not said whether something is lost."""

    id: RestoreId
    restored_at: datetime
    restored_by: str
    file_name: str
    made_at: datetime
    lost_rows: int | None
    saved_as: str
    erased_again: int
    list_state: str
    numbers: Mapping[str, Gap]
    answered_at: datetime | None
    lost_people: int | None
    incident_id: IncidentId | None


class Restores:
    """Write and read the restores of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewRestore, by: StaffId, at: datetime) -> RestoreId:
        """Record one restore and return its key."""
        record = RestoreRecord(
            restored_at=at,
            restored_by=by,
            file_name=new.file_name,
            backup_made_at=new.made_at,
            history_number=new.head.number,
            history_hash=new.head.row_hash,
            lost_rows=new.lost_rows,
            saved_as=new.saved_as,
            erased_again=new.erased_again,
            list_state=new.list_state,
            numbers=json.dumps(new.numbers),
        )
        self._session.add(record)
        self._session.flush()
        return RestoreId(record.id)

    def rows(self, *, waiting_only: bool = False) -> Sequence[RestoreRow]:
        """Return the restores, the newest first."""
        query = (
            select(RestoreRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == RestoreRecord.restored_by)
            .order_by(RestoreRecord.id.desc())
        )
        if waiting_only:
            query = query.where(RestoreRecord.answered_at.is_(None))
        return [_row(record, name) for record, name in self._session.execute(query)]

    def answer(
        self, key: RestoreId, people: int, incident: IncidentId | None, by: StaffId, at: datetime
    ) -> bool:
        """Record what could not be brought back; False where somebody was faster."""
        done = self._session.execute(
            update(RestoreRecord)
            .where(RestoreRecord.id == key, RestoreRecord.answered_at.is_(None))
            .values(answered_at=at, answered_by=by, lost_people=people, incident_id=incident)
            .returning(RestoreRecord.id)
        )
        return done.first() is not None

    def keep_anchors(self, key: RestoreId, anchors: Iterable[tuple[int, str]]) -> None:
        """Keep number and hash of the log's rows that a restore took away."""
        rows = [
            {"restore_id": key, "number": number, "row_hash": found} for number, found in anchors
        ]
        if rows:
            self._session.connection().execute(insert(table_of(LostAnchorRecord)), rows)

    def lost_anchor(self, number: int) -> Sequence[str]:
        """Return the hashes that the log's row of this number had before restores took it away."""
        query = select(LostAnchorRecord.row_hash).where(LostAnchorRecord.number == number)
        return self._session.execute(query.order_by(LostAnchorRecord.restore_id)).scalars().all()


def gaps_in(kept: str) -> dict[str, Gap]:
    """Read the skipped numbers of a restore back."""
    return {name: Gap(*pair) for name, pair in json.loads(kept).items()}


def _row(record: RestoreRecord, name: str) -> RestoreRow:
    return RestoreRow(
        id=RestoreId(record.id),
        restored_at=record.restored_at,
        restored_by=name,
        file_name=record.file_name,
        made_at=record.backup_made_at,
        lost_rows=record.lost_rows,
        saved_as=record.saved_as,
        erased_again=record.erased_again,
        list_state=record.list_state,
        numbers=gaps_in(record.numbers),
        answered_at=record.answered_at,
        lost_people=record.lost_people,
        incident_id=None if record.incident_id is None else IncidentId(record.incident_id),
    )
