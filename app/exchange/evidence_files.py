"""Take a scan from the disk: a whole PDF, PNG or JPEG, told by its content and not by its name.

Nothing inside is followed or run; a file is only walked far enough to know that it is whole.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pypdfium2 import PdfDocument, PdfiumError
from pypdfium2.raw import FPDF_GetSecurityHandlerRevision

from app.exchange.file_bytes import take_bytes
from app.rules.errors import BadFile

LARGEST_BYTES = 20_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_PDF = b"%PDF-"
_HEADER = 13  # bytes of a PNG's IHDR
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_PDF_END, _PDF_TAIL = b"%%EOF", 2_048
_MARKER, _SCAN = 0xFF, 0xDA
_UNLOCKED = -1


@dataclass(frozen=True)
class EvidenceFile:
    """Hold a scan as it was handed over."""

    name: str
    media_type: str
    content: bytes


def take_evidence(path: Path) -> EvidenceFile:
    """Read a scan.

    Raises:
        BadFile: no file, too large, locked, broken, or neither PDF, PNG nor JPEG.
    """
    if path.exists() and not path.is_file():
        raise BadFile(f"{path.name}はファイルではありません。何も変わっていません。")
    content = take_bytes(path)
    if len(content) > LARGEST_BYTES:
        raise BadFile(
            f"{path.name}は大きすぎます（{LARGEST_BYTES // 1_000_000}MBまで）。"
            "解像度を下げて読み取り直してください。何も変わっていません。"
        )
    for start, media_type, is_whole in _KINDS:
        if content.startswith(start):
            if not is_whole(content, path.name):
                raise _broken(path.name)
            return EvidenceFile(path.name, media_type, content)
    raise BadFile(
        f"{path.name}はPDF・PNG・JPEGのどれでもありません。"
        "スキャンしたPDFか写真（PNG・JPEG）を選び直してください。何も変わっていません。"
    )


def _broken(name: str) -> BadFile:
    return BadFile(
        f"{name}は壊れているか、途中で切れています。"
        "もう一度読み取るか、写真を撮り直してください。何も変わっていません。"
    )


def _is_whole_pdf(content: bytes, name: str) -> bool:
    """Open every page; a reader would mend a file that is cut off, so its end is looked for."""
    try:
        with PdfDocument(content) as document:
            if FPDF_GetSecurityHandlerRevision(document) != _UNLOCKED:
                raise _locked(name)
            sizes = [page.get_size() for page in document]
            return bool(sizes) and _PDF_END in content[-_PDF_TAIL:]
    except PdfiumError as error:
        if b"/Encrypt" in content:
            raise _locked(name) from error
        return False


def _locked(name: str) -> BadFile:
    return BadFile(
        f"{name}にはパスワードがかかっています。後で開けなくなるおそれがあるため、"
        "パスワードのないPDFを選び直してください。何も変わっていません。"
    )


def _is_whole_png(content: bytes, _name: str) -> bool:
    chunks = list(_png_chunks(content))
    kinds = [kind for kind, _ in chunks]
    if not kinds or kinds[0] != b"IHDR" or kinds[-1] != b"IEND" or b"IDAT" not in kinds:
        return False
    header = chunks[0][1]
    return len(header) == _HEADER and all(struct.unpack(">II", header[:8]))


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Walk the chunks up to the end or to the first that is cut off or altered."""
    place = len(_PNG)
    while place + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, place)
        kind, body = content[place + 4 : place + 8], content[place + 8 : place + 8 + length]
        sums = content[place + 8 + length : place + 12 + length]
        if sums != zlib.crc32(kind + body).to_bytes(4, "big"):
            return
        yield kind, body
        if kind == b"IEND":
            return
        place += 12 + length


def _is_whole_jpeg(content: bytes, _name: str) -> bool:
    """Walk the segments to the picture; it has a size, and it comes to an end."""
    place, sized = 2, False
    while place + 4 <= len(content) and content[place] == _MARKER:
        marker = content[place + 1]
        (length,) = struct.unpack_from(">H", content, place + 2)
        if marker in _FRAMES and place + 9 <= len(content):
            height, width = struct.unpack_from(">HH", content, place + 5)
            sized = bool(height and width)
        if marker == _SCAN:
            return sized and content.find(b"\xff\xd9", place + 2 + length) >= 0
        place += 2 + length if marker != _MARKER else 1
    return False


_KINDS: tuple[tuple[bytes, str, Callable[[bytes, str], bool]], ...] = (
    (_PDF, "application/pdf", _is_whole_pdf),
    (_PNG, "image/png", _is_whole_png),
    (_JPEG, "image/jpeg", _is_whole_jpeg),
)
