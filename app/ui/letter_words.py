"""Say where an issued letter stands, as lists of letters write it."""

from app.office.rows import LetterRow
from app.rules.returns import reason_word
from app.rules.void_letters import void_word
from app.ui.days import day_words
from app.ui.widgets.pill import Pill


def sent_words(letter: LetterRow) -> str:
    """Say how and when it left, and what became of it."""
    if letter.cancelled_on is not None:
        return f"{day_words(letter.cancelled_on)}に取消し　{void_word(letter.cancel_reason)}"
    row = letter.posting
    if row is None:
        return "未発送"
    number = f"　引受番号 {row.tracking_number}" if row.tracking_number else ""
    sent = f"発送 {day_words(row.posted_on)}　{row.method}{number}"
    if row.returned_on is not None:
        why = reason_word(row.return_reason)
        return f"{sent}　返戻 {day_words(row.returned_on)}（{why}）"
    delivered = f"　配達 {day_words(row.delivered_on)}" if row.delivered_on else ""
    return f"{sent}{delivered}"


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
