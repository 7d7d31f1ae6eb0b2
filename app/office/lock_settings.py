"""Keep after how many idle minutes the screens lock: for the office, and shorter for oneself."""

from dataclasses import asdict, dataclass

from app.office import settings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.rules.locking import LockSettings, own_minutes, refuse_settings
from app.rules.roles import Verb
from app.storage.unit import Unit

KEY = "screen_lock"
OWN = "lock_minutes"


@dataclass(frozen=True)
class LockTimes:
    """Hold what the office says, what this person wants, and what follows from both."""

    office: LockSettings
    own: int | None

    @property
    def minutes(self) -> int:
        """Return after how many idle minutes this person's screens lock."""
        return own_minutes(self.office.minutes, self.own)


def read(desk: Desk) -> LockTimes:
    """Return the times that hold for this person."""
    with desk.look() as unit:
        office = _kept(unit)
    own = settings.recall(desk, OWN) or ""
    return LockTimes(office, int(own) if own.isdecimal() else None)


def change(desk: Desk, wanted: LockSettings, seen: Seen[LockSettings] | None = None) -> Changes:
    """Set the times of the office.

    Raises:
        Refused: a time is too short or too long; nothing was changed.
        Overtaken: somebody else has changed the times since they were seen.
    """
    desk.demand(Verb.change_settings)
    refuse_settings(wanted)
    with desk.unit("画面のロックの時間を設定") as unit:
        before = _kept(unit)
        refuse_stale(before, seen, "画面のロックの時間")
        unit.settings.change(KEY, asdict(wanted))
        unit.log((), {"minutes": [before.minutes, wanted.minutes]})
    return changes("settings")


def choose(desk: Desk, minutes: int | None) -> Changes:
    """Lock one's own screens sooner than the office says; None follows the office."""
    settings.remember(desk, OWN, "" if minutes is None else str(minutes))
    return changes("settings")


def _kept(unit: Unit) -> LockSettings:
    kept = unit.settings.read(KEY)
    if not isinstance(kept, dict):
        return LockSettings()
    return LockSettings(int(kept["minutes"]), int(kept["clipboard_seconds"]))
