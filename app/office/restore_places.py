"""Make room for records that are put back: beside those of today, or in a new folder."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from app.office import ground
from app.rules.errors import Refused
from app.rules.log_months import JAPAN
from app.storage import record_swap

DAMAGED: Final = "damaged"
_REPLACED: Final = ".replaced"
_OURS: Final = ("records.db", "keys.json", "backups", DAMAGED)


def kind_of(folder: Path) -> Literal["absent", "ours"]:
    """Tell whether a folder is free, or holds (parts of) our records.

    Raises:
        Refused: it holds something else.
    """
    try:
        if not folder.exists() or not any(folder.iterdir()):
            return "absent"
        if any((folder / name).exists() for name in _OURS):
            return "ours"
    except OSError as error:
        raise Refused(
            f"{folder} を開けません。何も変えていません。場所を確かめて、もう一度お試しください。"
        ) from error
    raise Refused(
        f"{folder} には、すくすく窓口のものではないファイルがあります。何も変えていません。"
        "空の場所を指定して、もう一度お試しください。"
    )


@contextmanager
def to_look(folder: Path) -> Iterator[Path]:
    """Give a place of the owner's alone for a look at a backup; it is gone afterwards.

    It lies where the records lie: what is not encrypted has no business in a common place.
    """
    above = next(one for one in (folder, *folder.resolve().parents) if one.is_dir())
    place = Path(tempfile.mkdtemp(prefix=".sukusuku-", dir=above))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def to_build(folder: Path) -> Iterator[Path]:
    """Give the place in which the records are built; a failure leaves everything as it was."""
    if kind_of(folder) == "absent":
        with ground.building(folder) as fresh:
            yield fresh
        return
    try:
        yield record_swap.fresh(folder)
    finally:
        record_swap.drop_fresh(folder)


def take_place(folder: Path, at: datetime, *, saved: bool) -> str:
    """Let what was built be the records; return where the old files lie, empty where nowhere.

    They go only where a proved backup of them stands (`saved`); otherwise they are kept whole.
    """
    if saved:
        aside = folder / _REPLACED
        shutil.rmtree(aside, ignore_errors=True)
        record_swap.swap(folder, aside)
        shutil.rmtree(aside, ignore_errors=True)
        return ""
    aside = folder / DAMAGED / f"{at + JAPAN:%Y%m%d-%H%M%S}"
    record_swap.swap(folder, aside)
    return str(aside.relative_to(folder))
