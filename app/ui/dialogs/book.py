"""Say what can be printed of a page: registers, which are also files, and sheets, which are not."""

from collections.abc import Callable
from dataclasses import dataclass

from app.office import registers
from app.office.desk import Desk
from app.office.registers import Register
from app.rules.eras import japanese
from app.rules.periods import Days
from app.rules.worded import Worded

Make = Callable[[Desk, Days], Register]
Draw = Callable[[Desk, Days], bytes]


class When(Worded):
    """Name the time for which something is printed."""

    period = "period", "期間"
    day = "day", "基準日"
    now = "now", "現在"


@dataclass(frozen=True)
class Book:
    """Be one register: its title, how it is made, for which time, and what it holds.

    `make` gets both ends of a period; the day as `to_on`, for a book of a day; open ends, for
    one of now.
    """

    title: str
    make: Make
    when: When = When.period
    hint: str = ""

    def look(self, desk: Desk, days: Days) -> bytes:
        """Return it as PDF, to be looked at."""
        return registers.look(desk, self.make(desk, days))

    def take(self, desk: Desk, days: Days) -> bytes:
        """Return it as PDF that leaves the program."""
        return registers.take(desk, self.make(desk, days))


@dataclass(frozen=True)
class Paper:
    """Be a sheet that is no table: `look` draws it, `take` draws and logs it."""

    title: str
    look: Draw
    take: Draw
    when: When = When.period
    hint: str = ""


def time_words(when: When, days: Days) -> str:
    """Say for which time something is printed; nothing for what is of now."""
    if when is When.period:
        return days.words
    return japanese(days.to_on) if when is When.day and days.to_on else ""
