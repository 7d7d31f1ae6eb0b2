"""Say a day inside a sentence the way the office says it aloud."""

from datetime import date

WEEKDAYS = "月火水木金土日"


def month_day(day: date) -> str:
    """Say month, day and weekday, without the year: 「9月30日（水）」."""
    return f"{day.month}月{day.day}日（{WEEKDAYS[day.weekday()]}）"
