"""Break a file of records in the ways in which disks, cables and people break files."""

import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

PAGE: Final = 4096
Breaking = Callable[[bytes, random.Random], bytes]


def _noise(_content: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(1, 3 * PAGE))


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def _cut_at_page(content: bytes, chance: random.Random) -> bytes:
    return content[: PAGE * chance.randrange(1, len(content) // PAGE)]


def _head(content: bytes, chance: random.Random) -> bytes:
    return _over(content, chance.randrange(100), chance.randbytes(chance.randrange(1, 17)))


def _schema(content: bytes, chance: random.Random) -> bytes:
    return _over(content, chance.randrange(100, PAGE), chance.randbytes(chance.randrange(1, 200)))


def _hole(content: bytes, chance: random.Random) -> bytes:
    return _over(content, _page(content, chance), bytes(PAGE * chance.randrange(1, 9)))


def _scratch(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return _over(content, at, chance.randbytes(chance.randrange(1, 64)))


def _swapped(content: bytes, chance: random.Random) -> bytes:
    one, other = _page(content, chance), _page(content, chance)
    pages = content[one : one + PAGE], content[other : other + PAGE]
    return _over(_over(content, one, pages[1]), other, pages[0])


def _empty(_content: bytes, _chance: random.Random) -> bytes:
    return b""


def _text(_content: bytes, chance: random.Random) -> bytes:
    return "架空の文書です。\n".encode() * chance.randrange(1, 900)


def _plain_head(content: bytes, _chance: random.Random) -> bytes:
    return _over(content, 0, b"SQLite format 3\x00")


def _longer(content: bytes, chance: random.Random) -> bytes:
    return content + chance.randbytes(chance.randrange(1, 5 * PAGE))


def _page(content: bytes, chance: random.Random) -> int:
    return PAGE * chance.randrange(len(content) // PAGE)


def _over(content: bytes, at: int, put: bytes) -> bytes:
    return (content[:at] + put + content[at + len(put) :])[: max(len(content), 1)]


WAYS: Final[Mapping[str, Breaking]] = {
    "noise": _noise,
    "cut": _cut,
    "cut at a page": _cut_at_page,
    "head": _head,
    "schema page": _schema,
    "hole": _hole,
    "scratch": _scratch,
    "pages swapped": _swapped,
    "empty": _empty,
    "another file": _text,
    "another kind": _plain_head,
    "longer": _longer,
}


def break_file(path: Path, chance: random.Random) -> str:
    """Break a file and return the name of the way."""
    name = chance.choice(list(WAYS))
    path.write_bytes(WAYS[name](path.read_bytes(), chance))
    return name
