"""Keep backups of the practice records, as an office does: a drill lately, the newest just now."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.office import backup_checks, backups
from app.office.demo_scenes import Scene, Script
from app.office.desk import Desk


def scripts() -> Sequence[Script]:
    """Return what is played, many days ago first."""
    return (((6, _practise),),)


def keep(desk: Desk, now: datetime) -> None:
    """Make the backup of the last round; nobody asked for it, so the log says nothing of it."""
    backups.automatic(replace(desk, clock=lambda: now))


def _practise(scene: Scene) -> None:
    """Make a backup, and put it back for the monthly drill."""
    backups.create(scene.manager)
    backup_checks.drill(scene.manager)
