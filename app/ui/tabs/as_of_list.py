"""Describe the list of a day: its columns and its filters."""

from typing import Final

from app.office.as_of_rows import AsOfRow
from app.rules import eras
from app.ui import words
from app.ui.days import day_words
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

FILTERS: Final = (
    ("", "すべて"),
    ("current", "最新"),
    ("renewal_due", "再同意待ち"),
    ("withdrawn", "撤回"),
    ("declined", "不同意"),
    ("none", "同意なし"),
)
"""The chips: a standing on that day, or everybody."""
ERASED: Final = "（消去済）"


def _standing(row: AsOfRow) -> Pill:
    return words.standing(row.standing)


def _version(row: AsOfRow) -> str:
    return eras.japanese(row.version_on) if row.version_on else "－"


def _given(row: AsOfRow) -> str:
    return day_words(row.given_on) or "－"


COLUMNS: Final = (
    Column[AsOfRow](
        "member_code", "組合員コード", lambda row: row.member_code, 112, sortable=False
    ),
    Column[AsOfRow]("name", "氏名", lambda row: row.name or ERASED, 160, sortable=False),
    pill_column("standing", "その日の状態", _standing, 128, sortable=False),
    Column[AsOfRow]("version_on", "回答した方針の版", _version, 148, sortable=False),
    Column[AsOfRow]("given_on", "回答の日", _given, 148, sortable=False),
    Column[AsOfRow]("method", "方法", lambda row: row.method or "－", 72, sortable=False),
    Column[AsOfRow]("receiver", "受付者", lambda row: row.receiver or "－", 140, sortable=False),
)
