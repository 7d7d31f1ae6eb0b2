"""Remember how a place on the disk looked, so that a failed beginning leaves nothing behind."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ground:
    """Hold the folders that were missing before something was made, innermost first."""

    folder: Path
    missing: tuple[Path, ...]

    def clear(self) -> None:
        """Take away all that lies in the folder now, and the folders that were made for it."""
        if self.folder.is_dir():
            for left in self.folder.iterdir():
                _remove(left)
        sweep(self.missing)


def before(folder: Path) -> Ground:
    """Look at an empty or missing folder before something is made in it."""
    return Ground(folder, missing(folder))


def missing(folder: Path) -> tuple[Path, ...]:
    """Return the folder and those above it that do not exist, innermost first."""
    return tuple(one for one in (folder, *folder.parents) if not one.exists())


def sweep(folders: Sequence[Path]) -> None:
    """Remove these folders as far as they are empty."""
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
