"""Tell what restores have set aside, so that somebody can find it and hand it over."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from app.office import erased_lists, set_aside
from app.office.desk import Desk
from app.rules.log_months import JAPAN
from app.rules.roles import Verb
from app.storage import key_file, record_swap, swap_note

_RECORDS: Final = "控えに入っていない、復元の前の記録"
_KEYS: Final = "復元の前の鍵のファイル"
_NOTE: Final = "復元の途中の書き置き（読み取れなかったもの）"
_LIST: Final = "別の記録の、消去した方の一覧"
_OTHER: Final = "そのほかのファイル"
_STAMP: Final = "%Y%m%d-%H%M%S"


@dataclass(frozen=True)
class Aside:
    """Say of one thing where it lies, since when, what it is and when it goes by itself."""

    name: str
    at: datetime
    what: str
    size_bytes: int
    ends_on: date


def place(desk: Desk) -> Path:
    """Return the folder in which everything lies that was set aside."""
    return desk.folder / record_swap.DAMAGED


def look(desk: Desk) -> Sequence[Aside]:
    """Return what lies there, the newest first; empty where nothing was ever set aside."""
    desk.demand(Verb.read_history)
    found = [one for known in set_aside.listed(desk.folder) for one in _seen(desk.folder, known)]
    return sorted(found, key=lambda one: one.at, reverse=True)


def _seen(folder: Path, known: set_aside.SetAside) -> Iterator[Aside]:
    path = folder / known.name
    with suppress(OSError):  # somebody has taken it away meanwhile
        yield Aside(known.name, _moment(path), _what(path), _size(path), known.ends_on)


def _what(path: Path) -> str:
    if (path / record_swap.RECORDS).exists():
        return _RECORDS
    if (path / key_file.FILE_NAME).exists():
        return _KEYS
    if (path / erased_lists.FILE_NAME).exists():
        return _LIST
    return _NOTE if path.name.startswith(swap_note.NOTE) else _OTHER


def _size(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else (path,)
    return sum(one.stat().st_size for one in files if one.is_file())


def _moment(path: Path) -> datetime:
    # The name says when it was moved, by the clock in Japan; of another name, the disk says it.
    with suppress(ValueError):
        return datetime.strptime(path.name[:15], _STAMP).replace(tzinfo=UTC) - JAPAN
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
