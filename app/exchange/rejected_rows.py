"""Save the rows that were rejected, so that they can be corrected and imported again."""

from collections.abc import Container, Sequence
from pathlib import Path

from app.exchange.csv_files import write_csv
from app.exchange.excel_files import write_excel
from app.exchange.member_columns import REASON_COLUMN, is_reason
from app.exchange.member_rows import MemberFile, RowResult


def write_rejected(path: Path, file: MemberFile, results: Sequence[RowResult]) -> int:
    """Write the rejected rows under their own header, the reasons in a column before it.

    The name decides: .xlsx becomes a workbook, all else a CSV. Cells stand as they were read, a
    row too short or too long stays so; the import skips the column of reasons. Returns the number
    of rows.

    Raises:
        Refused: the place cannot be written to.
    """
    reasons = {
        result.row: "　".join(f"{cell.column}：{cell.reason}" for cell in result.rejected)
        for result in results
        if result.rejected
    }
    old = {place for place, title in enumerate(file.header) if is_reason(title)}
    rows = [
        [reasons[row.row], *_without(row.cells, old)] for row in file.rows if row.row in reasons
    ]
    write = write_excel if path.suffix.lower() == ".xlsx" else write_csv
    write(path, [REASON_COLUMN, *_without(file.header, old)], rows)
    return len(rows)


def _without(cells: Sequence[str], places: Container[int]) -> list[str]:
    """Leave out the reasons of an earlier import."""
    return [cell for place, cell in enumerate(cells) if place not in places]
