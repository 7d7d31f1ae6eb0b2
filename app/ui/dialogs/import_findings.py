"""List what keeps rows of a file out, and what should be looked at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.office.member_import import ImportReading
from app.office.rows import RejectedCell, RowWarning
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

REJECTED: Final = Pill("要修正", "cross", "bad")
DOUBTFUL: Final = Pill("確認", "triangle", "due")


@dataclass(frozen=True)
class Finding:
    """Be one cell that was found fault with; `row` is as Excel numbers it, the header being 1."""

    id: int
    pill: Pill
    row: int
    column: str
    value: str
    reason: str


COLUMNS: Final = (
    Column[Finding]("row", "行", lambda one: f"{one.row}", 56, figures=True, sortable=False),
    Column[Finding](
        "pill", "", lambda one: one.pill.word, 88, sortable=False, pill=lambda one: one.pill
    ),
    Column[Finding]("column", "項目", lambda one: one.column, 132, sortable=False),
    Column[Finding]("value", "ファイルの内容", lambda one: one.value, 152, sortable=False),
    Column[Finding]("reason", "直し方", lambda one: one.reason, 400, sortable=False),
)


def findings(reading: ImportReading | None) -> Sequence[Finding]:
    """Put rejections and warnings into the order of the file; none before one was read."""
    if reading is None:
        return ()
    found = [_finding(REJECTED, cell) for cell in reading.rejected]
    found += [_finding(DOUBTFUL, cell) for cell in reading.warnings]
    found.sort(key=lambda one: (one.row, one.pill is DOUBTFUL))
    return [replace(one, id=at) for at, one in enumerate(found)]


def rejected_rows(reading: ImportReading) -> int:
    """Count the rows that are kept out."""
    return len({cell.row for cell in reading.rejected})


def summary(reading: ImportReading) -> str:
    """Say what the dry run found, with nothing registered yet."""
    rows, bad, good = len(reading.results), rejected_rows(reading), len(reading.good)
    if not bad:
        return f"{rows:,}行を確かめました。すべて登録できます。まだ登録していません。"
    return (
        f"{rows:,}行のうち{bad:,}行に直していただきたいところがあります。"
        f"登録できるのは{good:,}行です。まだ登録していません。"
    )


def _finding(pill: Pill, cell: RejectedCell | RowWarning) -> Finding:
    return Finding(0, pill, cell.row, cell.column, cell.value, cell.reason)
