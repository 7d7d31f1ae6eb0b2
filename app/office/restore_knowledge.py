"""Gather what is known beside a backup: today's records, lists of the erased, newer backups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.office import erased_lists, erasure_list
from app.office.restore_sources import Source, Target
from app.rules.erased_lines import ErasedLine
from app.rules.erased_lists import ListState, joined, newest, state_of
from app.storage import backup_files, log_fork, tombstones
from app.storage.restore_reading import series
from app.storage.unit import Unit


@dataclass(frozen=True)
class Knowledge:
    """Hold what a backup does not know; `anchors` are rows of the log that it lacks.

    `head` is the last row of the log that backup and today have in common, None without records.
    """

    lines: tuple[ErasedLine, ...]
    list_state: ListState
    list_problems: tuple[str, ...]
    series: tuple[Mapping[str, int], ...]
    anchors: tuple[tuple[int, str], ...]
    places: tuple[Path, ...]
    fork: int | None = None


def gather(target: Target, source: Source, there: Unit, now: Unit | None) -> Knowledge:
    """Look into all places; `there` is the backup, `now` the records of today where they open."""
    places = _places(target, there, now)
    key = tombstones.list_key_of(there.session, source.desk.store.data_key)
    looked = (*places, source.path.parent.absolute())
    lists = erased_lists.found(looked, key)
    good = [one.lines for one in lists if not one.problem]
    own = erasure_list.lines_in(there)
    live = [] if now is None else erasure_list.lines_in(now)
    newer = _newer(looked, source.manifest.made_at, source.path)
    fork = None if now is None else log_fork.fork(now.session, there.session)
    return Knowledge(
        lines=tuple(joined([*good, live])),
        list_state=state_of(good, newest(own), live=now is not None),
        list_problems=tuple(one.problem for one in lists if one.problem),
        series=(*(one.series for one in newer), *(() if now is None else (series(now.session),))),
        anchors=_anchors(newer, now, fork),
        places=places,
        fork=fork,
    )


def _places(target: Target, there: Unit, now: Unit | None) -> tuple[Path, ...]:
    seconds = [unit.settings.read(erasure_list.SECOND_PLACE) for unit in (there, now) if unit]
    named = [Path(one) for one in seconds if isinstance(one, str) and one]
    every = [target.folder, target.folder / erasure_list.BACKUPS, *named]
    return tuple(dict.fromkeys(place.absolute() for place in every))


def _newer(
    places: Sequence[Path], made_at: datetime, path: Path
) -> Sequence[backup_files.Manifest]:
    """Read the manifests of the backups that were made after this one."""
    found = {one.name: one for place in places for one in backup_files.listed(place)}
    read = [backup_files.glance(one) for one in found.values() if one != path]
    return [one for one in read if one is not None and one.made_at > made_at]


def _anchors(
    newer: Sequence[backup_files.Manifest], now: Unit | None, fork: int | None
) -> tuple[tuple[int, str], ...]:
    if now is not None:
        return tuple(log_fork.anchors_after(now.session, fork or 0))
    found = {one.history_number: one.history_hash for one in newer}
    return tuple(sorted(found.items()))
