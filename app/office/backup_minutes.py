"""Keep after how many minutes of use a backup is made."""

from typing import Final

from app.rules import backup_schedule
from app.storage.unit import Unit

MINUTES: Final = "backups/minutes"


def minutes_in(unit: Unit) -> int:
    """Return after how many minutes of use a backup is made."""
    kept = unit.settings.read(MINUTES)
    return kept if isinstance(kept, int) else backup_schedule.USUAL_MINUTES
