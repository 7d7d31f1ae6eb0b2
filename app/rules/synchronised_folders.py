"""Know the folders that a program keeps the same in several places."""

from collections.abc import Mapping, Sequence
from typing import Final

# Folders that these programs make themselves, a firm's name after some of them.
_SYNCHRONISED: Final[Mapping[str, str]] = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Googleドライブ",
    "googledrive": "Googleドライブ",
    "google ドライブ": "Googleドライブ",
    "googleドライブ": "Googleドライブ",
    "iclouddrive": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "box sync": "Box",
    "box-box": "Box",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
    "directcloud-box": "DirectCloud",
}
_AFTER: Final = (" ", "-", "(", "（")
_OWN_HOME: Final[Mapping[str, str]] = {"box": "Box", "mega": "MEGA", "sync": "Sync"}


def by_name(parts: Sequence[str], home: Sequence[str]) -> str:
    """Return which program synchronises a folder, by the names on the way to it."""
    found = next((name for part in parts if (name := _named(part))), "")
    if found or [*parts[: len(home)]] != [*home] or len(parts) == len(home):
        return found
    # Short names are those programs' own only where they put them.
    return _OWN_HOME.get(parts[len(home)].casefold(), "")


def _named(part: str) -> str:
    low = part.casefold()
    known = (
        name
        for start, name in _SYNCHRONISED.items()
        if low == start or low.startswith(tuple(start + after for after in _AFTER))
    )
    return next(known, "")
