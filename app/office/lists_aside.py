"""Keep lists of the erased that belong to other records, and find them when their records are back.

A wrong backup that is put back, and then the right one, must not bring back who was erased.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from app.office import erased_lists
from app.office.erased_lists import FILE_NAME, FoundList
from app.rules.log_months import JAPAN
from app.storage import record_swap, whole_files

_TOLD: Final = (
    "前からあった別の記録の消去の一覧は、上書きせずに、データフォルダの「{names}」に移しました。"
    "その記録の控えを戻すときに使います。"
)


def move(folder: Path, place: Path, ours: str, at: datetime) -> str:
    """Move a list of another key, or one that nobody can read, among what restores set aside.

    Return where it lies then, as seen from the data folder; empty where nothing had to go.

    Raises:
        RecordsOutOfReach, OSError: another program holds it, or it cannot be moved.
    """
    if erased_lists.belongs_to(place) in {None, ours}:
        return ""
    kept = _free(folder / record_swap.DAMAGED / f"{at + JAPAN:%Y%m%d-%H%M%S}")
    kept.mkdir(mode=0o700, parents=True, exist_ok=True)
    whole_files.move(place / FILE_NAME, kept / FILE_NAME)
    return kept.relative_to(folder).as_posix()


def found(folders: Iterable[Path], key: bytes) -> list[FoundList]:
    """Return the lists of this key that were set aside in these data folders."""
    places = [place for folder in dict.fromkeys(folders) for place in _kept(folder)]
    return [one for one in erased_lists.found(places, key) if one.head is not None]


def told(names: Iterable[str]) -> tuple[str, ...]:
    """Say where lists lie that were moved; nothing where none was."""
    moved = "」「".join(name for name in names if name)
    return (_TOLD.format(names=moved),) if moved else ()


def _kept(folder: Path) -> Iterator[Path]:
    aside = folder / record_swap.DAMAGED
    yield from (path.parent for path in sorted(aside.glob(f"*/{FILE_NAME}"), reverse=True))


def _free(place: Path) -> Path:
    count, free = 2, place
    while (free / FILE_NAME).exists():
        count, free = count + 1, place.with_name(f"{place.name}.{count}")
    return free
