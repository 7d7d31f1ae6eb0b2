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
        Column("receipt_number", "受付番号", lambda row: row.receipt_number, 92, sortable=False),
        Column("requester", "請求者", _requester, 108, sortable=False),
        Column("rights", "内容", _rights, 136, sortable=False),
        Column("state", "状態", _state_word, 116, sortable=False, pill=_state),
        Column("days", "残り", lambda row: due(row).word, 92, sortable=False, pill=due),
        Column("due", "回答期限", lambda row: words.month_day(row.due_on), 88),
        Column("dispatch_by", "発送目安", _dispatch_by, 88, sortable=False),
        Column("subject", "対象の方", lambda row: row.subject_name, 112, sortable=False),
        Column("received_on", "届いた日", lambda row: words.month_day(row.received_on), 88),
        Column("in_charge", "担当者", lambda row: row.in_charge, 96, sortable=False),
    )


def _requester(row: RequestRow) -> str:
    """Name who asks; a half-filled intake may know the telephone only."""
    return row.requester_name or "（お名前未記入）"


def _rights(row: RequestRow) -> str:
    """List what is asked for."""
    return SEPARATOR.join(row.rights_words)


def _state(row: RequestRow) -> Pill:
    """Say where the case stands."""
    return words.state(row.state_word)


def _state_word(row: RequestRow) -> str:
    """Say the word of the state alone."""
    return row.state_word


def _dispatch_by(row: RequestRow) -> str:
    """Say by when the letter should be posted."""
    return words.month_day(row.dispatch_by)
