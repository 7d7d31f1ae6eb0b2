"""Prove records that were built, directly before they become the records."""

from pathlib import Path

from app.storage import key_file, sole_use
from app.storage.file_store import RECORDS


def prove(place: Path, data_key: bytes) -> None:
    """Read closed records whole once more, with the key that their slots hold.

    Raises:
        OfficeError: they do not open with it, or do not read; nothing has taken a place.
    """
    ring = key_file.read(place)
    ring.prove(data_key)
    sole_use.close_up(place / RECORDS, data_key if ring.encrypted else None)
