"""Describe the list of papers that are in the house."""

from collections.abc import Sequence
from typing import Final

from app.office.held_papers import HeldPaperRow
from app.ui.days import day_words
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

LATE: Final = Pill("期日超過", "triangle", "bad")
DUE: Final = Pill("処分待ち", "clock", "due")
NEEDED: Final = Pill("対応中に使用", "dot", "quiet")
GONE: Final = Pill("処分済", "check", "good")


def columns(*, whole: bool) -> Sequence[Column[HeldPaperRow]]:
    """Describe the list; of one case its number and name need no column."""
    who = (
        Column[HeldPaperRow](
            "number", "受付番号", lambda row: row.receipt_number, 88, sortable=False
        ),
        Column[HeldPaperRow](
            "name", "請求された方", lambda row: row.requester_name, 136, sortable=False
        ),
    )
    what = (
        Column[HeldPaperRow]("word", "書類", lambda row: row.word, 208, sortable=False),
        Column[HeldPaperRow]("form", "残したもの", lambda row: row.form.word, 88, sortable=False),
        Column[HeldPaperRow](
            "received_on", "預かった日", lambda row: day_words(row.received_on), 144, sortable=False
        ),
        Column[HeldPaperRow](
            "purge_on", "処分の期日", lambda row: day_words(row.purge_on), 144, sortable=False
        ),
        pill_column("state", "いま", _state, 120, sortable=False),
        Column[HeldPaperRow]("ended", "処分", _ended, 200, sortable=False),
    )
    return (*who, *what[:-1]) if whole else what


def _state(row: HeldPaperRow) -> Pill:
    """Say where a paper stands."""
    if row.ended_on:
        return GONE
    if row.overdue:
        return LATE
    return DUE if row.purge_on else NEEDED


def _ended(row: HeldPaperRow) -> str:
    """Say how, when and by whom a paper left."""
    if row.ended_on is None or row.ended_how is None:
        return ""
    return f"{day_words(row.ended_on)} {row.ended_how.word}　{row.ended_by}"
