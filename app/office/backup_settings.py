"""Set how often backups are made and where their second place is."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.office import (
    backup_places,
    erasure_list,
    late_erasures,
    restore_second_place,
    second_place_checks,
    second_place_choice,
)
from app.office.backup_minutes import MINUTES, minutes_in
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.rules import backup_schedule
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage.unit import Unit

_UNLISTED: Final = (
    "消去した方の一覧（erased.jsonl）を、ほかのプログラムが開いているか、書けません。何も変えていません。"
    "空き容量を確かめ、少し待ってから、もう一度お試しください。"
)


@dataclass(frozen=True)
class BackupSettings:
    """Hold how often, and where besides; `second_place` is empty where there is none.

    `proposed` is the second place of before a restore, which nobody has chosen again yet.
    """

    minutes: int = backup_schedule.USUAL_MINUTES
    second_place: str = ""
    proposed: str = field(default="", compare=False)


def read(desk: Desk) -> BackupSettings:
    """Return the settings for the dialog that changes them; they are no secret."""
    with desk.look() as unit:
        return _kept(unit)


def change(desk: Desk, wanted: BackupSettings, seen: Seen[BackupSettings] | None = None) -> Changes:
    """Set them; a new second place is tried by writing, and gets what it lacks from now on.

    Whoever its list of the erased names is erased again where a restore brought them back.

    Raises:
        Refused: the place lies among the records, cannot be written to, or holds records.
        Overtaken: somebody else has changed them since they were seen.
    """
    desk.demand(Verb.change_settings)
    if wanted.minutes not in backup_schedule.INTERVALS:
        raise Refused("控えを作る間隔を選んでください。何も変えていません。")
    place = wanted.second_place.strip()
    again = 0
    if place and place != read(desk).second_place:  # one that is unplugged now may stay
        place = second_place_choice.tried(desk, place)
        again = late_erasures.catch_up(desk, Path(place))
    with desk.unit("控えの設定を変更") as unit:
        refuse_stale(_kept(unit), seen, "控えの設定")
        before = _kept(unit).second_place
        unit.settings.change(MINUTES, wanted.minutes)
        unit.settings.change(backup_places.SECOND_PLACE, place)
        unit.settings.change(restore_second_place.PROPOSED, "")
        if place and place != before:
            _take(desk, unit, Path(place))
        unit.log((), {"minutes": wanted.minutes, "second_place": [before, place]})
    told = changes("settings", "backups")
    return Changes(told.touched | late_erasures.TOUCHED.touched) if again else told


def _take(desk: Desk, unit: Unit, place: Path) -> None:
    """Claim a new second place by the list, and know what of ours lies there already."""
    second_place_checks.refuse_others(desk, unit, place)
    for row in unit.backups.rows(gone=False):
        copied = second_place_checks.is_copied(row, place)
        unit.backups.copied(row.id, unit.stamp.at if copied else None)
    try:
        erasure_list.write(desk, unit)
    except OSError as error:
        raise Refused(_UNLISTED) from error


def _kept(unit: Unit) -> BackupSettings:
    place = str(backup_places.second_place(unit) or "")
    return BackupSettings(minutes_in(unit), place, restore_second_place.proposed(unit))
