from dataclasses import dataclass
from datetime import date

import pytest

from app.ui import request_words as words
from app.ui.widgets.pill import Pill

TODAY = date(2026, 4, 20)


@dataclass(frozen=True)
class Row:
    due_on: date | None
    due_words: str
    overdue: bool = False


@pytest.mark.parametrize(
    ("row", "pill"),
    [
        (Row(date(2026, 4, 18), "2日超過", overdue=True), Pill("2日超過", "triangle", "bad")),
        (Row(date(2026, 4, 23), "あと3日"), Pill("あと3日", "clock", "due")),
        (Row(date(2026, 4, 24), "あと4日"), Pill("あと4日", "clock", "quiet")),
        (Row(None, "停止中"), Pill("停止中", "pause", "quiet")),
        (Row(None, ""), Pill("", "pause", "quiet")),
    ],
)
def test_the_time_left_has_word_shape_and_tone(row: Row, pill: Pill) -> None:
    assert words.due(row, TODAY) == pill


def test_states_have_shapes_and_unknown_ones_show_themselves() -> None:
    assert words.state("差戻し") == Pill("差戻し", "back", "bad")
    assert words.state("調査中") == Pill("調査中", "dot", "quiet")


def test_days_are_written_short_in_lists_and_long_on_pages() -> None:
    assert words.month_day(date(2026, 5, 4)) == "5/4（月）"
    assert words.long_day(date(2026, 5, 4)) == "令和8年5月4日（月）"
    assert words.month_day(None) == words.long_day(None) == ""
