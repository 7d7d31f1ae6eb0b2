"""Save what a command made, in a folder that may not be there yet, and never over the records."""

from argparse import Namespace
from pathlib import Path

from app.cli.folder import folder_of
from app.exchange.file_bytes import put_bytes, refuse_place

_WRITTEN = ("out", "pdf", "docx", "rejected", "letters", "out_dir", "labels", "list", "each")
_NAMED = (
    "file",
    "old",
    "new",
    "recovery_sheet",
    *_WRITTEN,
)  # the sheet is refused in words of its own
_WRITES_FILE = ("member_files.export", "backup.create")  # the file that they name is written


def keep(path: Path, content: bytes) -> None:
    """Save a whole file, or leave what was there.

    Raises:
        Refused: the place cannot be written to.
        OSError: its folder cannot be made.
    """
    refuse_place(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    put_bytes(path, content)


def refuse_places(asked: Namespace) -> None:
    """Refuse a command that would write into its data folder, or twice to the same place.

    Raises:
        Refused: a place will not do; nothing has happened yet.
    """
    named = {name: path for name in _NAMED if (path := getattr(asked, name, None))}
    written = (*_WRITTEN, "file") if asked.verb in _WRITES_FILE else _WRITTEN
    for name in (one for one in written if one in named):
        others = [path for other, path in named.items() if other != name]
        refuse_place(named[name], sources=others, folder=folder_of(asked))
