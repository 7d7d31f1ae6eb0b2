import io
import zipfile

import pytest

from app.exchange import workbook_checks
from app.exchange.workbook_checks import is_workbook, refuse_unfit
from app.rules.errors import BadFile

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def packed(**parts: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return data.getvalue()


def book(sheet: bytes = b"<worksheet/>") -> bytes:
    return packed(**{"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": sheet})


def test_workbooks_are_known_by_their_first_bytes() -> None:
    assert is_workbook(book())
    assert is_workbook(OLD)
    assert not is_workbook("組合員コード,氏名".encode())


def test_a_plain_workbook_passes() -> None:
    refuse_unfit(book(), "一覧.xlsx")


def test_old_and_locked_files_are_told_apart() -> None:
    with pytest.raises(BadFile, match="古い形式"):
        refuse_unfit(OLD, "一覧.xls")
    with pytest.raises(BadFile, match="パスワード"):
        refuse_unfit(OLD + "EncryptedPackage".encode("utf-16-le"), "一覧.xlsx")


def test_other_packed_files_are_refused() -> None:
    with pytest.raises(BadFile, match="Excelブック"):
        refuse_unfit(packed(**{"word/document.xml": b"<w/>"}), "文書.docx")


def test_a_file_that_swells_is_refused_before_it_is_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook_checks, "LARGEST_UNPACKED_BYTES", 100_000)
    refuse_unfit(book(bytes(50_000)), "一覧.xlsx")
    with pytest.raises(BadFile, match="大きくなりすぎる"):
        refuse_unfit(book(bytes(100_001)), "一覧.xlsx")


def test_a_file_that_declares_entities_is_refused() -> None:
    sheet = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'
    with pytest.raises(BadFile, match="大きくなりすぎる"):
        refuse_unfit(book(sheet), "一覧.xlsx")
