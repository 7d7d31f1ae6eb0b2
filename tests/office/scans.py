"""Read what the program wrote, byte by byte and row by row, to find what is left of somebody."""

import json
from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import LargeBinary, String, Text, select

from app.letters.extraction import text as text_of
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.storage import backup_files, schema
from app.storage.backup_files import SUFFIX
from app.storage.store import RECORDS

_PAGE: Final = 4096
_RESERVED: Final = 80  # of each page: the vector (16 bytes) and the HMAC (64)
_VECTOR: Final = 16
_WAL_HEAD, _FRAME_HEAD = 32, 24


def files(folder: Path, key: bytes | None = None) -> Mapping[str, bytes]:
    """Return every file of a data folder; what is encrypted as a decrypted copy of each page.

    Backups are left out: those made before an erasure hold the person until they lapse.
    """
    every = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    found = {path.name: path.read_bytes() for path in every if path.suffix != SUFFIX}
    if key is not None:
        found[RECORDS] = _pages(found[RECORDS], key)
        log = f"{RECORDS}-wal"
        found[log] = b"".join(_frames(found.get(log, b""), key))
    return found


def newest_backup(folder: Path, scratch: Path, key: bytes | None = None) -> Mapping[str, bytes]:
    """Return what the backup made after the last erasure holds, unpacked and decrypted."""
    newest = backup_files.listed(folder / "backups")[0]
    assert backup_files.read(newest).cause == Cause.after_erasure.value
    scratch.mkdir()
    backup_files.unpack(newest, scratch)
    whole = {} if key else {newest.name: newest.read_bytes()}
    return {**{f"backup/{name}": one for name, one in files(scratch, key).items()}, **whole}


def found_in(content: bytes, words: Iterable[str]) -> set[str]:
    """Return the words that stand in some bytes, in any spelling that the program uses."""
    return {word for word in words if any(spelt in content for spelt in _spellings(word))}


def rows_with(desk: Desk, words: Iterable[str]) -> dict[str, set[str]]:
    """Return, by table and column, which of the words stand in the rows, PDFs read as text."""
    wanted, hits = list(words), dict[str, set[str]]()
    with desk.look() as unit:
        for table in schema.METADATA.sorted_tables:
            for column in table.c:
                if isinstance(column.type, String | Text | LargeBinary):
                    for value in unit.session.execute(select(column)).scalars():
                        said = _said(value)
                        here = {word for word in wanted if word in said}
                        if here:
                            hits.setdefault(f"{table.name}.{column.name}", set()).update(here)
    return hits


def _said(value: object) -> str:
    if isinstance(value, bytes):
        if value.startswith(b"%PDF-"):
            return "".join(text_of(value).split())
        return value.decode("utf-8", "replace")
    return str(value or "")


def _spellings(word: str) -> Iterable[bytes]:
    yield word.encode()
    yield word.encode("utf-16-le")
    yield json.dumps(word)[1:-1].encode()
    # How the search index spells pairs of characters.
    pairs = (f"{ord(one):05x}{ord(two):05x}" for one, two in pairwise(word))
    yield " ".join(pairs).encode()


def _pages(content: bytes, key: bytes) -> bytes:
    pages = [content[at : at + _PAGE] for at in range(0, len(content), _PAGE)]
    return b"".join(_page(page, key, first=not at) for at, page in enumerate(pages))


def _frames(content: bytes, key: bytes) -> Iterable[bytes]:
    for at in range(_WAL_HEAD, len(content), _FRAME_HEAD + _PAGE):
        number = int.from_bytes(content[at : at + 4], "big")
        body = content[at + _FRAME_HEAD : at + _FRAME_HEAD + _PAGE]
        yield _page(body, key, first=number == 1)


def _page(page: bytes, key: bytes, *, first: bool) -> bytes:
    start = _VECTOR if first else 0  # the first page begins with the salt of the file
    end = _PAGE - _RESERVED
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + _VECTOR])).decryptor()
    return cipher.update(page[start:end]) + cipher.finalize()
