"""Lay out the bytes of a backup: a head with lengths, three parts, and two hashes at the end.

magic 16 | version 4 | lengths of manifest 4, keys 4, records 8 | manifest | keys | records
| HMAC-SHA256 of all before it | SHA-256 of all before it
"""

import hashlib
import hmac
import os
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.storage import whole_files
from app.storage.errors import BackupDamaged, RecordsOutOfReach
from app.storage.keys import subkey

MAGIC: Final = b"sukusuku-backup\n"
VERSION: Final = 1
HEAD: Final = struct.Struct(">16sIIIQ")
HASH_BYTES: Final = 32
BLOCK: Final = 1 << 20
_PURPOSE: Final = b"sukusuku backup"
_MOST_WORDS: Final = 16 * BLOCK

Part = tuple[int, int]
"""Where a part begins, and how long it is."""


@dataclass(frozen=True)
class Layout:
    """Say where each part of a container lies."""

    manifest: Part
    keys: Part
    records: Part

    @property
    def end(self) -> int:
        """Return where the keyed hash begins."""
        return sum(self.records)


def layout(manifest: int, keys: int, records: int) -> Layout:
    """Lay parts of these lengths out."""
    first = HEAD.size
    return Layout((first, manifest), (first + manifest, keys), (first + manifest + keys, records))


def layout_of(path: Path) -> Layout:
    """Read the head of a container.

    Raises:
        BackupDamaged: it is none of ours, was cut off, or something was added.
        RecordsOutOfReach: the file cannot be read.
    """
    with opened(path) as file:
        head = file.read(HEAD.size)
        size = os.fstat(file.fileno()).st_size
    if not head.startswith(MAGIC) and path.suffix.lower() != ".skb":
        raise BackupDamaged(
            f"「{path.name}」は、すくすく窓口の控えのファイルではありません。使っていません。"
            "控えのファイル（.skb）を指定してください。"
        )
    if len(head) < HEAD.size:
        raise damaged(path)
    magic, version, *lengths = HEAD.unpack(head)
    if magic == MAGIC and version > VERSION:
        raise BackupDamaged(
            f"控え「{path.name}」は、新しい版のすくすく窓口で作られています。"
            "何も変えていません。このPCのプログラムを新しい版にしてください。"
        )
    found = layout(*lengths)
    words = found.manifest[1] + found.keys[1]
    if (magic, version) != (MAGIC, VERSION) or words > _MOST_WORDS:
        raise damaged(path)
    if size != found.end + 2 * HASH_BYTES:
        raise damaged(path)
    return found


def is_torn(path: Path) -> bool:
    """Tell whether a file is a container that was cut off, or one that the disk left empty.

    Raises:
        RecordsOutOfReach: the file cannot be read.
    """
    with opened(path) as file:
        head, size = file.read(HEAD.size), os.fstat(file.fileno()).st_size
    if not head.strip(b"\0"):
        return True
    if len(head) < HEAD.size:
        return MAGIC.startswith(head[: len(MAGIC)])
    magic, version, *lengths = HEAD.unpack(head)
    return (magic, version) == (MAGIC, VERSION) and size < layout(*lengths).end + 2 * HASH_BYTES


def read_part(path: Path, part: Part) -> bytes:
    """Return a small part whole."""
    return b"".join(bytes_of(path, part))


def bytes_of(path: Path, part: Part) -> Iterator[bytes]:
    """Yield a part block by block."""
    begin, left = part
    with opened(path) as file:
        file.seek(begin)
        while left > 0:
            block = file.read(min(BLOCK, left))
            if not block:
                raise damaged(path)
            left -= len(block)
            yield block


def sealed(blocks: Iterable[bytes], data_key: bytes) -> Iterator[bytes]:
    """Yield the blocks of a container with the keyed hash and the hash after them."""
    plain = hashlib.sha256()
    for block in blocks:
        plain.update(block)
        yield block
    keyed = _keyed(plain.digest(), data_key)
    plain.update(keyed)
    yield keyed + plain.digest()


def is_whole(path: Path, found: Layout, data_key: bytes | None = None) -> bool:
    """Tell whether the hash fits, and the keyed one where a key is given."""
    plain = hashlib.sha256()
    for block in bytes_of(path, (0, found.end)):
        plain.update(block)
    digest, keyed = plain.digest(), read_part(path, (found.end, HASH_BYTES))
    plain.update(keyed)
    whole = hmac.compare_digest(plain.digest(), read_part(path, _last(found)))
    return whole and (data_key is None or hmac.compare_digest(_keyed(digest, data_key), keyed))


def _keyed(digest: bytes, data_key: bytes) -> bytes:
    return hmac.digest(subkey(data_key, _PURPOSE), digest, "sha256")


def sha256_of(path: Path) -> str:
    """Return the hash at the end of a container, by which it is known."""
    return read_part(path, _last(layout_of(path))).hex()


def opened(path: Path) -> BinaryIO:
    """Open a container.

    Raises:
        RecordsOutOfReach: there is none, or it cannot be read.
    """
    try:
        return whole_files.patiently(lambda: path.open("rb"))
    except OSError as error:
        raise out_of_reach(path) from error


def out_of_reach(path: Path) -> RecordsOutOfReach:
    """Say that a backup cannot be read just now; it may well be whole."""
    return RecordsOutOfReach(
        f"控え「{path.name}」を読めません。何も変えていません。"
        "ほかのプログラムが開いていないか、置き場所につながっているかを確かめて、"
        "もう一度お試しください。"
    )


def damaged(path: Path) -> BackupDamaged:
    """Say that a backup must not be used."""
    return BackupDamaged(
        f"控え「{path.name}」は壊れているか、書き換えられています。使っていません。"
        "いまの記録は変わっていません。別の控えを使ってください。"
    )


def _last(found: Layout) -> Part:
    return found.end + HASH_BYTES, HASH_BYTES
