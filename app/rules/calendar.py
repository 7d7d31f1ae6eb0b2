"""Know on which days an office is open: the desk's calendar and the commission's (LAW A-13 P-7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

MONDAY_TO_SATURDAY = frozenset(range(6))
MONDAY_TO_FRIDAY = frozenset(range(5))
EVERY_DAY = frozenset(range(7))
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Calendar:
    """Hold the days on which one office is closed.

    `weekdays` count from Monday = 0; `closures` are the office's own. National holidays and
    29 December to 3 January are closed unless the office says otherwise (OFFICE M-24).
    """

    weekdays: frozenset[int] = MONDAY_TO_SATURDAY
    closures: frozenset[date] = frozenset()
    closed_on_holidays: bool = True
    closed_at_new_year: bool = True

    def __post_init__(self) -> None:
        """Refuse a week without an open day: a search for one would never end."""
        if not self.weekdays & EVERY_DAY:
            raise ValueError(self.weekdays)

    def is_open(self, day: date) -> bool:
        """Tell whether somebody sits at the desk on that day."""
        if day.weekday() not in self.weekdays or day in self.closures:
            return False
        if self.closed_at_new_year and is_new_year(day):
            return False
        return not (self.closed_on_holidays and is_holiday(day))

    def last_open_on_or_before(self, day: date) -> date:
        """Find the last open day up to `day`: the day by which a letter must be posted."""
        while not self.is_open(day):
            day -= _DAY
        return day

    def next_open(self, day: date) -> date:
        """Find the first open day from `day` on, the day itself included."""
        while not self.is_open(day):
            day += _DAY
        return day


def desk_calendar(closures: Iterable[date] = ()) -> Calendar:
    """Make the desk's calendar: Monday to Saturday, with the office's own closures."""
    return Calendar(closures=frozenset(closures))


COMMISSION = Calendar(MONDAY_TO_FRIDAY)
"""The calendar of 個人情報保護委員会, for the final report of an incident only."""


def is_new_year(day: date) -> bool:
    """Tell whether the day is one of 29 December to 3 January."""
    return (day.month, day.day) >= (12, 29) or (day.month, day.day) <= (1, 3)


def is_holiday(day: date) -> bool:
    """Tell whether the day is a 国民の祝日, a 振替休日 or a 国民の休日 (known up to 2099)."""
    return day in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    # Loading this library takes longer than opening the window; the first look pays for it.
    from holidays.countries.japan import Japan  # noqa: PLC0415

    return frozenset(Japan(years=year))
