"""Read and write workbooks of Excel (.xlsx), cell by cell as text."""

import io
import warnings
import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, WriteOnlyCell
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from app.exchange.file_bytes import put_bytes, take_bytes
from app.exchange.sheet_rows import MOST_ROWS, SheetRow
from app.exchange.workbook_checks import refuse_unfit
from app.rules.errors import BadFile

_MOST_COLUMNS = 256
_LAST_ROW = 1_048_576  # of a worksheet; a damaged file may claim more
_TEXT_FORMAT = "@"  # keeps a cell text, also after it was edited
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
    book = Workbook(write_only=True)
    sheet = book.create_sheet("一覧")
    sheet.freeze_panes = "A2"
    for cells in (header, *rows):
        sheet.append([_text_cell(sheet, cell) for cell in cells])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


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
        for number, values in enumerate(
            sheet.iter_rows(max_col=_MOST_COLUMNS, values_only=True), 1
        ):
            if number > _LAST_ROW or len(rows) > MOST_ROWS:
                raise _too_many_rows(what)
            if any(value is not None for value in values):
                rows.append(_sheet_row(number, values))
        return [row for row in rows if any(cell.strip() for cell in row.cells)]
    finally:
        book.close()


def _sheet_row(number: int, values: Sequence[object]) -> SheetRow:
    """Turn a row of values into text, without the empty cells at its end."""
    last = max(place for place, value in enumerate(values) if value is not None)
    used = values[: last + 1]
    numbers = frozenset(place for place, value in enumerate(used) if _is_number(value))
    return SheetRow(number, tuple(_cell_text(value) for value in used), numbers)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _cell_text(value: object) -> str:
    """Write a value as a person would type it; whole numbers without a decimal point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        whole_day = value.time() == time()
        return value.date().isoformat() if whole_day else value.isoformat(" ", "seconds")
    if isinstance(value, float):
        return format(value, ".15g")
    return str(value).upper() if isinstance(value, bool) else str(value)


def _text_cell(sheet: WriteOnlyWorksheet, text: str) -> Cell:
    """Make a cell that Excel shows as text; control characters, which it cannot hold, become �."""
    cell: Cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("\ufffd", text))
    cell.data_type = "s"
    cell.number_format = _TEXT_FORMAT
    return cell


def _too_many_rows(what: str) -> BadFile:
    return BadFile(
        f"{what}は行が多すぎます（{MOST_ROWS:,}行まで）。"
        "ファイルを分けてから選び直してください。何も変わっていません。"
    )
