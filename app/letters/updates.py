"""Put another page content behind a finished PDF: an incremental update (ISO 32000-1, 7.5.6)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from zlib import compress

import pikepdf

from app.rules.errors import BadFile

STREAM = re.compile(rb"\A\d+ 0 obj\n<< /Filter /FlateDecode /Length (\d+) >>\nstream\n")
ID_LENGTH = 16


@dataclass(frozen=True)
class Seam:
    """Hold what an update must know of the file before it: numbers of objects and places.

    `pages` counts all of its pages; only the first is updated.
    """

    length: int
    content: int
    size: int
    root: int
    info: int
    first_id: bytes
    previous: int
    pages: int = 1


def seam_of(pdf: bytes) -> Seam:
    """Read the seam of a PDF whose first page has its content in one stream."""
    with pikepdf.open(BytesIO(pdf)) as document:
        trailer = document.trailer
        return Seam(
            len(pdf),
            document.pages[0].obj.Contents.objgen[0],
            int(trailer.Size),
            trailer.Root.objgen[0],
            trailer.Info.objgen[0],
            bytes(trailer.ID[0]),
            int(pdf.rpartition(b"startxref")[2].split()[0]),
            len(document.pages),
        )


def pack(content: str) -> bytes:
    """Compress the content of a page, which needs no file yet."""
    return compress(content.encode("ascii"), 9)


def update(seam: Seam, packed: bytes) -> bytes:
    """Return the bytes that, put behind the file, make its page show this packed content."""
    stream = b"%d 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream\nendobj\n"
    body = stream % (seam.content, len(packed), packed)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (seam.content, seam.length)
    return body + table + _trailer(seam, sha256(packed).digest(), seam.length + len(body))


def _trailer(seam: Seam, digest: bytes, table_at: int) -> bytes:
    own_id = digest[:ID_LENGTH].hex()
    entries = (
        f"/Size {seam.size} /Root {seam.root} 0 R /Info {seam.info} 0 R /Prev {seam.previous}",
        f"/ID [<{seam.first_id.hex()}> <{own_id}>]",
    )
    return f"trailer\n<< {' '.join(entries)} >>\nstartxref\n{table_at}\n%%EOF\n".encode()


def joined(pdf: bytes, updates: Iterable[bytes], *, first_only: bool = False) -> bytes:
    """Return one file with the pages of each update after one another, over the same fonts.

    `first_only` leaves out what follows the first page.
    """
    with pikepdf.open(BytesIO(pdf)) as document:
        first, *behind = (page.obj for page in document.pages)
        kept = [] if first_only else behind
        for page in (first, *kept):
            page.Resources = document.make_indirect(page.Resources)
        pages: list[pikepdf.Object] = []
        for one in updates:
            pages.append(_page(document, dict(first.items()), _packed(one)))
            pages += (document.make_indirect(pikepdf.Dictionary(dict(two.items()))) for two in kept)
        # Appending them one by one costs the square of their number.
        document.Root.Pages.Kids = pikepdf.Array(pages)
        document.Root.Pages.Count = len(pages)
        file = BytesIO()
        document.save(file, deterministic_id=True)
        return file.getvalue()


def _page(
    document: pikepdf.Pdf, entries: dict[str, pikepdf.Object], packed: bytes
) -> pikepdf.Object:
    content = document.make_stream(packed, Filter=pikepdf.Name.FlateDecode)
    return document.make_indirect(pikepdf.Dictionary(entries | {"/Contents": content}))


def _packed(one: bytes) -> bytes:
    """Take the page content out of an update that `update` wrote."""
    found = STREAM.match(one)
    if not found:
        raise BadFile(
            "まとめたファイルを作れません。保存してある文書に、このプログラムの形と違うものが"
            "あります。保存した文書はそのままです。システムの担当者に知らせてください。"
        )
    return one[found.end() : found.end() + int(found[1])]
