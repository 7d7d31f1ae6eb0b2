"""Say when a backup is due, which ones are kept, and when the last with today's people lapses.

Kept are all of two days, the last of each day for 14 days, of each week for 12 weeks, and of each
month for 12 months (SAFETY §4). The windows are those of the calendar and not counts: what an
office that rarely opens the program has kept lapses just the same.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

from app.rules.eras import today_in_japan

ALL_DAYS: Final = 2
DAYS: Final = 14
WEEKS: Final = 12
MONTHS: Final = 12
INTERVALS: Final = (15, 30, 60, 120)
USUAL_MINUTES: Final = 30
DRILL_DAYS: Final = 31
DAYS_OF_USE: Final = 3
SLACK: Final = timedelta(days=5)
FEW: Final = 4
PART: Final = 3
_YEAR: Final = 12
_WEEK: Final = timedelta(weeks=1)


def is_due(newest: datetime | None, now: datetime, minutes: int, *, moved: bool) -> bool:
    """Tell whether a backup is to be made: time is over, and something was done since."""
    if newest is None:
        return True
    return moved and not timedelta(0) <= now - newest < timedelta(minutes=minutes)


def believed(now: datetime, days: Iterable[date]) -> datetime:
    """Return up to when time is believed to have run, by the days on which there was use.

    A clock that stands far ahead must not end what is kept: it counts after some days of use.
    A weekend, or a few days without use, lie within the slack.
    """
    today = today_in_japan(now)
    used = sorted({*(day for day in days if day < today), today})[-DAYS_OF_USE:]
    return now - max(timedelta(0), today - used[0] - SLACK)


def most_to_end(standing: int, ended_today: int) -> int:
    """Return how many more may end today: as many as a usual day brings, never most of them."""
    return max(0, max(FEW, (standing + ended_today) // PART) - ended_today)


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which of these backups are kept; the newest always is."""
    made = sorted(moments)
    today, last = today_in_japan(now), _last(made)
    return frozenset({one for one in made if today < _lapse(one, last)} | set(made[-1:]))


def lapses_on(moments: Iterable[datetime], now: datetime) -> date:
    """Return the first day on which none of these, nor one made now, is kept any more.

    Another one is made right after the erasure; it takes their place for its day, week and month.
    """
    standing = sorted({*moments, now})
    last = _last([*standing, now + timedelta(seconds=1)])
    return max(_lapse(one, last) for one in standing)


def longest(day: date) -> date:
    """Return the first day on which no backup made on a day can be kept any more."""
    return _months_after(day.replace(day=1), MONTHS)


def drill_is_due(last_on: date | None, today: date) -> bool:
    """Tell whether the monthly drill should be done."""
    return last_on is None or today - last_on >= timedelta(days=DRILL_DAYS)


def _last(made: Iterable[datetime]) -> frozenset[tuple[datetime, int]]:
    """Return which are the last of their day, their week and their month."""
    last = {key: one for one in sorted(made) for key in enumerate(_spans(today_in_japan(one)))}
    return frozenset((one, at) for (at, _begin), one in last.items())


def _lapse(one: datetime, last: frozenset[tuple[datetime, int]]) -> date:
    """Return the first day on which a backup is not kept any more."""
    day, monday, first = _spans(today_in_japan(one))
    over = (day + timedelta(days=DAYS), monday + WEEKS * _WEEK, _months_after(first, MONTHS))
    lapses = [end for at, end in enumerate(over) if (one, at) in last]
    return max([day + timedelta(days=ALL_DAYS + 1), *lapses])


def _spans(day: date) -> tuple[date, date, date]:
    """Return the day, and the first day of its week and of its month."""
    return day, day - timedelta(days=day.weekday()), day.replace(day=1)


def _months_after(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, _YEAR)
    return day.replace(year=day.year + years, month=month + 1)
