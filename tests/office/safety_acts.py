"""Join what the tests know of the acts on people, keys, backups and the log."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.office.desk import Desk
from app.rules.roles import Verb
from tests.office import (
    backup_acts,
    key_acts,
    lock_acts,
    log_acts,
    place_acts,
    restore_acts,
    server_acts,
)

INNER: frozenset[str] = log_acts.INNER | restore_acts.INNER | key_acts.INNER | lock_acts.INNER
INNER |= place_acts.INNER | backup_acts.INNER
OPEN: frozenset[str] = frozenset() | key_acts.OPEN | lock_acts.OPEN | backup_acts.OPEN
OPEN |= server_acts.OPEN


def acts(folder: Path) -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Name them with what they need and a call that would do it."""
    backups = {**backup_acts.acts(folder), **restore_acts.acts(folder), **server_acts.acts(folder)}
    others = {**key_acts.acts(), **lock_acts.acts(), **log_acts.acts(), **place_acts.acts()}
    return {**backups, **others}
