"""Keep a copy of the records away from the place where the office keeps its other backups.

A backup that is put back in another folder may be a trial: until somebody chooses the second
place again, such records write nothing outside their own folder.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.office import erasure_list
from app.office.erasure_list import SECOND_PLACE
from app.storage.unit import Unit

PROPOSED: Final = "backups/second_place_before"


@dataclass(frozen=True)
class SecondPlace:
    """Say where restored records go on to be copied, and which place was taken from them."""

    place: str
    taken: str = ""


def of_restored(there: Unit, now: Unit | None, *, free: bool) -> SecondPlace:
    """Say it of the records of a backup: those of today keep theirs, a free folder gets none."""
    if now is not None:
        return SecondPlace(_kept(now))
    return SecondPlace("", _kept(there)) if free else SecondPlace(_kept(there))


def settle(unit: Unit, second: SecondPlace) -> None:
    """Put it into the restored records; what was taken is proposed to whoever chooses again."""
    unit.settings.change(SECOND_PLACE, second.place)
    unit.settings.change(PROPOSED, second.taken)


def list_places(folder: Path, second: SecondPlace) -> Sequence[Path]:
    """Return where the list of the erased goes once the records stand in their folder."""
    return erasure_list.places(folder, second.place)


def proposed(unit: Unit) -> str:
    """Return the second place that a restore took away; empty once it was chosen anew."""
    kept = unit.settings.read(PROPOSED)
    return kept if isinstance(kept, str) else ""


def _kept(unit: Unit) -> str:
    kept = unit.settings.read(SECOND_PLACE)
    return kept if isinstance(kept, str) else ""
