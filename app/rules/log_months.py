"""Name the months by which the operation log is reviewed, as they begin and end in Japan."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

JAPAN: Final = timedelta(hours=9)
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")


@dataclass(frozen=True)
class Month:
    """Stand for one month of a calendar year."""

    year: int
    month: int

    @property
    def code(self) -> str:
        """Return the month as the records keep it: 「2026-03」."""
        return f"{self.year:04d}-{self.month:02d}"

    @property
    def word(self) -> str:
        """Return the month as people write it."""
        return f"{self.year}年{self.month}月"

    @property
    def first(self) -> date:
        """Return its first day."""
        return date(self.year, self.month, 1)

    @property
    def next(self) -> "Month":
        """Return the month after it."""
        return month_of(self.first + timedelta(days=31))

    @property
    def begins_at(self) -> datetime:
        """Return the moment at which it begins in Japan."""
        return datetime.combine(self.first, time(0, 0), tzinfo=UTC) - JAPAN

    def is_over(self, today: date) -> bool:
        """Tell whether none of its days is still to come."""
        return today >= self.next.first


def month_of(day: date) -> Month:
    """Return the month of a day."""
    return Month(day.year, day.month)


def read_month(code: str) -> Month | None:
    """Read a month as the records keep it."""
    found = _MONTH.fullmatch(code)
    return Month(int(found[1]), int(found[2])) if found else None
