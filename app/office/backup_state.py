"""Say in a few words how the backups stand: when the last one was made, or what is to be done."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from app.office import (
    backup_checks,
    backup_minutes,
    backup_places,
    backup_rotation,
    restore_second_place,
)
from app.office.desk import Desk
from app.rules.eras import today_in_japan
from app.rules.roles import Verb, may
from app.storage.backup_trials import BackupTrials
from app.storage.backups import BackupRow
from app.storage.unit import Unit

_JAPAN: Final = timedelta(hours=9)
_DAY: Final = timedelta(days=1)
_LATE: Final = 4


@dataclass(frozen=True)
class BackupState:
    """Hold a short sentence; `act` where somebody should do something (OFFICE D-12)."""

    sentence: str
    level: Literal["good", "act"]
    at: datetime | None


def state(desk: Desk) -> BackupState:
    """Return how the backups stand; that a drill is due, only who can do it is told."""
    with desk.look() as unit:
        newest = unit.backups.newest()
        at = None if newest is None else newest.made_at
        for sentence in (
            _failing(desk, unit),
            _late(desk, unit, newest),
            _unchosen(unit),
            _uncopied(desk, unit),
            _stuck(unit),
            _undrilled(desk, unit),
        ):
            if sentence:
                return BackupState(sentence, "act", at)
    words = "控えはこれから作ります" if at is None else f"控え {_moment(desk, at)}"
    return BackupState(words, "good", at)


def _failing(desk: Desk, unit: Unit) -> str:
    """Say that the last one could not be made; what a clock noted that ran ahead says nothing."""
    tomorrow = desk.clock() + _DAY
    failed = BackupTrials(unit.session).last("making", tomorrow, ok=False)
    made = unit.backups.last_made(tomorrow)
    if failed is None or (made is not None and made > failed):
        return ""
    return f"控えを作れていません（{failed + _JAPAN:%m/%d %H:%M}）"


def _late(desk: Desk, unit: Unit, newest: BackupRow | None) -> str:
    """Say that none was made for long although work went on.

    It counts from the first act after the last one: days on which nobody worked need none.
    """
    head = unit.history.head()
    if newest is None or head.number == newest.history_number or head.at is None:
        return ""
    first = unit.history.one(newest.history_number + 1)
    minutes = timedelta(minutes=_LATE * backup_minutes.minutes_in(unit))
    if first is None or min(desk.clock(), head.at) - first.at < max(minutes, _DAY):
        return ""
    return f"{_moment(desk, newest.made_at)}のあと、控えがありません"


def _unchosen(unit: Unit) -> str:
    proposed = restore_second_place.proposed(unit)
    return "2つめの控えの場所を選び直してください" if proposed else ""


def _uncopied(desk: Desk, unit: Unit) -> str:
    if backup_places.second_place(unit) is None:
        return ""
    left = backup_places.waiting_in(desk, unit)
    old = [row for row in left if desk.clock() - row.made_at > _DAY]
    if not old and not (left and left[0].copy_problem):
        return ""
    return "控えを2つめの場所に写せていません"


def _stuck(unit: Unit) -> str:
    stuck = unit.backups.has_problem(backup_rotation.STUCK)
    return "2つめの場所の古い控えを消せません" if stuck else ""


def _undrilled(desk: Desk, unit: Unit) -> str:
    if not may(desk.actor.roles, Verb.back_up) or not backup_checks.drill_is_due(desk, unit):
        return ""
    return "復元の練習（月1回）の時期です"


def _moment(desk: Desk, at: datetime) -> str:
    day = today_in_japan(at)
    clock = f"{at + _JAPAN:%H:%M}"
    return clock if day == desk.today else f"{day.month}月{day.day}日 {clock}"
