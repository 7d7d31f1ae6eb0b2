"""Describe the list of members: its columns and its filters."""

from typing import Final

from app.office.members import MemberRow
from app.ui import words
from app.ui.days import day_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

FILTERS: Final = (
    ("", "すべて"),
    ("current", "最新"),
    ("renewal_due", "再同意待ち"),
    ("withdrawn", "撤回"),
    ("declined", "不同意"),
)
"""The chips: a consent standing, or everybody."""


def _name(row: MemberRow) -> str:
    return row.name or "（消去済）"


def _children(row: MemberRow) -> str:
    return f"{row.child_count}人" if row.child_count else "－"


def _registered(row: MemberRow) -> str:
    return day_words(row.registered_on)


def _standing(row: MemberRow) -> Pill:
    return words.standing(row.standing)


def _state(row: MemberRow) -> Pill:
    return words.state(row.state)


COLUMNS: Final = (
    Column[MemberRow]("member_code", "組合員コード", lambda row: row.member_code, 112),
    Column[MemberRow]("name", "氏名", _name, 124, sortable=False),
    Column[MemberRow]("kana", "フリガナ", lambda row: row.kana, 140),
    Column[MemberRow]("children", "お子さま", _children, 64, figures=True, sortable=False),
    Column[MemberRow](
        "standing",
        "同意の状態",
        lambda row: _standing(row).word,
        112,
        sortable=False,
        pill=_standing,
    ),
    Column[MemberRow]("registered_on", "登録日", _registered, 140),
    Column[MemberRow](
        "state", "状態", lambda row: _state(row).word, 84, sortable=False, pill=_state
    ),
)
