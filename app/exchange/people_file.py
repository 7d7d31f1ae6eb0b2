"""Read a list of 組合員コード out of a file: CSV in any usual encoding, or a workbook."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.member_table import MemberTable, open_table, refuse_header_alone
from app.exchange.sheet_rows import SheetRow
from app.rules.errors import BadFile

CODE: Final = "member_code"


@dataclass(frozen=True)
class CodeCell:
    """Hold one 組合員コード as it stands in a file, with the number of its row.

    `is_number`: a spreadsheet held it as a number, so that leading zeros may be lost.
    """

    row: int
    text: str
    is_number: bool = False


def read_codes(path: Path) -> tuple[CodeCell, ...]:
    """Read the column 「組合員コード」, or the one column of a file without titles.

    Raises:
        BadFile: the file cannot be read, is empty, or has no such column.
    """
    table = open_table(path)
    if not table.has_header and len(table.top.cells) == 1:
        return tuple(_cell(row, 0) for row in _from_first_code(table))
    place = next((one.place for one in table.columns if one.field == CODE), None)
    if place is None:
        raise BadFile(
            f"{table.what}に「組合員コード」の列が見つかりません。何も取り込んでいません。"
            "見出しを「組合員コード」にして保存し直してください。"
        )
    refuse_header_alone(table)
    return tuple(_cell(row, place) for row in table.rows)


def _from_first_code(table: MemberTable) -> tuple[SheetRow, ...]:
    """Return the rows of a lone column; a title above it is none of them."""
    titled = any(one.field == CODE for one in table.columns)
    if titled:
        refuse_header_alone(table)
    return table.rows if titled else (table.top, *table.rows)


def _cell(row: SheetRow, place: int) -> CodeCell:
    text = row.cells[place].strip() if place < len(row.cells) else ""
    return CodeCell(row.row, text, place in row.numbers)
