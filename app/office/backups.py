"""Make backups: when somebody asks for one, before what could go wrong, and in between.

An automatic one changes nothing of the records and is no act: its own row is its record, and the
operation log has none of it. One that cannot be made is kept on record as well.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.exchange.file_bytes import refuse_place
from app.office import (
    backup_minutes,
    backup_places,
    backup_rotation,
    erasure_list,
    set_aside,
)
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules import backup_schedule
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Verb
from app.storage import backup_container, backup_files, backup_making
from app.storage.backup_trials import BackupTrials, NewTrial
from app.storage.backups import BackupRow
from app.storage.errors import BackupDamaged, BackupNotMade, KeyChanged, RecordsOutOfReach

__all__ = ["BackupRow", "Created", "after_erasure", "automatic", "before", "create", "is_due"]
__all__ += ["path_of", "rows"]

MADE: Final = "控えを作った"
path_of = backup_places.path_of


@dataclass(frozen=True)
class Created:
    """Hold a backup that somebody asked for; `out` where a copy of it was wanted."""

    row: BackupRow
    path: Path
    copy_problem: str
    changes: Changes


def create(desk: Desk, out: Path | None = None) -> Created:
    """Make a backup now, on record in the log, and copy it to the second place and to `out`.

    Raises:
        Refused: there is a file of that name already, or it would lie among the records.
        BackupNotMade: it cannot be made; those that stand are untouched.
    """
    desk.demand(Verb.back_up)
    target = None if out is None else _target(desk, out)
    row = _make(desk, Cause.asked)
    path = path_of(desk, row)
    if target is not None:
        path = _given(path, target / row.file_name if target.is_dir() else target)
    with desk.unit(MADE) as unit:
        unit.log((("backup", row.id),), {"file": row.file_name, "out": str(out or "")})
    copying = backup_places.copy_to_second(desk)
    backup_rotation.rotate(desk)
    return Created(row, path, copying.problem, changes("backups"))


def automatic(desk: Desk, cause: Cause = Cause.schedule) -> BackupRow | None:
    """Make one that nobody asked for; None where it cannot be made, which is kept on record."""
    try:
        row = _make(desk, cause)
        if cause in {Cause.schedule, Cause.after_rekey}:
            backup_places.copy_to_second(desk)
            backup_rotation.rotate(desk)
            set_aside.clear(desk)
    except OfficeError:
        return None
    return row


def before(desk: Desk, cause: Cause) -> BackupRow:
    """Make one before an act that could go wrong; a whole one of this very state will do.

    Raises:
        Refused: it cannot be made, so the act must not begin.
    """
    try:
        return _same(desk) or _make(desk, cause)
    except BackupNotMade as error:
        raise Refused(f"先に控えを作れないため、始めていません。{error.sentence}") from error


def after_erasure(desk: Desk) -> BackupRow | None:
    """Make one without the erased, so that they do not come back with the newest (OFFICE L-09).

    Where nobody was erased after all, the one of before the erasure is of this very state.
    """
    with suppress(OfficeError):
        return _same(desk) or _make(desk, Cause.after_erasure)
    return None


def is_due(desk: Desk, now: datetime) -> bool:
    """Tell whether the window should make one: its time has come, and something was done since."""
    with desk.look() as unit:
        newest, head = unit.backups.newest(), unit.history.head()
        minutes = backup_minutes.minutes_in(unit)
    moved = newest is None or newest.history_number != head.number
    made_at = None if newest is None else newest.made_at
    return backup_schedule.is_due(made_at, now, minutes, moved=moved)


def rows(desk: Desk) -> Sequence[BackupRow]:
    """Return all backups on record, the newest first."""
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        return unit.backups.rows()


def _make(desk: Desk, cause: Cause) -> BackupRow:
    desk.attend()
    try:
        made = backup_making.make(desk.store, backup_places.here(desk), cause, desk.clock())
    except (BackupNotMade, KeyChanged) as error:
        _keep_failure(desk, error.sentence)
        raise
    with desk.aside() as unit:
        row = unit.backups.one(unit.backups.add(made, desk.actor.id))
    erasure_list.refresh(desk)
    return row


def _same(desk: Desk) -> BackupRow | None:
    """Return the newest backup if nothing was done since and it is still whole."""
    with desk.look() as unit:
        newest, head = unit.backups.newest(), unit.history.head()
    if newest is None or (newest.history_number, newest.history_hash) != (
        head.number,
        head.row_hash,
    ):
        return None
    path = path_of(desk, newest)
    with suppress(BackupDamaged, RecordsOutOfReach, OSError):
        backup_files.prove(path, desk.store.data_key)
        return newest if backup_container.sha256_of(path) == newest.sha256 else None
    return None


def _keep_failure(desk: Desk, sentence: str) -> None:
    trial = NewTrial("making", "here", ok=False, finding=sentence)
    with suppress(OfficeError), desk.aside() as unit:  # a full disk takes no row either
        BackupTrials(unit.session).add(trial, desk.actor.id, desk.clock())


def _target(desk: Desk, out: Path) -> Path:
    refuse_place(out, folder=desk.folder)
    if out.exists() and not out.is_dir():
        raise Refused(f"{out} は、もうあります。何も変えていません。別の名前を指定してください。")
    return out


def _given(path: Path, target: Path) -> Path:
    try:
        backup_places.copy(path, target)
    except OSError as error:
        raise BackupNotMade(
            f"控え「{path.name}」は作りましたが、{target} には写せませんでした。"
            "書き込める場所かどうかと空き容量を確かめて、もう一度お試しください。"
        ) from error
    return target
