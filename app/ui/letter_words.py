"""Say where an issued letter stands, as lists of letters write it."""

from typing import Final

from app.office.drafted_letters import DraftedRow
from app.office.rows import DispatchRow, LetterRow
from app.rules.approvals import DraftState
from app.rules.returns import reason_word
from app.rules.void_letters import void_word
from app.ui.days import day_words
from app.ui.widgets.pill import Pill

ROUND_PILLS: Final = {
    DraftState.approved: Pill("承認済み（未発行）", "check", "good"),
    DraftState.returned: Pill("差戻し", "back", "bad"),
    DraftState.waiting: Pill("決裁待ち", "clock", "due"),
}


def round_pill(row: DraftedRow) -> Pill:
    """Return the pill of a letter that went round and is not issued yet."""
    return ROUND_PILLS.get(row.state, Pill(row.state.word))


def sent_words(letter: LetterRow) -> str:
    """Say how and when it left, and what became of it."""
    if letter.cancelled_on is not None:
        return f"{day_words(letter.cancelled_on)}に取消し　{void_word(letter.cancel_reason)}"
    row = letter.posting
    if row is None:
        return "未発送"
    number = f"　引受番号 {row.tracking_number}" if row.tracking_number else ""
    sent = f"発送 {day_words(row.posted_on)}　{row.method}{number}"
    before = "".join(_before(one) for one in letter.earlier)
    if row.returned_on is not None:
        return f"{sent}{back_words(row)}{before}"
    delivered = f"　配達 {day_words(row.delivered_on)}" if row.delivered_on else ""
    return f"{sent}{delivered}{before}"


def back_words(row: DispatchRow) -> str:
    """Say when a posting came back and why, led in by a gap; empty where it did not."""
    if row.returned_on is None:
        return ""
    return f"　返戻 {day_words(row.returned_on)}（{reason_word(row.return_reason)}）"


def _before(row: DispatchRow) -> str:
    return f"\n以前の発送 {day_words(row.posted_on)}{back_words(row)}"


def sent_pill(letter: LetterRow, *, astray: bool = False) -> Pill:
    """Return the pill that says it in one word."""
    row = letter.posting
    if letter.cancelled_on is not None:
        return Pill("欠番", "bar", "quiet")
    if row is None:
        return Pill("未発送", "clock", "due")
    if astray:
        return Pill("誤送付", "triangle", "bad")
    if row.returned_on is not None:
        return Pill("返戻", "back", "bad" if letter.is_back else "quiet")
    return Pill("配達済" if row.delivered_on else "発送済", "check", "good")
