"""Lay out a folder whose records are to be exchanged, and cut the work short at any step."""

from pathlib import Path

import pytest

from app.storage import key_file, record_swap
from app.storage.swap_note import Note

ASIDE = Note("damaged/a")
NEW = {"records.db": b"new records", "keys.json": b"new keys"}
OLD = {
    "records.db": b"old records",
    "records.db-wal": b"old log",
    "records.db-shm": b"old index",
    "keys.json": b"old keys",
}


def fill(parent: Path) -> Path:
    """Make a folder with old records in it."""
    folder = parent / "記録 data"
    (folder / "backups").mkdir(parents=True)
    for name, content in OLD.items():
        (folder / name).write_bytes(content)
    return folder


def build(folder: Path) -> None:
    """Build new records beside."""
    place = record_swap.fresh(folder)
    (place / "records.db").write_bytes(b"new records")
    (place / "keys.json").write_bytes(b"new keys")


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of the records in a folder."""
    if not folder.is_dir():
        return {}
    files = (path for path in folder.iterdir() if path.is_file())
    found = {path.name: path for path in files if path.name != key_file.LOCK_NAME}
    return {name: path.read_bytes() for name, path in found.items()}


def stop_at(patched: pytest.MonkeyPatch, step: int) -> list[int]:
    """Let the process die at the n-th move or note; the list says whether it came so far."""
    cut: list[int] = []
    count = iter(range(10_000))
    for name in ("_move", "_settle", "_note", "_forget"):
        real = getattr(record_swap, name)

        def dying(*args: Path, real: object = real) -> object:
            if next(count) == step:
                cut.append(step)
                raise KeyboardInterrupt
            return real(*args)  # type: ignore[operator]

        patched.setattr(record_swap, name, dying)
    return cut
