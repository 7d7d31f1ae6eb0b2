"""Open the table in a members file: which row is its header, which rows follow, what they show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.exchange.csv_files import read_csv
from app.exchange.excel_files import read_excel
from app.exchange.file_bytes import take_bytes
from app.exchange.member_header import fields_of, holds_titles
from app.exchange.sheet_rows import SheetRow
from app.exchange.workbook_checks import is_workbook
from app.rules.errors import BadFile

MOST_TITLE_ROWS = 10
"""How many rows above the header a list may have: a title, the day it was printed."""
_SAMPLES = 3


@dataclass(frozen=True)
class FileColumn:
    """Show one column of a file: its title, its first values, the field its title means."""

    place: int
    title: str
    samples: tuple[str, ...]
    field: str


@dataclass(frozen=True)
class MemberTable:
    """Hold a table as it stands in a file; `has_header` where its first row names our fields."""

    what: str
    top: SheetRow
    rows: tuple[SheetRow, ...]
    has_header: bool

    @property
    def columns(self) -> tuple[FileColumn, ...]:
        """Return the columns; a field that two titles mean belongs to the first of them."""
        return tuple(
            FileColumn(place, title, _samples(self.rows, place), field)
            for place, (title, field) in enumerate(
                zip(self.top.cells, _once(fields_of(self.top.cells)), strict=True)
            )
        )


def open_table(path: Path) -> MemberTable:
    """Open a members file, CSV in any usual encoding or .xlsx, told apart by its content.

    The header is the first row, or the first below a few rows of title that names our fields.

    Raises:
        BadFile: the file cannot be read, or holds no row below its header.
    """
    workbook = is_workbook(take_bytes(path))
    rows = read_excel(path) if workbook else read_csv(path)
    if not rows:
        raise BadFile(
            f"{path.name}は空です。会員の一覧を選び直してください。何も変わっていません。"
        )
    at = _header_place(rows)
    top, rest = replace(rows[at or 0], cells=_trimmed(rows[at or 0].cells)), rows[(at or 0) + 1 :]
    if workbook:
        rest = [_filled(row, len(top.cells)) for row in rest]
    return MemberTable(path.name, top, tuple(rest), at is not None)


def refuse_header_alone(table: MemberTable) -> None:
    """Refuse a table without a single row below its header."""
    if not table.rows:
        raise BadFile(
            f"{table.what}には見出しだけで会員の行がありません。"
            "一覧を入れて保存し直してください。何も変わっていません。"
        )


def _header_place(rows: Sequence[SheetRow]) -> int | None:
    places = range(min(len(rows), MOST_TITLE_ROWS))
    return next((place for place in places if holds_titles(rows[place].cells)), None)


def _once(fields: Sequence[str]) -> list[str]:
    return [field if field not in fields[:place] else "" for place, field in enumerate(fields)]


def _samples(rows: Sequence[SheetRow], place: int) -> tuple[str, ...]:
    values = (row.cells[place].strip() for row in rows if place < len(row.cells))
    found: list[str] = []
    for value in values:
        if value and value not in found:
            found.append(value)
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def _trimmed(titles: Sequence[str]) -> tuple[str, ...]:
    """Leave out the empty titles at the end of a header."""
    used = [place for place, title in enumerate(titles) if title.strip()]
    return tuple(titles[: max(used) + 1])


def _filled(row: SheetRow, width: int) -> SheetRow:
    """Give a row of a workbook, which knows no missing cells, the width of its header."""
    return replace(row, cells=row.cells + ("",) * (width - len(row.cells)))
