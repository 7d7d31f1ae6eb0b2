"""Try backups: on request, and once a month as a drill that puts one back whole and opens it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from app.office import backup_places
from app.office.actors import nobody
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules import backup_schedule
from app.rules.eras import today_in_japan
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Verb
from app.storage import backup_files, backup_trial, chain, file_store, key_file
from app.storage.backup_manifest import Manifest
from app.storage.backup_trials import BackupTrials, Kind, NewTrial, Place
from app.storage.backups import BackupRow
from app.storage.errors import BackupDamaged, RecordsBusy, RecordsFull, RecordsOutOfReach
from app.storage.keys import key_id
from app.storage.open_store import Store
from app.storage.unit import Unit

_DAY: Final = timedelta(days=1)
_NO_ROOM: Final = (
    "控えを開くための空きがありません。何も変えていません。"
    "不要なファイルを片付けてから、もう一度お試しください。"
)
DRILLED: Final = "復元の練習をした"
CHECKED: Final = "控えを確かめた"
_NONE: Final = (
    "練習に使える控えがありません。何も変えていません。先に「いま控えを作る」で作ってください。"
)
_STUCK: Final = (
    "戻したもの（データフォルダの「{name}」）は、ほかのプログラムが使っていて片付けられませんでした。"
    "1日たった後に、すくすく窓口を開き直すと消えます。"
)
_OLD_KEY: Final = "ファイルに傷みはありません。前の鍵のファイルのため、中身は開いていません。"


@dataclass(frozen=True)
class Checked:
    """Say what a trial found; `manifest` is None where the file is damaged."""

    ok: bool
    sentence: str
    manifest: Manifest | None
    changes: Changes


def verify(desk: Desk, path: Path, row: BackupRow | None = None) -> Checked:
    """Try one backup: hashes, records, counts, the end of the log; on record in the log."""
    desk.demand(Verb.back_up)
    return _tried(desk, path, row, "asked", lambda: _verified(desk, path))


def drill(desk: Desk) -> Checked:
    """Put the newest backup back into a place of its own, open it, verify it, take it away.

    Raises:
        Refused: there is none that the key of today opens.
    """
    desk.demand(Verb.back_up)
    row, path = _newest(desk)
    return _tried(desk, path, row, "drill", lambda: _drilled(desk, path))


def last_drill_on(desk: Desk, unit: Unit) -> date | None:
    """Return the day of the last drill that went well; None before the first.

    One of a day to come was made by a clock that ran ahead: it counts for nothing.
    """
    done = BackupTrials(unit.session).last("drill", desk.clock() + _DAY, ok=True)
    return None if done is None else today_in_japan(done)


def drill_is_due(desk: Desk, unit: Unit) -> bool:
    """Tell whether the monthly drill should be done; not before there is a backup."""
    newest = unit.backups.newest()
    if newest is None:
        return False
    return backup_schedule.drill_is_due(last_drill_on(desk, unit), desk.today)


def _verified(desk: Desk, path: Path) -> tuple[Manifest, str]:
    manifest = backup_files.read(path)
    if manifest.key_id != key_id(desk.store.data_key):
        return manifest, _OLD_KEY
    backup_trial.opened_whole(path, desk.store.data_key)
    return manifest, (
        f"傷みはありません。記録{manifest.rows_total:,}件と操作記録{manifest.history_number:,}件が、"
        "作った時のとおりに読めました。"
    )


def _drilled(desk: Desk, path: Path) -> tuple[Manifest, str]:
    key = desk.store.data_key
    manifest = backup_trial.opened_whole(path, key)
    with backup_trial.room(desk.folder) as place:
        backup_files.unpack(path, place)
        opened = file_store.open_by_key(place, key_file.read(place), key, a_copy=True)
        try:
            _prove_log(desk, opened, path)
        finally:
            opened.engine.dispose()
    return manifest, (
        f"控え「{path.name}」を別の場所に戻して開き、操作記録{manifest.history_number:,}件の"
        f"つながりと、記録{manifest.rows_total:,}件の数を確かめました。{_ended(place)}"
    )


def _ended(place: Path) -> str:
    return _STUCK.format(name=place.name) if place.exists() else "戻したものは片付けました。"


def _prove_log(desk: Desk, opened: Store, path: Path) -> None:
    drilled = Desk(opened, nobody(), desk.clock, desk.randomness)
    with drilled.look() as unit:
        verdict = chain.verify(unit.session)
    if not verdict.ok:
        raise BackupDamaged(
            f"控え「{path.name}」の操作記録に、書き換えか抜けがあります（{verdict.first_broken}番）。"
            "管理責任者とシステム担当にご連絡ください。"
        )


def _tried(
    desk: Desk,
    path: Path,
    row: BackupRow | None,
    kind: Kind,
    trial: Callable[[], tuple[Manifest, str]],
) -> Checked:
    try:
        manifest, sentence = trial()
    except (RecordsBusy, RecordsOutOfReach):
        raise
    except (RecordsFull, OSError) as error:
        raise Refused(_NO_ROOM) from error
    except OfficeError as error:
        return _recorded(desk, path, row, kind, Checked(False, error.sentence, None, changes()))
    return _recorded(desk, path, row, kind, Checked(True, sentence, manifest, changes()))


def _recorded(desk: Desk, path: Path, row: BackupRow | None, kind: Kind, found: Checked) -> Checked:
    trial = NewTrial(
        kind=kind,
        place=_place(desk, path),
        ok=found.ok,
        finding=found.sentence,
        file_name=path.name,
        backup_id=None if row is None else row.id,
        rows_total=None if found.manifest is None else found.manifest.rows_total,
    )
    with desk.unit(DRILLED if kind == "drill" else CHECKED) as unit:
        BackupTrials(unit.session).add(trial, desk.actor.id, unit.stamp.at)
        subjects = () if row is None else (("backup", row.id),)
        unit.log(subjects, {"file": path.name, "ok": found.ok, "finding": found.sentence})
    return Checked(found.ok, found.sentence, found.manifest, changes("backups"))


def _place(desk: Desk, path: Path) -> Place:
    with desk.look() as unit:
        here, *second = backup_places.places(desk, unit)
    if path.parent == here:
        return "here"
    return "second" if path.parent in second else "elsewhere"


def _newest(desk: Desk) -> tuple[BackupRow, Path]:
    with desk.look() as unit:
        rows = [*unit.backups.holding(), *unit.backups.rows(gone=False)]
    ours = key_id(desk.store.data_key)
    for row in rows:
        path = backup_places.stands(desk, row)
        manifest = None if path is None else backup_files.glance(path)
        if path is not None and manifest is not None and manifest.key_id == ours:
            return row, path
    raise Refused(_NONE)
