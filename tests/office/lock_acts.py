"""Name the acts on the lock of the screen and on first passwords."""

from collections.abc import Callable, Mapping

from app.office import lock_settings
from app.office.desk import Desk
from app.rules.locking import LockSettings
from app.rules.roles import Verb

INNER: frozenset[str] = frozenset({"first_passwords.suggest"})
OPEN: frozenset[str] = frozenset({"lock_settings.choose", "lock_settings.read", "own_roles.words"})


def acts() -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Return them by the names of their modules and their own."""
    return {
        "lock_settings.change": (
            Verb.change_settings,
            lambda d: lock_settings.change(d, LockSettings(20)),
        )
    }
