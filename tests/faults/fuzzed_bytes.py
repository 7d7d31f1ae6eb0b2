"""Damage files in the ways that mail, disks and hostile people do it."""

import io
import zipfile
from collections.abc import Callable, Sequence
from random import Random

ENTITIES = (
    b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]>'
)
NESTED = 20_000
BOMB = 300_000_000
ODD = (b"\0", b"\xf0\x40", b"\xfc\xfc", b"\x81", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1b$B", b'"')
CUTS = (0.0, 0.1, 0.5, 0.9, 0.99)

Damage = Callable[[bytes, Random], bytes]


def flipped(data: bytes, chance: Random) -> bytes:
    """Turn some bits around."""
    body = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    return bytes(body)


def cut(data: bytes, chance: Random) -> bytes:
    """Leave out the end."""
    return data[: int(len(data) * chance.choice(CUTS)) + chance.randrange(3)]


def strewn(data: bytes, chance: Random) -> bytes:
    """Put NULs, 外字, lead bytes without their second, marks and quotation marks in between."""
    body = data
    for _ in range(chance.choice((1, 2, 20))):
        at = chance.randrange(len(body) + 1)
        body = body[:at] + chance.choice(ODD) + body[at:]
    return body


def shuffled(data: bytes, chance: Random) -> bytes:
    """Let a piece stand where another one stood."""
    start, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[start:end] + data[at:]


def noise(data: bytes, chance: Random) -> bytes:
    """Send something else under the same name."""
    return chance.randbytes(chance.choice((0, 1, 500, 20_000))) + data[: chance.choice((0, 4))]


ANY: Sequence[Damage] = (flipped, cut, strewn, shuffled, noise)


def parts(data: bytes) -> dict[str, bytes]:
    """Unpack a workbook or a document."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def packed(members: dict[str, bytes]) -> bytes:
    """Pack it again."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in members.items():
            out.writestr(name, content)
    return buffer.getvalue()


def inside(data: bytes, chance: Random) -> bytes:
    """Damage one part inside a packed file, or leave one out."""
    members = parts(data)
    name = chance.choice(sorted(members))
    if chance.random() < 0.2:
        del members[name]
    else:
        members[name] = chance.choice(ANY)(members[name] or b"x", chance)
    return packed(members)


def hostile(data: bytes, chance: Random) -> bytes:
    """Put entities or a thousand levels into the XML of a part."""
    members = parts(data)
    name = chance.choice([one for one in sorted(members) if one.endswith(".xml")])
    head, _, rest = members[name].partition(b"?>")
    depth = b"<a>" * NESTED + b"</a>" * NESTED
    way = chance.randrange(3)
    added = ENTITIES + rest if way == 0 else rest.replace(b"</", b"&c;&d;</", 1)
    if way == 2:
        last = rest.rfind(b"</")
        added = rest[:last] + depth + rest[last:]
    members[name] = head + b"?>" + added
    return packed(members)


def bomb(data: bytes, chance: Random) -> bytes:
    """Let a small file unpack to something huge."""
    members = parts(data)
    name = chance.choice([one for one in sorted(members) if one.endswith(".xml")])
    head, _, rest = members[name].rpartition(b"</")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as out:
        for other, content in members.items():
            if other != name:
                out.writestr(other, content)
        with out.open(name, "w", force_zip64=True) as part:
            part.write(head)
            for _ in range(BOMB // 1_000_000):
                part.write(b" " * 1_000_000)
            part.write(b"</" + rest)
    return buffer.getvalue()
