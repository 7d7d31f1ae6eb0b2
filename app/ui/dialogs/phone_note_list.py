"""Describe the list of the telephone notes."""

from datetime import date
from typing import Final

from app.office.phone_notes import MonthCount, PhoneNoteRow
from app.rules.phone_notes import CallResult
from app.rules.telephones import telephone_words
from app.ui.days import day_words, moment_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

FILTERS: Final = (("open", "折返し待ち"), ("", "すべて"))
"""The chips: whom to call back, or every note."""

_DONE: Final = {
    CallResult.answered: Pill("お答え済", "check", "good"),
    CallResult.call_back: Pill("折返し済", "check", "good"),
    CallResult.passed_on: Pill("取次ぎ済", "check", "good"),
}


def state(row: PhoneNoteRow) -> Pill:
    """Return the pill of a note."""
    if row.done_on is None:
        return Pill("折返し待ち", "clock", "due")
    return _DONE[row.result]


def caller_words(row: PhoneNoteRow) -> str:
    """Name who called, or say that nobody knows any more."""
    return "（消去済）" if row.erased else row.caller_name or "お名前なし"


def month_words(counts: list[MonthCount], today: date) -> str:
    """Say how many calls there were this month and the month before."""
    words = [
        f"{'今月' if (one.month.year, one.month.month) == (today.year, today.month) else '先月'}"
        f" {one.calls:,}件（{one.minutes:,}分、うち受付 {one.became_requests:,}件）"
        for one in reversed(counts)
    ]
    return "　".join(words)


COLUMNS: Final = (
    Column[PhoneNoteRow]("at", "日時", lambda row: moment_words(row.taken_at), 196, sortable=False),
    Column[PhoneNoteRow]("caller", "お名前", caller_words, 140, sortable=False),
    Column[PhoneNoteRow](
        "telephone", "電話番号", lambda row: telephone_words(row.telephone), 152, sortable=False
    ),
    Column[PhoneNoteRow](
        "state", "状態", lambda row: state(row).word, 112, sortable=False, pill=state
    ),
    Column[PhoneNoteRow](
        "back", "折返す日", lambda row: day_words(row.call_back_on), 152, sortable=False
    ),
    Column[PhoneNoteRow]("case", "受付番号", lambda row: row.receipt_number, 92, sortable=False),
    Column[PhoneNoteRow](
        "about",
        "ご用件",
        lambda row: " ".join(row.about.split()),
        240,
        sortable=False,
        tip=lambda row: row.about,
    ),
    Column[PhoneNoteRow]("by", "受けた人", lambda row: row.taken_by, 110, sortable=False),
)
