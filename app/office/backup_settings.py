"""Set how often backups are made and where their second place is."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.office import backup_places, erasure_list
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules import backup_schedule
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage.unit import Unit

MINUTES: Final = "backups/minutes"
_LONGEST: Final = 1_000


@dataclass(frozen=True)
class BackupSettings:
    """Hold how often, and where besides; `second_place` is empty where there is none."""

    minutes: int = backup_schedule.USUAL_MINUTES
    second_place: str = ""


def minutes_in(unit: Unit) -> int:
    """Return after how many minutes of use a backup is made."""
    kept = unit.settings.read(MINUTES)
    return kept if isinstance(kept, int) else backup_schedule.USUAL_MINUTES


def read(desk: Desk) -> BackupSettings:
    """Return the settings for the dialog that changes them; they are no secret."""
    with desk.look() as unit:
        return BackupSettings(minutes_in(unit), str(backup_places.second_place(unit) or ""))


def change(desk: Desk, wanted: BackupSettings) -> Changes:
    """Set them; a new second place is tried by writing, and gets what it lacks from now on.

    Raises:
        Refused: the place lies among the records, cannot be written to, or holds records.
    """
    desk.demand(Verb.change_settings)
    place = _place(desk, wanted.second_place)
    if wanted.minutes not in backup_schedule.INTERVALS:
        raise Refused("控えを作る間隔を選んでください。何も変えていません。")
    with desk.unit("控えの設定を変更") as unit:
        before = str(backup_places.second_place(unit) or "")
        unit.settings.change(MINUTES, wanted.minutes)
        unit.settings.change(backup_places.SECOND_PLACE, place)
        if place != before:
            for row in unit.backups.rows(gone=False):
                unit.backups.copied(row.id, None)
            if unit.erasures.ids():
                erasure_list.write(desk, unit)
        unit.log((), {"minutes": wanted.minutes, "second_place": [before, place]})
    return changes("settings", "backups")


def _place(desk: Desk, typed: str) -> str:
    if not typed.strip():
        return ""
    refuse_unfit({"2つめの場所": typed}, _LONGEST)
    place = Path(typed.strip())
    if not place.is_absolute():
        raise Refused("2つめの場所は、ドライブ名からの形で指定してください。何も変えていません。")
    _refuse_same(desk, place)
    _try(place)
    return str(place)


def _refuse_same(desk: Desk, place: Path) -> None:
    records = desk.folder.resolve()
    if records == place.resolve() or records in place.resolve().parents:
        raise Refused(
            "2つめの場所が、記録と同じフォルダの中です。何も変えていません。"
            "別のディスクやUSBメモリなど、離れた場所を選んでください。"
        )
    if (place / "records.db").exists():
        raise Refused(
            "そのフォルダには、別のすくすく窓口の記録があります。何も変えていません。"
            "控えだけを置くフォルダを選んでください。"
        )


def _try(place: Path) -> None:
    trial = place / f".sukusuku-trial-{os.getpid()}"
    try:
        trial.write_bytes(b"trial")
        trial.unlink()
    except OSError as error:
        raise Refused(
            f"{place} に書き込めません。何も変えていません。"
            "フォルダがあるか、書き込みの権限があるかを確かめて、もう一度お試しください。"
        ) from error
