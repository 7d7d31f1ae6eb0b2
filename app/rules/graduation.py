"""Say when a child grows out of the service (OFFICE M-11: 卒業)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.ages import attains_on

_YEAR = 12
_OLDEST = 18
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class GraduationRule:
    """Hold the rule: the first such day of the year on which the age is full.

    The usual one is the end of the school year before school: age 6, 31 March. A child born on
    1 April is six at the end of 31 March and goes with the older ones, as to school (学校教育法17).
    """

    age: int = 6
    month: int = 3
    day: int = 31

    def __post_init__(self) -> None:
        """Refuse what is no rule at all; the dialog says it in words first."""
        if not is_possible(self.age, self.month, self.day):
            raise ValueError((self.age, self.month, self.day))

    def on(self, year: int) -> date:
        """Return the day of this rule in a year; 29 February is the 28th of a common year."""
        return date(year, self.month, min(self.day, monthrange(year, self.month)[1]))

    @property
    def words(self) -> str:
        """Say the rule as the office says it."""
        return f"満{self.age}歳に達した後、最初の{self.month}月{self.day}日"


def is_possible(age: int, month: int, day: int) -> bool:
    """Tell whether an age, a month and a day make a rule."""
    if not (0 < age <= _OLDEST and 1 <= month <= _YEAR):
        return False
    return 1 <= day <= monthrange(2000, month)[1]


def graduates_on(birth_on: date, rule: GraduationRule) -> date:
    """Return the last day in the service of a child born on a day."""
    full = attains_on(birth_on, rule.age)
    return next(day for day in (rule.on(full.year), rule.on(full.year + 1)) if day >= full)


def born_until(day: date, rule: GraduationRule) -> date:
    """Return the latest birthday of those who have graduated by the end of a day."""
    last = next(one for one in (rule.on(day.year), rule.on(day.year - 1)) if one <= day)
    following = last + _DAY
    year = following.year - rule.age
    return date(year, following.month, min(following.day, monthrange(year, following.month)[1]))


def month_ends_on(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])
