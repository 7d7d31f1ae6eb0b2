"""Name the acts on backups with what they need, and a call that would do it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from app.office import (
    backup_aside,
    backup_checks,
    backup_lying,
    backup_page,
    backup_settings,
    backups,
)
from app.office.backup_settings import BackupSettings
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.roles import Verb

INNER: Final[frozenset[str]] = frozenset(
    {
        *("backup_adopting.adopt", "backup_adopting.adopt_under"),
        *("backup_places.copy_to_second", "backup_places.here"),
        "backup_aside.place",
        *("erasure_finish.finish", "late_erasures.catch_up"),
        "second_place_choice.tried",
        *("backup_places.path_of", "backup_places.places", "backup_places.stands"),
        *("backup_places.waiting", "backup_places.waiting_in"),
        *(
            "backup_rotation.elsewhere",
            "backup_rotation.lapses_on",
            "backup_rotation.rotate",
            "set_aside.clear",
        ),
        *("backup_checks.drill_is_due", "backup_checks.last_drill_on"),
        *("backups.after_erasure", "backups.before"),
    }
)
"""What is done once another verb has asked."""
OPEN: Final[frozenset[str]] = frozenset(
    {
        *("backup_rounds.go", "backups.automatic", "backups.is_due"),
        *("backup_settings.read", "backup_state.state"),
    }
)
"""Every window makes backups and says how they stand, whoever signed in (DECISIONS 8)."""


def acts(folder: Path) -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Return the acts by the names of their modules and their own."""
    no_file = folder / "none.skb"
    refused = BackupSettings(second_place=str(folder / "none"))
    return {
        "backups.create": (Verb.back_up, backups.create),
        "backups.rows": (Verb.read_history, backups.rows),
        "backup_checks.verify": (Verb.back_up, lambda d: backup_checks.verify(d, no_file)),
        "backup_checks.drill": (Verb.back_up, backup_checks.drill),
        "backup_aside.look": (Verb.read_history, backup_aside.look),
        "backup_lying.look": (
            Verb.read_history,
            lambda d: backup_lying.look(d, backups.before(d, Cause.restore)),
        ),
        "backup_page.trials": (Verb.read_history, backup_page.trials),
        "backup_page.check": (
            Verb.back_up,
            lambda d: backup_page.check(d, backups.before(d, Cause.restore)),
        ),
        "backup_settings.change": (
            Verb.change_settings,
            lambda d: backup_settings.change(d, refused),
        ),
    }
