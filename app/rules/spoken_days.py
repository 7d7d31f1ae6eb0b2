"""Say a day inside a sentence the way the office says it aloud."""

from datetime import date

from app.rules.eras import with_weekday

WEEKDAYS = "月火水木金土日"


def month_day(day: date) -> str:
    """Say month, day and weekday, without the year: 「9月30日（水）」."""
    return f"{day.month}月{day.day}日（{WEEKDAYS[day.weekday()]}）"


def compared(first: date, second: date) -> tuple[str, str]:
    """Say two days that a sentence compares; of different years the year is said as well."""
    say = month_day if first.year == second.year else with_weekday
    return say(first), say(second)
