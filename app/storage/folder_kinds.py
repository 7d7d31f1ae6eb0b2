"""Find out what a folder lies on, as this machine tells it, and refuse what breaks records."""

import os
import sys
from pathlib import Path
from typing import Final

from app.rules import mounts
from app.rules.errors import Refused
from app.rules.folder_places import DISK, FolderKind, FolderPlace, refusal
from app.rules.mounts import Mount
from app.storage import synchronised_places, windows_places

_MOUNTS: Final = Path("/proc/self/mountinfo")
_BLOCKS: Final = Path("/sys/dev/block")
_STICKS: Final = (("media",), ("run", "media"))


def refuse(folder: Path) -> None:
    """Refuse a folder in which records would break.

    Raises:
        Refused: it lies on a share or is synchronised; nothing was read or written.
    """
    sentence = refusal(str(folder), place_of(folder))
    if sentence:
        raise Refused(sentence)


def place_of(folder: Path) -> FolderPlace:
    """Return what a folder lies on, or would lie on once it is made; links are followed."""
    place = Path(os.path.realpath(folder))
    name = synchronised_places.name_of(place)
    if name:
        return FolderPlace(FolderKind.synchronised, name)
    if sys.platform == "win32":
        return windows_places.drive_place(place.drive)
    return _mounted(place, _MOUNTS, _BLOCKS)


def _mounted(place: Path, told: Path, blocks: Path) -> FolderPlace:
    try:
        held = mounts.mount_of(place.parts[1:], mounts.read_mounts(told.read_text()))
    except (OSError, UnicodeError):
        return DISK  # a machine that does not tell is taken at its word
    if held is None:
        return DISK
    if mounts.is_shared(held):
        return FolderPlace(FolderKind.network, held.kind)
    return FolderPlace(FolderKind.removable) if _is_stick(held, blocks) else DISK


def _is_stick(held: Mount, blocks: Path) -> bool:
    if any(held.point[: len(where)] == where for where in _STICKS):
        return True
    device = Path(os.path.realpath(blocks / held.device))
    # A partition stands below its disk, and the disk knows.
    for one in (device, device.parent):
        try:
            return (one / "removable").read_text().strip() == "1"
        except OSError:
            continue
    return False
