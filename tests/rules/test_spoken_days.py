from datetime import date

from app.rules.spoken_days import compared, month_day


def test_a_day_is_said_with_its_weekday() -> None:
    assert month_day(date(2026, 9, 30)) == "9月30日（水）"
    assert month_day(date(2026, 5, 3)) == "5月3日（日）"


def test_days_of_different_years_are_told_with_their_years() -> None:
    first = date(2026, 12, 30)
    assert compared(first, date(2026, 12, 31)) == ("12月30日（水）", "12月31日（木）")
    assert compared(first, date(2027, 12, 30)) == (
        "令和8年12月30日（水）",
        "令和9年12月30日（木）",
    )
