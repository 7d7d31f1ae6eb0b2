"""A scan is told by what it is, not by its name; what is not whole is refused with a sentence."""

import io
import struct
import zlib
from pathlib import Path

import pikepdf
import pytest

from app.exchange.evidence_files import LARGEST_BYTES, take_evidence
from app.rules.errors import BadFile
from tests.exchange.policy_files import empty_pdf


def png(width: int = 2, height: int = 2) -> bytes:
    """Make a grey picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\x00" + b"\x80" * width for _ in range(height)))
    chunks = ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def jpeg(width: int = 2, height: int = 2) -> bytes:
    """Make the skeleton of a picture: marks, size, a few bytes of image, the end."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    segments = ((0xE0, b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"), (0xC0, frame))
    scan = b"\xff\xda" + struct.pack(">H", 8) + b"\x01\x01\x00\x00\x3f\x00" + b"\x12\x34"
    return b"\xff\xd8" + b"".join(_segment(*one) for one in segments) + scan + b"\xff\xd9"


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def locked(*, to_open: bool) -> bytes:
    """Make a PDF that asks for a password, to open it or only to change it."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(empty_pdf())) as pdf:
        pdf.save(
            buffer, encryption=pikepdf.Encryption(owner="kakuu", user="kakuu" if to_open else "")
        )
    return buffer.getvalue()


WHOLE = {"application/pdf": empty_pdf(), "image/png": png(), "image/jpeg": jpeg()}


@pytest.mark.parametrize("media_type", WHOLE)
@pytest.mark.parametrize("name", ["申込書.pdf", "申込書.png", "IMG_0001.JPG", "スキャン"])
def test_a_scan_is_told_by_its_content(media_type: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(WHOLE[media_type])
    found = take_evidence(path)
    assert (found.name, found.media_type, found.content) == (name, media_type, WHOLE[media_type])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "どれでもありません"),
        ("架空の文".encode(), "どれでもありません"),
        (b"PK\x03\x04word/document.xml", "どれでもありません"),
        (b"GIF89a" + bytes(40), "どれでもありません"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "どれでもありません"),
        (b"  " + empty_pdf(), "どれでもありません"),
        (b"%PDF-1.7\n", "壊れているか"),
        (empty_pdf()[:200], "壊れているか"),
        (empty_pdf()[:-20], "壊れているか"),
        (png()[:40], "壊れているか"),
        (png()[:-12], "壊れているか"),
        (png().replace(b"IDAT", b"IDAX"), "壊れているか"),
        (png(0), "壊れているか"),
        (png()[:8] + _chunk(b"IHDR", b"\x00\x00\x00\x02") + png()[33:], "壊れているか"),
        (jpeg()[:12], "壊れているか"),
        (jpeg()[:-2], "壊れているか"),
        (jpeg(0), "壊れているか"),
        (b"\xff\xd8\xff\xd9", "壊れているか"),
        (locked(to_open=True), "パスワード"),
        (locked(to_open=False), "パスワード"),
        (png() + bytes(LARGEST_BYTES), "大きすぎます（20MBまで）"),
    ],
)
def test_what_is_no_whole_scan_is_refused(content: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "申込書.pdf"
    path.write_bytes(content)
    with pytest.raises(BadFile, match=words) as caught:
        take_evidence(path)
    assert "何も変わっていません" in caught.value.sentence


def test_a_folder_or_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="ファイルではありません"):
        take_evidence(tmp_path)
    with pytest.raises(BadFile, match="見つかりません"):
        take_evidence(tmp_path / "ない.pdf")


def test_nothing_inside_a_scan_is_run(tmp_path: Path) -> None:
    outside = tmp_path / "外.txt"
    with pikepdf.open(io.BytesIO(empty_pdf())) as pdf:
        pdf.Root.OpenAction = pdf.make_indirect(
            pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String(str(outside)))
        )
        pdf.save(tmp_path / "申込書.pdf")
    found = take_evidence(tmp_path / "申込書.pdf")
    assert found.media_type == "application/pdf"
    assert found.content == (tmp_path / "申込書.pdf").read_bytes()
    assert not outside.exists()
