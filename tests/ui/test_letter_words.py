"""The line of a letter tells all its sendings, each with the day and the reason of its return."""

from datetime import date

from app.office.rows import DispatchRow, LetterRow
from app.rules.ids import DispatchId, LetterId
from app.ui.letter_words import back_words, sent_words

LETTER = LetterId(1)


def posting(day: int, back: int | None = None, reason: str = "") -> DispatchRow:
    returned_on = None if back is None else date(2026, 4, back)
    return DispatchRow(
        id=DispatchId(day),
        letter_id=LETTER,
        method="簡易書留",
        tracking_number="",
        posted_on=date(2026, 4, day),
        returned_on=returned_on,
        return_reason=reason,
    )


def letter(*postings: DispatchRow) -> LetterRow:
    newest = postings[-1]
    return LetterRow(
        id=LETTER,
        document_number="架空発第1号",
        kind="disclosure",
        dated_on=date(2026, 4, 1),
        sha256="",
        erased=False,
        cancelled_on=None,
        posted_on=newest.posted_on,
        method=newest.method,
        tracking_number="",
        posting=newest,
        earlier=postings[:-1],
    )


def test_earlier_returns_stand_below_the_last_sending() -> None:
    said = sent_words(letter(posting(2, 6, "moved"), posting(8, 10, "refused"), posting(14)))
    first, second, third = said.splitlines()
    assert first.startswith("発送 2026/04/14")
    assert "返戻" not in first
    assert second.startswith("以前の発送 2026/04/02")
    assert "返戻 2026/04/06" in second
    assert "転居先不明" in second
    assert "受取拒絶" in third


def test_the_last_sending_says_its_own_return() -> None:
    said = sent_words(letter(posting(2, 6, "refused")))
    assert "返戻 2026/04/06" in said
    assert "以前" not in said
    assert back_words(posting(2)) == ""
