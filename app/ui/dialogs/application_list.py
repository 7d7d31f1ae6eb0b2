"""Describe the list of the applications that wait."""

from typing import Final

from app.office.applications import ApplicationRow
from app.rules.applications import ApplicationState
from app.ui.days import day_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

FILTERS: Final = (("waiting", "確認待ち"), ("over", "期限を過ぎたもの"), ("", "すべて"))
"""The chips: what waits, what is to be deleted, or everything."""

_STATES: Final = {
    ApplicationState.waiting: Pill("確認待ち", "clock", "due"),
    ApplicationState.registered: Pill("登録済", "check", "good"),
    ApplicationState.withdrawn: Pill("取下げ", "back", "quiet"),
    ApplicationState.purged: Pill("消去済", "cross", "quiet"),
}
_OVER: Final = Pill("期限経過", "triangle", "bad")


def state(row: ApplicationRow) -> Pill:
    """Return the pill of an application; a day that is over comes first."""
    return _OVER if row.over else _STATES[row.state]


def name_words(row: ApplicationRow) -> str:
    """Name the applicant, or say that nobody knows any more."""
    return f"{row.name} 様" if row.name else "（消去済）"


def whole_reason(row: ApplicationRow) -> str:
    """Say everything that keeps an application waiting, one thing a line."""
    note = f"メモ：{row.note}" if row.note else ""
    return "\n".join(filter(None, (*row.reasons, note)))


COLUMNS: Final = (
    Column[ApplicationRow]("number", "番号", lambda row: row.number, 112, sortable=False),
    Column[ApplicationRow](
        "received", "届いた日", lambda row: day_words(row.received_on), 148, sortable=False
    ),
    Column[ApplicationRow]("name", "お名前", name_words, 140, sortable=False),
    Column[ApplicationRow](
        "state", "状態", lambda row: state(row).word, 112, sortable=False, pill=state
    ),
    Column[ApplicationRow](
        "letter", "お願い", lambda row: "発行済" if row.letter_id else "", 68, sortable=False
    ),
    Column[ApplicationRow](
        "purge", "保管の期限", lambda row: day_words(row.purge_on), 148, sortable=False
    ),
    Column[ApplicationRow](
        "reason",
        "登録できない理由",
        lambda row: row.reason_words,
        340,
        sortable=False,
        tip=whole_reason,
    ),
)
