"""Ask Windows what a folder lies on: its drives, and the folders that programs synchronise."""

import ctypes
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from app.rules.folder_places import DISK, FolderKind, FolderPlace

if sys.platform == "win32":
    import winreg

_REMOVABLE, _REMOTE = 2, 4  # of GetDriveTypeW
_ROOTS: Final = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\SyncRootManager"
_CLOUD: Final = 0x9000001A
_CLOUD_MASK: Final = 0xFFFF0FFF  # sixteen tags differ in these four bits


def drive_place(drive: str) -> FolderPlace:
    """Judge a drive («C:») or the root of a share by its kind."""
    if drive.startswith("\\\\") and not drive.startswith(("\\\\?\\", "\\\\.\\")):
        return FolderPlace(FolderKind.network, drive)
    if drive.upper().startswith("\\\\?\\UNC\\"):
        return FolderPlace(FolderKind.network, drive)
    kind = drive_type(f"{drive}\\") if drive else 0
    if kind == _REMOTE:
        return FolderPlace(FolderKind.network, drive)
    return FolderPlace(FolderKind.removable, drive) if kind == _REMOVABLE else DISK


def drive_type(root: str) -> int:
    """Return what GetDriveTypeW says; 0 on other systems, as where it does not know."""
    found = 0
    if sys.platform == "win32":
        found = int(ctypes.windll.kernel32.GetDriveTypeW(root))
    return found


def synchronised_roots() -> Sequence[Path]:
    """Return the folders that programs have told Windows they keep in step with a cloud."""
    found: list[Path] = []
    if sys.platform == "win32":
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _ROOTS) as roots:
            for at in range(winreg.QueryInfoKey(roots)[0]):
                found += _roots_of(winreg.EnumKey(roots, at))
    return found


def _roots_of(program: str) -> Sequence[Path]:
    """Return the folders of one such program; each user of the PC has one of their own."""
    found: list[Path] = []
    if sys.platform == "win32":
        name = rf"{_ROOTS}\{program}\UserSyncRoots"
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, name) as users:
            count = winreg.QueryInfoKey(users)[1]
            found += [Path(str(winreg.EnumValue(users, at)[1])) for at in range(count)]
    return found


def is_cloud_file(folder: Path) -> bool:
    """Tell whether Windows marks a folder as one that a cloud fills on demand."""
    try:
        tag = getattr(folder.lstat(), "st_reparse_tag", 0)
    except OSError:
        return False
    return int(tag) & _CLOUD_MASK == _CLOUD
