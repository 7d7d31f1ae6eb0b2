"""Gather what else knows how the log stood: letters, signed reviews, and the backups' own files."""

from collections.abc import Iterator, Sequence

from app.office import erasure_list
from app.office.desk import Desk
from app.storage import backup_files, log_anchors
from app.storage.history import ANCHOR_DIGITS
from app.storage.keys import key_id
from app.storage.log_anchors import KnownAnchor
from app.storage.unit import Unit


def held(desk: Desk, unit: Unit) -> Sequence[KnownAnchor]:
    """Return what the log must still show; what a restore took away is not among it."""
    noted = log_anchors.noted(unit.session)
    return [*noted, *_in_files(desk, unit, {one.digits for one in noted})]


def was_lost(unit: Unit, number: int, digits: str) -> bool:
    """Tell whether a value from paper is that of an act which a restore took away."""
    if len(digits) < ANCHOR_DIGITS:
        return False
    return any(one.startswith(digits.lower()) for one in unit.restores.lost_anchor(number))


def may_be_lost(unit: Unit, number: int) -> bool:
    """Tell whether a restore that could not read the records before it may have taken it away."""
    unread = any(one.lost_rows is None for one in unit.restores.rows())
    return unread and any(number > last for last, _at in log_anchors.restored(unit.session))


def _in_files(desk: Desk, unit: Unit, listed: set[str]) -> Iterator[KnownAnchor]:
    """Read the ends of the log from the backups that lie there, whatever the records know of them.

    An old file of the records, put in place of the new one, knows nothing of the newer backups.
    """
    ours, restores = key_id(desk.store.data_key), log_anchors.restored(unit.session)
    for place in erasure_list.backup_places(desk.folder, unit):
        for path in backup_files.listed(place):
            found = backup_files.glance(path)
            if found is None or found.key_id != ours or found.history_hash in listed:
                continue
            number = found.history_number
            if not log_anchors.was_taken_away(number, found.made_at, restores):
                yield KnownAnchor(number, found.history_hash, f"控え「{path.name}」")
