"""Bring the acts together, those of each kind of fault in one order."""

from collections.abc import Mapping, Sequence

from tests.faults import old_folders
from tests.faults.acts import ACTS, Act
from tests.faults.safety_acts import SAFETY

MIGRATION = old_folders.act(old_folders.releases()[-1])
EVERY: Mapping[str, Act] = {
    **ACTS,
    **{act.name: act for act in SAFETY},
    MIGRATION.name: MIGRATION,
}


def some(*names: str) -> Sequence[Act]:
    """Return the acts of a short form: each row tries others, so that all are tried."""
    return [EVERY[name] for name in names]
