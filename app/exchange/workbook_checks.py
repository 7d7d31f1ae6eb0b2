"""Refuse what is no workbook, or a harmful one, before anything unpacks it."""

import io
from zipfile import ZipFile

from app.rules.errors import BadFile

LARGEST_UNPACKED_BYTES = 600_000_000
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_HEAD_BYTES = 2_000


def is_workbook(data: bytes) -> bool:
    """Tell by the first bytes whether a file is of Excel's kinds, old and locked ones included."""
    return data.startswith((b"PK", _OLD_OFFICE))


def refuse_unfit(data: bytes, what: str) -> None:
    """Refuse old, locked, foreign and swollen workbooks.

    Raises:
        BadFile: with the way out in its sentence.
        BadZipFile: the file is damaged; the caller says so.
    """
    if data.startswith(_OLD_OFFICE):
        raise _old_or_locked(data, what)
    with ZipFile(io.BytesIO(data)) as parts:
        if "xl/workbook.xml" not in parts.namelist():
            raise BadFile(
                f"{what}はExcelブック（.xlsx）ではありません。"
                "Excelで「Excelブック」かCSVとして保存し直してください。何も変わっていません。"
            )
        unpacked = sum(part.file_size for part in parts.infolist())
        if unpacked > LARGEST_UNPACKED_BYTES or _declares_entities(parts):
            raise BadFile(
                f"{what}は、開くと大きくなりすぎるため読みませんでした。"
                "会員の一覧だけを新しいブックに貼り付けて保存し直してください。何も変わっていません。"
            )


def _declares_entities(parts: ZipFile) -> bool:
    """Tell whether a part could grow without end while it is read; no workbook needs a DOCTYPE."""
    for name in parts.namelist():
        if name.endswith((".xml", ".rels")):
            with parts.open(name) as part:
                if b"<!DOCTYPE" in part.read(_HEAD_BYTES):
                    return True
    return False


def _old_or_locked(data: bytes, what: str) -> BadFile:
    if _LOCKED in data:
        return BadFile(
            f"{what}にはパスワードがかかっています。"
            "Excelで開き、パスワードを外して保存し直してください。何も変わっていません。"
        )
    return BadFile(
        f"{what}は古い形式のExcelファイル（.xls）です。"
        "Excelで開き、「Excelブック（.xlsx）」として保存し直してください。何も変わっていません。"
    )
