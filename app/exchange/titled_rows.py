"""Read a small list from a workbook or a CSV by the titles of its columns."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.csv_files import read_csv
from app.exchange.excel_files import read_excel
from app.exchange.file_bytes import take_bytes
from app.exchange.sheet_rows import SheetRow
from app.exchange.workbook_checks import is_workbook
from app.rules.errors import BadFile

MOST_TITLE_ROWS: Final = 10
_ENOUGH: Final = 2
"""How many known titles make a row a header."""


@dataclass(frozen=True)
class ListColumns:
    """Say how the columns of a list may be called: the first spelling is the one we print."""

    what: str
    spellings: Mapping[str, Sequence[str]]
    needed: Sequence[str]

    def title(self, field: str) -> str:
        """Return the title of a field."""
        return self.spellings[field][0]


@dataclass(frozen=True)
class TitledRow:
    """Hold one row: its number in Excel, what stands in each field, which were numbers there."""

    row: int
    values: Mapping[str, str]
    numbers: frozenset[str] = frozenset()

    def value(self, field: str) -> str:
        """Return what stands in a field, empty where the list has no such column."""
        return self.values.get(field, "").strip()


@dataclass(frozen=True)
class TitledList:
    """Hold a list that was read; `unread` are titles that mean nothing to us."""

    name: str
    rows: tuple[TitledRow, ...]
    fields: frozenset[str]
    unread: tuple[str, ...] = ()


def read_list(path: Path, columns: ListColumns) -> TitledList:
    """Read a list, whichever kind of file it is.

    Raises:
        BadFile: the file cannot be read, has no header, lacks a column or has one twice.
    """
    rows = read_excel(path) if is_workbook(take_bytes(path)) else read_csv(path)
    at, fields = _header(rows, path.name, columns)
    _refuse_odd(fields, path.name, columns)
    below = rows[at + 1 :]
    if not below:
        raise BadFile(
            f"{path.name}には見出しだけで、{columns.what}の行がありません。何も変わっていません。"
        )
    titles = zip(rows[at].cells, fields, strict=True)
    return TitledList(
        path.name,
        tuple(_row(row, fields) for row in below),
        frozenset(fields) - {""},
        tuple(title for title, field in titles if title.strip() and not field),
    )


def _header(rows: Sequence[SheetRow], name: str, columns: ListColumns) -> tuple[int, list[str]]:
    known = {
        _key(spelling): field
        for field, spellings in columns.spellings.items()
        for spelling in spellings
    }
    for place, row in enumerate(rows[:MOST_TITLE_ROWS]):
        fields = [known.get(_key(cell), "") for cell in row.cells]
        if len(set(fields) - {""}) >= min(_ENOUGH, len(columns.spellings)):
            return place, fields
    wanted = "」「".join(columns.title(field) for field in columns.needed)
    raise BadFile(
        f"{name}に見出しの行がありません。「{wanted}」などの見出しを付けて保存し直してください。"
        "何も変わっていません。"
    )


def _refuse_odd(fields: Sequence[str], name: str, columns: ListColumns) -> None:
    missing = [columns.title(field) for field in columns.needed if field not in fields]
    if missing:
        raise BadFile(
            f"{name}には「{'」「'.join(missing)}」の列がありません。"
            "列を足して保存し直してください。何も変わっていません。"
        )
    twice = [columns.title(one) for one in columns.spellings if fields.count(one) > 1]
    if twice:
        raise BadFile(
            f"{name}には「{'」「'.join(twice)}」の列が2つ以上あります。"
            "どちらか1つを残して保存し直してください。何も変わっていません。"
        )


def _row(row: SheetRow, fields: Sequence[str]) -> TitledRow:
    values = {field: cell for field, cell in zip(fields, row.cells, strict=False) if field}
    numbers = frozenset(
        fields[place] for place in row.numbers if place < len(fields) and fields[place]
    )
    return TitledRow(row.row, values, numbers)


def _key(title: str) -> str:
    """Fold a title so that width, spaces and brackets no longer count."""
    plain = unicodedata.normalize("NFKC", title).casefold()
    return "".join(sign for sign in plain if sign not in " \t\n　()「」*※・")
