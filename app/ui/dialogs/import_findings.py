"""List what keeps rows of a file out, and what should be looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.office.member_import import ImportReading
from app.office.rows import RejectedCell, RowWarning
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

REJECTED: Final = Pill("要修正", "cross", "bad")
DOUBTFUL: Final = Pill("確認", "triangle", "due")
WAITING: Final = Pill("確認待ち", "clock", "due")


@dataclass(frozen=True)
class Finding:
    """Be one cell that was found fault with; `row` is as Excel numbers it, the header being 1."""

    id: int
    pill: Pill
    row: int
    name: str
    column: str
    value: str
    reason: str


COLUMNS: Final = (
    Column[Finding]("row", "行", lambda one: f"{one.row}", 56, figures=True, sortable=False),
    Column[Finding]("name", "氏名", lambda one: one.name, 112, sortable=False),
    Column[Finding](
        "pill", "", lambda one: one.pill.word, 108, sortable=False, pill=lambda one: one.pill
    ),
    Column[Finding]("column", "項目", lambda one: one.column, 124, sortable=False),
    Column[Finding]("value", "ファイルの内容", lambda one: one.value, 140, sortable=False),
    Column[Finding]("reason", "直し方", lambda one: one.reason, 360, sortable=False),
)


def findings(reading: ImportReading | None) -> Sequence[Finding]:
    """Put rejections and warnings into the order of the file; none before one was read."""
    if reading is None:
        return ()
    names = {row.row: row.draft.name.strip() for row in reading.file.rows}
    waiting = {one.row for one in reading.may_wait}
    found = [
        _finding(WAITING if cell.row in waiting else REJECTED, cell, names)
        for cell in reading.rejected
    ]
    found += [_finding(DOUBTFUL, cell, names) for cell in reading.warnings]
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


def wait_words(waiting: int) -> str:
    """Name the rows that may wait, for the box that sends them there."""
    return f"同意の確認だけができていない{waiting:,}行を「申込の確認待ち」に残す(&W)"


def act_words(good: int, waiting: int, letter: str, *, all_rows: bool) -> str:
    """Say what registering will do: who comes in, and whose form waits."""
    if not waiting:
        return (
            f"{good:,}名を登録する({letter})"
            if all_rows
            else (f"問題のない{good:,}名だけ登録する({letter})")
        )
    if not good:
        return f"{waiting:,}件を確認待ちに残す({letter})"
    return f"{good:,}名を登録し、{waiting:,}件を確認待ちに残す({letter})"


def _finding(pill: Pill, cell: RejectedCell | RowWarning, names: Mapping[int, str]) -> Finding:
    name = names.get(cell.row, "")
    return Finding(0, pill, cell.row, name, cell.column, cell.value, cell.reason)
