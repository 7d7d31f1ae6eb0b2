"""Save what a command made, in a folder that may not be there yet."""

from pathlib import Path

from app.exchange.file_bytes import put_bytes


def keep(path: Path, content: bytes) -> None:
    """Save a whole file, or leave what was there.

    Raises:
        Refused: the place cannot be written to.
        OSError: its folder cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    put_bytes(path, content)
