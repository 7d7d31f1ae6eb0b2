from datetime import date

from app.rules.spoken_days import month_day


def test_a_day_is_said_with_its_weekday() -> None:
    assert month_day(date(2026, 9, 30)) == "9月30日（水）"
    assert month_day(date(2026, 5, 3)) == "5月3日（日）"
