"""Describe the list of requests: its columns and its filters."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.office.requests import RequestRow
from app.ui import request_words as words
from app.ui.tables.chip_cells import SEPARATOR
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

FILTERS: Final = (("open", "対応中"), ("", "すべて"))
"""The chips: what is still to be done, or everything."""

CHIPS: Final = 2
"""The column whose words are painted as chips."""


def columns(today: Callable[[], date]) -> tuple[Column[RequestRow], ...]:
    """Make the columns; `today` is asked whenever a row is painted."""

    def due(row: RequestRow) -> Pill:
        return words.due(row, today())

    return (
        Column("receipt_number", "受付番号", lambda row: row.receipt_number, 88, sortable=False),
        Column("requester", "請求者", _people, 106, sortable=False),
        Column("rights", "内容", _rights, 116, sortable=False),
        Column("state", "状態", _state_word, 112, sortable=False, pill=_state),
        Column("days", "残り", lambda row: due(row).word, 90, sortable=False, pill=due, tip=_post),
        Column("due", "回答期限", lambda row: words.month_day(row.due_on), 86, tip=_post),
        Column("received_on", "届いた日", _received, 62, tip=_received_long),
        Column("in_charge", "担当者", lambda row: row.in_charge, 94, sortable=False),
    )


def _people(row: RequestRow) -> str:
    """Name who asks, and whom it is about where that is somebody else."""
    asks = row.requester_name or "（お名前未記入）"
    other = row.subject_name and row.subject_name != row.requester_name
    return f"{asks}（{row.subject_name} 様について）" if other else asks


def _received(row: RequestRow) -> str:
    """Say shortly when it came; the weekday matters only for what is still to come."""
    return f"{row.received_on.month}/{row.received_on.day}"


def _received_long(row: RequestRow) -> str:
    """Say in full when it came."""
    return words.long_day(row.received_on)


def _rights(row: RequestRow) -> str:
    """List what is asked for."""
    return SEPARATOR.join(row.rights_words)


def _state(row: RequestRow) -> Pill:
    """Say where the case stands."""
    return words.state(row.state_word)


def _state_word(row: RequestRow) -> str:
    """Say the word of the state alone."""
    return row.state_word


def _post(row: RequestRow) -> str:
    """Say by when the letter should be posted."""
    day = words.month_day(row.dispatch_by)
    return f"発送目安　{day}まで" if day else ""
