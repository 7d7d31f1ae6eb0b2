"""Read the short forms in which dates are typed all day long (OFFICE D-07)."""

import re
from datetime import date, timedelta

from app.rules.eras import BadDate, read_date
from app.rules.numerals import narrow

_TODAY = {"t", "今日", "本日"}
_DAYS_AWAY = re.compile(r"([+-])(\d{1,4})")
_MONTH_AND_DAY = re.compile(r"(\d{2})(\d{2})|(\d{1,2})[/.](\d{1,2})|(\d{1,2})月(\d{1,2})日")


def read_short_date(text: str, *, today: date, future: bool = True) -> date:
    """Read `t`, `+14`, `-3`, `0610`, `6/10`, and every long form.

    Without a year the day nearest to today is meant; where the field forbids the future, the last
    one that is not after today.

    Raises:
        BadDate: no real day, or in the future where `future` is false.
    """
    plain = narrow(text).lower()
    if plain in _TODAY:
        return today
    if away := _DAYS_AWAY.fullmatch(plain):
        days = int(away.group(2)) * (1 if away.group(1) == "+" else -1)
        day = today + timedelta(days=days)
        return read_date(day.isoformat(), today=today, future=future)
    if short := _MONTH_AND_DAY.fullmatch(plain):
        month, day_number = (int(part) for part in short.groups() if part)
        return _without_year(month, day_number, today, future=future)
    return read_date(text, today=today, future=future)


def _without_year(month: int, day: int, today: date, *, future: bool) -> date:
    """Choose the year of a day that was typed without one; 29 February finds its leap year."""
    years = range(today.year - 4, today.year + 5)
    days = [date(year, month, day) for year in years if _exists(year, month, day)]
    allowed = [one for one in days if future or one <= today]
    if not allowed:
        raise BadDate(f"{month}月{day}日という日はありません。「6/10」のように書いてください。")
    return min(allowed, key=lambda one: abs(one - today))


def _exists(year: int, month: int, day: int) -> bool:
    """Tell whether there is such a day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
