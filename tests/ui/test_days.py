from datetime import UTC, date, datetime

from app.ui.days import day_words, moment_words


def test_a_day_stands_with_its_weekday() -> None:
    assert day_words(date(2026, 4, 20)) == "2026/04/20（月）"
    assert day_words(None) == ""


def test_a_moment_is_japans() -> None:
    assert moment_words(datetime(2026, 4, 19, 15, 4, tzinfo=UTC)) == "2026/04/20（月） 0:04"
