"""Describe the list of the operation log: its columns and its filters."""

from typing import Any, Final

from app.office.log_lines import LogLine
from app.office.log_search import LogFilter
from app.rules.day_moments import spelt
from app.ui.days import moment_words
from app.ui.tables.columns import Column
from app.ui.tabs.register_list import Chip, every

CLOCK_BACK: Final = "（時計の戻り）"
"""What stands beside the title of an act whose moment lies before that of the act before it."""
HOW_TO_SEARCH: Final = (
    "操作の言葉、操作した人のお名前、操作記録の番号、受付番号、組合員コード、文書番号で探せます。"
    "日付は「2026/4/1」「2026/4」「2026/4/1〜2026/4/30」のように入れます。"
)


def title_of(row: LogLine) -> str:
    """Name an act, and say where the machine's clock had gone back."""
    return f"{row.title}{CLOCK_BACK}" if row.clock_back else row.title


COLUMNS: Final = (
    Column[LogLine]("number", "番号", lambda row: f"{row.id:,}", 62, figures=True, whole=True),
    Column[LogLine](
        *("at", "日時", lambda row: spelt(row.at), 130),
        whole=True,
        tip=lambda row: moment_words(row.at),
    ),
    Column[LogLine]("title", "操作", title_of, 206, tip=title_of),
    Column[LogLine](
        *("touched", "対象", lambda row: row.touched, 160), tip=lambda row: row.touched
    ),
    Column[LogLine]("staff", "操作した人", lambda row: row.staff_name, 104, whole=True),
)
CHIPS: Final[tuple[Chip[Any], ...]] = tuple(Chip(one.value, one.word, every) for one in LogFilter)
"""The filters; which acts they keep, the office knows."""
