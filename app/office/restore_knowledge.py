"""Gather what is known beside a backup: today's records, lists of the erased, newer backups."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.office import erased_lists, erasure_list, lists_aside, newer_backups
from app.office.restore_sources import Source, Target
from app.rules.erased_lines import ErasedLine
from app.rules.erased_lists import ListHead, Reach, joined, reach_of
from app.rules.errors import Refused
from app.storage import log_fork, tombstones
from app.storage.backup_manifest import Manifest
from app.storage.restore_reading import series
from app.storage.unit import Unit

_FOREIGN: Final = (
    "別の事業所の記録の控えです。いまの記録と重なるところが、ひとつもありません。"
    "何も変えていません。控えを選び直すか、別の空のフォルダに戻してください。"
)


@dataclass(frozen=True)
class Knowledge:
    """Hold what a backup does not know; `anchors` are rows of the log that it lacks.

    `head` is the last row of the log that backup and today have in common, None without records.
    """

    lines: tuple[ErasedLine, ...]
    reach: Reach
    list_problems: tuple[str, ...]
    series: tuple[Mapping[str, int], ...]
    anchors: tuple[tuple[int, str], ...]
    fork: int | None = None


def gather(target: Target, source: Source, there: Unit, now: Unit | None) -> Knowledge:
    """Look into all places; `there` is the backup, `now` the records of today where they open.

    Raises:
        Refused: the backup has nothing in common with them: it is another office's.
    """
    places = _places(target, there, now)
    key = tombstones.list_key_of(there.session, source.desk.store.data_key)
    looked = (*places, source.path.parent.absolute())
    lists = [*erased_lists.found(looked, key), *lists_aside.found(_folders(target, source), key)]
    backup = ListHead(source.manifest.made_at, source.manifest.history_number)
    heads = [one.head for one in lists if one.head is not None]
    live = [] if now is None else erasure_list.lines_in(now)
    fork = None if now is None else log_fork.fork(now.session, there.session)
    if fork == 0:
        raise Refused(_FOREIGN)
    newer = newer_backups.found(target, source, there, looked)
    after = source.manifest.history_number if fork is None else fork
    return Knowledge(
        lines=tuple(joined([*(one.lines for one in lists), live])),
        reach=reach_of(heads, backup, live=now is not None),
        list_problems=tuple(one.problem for one in lists if one.problem),
        series=(*(one.series for one in newer), *(() if now is None else (series(now.session),))),
        anchors=_anchors(newer, there, now, after),
        fork=fork,
    )


def _places(target: Target, there: Unit, now: Unit | None) -> tuple[Path, ...]:
    seconds = [unit.settings.read(erasure_list.SECOND_PLACE) for unit in (there, now) if unit]
    named = [Path(one) for one in seconds if isinstance(one, str) and one]
    every = [target.folder, target.folder / erasure_list.BACKUPS, *named]
    return tuple(dict.fromkeys(place.absolute() for place in every))


def _folders(target: Target, source: Source) -> Iterator[Path]:
    """Yield the data folders in which lists may have been set aside."""
    yield target.folder.absolute()
    beside = source.path.absolute().parent
    if beside.name == erasure_list.BACKUPS:
        yield beside.parent


def _anchors(
    newer: Sequence[Manifest], there: Unit, now: Unit | None, after: int
) -> tuple[tuple[int, str], ...]:
    lost = dict(newer_backups.lost_heads(newer, there, now, after))
    if now is not None:
        lost.update(log_fork.anchors_after(now.session, after))
    return tuple(sorted(lost.items()))
