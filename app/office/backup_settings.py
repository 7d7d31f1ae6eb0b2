"""Set how often backups are made and where their second place is."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.office import (
    backup_places,
    erasure_list,
    restore_second_place,
    second_place_checks,
)
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.office.typed import refuse_unfit
from app.rules import backup_schedule
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage.unit import Unit

MINUTES: Final = "backups/minutes"
_LONGEST: Final = 1_000


@dataclass(frozen=True)
class BackupSettings:
    """Hold how often, and where besides; `second_place` is empty where there is none.

    `proposed` is the second place of before a restore, which nobody has chosen again yet.
    """

    minutes: int = backup_schedule.USUAL_MINUTES
    second_place: str = ""
    proposed: str = field(default="", compare=False)


def minutes_in(unit: Unit) -> int:
    """Return after how many minutes of use a backup is made."""
    kept = unit.settings.read(MINUTES)
    return kept if isinstance(kept, int) else backup_schedule.USUAL_MINUTES


def read(desk: Desk) -> BackupSettings:
    """Return the settings for the dialog that changes them; they are no secret."""
    with desk.look() as unit:
        return _kept(unit)


def change(desk: Desk, wanted: BackupSettings, seen: Seen[BackupSettings] | None = None) -> Changes:
    """Set them; a new second place is tried by writing, and gets what it lacks from now on.

    Raises:
        Refused: the place lies among the records, cannot be written to, or holds records.
        Overtaken: somebody else has changed them since they were seen.
    """
    desk.demand(Verb.change_settings)
    place = _place(desk, wanted.second_place)
    if wanted.minutes not in backup_schedule.INTERVALS:
        raise Refused("控えを作る間隔を選んでください。何も変えていません。")
    with desk.unit("控えの設定を変更") as unit:
        refuse_stale(_kept(unit), seen, "控えの設定")
        before = _kept(unit).second_place
        unit.settings.change(MINUTES, wanted.minutes)
        unit.settings.change(backup_places.SECOND_PLACE, place)
        unit.settings.change(restore_second_place.PROPOSED, "")
        if place and place != before:
            _take(desk, unit, Path(place))
        unit.log((), {"minutes": wanted.minutes, "second_place": [before, place]})
    return changes("settings", "backups")


def _take(desk: Desk, unit: Unit, place: Path) -> None:
    """Claim a new second place by the list, and know what of ours lies there already."""
    second_place_checks.refuse_others(desk, unit, place)
    for row in unit.backups.rows(gone=False):
        copied = second_place_checks.is_copied(row, place)
        unit.backups.copied(row.id, unit.stamp.at if copied else None)
    erasure_list.write(desk, unit)


def _kept(unit: Unit) -> BackupSettings:
    place = str(backup_places.second_place(unit) or "")
    return BackupSettings(minutes_in(unit), place, restore_second_place.proposed(unit))


def _place(desk: Desk, typed: str) -> str:
    if not typed.strip():
        return ""
    refuse_unfit({"2つめの場所": typed}, _LONGEST)
    place = Path(typed.strip())
    if not place.is_absolute():
        raise Refused(
            "2つめの場所は、「D:\\控え」のように、ドライブの名前から入れてください。"
            "何も変えていません。"
        )
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
