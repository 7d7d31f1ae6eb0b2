"""Know what restores have moved aside, say until when it stays, and take it away then.

Files that no backup holds are never deleted by a restore. But they hold whoever was erased since:
they stay as long as a backup of their day could be kept, and no longer (SAFETY §4).
"""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from app.office.desk import Desk
from app.rules import backup_schedule
from app.rules.eras import japanese, today_in_japan
from app.storage import left_behind, record_swap

_STAMP: Final = "%Y%m%d-%H%M%S"
_REPLACED: Final = (
    "復元する前の記録のファイル（データフォルダの「{name}」）が、まだ消えていません。"
    "この方の情報も入っています。すくすく窓口を開き直すと消えます。"
)
_STANDING: Final = (
    "控えを開いたときの写し（{place}）が、まだ消えていません。この方の情報が残っていることがあります。"
    "復元や練習の途中でなければ、作られて1日たった後に、すくすく窓口を開き直すと消えます。"
)


@dataclass(frozen=True)
class SetAside:
    """Hold where old files lie, as seen from the data folder, and the day on which they go."""

    name: str
    ends_on: date


def listed(folder: Path) -> Sequence[SetAside]:
    """Return what was moved aside and is still there, the oldest first."""
    place = folder / record_swap.DAMAGED
    with suppress(OSError):
        return [
            SetAside(f"{record_swap.DAMAGED}/{path.name}", backup_schedule.longest(_day_of(path)))
            for path in sorted(place.iterdir())
        ]
    return []


def notes(folder: Path, *others: Path) -> Iterator[str]:
    """Say where somebody who is to be erased may still stand, and until when.

    `others` are places of backups besides the one in the data folder.
    """
    for one in listed(folder):
        yield (
            f"以前に移した記録のファイル（データフォルダの「{one.name}」）にも、"
            f"この方の情報が残っていることがあります。{until(one)}"
        )
    if (folder / record_swap.REPLACED).exists():
        yield _REPLACED.format(name=record_swap.REPLACED)
    for place in left_behind.standing(folder, *others):
        yield _STANDING.format(place=place)


def until(one: SetAside) -> str:
    """Say when it goes by itself, and that nobody needs to wait for it."""
    day = japanese(one.ends_on)
    return f"{day}以降、控えを作るときに自動で消します。要らなければ、その前に消しても構いません。"


def of(folder: Path, name: str) -> SetAside | None:
    """Return what lies under a name; None where nothing does."""
    return next((one for one in listed(folder) if one.name == name), None)


def clear(desk: Desk) -> None:
    """Take away what is over; only where a whole backup was just made, by a believed clock."""
    with desk.look() as unit:
        days = [today_in_japan(row.made_at) for row in unit.backups.rows()]
    today = today_in_japan(backup_schedule.believed(desk.clock(), days))
    for one in listed(desk.folder):
        if one.ends_on <= today:
            _take_away(desk.folder / one.name)


def _take_away(path: Path) -> None:
    # What somebody holds open stays listed, and goes with the next backup.
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def _day_of(path: Path) -> date:
    with suppress(ValueError):
        return datetime.strptime(path.name[:15], _STAMP).replace(tzinfo=UTC).date()
    return today_in_japan(datetime.fromtimestamp(path.stat().st_mtime, UTC))
