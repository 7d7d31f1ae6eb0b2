"""Write days and moments the one way our lists do."""

from datetime import date, datetime, timedelta
from typing import Final

from app.rules.spoken_days import WEEKDAYS

_JAPAN_AHEAD: Final = timedelta(hours=9)


def day_words(day: date | None) -> str:
    """Write a day: 2026/04/20（月）; nothing for none."""
    return f"{day:%Y/%m/%d}（{WEEKDAYS[day.weekday()]}）" if day else ""


def moment_words(at: datetime) -> str:
    """Write a moment given in UTC as the day and time in Japan: 2026/04/20（月）9:05."""
    here = at.replace(tzinfo=None) + _JAPAN_AHEAD
    return f"{day_words(here.date())} {here.hour}:{here:%M}"


def clock_words(at: datetime) -> str:
    """Write the time in Japan of a moment given in UTC: 9:05."""
    here = at.replace(tzinfo=None) + _JAPAN_AHEAD
    return f"{here.hour}:{here:%M}"
