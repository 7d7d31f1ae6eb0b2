"""Bring into restored records what must not go back in time: people, restores, known backups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, insert, select, update
from sqlalchemy.orm import Session

from app.storage.schema.backups import BackupRecord, LostAnchorRecord, RestoreRecord
from app.storage.schema.base import table_of
from app.storage.schema.incidents import IncidentRecord
from app.storage.schema.staff import StaffRecord

_Row = dict[str, Any]
_FIXED = frozenset({"id", "login", "added_at"})


@dataclass(frozen=True)
class People:
    """Name by login who left and who joined since the backup was made; `ids` maps their keys."""

    left: tuple[str, ...]
    joined: tuple[str, ...]
    ids: Mapping[int, int]


def people(now: Session, restored: Session, day: date) -> People:
    """Make the people of restored records those of today; who is not among them has left."""
    table = table_of(StaffRecord)
    here = {row["login"]: row for row in _rows(restored, table)}
    today = {row["login"]: row for row in _rows(now, table)}
    joined = [row for login, row in today.items() if login not in here]
    for login, row in today.items():
        if login in here:
            _change(restored, here[login]["id"], {k: row[k] for k in row if k not in _FIXED})
    ids = {row["id"]: here[login]["id"] for login, row in today.items() if login in here}
    taken = {row["id"] for row in here.values()}
    for row in joined:
        key = row["id"] if row["id"] not in taken else max(taken) + 1
        restored.connection().execute(insert(table), {**row, "id": key})
        ids[row["id"]] = key
        taken.add(key)
    left = _leave(restored, [row for login, row in here.items() if _gone(today.get(login))], day)
    return People(left, tuple(row["login"] for row in joined), ids)


def close_out(restored: Session, logins: frozenset[str], day: date) -> Sequence[str]:
    """Let those leave who have no key any more: only these logins still open the records."""
    rows = [row for row in _rows(restored, table_of(StaffRecord)) if row["login"] not in logins]
    return _leave(restored, rows, day)


def _gone(row: _Row | None) -> bool:
    return row is None or not row["active"]


def _leave(restored: Session, rows: Sequence[_Row], day: date) -> tuple[str, ...]:
    """Say who of these was active in the backup; who stands nowhere today leaves now."""
    active = [row for row in rows if row["active"]]
    for row in active:
        left_on = select(StaffRecord.left_on).where(StaffRecord.id == row["id"])
        known = restored.execute(left_on).scalar_one_or_none()
        _change(restored, row["id"], {"active": False, "left_on": known or day})
    return tuple(row["login"] for row in active)


def restores(now: Session, restored: Session, ids: Mapping[int, int]) -> None:
    """Carry over earlier restores that the backup does not know, with what they lost."""
    table, anchors = table_of(RestoreRecord), table_of(LostAnchorRecord)
    known = {(row["restored_at"], row["file_name"]) for row in _rows(restored, table)}
    for row in _rows(now, table):
        if (row["restored_at"], row["file_name"]) in known:
            continue
        key = _add(restored, table, {**row, **_ties(restored, row, ids)})
        lost = [one for one in _rows(now, anchors) if one["restore_id"] == row["id"]]
        if lost:
            rows = [{**one, "restore_id": key} for one in lost]
            restored.connection().execute(insert(anchors), rows)


def backups(now: Session, restored: Session, ids: Mapping[int, int]) -> None:
    """Carry over the backups that were made since, so that their time runs out as well."""
    table = table_of(BackupRecord)
    known = {row["file_name"] for row in _rows(restored, table)}
    for row in _rows(now, table):
        if row["file_name"] not in known:
            _add(restored, table, {**row, "made_by": ids.get(row["made_by"] or 0)})


def _ties(restored: Session, row: _Row, ids: Mapping[int, int]) -> _Row:
    incident = row["incident_id"]
    stands = incident is not None and restored.get(IncidentRecord, incident) is not None
    return {
        "restored_by": ids[row["restored_by"]],
        "answered_by": ids.get(row["answered_by"] or 0),
        "incident_id": incident if stands else None,
    }


def _add(restored: Session, table: Table, row: _Row) -> int:
    row = {name: value for name, value in row.items() if name != "id"}
    added = restored.connection().execute(insert(table).returning(table.c.id), row)
    return int(added.scalar_one())


def _change(restored: Session, key: int, values: _Row) -> None:
    restored.execute(update(StaffRecord).where(StaffRecord.id == key).values(**values))


def _rows(session: Session, table: Table) -> Sequence[_Row]:
    return [dict(row) for row in session.execute(select(table)).mappings()]
