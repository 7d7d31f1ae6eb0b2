"""Read and write CSV files as offices have them."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.exchange.file_bytes import put_bytes, take_bytes
from app.exchange.formula_cells import as_text, original
from app.exchange.sheet_rows import MOST_ROWS, SheetRow
from app.exchange.text_files import decode
from app.rules.errors import BadFile

_LONGEST_CELL = 1_000_000
_DELIMITERS = ",\t;"


def read_csv(path: Path) -> list[SheetRow]:
    """Read all rows that are not empty.

    Takes any encoding that `text_files.decode` knows, and comma, tab or semicolon. A record with
    line ends inside quotation marks is one row. Cells marked by `formula_cells` lose their mark.

    Raises:
        BadFile: the file cannot be read, is too large, or has an open quotation mark.
    """
    text = decode(take_bytes(path), what=path.name)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows: list[SheetRow] = []
    number = 0
    try:
        for number, cells in enumerate(reader, 1):
            if any(cell and not cell.isspace() for cell in cells):
                rows.append(SheetRow(number, tuple(original(cell) for cell in cells)))
                if len(rows) > MOST_ROWS + 1:
                    raise _too_many_rows(path)
    except csv.Error as error:
        raise BadFile(
            f'{path.name}の{number + 1}行目を読めませんでした。引用符（"）が閉じていないか、'
            "ファイルが途中で切れています。元のソフトで保存し直してください。何も変わっていません。"
        ) from error
    return rows


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write the bytes of `csv_bytes` into a file.

    Raises:
        Refused: the place cannot be written to.
    """
    put_bytes(path, csv_bytes(header, rows))


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV that Excel opens rightly: UTF-8 with a byte order mark, every cell as text."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([as_text(cell) for cell in header])
    writer.writerows([as_text(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _delimiter(text: str) -> str:
    """Choose the delimiter that parts the first line that has one into most cells.

    A title above the list has none, and must not decide.
    """
    filled = (line for line in io.StringIO(text) if line.strip(f"{_DELIMITERS} \r\n"))
    first = next((line for line in filled if any(sign in line for sign in _DELIMITERS)), "")
    return max(_DELIMITERS, key=first.count)


def _too_many_rows(path: Path) -> BadFile:
    return BadFile(
        f"{path.name}は行が多すぎます（{MOST_ROWS:,}行まで）。"
        "ファイルを分けてから選び直してください。何も変わっていません。"
    )
