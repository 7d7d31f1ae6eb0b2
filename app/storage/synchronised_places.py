"""Find out whether a program keeps a folder in step with other machines, and which one."""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from app.rules import synchronised_folders
from app.storage import windows_places

_TOLD: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SOME: Final = "クラウド"
# What these programs leave in the folder they keep in step.
_MARKS: Final[Mapping[str, str]] = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}


def name_of(place: Path) -> str:
    """Return which program synchronises a resolved folder; empty where none is known to."""
    home = _home()
    name = synchronised_folders.by_name(place.parts, home.parts) if home else ""
    if name:
        return name
    around = (place, *place.parents)
    if any(Path(os.path.realpath(root)) in around for root in _roots(home)):
        return _SOME
    if sys.platform == "win32" and any(map(windows_places.is_cloud_file, around)):
        return _SOME
    return next((_MARKS[mark] for one in around for mark in _MARKS if _has(one, mark)), "")


def _home() -> Path | None:
    try:
        return Path(os.path.realpath(Path.home()))
    except RuntimeError:
        return None  # nobody's machine: a service without a home


def _has(folder: Path, mark: str) -> bool:
    try:
        return (folder / mark).exists()
    except OSError:
        return False


def _roots(home: Path | None) -> Iterator[Path]:
    """Yield the folders that programs say they keep in step; a short word is nobody's folder."""
    told = (os.environ.get(name) for name in _TOLD)
    yield from (Path(one) for one in told if one and Path(one).is_absolute())
    yield from windows_places.synchronised_roots()
    for base in (os.environ.get("APPDATA"), os.environ.get("LOCALAPPDATA")):
        if base:
            yield from _dropbox(Path(base) / "Dropbox" / "info.json")
    if home:
        yield from _dropbox(home / ".dropbox" / "info.json")


def _dropbox(told: Path) -> Iterator[Path]:
    try:
        found = json.loads(told.read_text(encoding="utf-8"))
        yield from [Path(str(one["path"])) for one in found.values()]
    except (OSError, ValueError, AttributeError, KeyError, TypeError):
        return
