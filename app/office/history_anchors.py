"""Gather what else knows how the log stood: letters, signed reviews, and the backups' own files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.office import erasure_list
from app.office.desk import Desk
from app.rules.errors import OfficeError
from app.storage import backup_files, backup_trial, log_anchors
from app.storage.chain import Anchor
from app.storage.errors import BackupDamaged
from app.storage.history import ANCHOR_DIGITS
from app.storage.keys import key_id
from app.storage.log_anchors import KnownAnchor
from app.storage.unit import Unit


@dataclass(frozen=True)
class Filed:
    """Hold the ends of the log that files of backups name, and those files that are damaged."""

    anchors: tuple[KnownAnchor, ...]
    damaged: tuple[str, ...]


@dataclass(frozen=True)
class Judged:
    """Hold what really speaks against the log, and which files turned out to be damaged."""

    unfit: tuple[Anchor, ...]
    damaged: tuple[str, ...]


def filed(desk: Desk) -> Filed:
    """Read the ends of the log from the backups that lie there, whatever the records know of them.

    An old file of the records, put in place of the new one, knows nothing of the newer backups.
    It is asked before the log is read: what another window backs up meanwhile is then in it.
    """
    ours, own = key_id(desk.store.data_key), desk.folder / erasure_list.BACKUPS
    with desk.look() as unit:
        places = erasure_list.backup_places(desk.folder, unit)
    anchors, damaged = [], []
    for path in (path for place in places for path in backup_files.listed(place)):
        said = backup_files.glance(path)
        if said is None and path.parent == own:
            damaged.append(path.name)
        elif said is not None and said.key_id == ours:
            anchors.append(_named(path, said.history_number, said.history_hash))
    return Filed(tuple(anchors), tuple(damaged))


def held(unit: Unit, files: Filed) -> Mapping[Anchor, KnownAnchor]:
    """Return what the log must still show; what a restore took away is not among it."""
    found = {(one.number, one.digits): one for one in files.anchors if not _gone(unit, one)}
    return found | {(one.number, one.digits): one for one in log_anchors.noted(unit.session)}


def judged(
    desk: Desk, unit: Unit, unfit: Sequence[Anchor], known: Mapping[Anchor, KnownAnchor]
) -> Judged:
    """Look closer at what does not fit: a file must be whole, and not of before a restore."""
    kept, damaged = [], []
    for anchor in unfit:
        path = known[anchor].path
        try:
            if path is None or not _was_before(desk, unit, path, anchor[0]):
                kept.append(anchor)
        except BackupDamaged:
            damaged.append("" if path is None else path.name)
        except (OfficeError, OSError):
            continue  # it cannot be read here and now: it says nothing
    return Judged(tuple(kept), tuple(damaged))


def was_lost(unit: Unit, number: int, digits: str) -> bool:
    """Tell whether a value from paper is that of an act which a restore took away."""
    if len(digits) < ANCHOR_DIGITS:
        return False
    return any(one.startswith(digits.lower()) for one in unit.restores.lost_anchor(number))


def may_be_lost(unit: Unit, number: int) -> bool:
    """Tell whether a restore that could not read the records before it may have taken it away."""
    return any(number > last for last in log_anchors.unread(unit.session))


def _named(path: Path, number: int, digits: str) -> KnownAnchor:
    return KnownAnchor(number, digits, f"控え「{path.name}」", path)


def _gone(unit: Unit, one: KnownAnchor) -> bool:
    return log_anchors.was_lost(unit.session, one.number, one.digits)


def _was_before(desk: Desk, unit: Unit, path: Path, number: int) -> bool:
    """Tell whether a backup is of before a restore that could not read the records of its day.

    After such a restore the log went on otherwise: a backup made after it shows the same row.
    """
    key = desk.store.data_key
    backup_files.prove(path, key)
    for last in log_anchors.unread(unit.session):
        here = log_anchors.hash_of(unit.session, last + 1)
        if number > last and here and backup_trial.log_hash(path, key, last + 1) != here:
            return True
    return False
