"""Stand for a program that has a file open: Windows lets nobody else in meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.storage import whole_files

OPEN: Callable[..., object] = Path.open
REPLACE, UNLINK = Path.replace, Path.unlink


@dataclass
class Scanner:
    """Hold one file while `holds` says so; `waits` is how often it still refuses, None for ever."""

    path: Path
    holds: bool = False
    waits: int | None = None

    def refuse(self, *paths: object) -> None:
        """Refuse whoever asks for the file."""
        if not self.holds or self.path not in paths:
            return
        if self.waits is not None:
            self.waits -= 1
            self.holds = self.waits > 0
        raise PermissionError(13, "in use", str(self.path))


def scanner(path: Path, patched: pytest.MonkeyPatch, patience_s: float = 0.0) -> Scanner:
    """Return a scanner that can hold a file; nobody waits for it longer than `patience_s`."""
    found = Scanner(path)

    def open_file(path: Path, *given: str, **named: str) -> object:
        found.refuse(path)
        return OPEN(path, *given, **named)

    def replace(path: Path, to: Path) -> Path:
        found.refuse(path, to)
        return REPLACE(path, to)

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        found.refuse(path)
        UNLINK(path, missing_ok=missing_ok)

    patched.setattr(whole_files, "PATIENCE_S", patience_s)
    patched.setattr(Path, "open", open_file)
    patched.setattr(Path, "replace", replace)
    patched.setattr(Path, "unlink", unlink)
    return found
