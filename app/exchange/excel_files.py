"""Read and write workbooks of Excel (.xlsx), cell by cell as text."""

import io
import re
import warnings
import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from pathlib import Path
from typing import TypeAlias, TypeGuard
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from app.exchange.file_bytes import put_bytes, take_bytes
from app.exchange.number_formats import padded_width, shown_number
from app.exchange.sheet_rows import MOST_ROWS, SheetRow
from app.exchange.workbook_checks import refuse_unfit
from app.exchange.workbook_parts import build
from app.rules.errors import BadFile

_AnyCell: TypeAlias = Cell | MergedCell | ReadOnlyCell | EmptyCell

_MOST_COLUMNS = 256
_LAST_ROW = 1_048_576  # of a worksheet; a damaged file may claim more
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DAMAGE = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError),
    *(RuntimeError, SyntaxError, TypeError, ValueError, BadZipFile, zlib.error),
)


def read_excel(path: Path) -> list[SheetRow]:
    """Read all rows of the first visible sheet that are not empty; days come as "1990-04-01".

    Formulas count with the value that Excel last saved.

    Raises:
        BadFile: old format, password, no workbook, damaged, or too large to unpack.
    """
    data = take_bytes(path)
    try:
        refuse_unfit(data, path.name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles that do not matter here
            return _first_sheet(data, path.name)
    except _DAMAGE as error:
        raise BadFile(
            f"{path.name}は壊れているか、途中で切れています。"
            "Excelで開けるか確かめ、保存し直してから選んでください。何も変わっていません。"
        ) from error


def write_excel(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write the bytes of `excel_bytes` into a file.

    Raises:
        Refused: the place cannot be written to.
    """
    put_bytes(path, excel_bytes(header, rows))


def excel_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a workbook with one sheet in which every cell is text, leading zeros and all."""
    return build([_shown(cell) for cell in cells] for cells in (header, *rows))


def _first_sheet(data: bytes, what: str) -> list[SheetRow]:
    """Read the first visible sheet, whatever size the file claims for it."""
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        sheet = next((one for one in visible if isinstance(one, ReadOnlyWorksheet)), None)
        if sheet is None:
            raise BadFile(
                f"{what}に一覧のシートがありません。会員の一覧があるブックを選んでください。"
            )
        sheet.reset_dimensions()
        rows: list[SheetRow] = []
        for number, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), 1):
            if number > _LAST_ROW or len(rows) > MOST_ROWS:
                raise _too_many_rows(what)
            if any(cell.value is not None for cell in cells):
                rows.append(_sheet_row(number, cells))
        return [row for row in rows if any(cell.strip() for cell in row.cells)]
    finally:
        book.close()


def _sheet_row(number: int, cells: Sequence[_AnyCell]) -> SheetRow:
    """Turn a row of cells into text, without the empty ones at its end."""
    last = max(place for place, cell in enumerate(cells) if cell.value is not None)
    used = cells[: last + 1]
    numbers = frozenset(place for place, cell in enumerate(used) if _is_bare_number(cell))
    return SheetRow(number, tuple(_cell_text(cell) for cell in used), numbers)


def _is_bare_number(cell: _AnyCell) -> bool:
    """Tell whether leading zeros may be lost: a number that no format shows with its zeros."""
    return _is_number(cell.value) and not padded_width(cell.number_format or "")


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _cell_text(cell: _AnyCell) -> str:
    """Write a value as a person would type it; whole numbers without a decimal point."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        whole_day = value.time() == time()
        return value.date().isoformat() if whole_day else value.isoformat(" ", "seconds")
    if _is_number(value):
        return shown_number(value, cell.number_format or "")
    return str(value).upper() if isinstance(value, bool) else str(value)


def _shown(text: str) -> str:
    """Replace what no workbook can hold: control characters become �."""
    return _UNFIT.sub("\ufffd", text)


def _too_many_rows(what: str) -> BadFile:
    return BadFile(
        f"{what}は行が多すぎます（{MOST_ROWS:,}行まで）。"
        "ファイルを分けてから選び直してください。何も変わっていません。"
    )
