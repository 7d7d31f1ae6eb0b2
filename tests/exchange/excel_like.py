"""Write workbooks as Excel and its like write them: dates as dates, numbers as numbers."""

import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

COLUMNS = (
    *("組合員コード", "氏名", "フリガナ", "生年月日", "郵便番号", "住所", "電話番号"),
    *("同意", "同意日", "お子さま氏名1", "お子さま生年月日1"),
)
FIRST = 4
"""The row of the first member: a merged title, an empty row and the header stand above."""
DAY = "yyyy/m/d"
PADDED = "0000000000"
Change = tuple[object, str]


@dataclass(frozen=True)
class Kind:
    """Say how some rows are written, and what must become of them."""

    changes: Mapping[str, Change]
    rejected: tuple[str, ...] = ()
    warned: tuple[str, ...] = ()
    code: Callable[[int], Change] = field(default=lambda n: (f"{n:010d}", "@"))


KINDS: Mapping[str, Kind] = {
    "text": Kind({}),
    "code_lost_its_zeros": Kind({}, warned=("組合員コード",), code=lambda n: (n, "General")),
    "code_shown_with_zeros": Kind({}, code=lambda n: (n, PADDED)),
    "code_as_float": Kind(
        {}, ("組合員コード",), ("組合員コード",), code=lambda n: (n + 0.5, "0.0")
    ),
    "wareki": Kind({"生年月日": ("平成2年4月1日", "@"), "同意日": ("R6.5.1", "@")}),
    "day_with_time": Kind(
        {"同意日": (datetime.fromisoformat("2024-05-01T13:05"), "yyyy/m/d h:mm")}
    ),
    "day_as_bare_number": Kind({"生年月日": (32964, "General")}, ("生年月日",)),
    "numbers": Kind({"郵便番号": (9970015, "General"), "生年月日": (19900401, "General")}),
    "mobile_lost_its_zero": Kind({"電話番号": (9000000000, "General")}, warned=("電話番号",)),
    "landline_lost_its_zero": Kind({"電話番号": (235000001, "General")}, ("電話番号",)),
    "telephone_format": Kind({"電話番号": (235000001, r"[<=99999999]####-####;\(00\)\ ####-####")}),
    "postal_format": Kind({"郵便番号": (9970015, "[<=999]000;[<=9999]000-00;000-0000")}),
    "spaces": Kind({"氏名": (" 試験　 花子　", "@"), "住所": ("山形県架空市1-1 \n架空荘 ", "@")}),
    "true": Kind({"同意": (True, "General")}),
    "one": Kind({"同意": (1, "General")}),
    "per_cent": Kind({"同意": (1, "0%")}, ("同意",)),
    "formula": Kind({"氏名": ('=CONCATENATE("試験","　","花子")', "@")}),
    "formula_that_failed": Kind({"住所": ("#N/A", "General")}, ("住所",)),
    "child_without_a_day": Kind({"お子さま氏名1": ("試験　次郎", "@")}, ("お子さま生年月日1",)),
    "child": Kind(
        {"お子さま氏名1": ("試験　次郎", "@"), "お子さま生年月日1": (date(2021, 3, 21), DAY)}
    ),
}
_PLAIN: Mapping[str, Change] = {
    "氏名": ("試験　花子", "@"),
    "フリガナ": ("ｼｹﾝ ﾊﾅｺ", "@"),
    "生年月日": (date(1990, 4, 1), DAY),
    "郵便番号": ("997-0015", "@"),
    "住所": ("山形県架空市1-1", "@"),
    "電話番号": ("0235-00-0001", "@"),
    "同意": ("○", "@"),
    "同意日": (date(2024, 5, 1), DAY),
    "お子さま氏名1": (None, "@"),
    "お子さま生年月日1": (None, DAY),
}


def kind_of(row: int) -> Kind:
    """Say of which kind a row of the workbook is; the kinds take turns."""
    return list(KINDS.values())[(row - FIRST) % len(KINDS)]


def write(path: Path, members: int, *, since_1904: bool = False) -> Path:
    """Write a workbook of members, all kinds in turn, formatted empty rows below."""
    book = Workbook()
    if since_1904:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(["すくすく会員名簿（2026年4月1日現在）"])
    sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(COLUMNS))
    sheet.append([])
    sheet.append(COLUMNS)
    for row in range(FIRST, FIRST + members):
        _write_row(sheet, row)
    for row in range(FIRST + members, FIRST + members + 5):
        sheet.cell(row, 1).font = Font(bold=True)
        sheet.cell(row, 2, "　")
    book.save(path)
    return _with_cached_values(path)


def _write_row(sheet: Worksheet, row: int) -> None:
    kind = kind_of(row)
    values = {"組合員コード": kind.code(row), **_PLAIN, **kind.changes}
    for place, column in enumerate(COLUMNS, start=1):
        value, number_format = values[column]
        cell: Any = sheet.cell(row, place)
        cell.value = value
        cell.number_format = number_format


def _with_cached_values(path: Path) -> Path:
    """Put beside each formula the value that Excel saves with it."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    cached = f"<v>{escape('試験　花子')}</v>"
    text = re.sub(r"(</f>)<v ?/?>(</v>)?", rf"\1{cached}", parts[sheet].decode())
    text = re.sub(r'<c (r="B\d+" s="\d+")><f>', r'<c \1 t="str"><f>', text)
    parts[sheet] = text.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts.items():
            book.writestr(name, data)
    return path
