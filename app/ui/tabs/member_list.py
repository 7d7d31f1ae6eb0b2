"""Describe the list of members: its columns and its filters."""

from typing import Final

from app.office.members import MemberRow
from app.rules.member_states import ENDED
from app.ui import words
from app.ui.days import day_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

USUAL: Final = "active"
FILTERS: Final = (
    (USUAL, "登録中"),
    ("active/current", "最新"),
    ("active/renewal_due", "再同意待ち"),
    ("active/withdrawn", "撤回"),
    ("active/declined", "不同意"),
    (ENDED, "退会・卒業など"),
    ("", "すべて"),
)
"""The chips: a state, and perhaps how the consent stands; the first one is the usual list."""


def narrowing(key: str) -> tuple[str | None, str | None]:
    """Return the state and the standing that a chip stands for."""
    state, _, standing = key.partition("/")
    return state or None, standing or None


def _name(row: MemberRow) -> str:
    return row.name or "（消去済）"


def _children(row: MemberRow) -> str:
    return f"{row.child_count}人" if row.child_count else "－"


def _place(row: MemberRow) -> str:
    return "　".join(part for part in (row.centre, row.delivery_group) if part)


def _way(row: MemberRow) -> str:
    return "　".join(part for part in (row.centre, row.course, row.delivery_group) if part)


def _registered(row: MemberRow) -> str:
    return day_words(row.registered_on)


def _standing(row: MemberRow) -> Pill:
    return words.standing(row.standing)


def _state(row: MemberRow) -> Pill:
    return words.state(row.state)


COLUMNS: Final = (
    Column[MemberRow]("member_code", "組合員コード", lambda row: row.member_code, 98),
    Column[MemberRow]("name", "氏名", _name, 106, sortable=False),
    Column[MemberRow]("kana", "フリガナ", lambda row: row.kana, 118),
    Column[MemberRow]("children", "お子さま", _children, 64, figures=True, sortable=False),
    Column[MemberRow]("place", "センター・班", _place, 96, sortable=False, tip=_way),
    Column[MemberRow](
        "standing",
        "同意の状態",
        lambda row: _standing(row).word,
        100,
        sortable=False,
        pill=_standing,
    ),
    Column[MemberRow]("registered_on", "登録日", _registered, 138),
    Column[MemberRow](
        "state", "状態", lambda row: _state(row).word, 82, sortable=False, pill=_state
    ),
)
