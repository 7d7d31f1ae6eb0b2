"""Whole years to the day."""

from datetime import date

from app.rules.anniversaries import years_after


def test_the_day_stays_but_for_the_last_of_february() -> None:
    assert years_after(date(2026, 4, 20), 3) == date(2029, 4, 20)
    assert years_after(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)
