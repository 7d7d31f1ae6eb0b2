"""Say how a guard is written.

Its condition is plain SQL that both engines read, over the row about to be written (`NEW`) or to
be changed or lost (`OLD`). Three words stand for what the engines spell differently:
`ODD_DAY(x)` is true where x holds anything else than a day of the calendar, `JAPAN_DAY(x)` is the
day in Japan of a stored moment, `NO_KEY(x)` is true where no key was given.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Event = Literal["INSERT", "UPDATE", "DELETE"]

ALWAYS = "1 = 1"

_SPELT: Mapping[str, Mapping[str, str]] = {
    "sqlite": {
        # SQLite would take any text for a day, and 'zzz' is later than every version.
        r"ODD_DAY\(([\w.]+)\)": r"(date(\1) IS NOT \1)",
        r"JAPAN_DAY\(([\w.]+)\)": r"date(\1, '+9 hours')",
        # A key that SQLite is to choose reads as -1 before the insert.
        r"NO_KEY\(([\w.]+)\)": r"(\1 IS NULL OR \1 < 1)",
    },
    "postgresql": {
        r"ODD_DAY\(([\w.]+)\)": r"(NOT COALESCE(isfinite(\1), true))",
        r"JAPAN_DAY\(([\w.]+)\)": r"((\1 AT TIME ZONE 'UTC') + interval '9 hours')::date",
        r"NO_KEY\(([\w.]+)\)": r"(\1 IS NULL OR \1 < 1)",
    },
}


@dataclass(frozen=True)
class Guard:
    """Refuse one kind of write on one table where the condition holds."""

    name: str
    table: str
    event: Event
    refused_when: str
    reason: str

    def condition(self, dialect: str) -> str:
        """Return the condition in the words of one engine."""
        spelt = self.refused_when
        for pattern, words in _SPELT[dialect].items():
            spelt = re.sub(pattern, words, spelt)
        return spelt


def changed(*columns: str) -> str:
    """Return the condition that one of these columns is about to change, empty or not."""
    return " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)


def forever(table: str, reason: str) -> tuple[Guard, Guard]:
    """Return the guards of a table whose rows are neither changed nor taken away."""
    return (
        Guard(f"guard_{table}_update", table, "UPDATE", ALWAYS, reason),
        Guard(f"guard_{table}_delete", table, "DELETE", ALWAYS, reason),
    )


def filled(condition: str, **parts: str) -> str:
    """Put other conditions into the places that a condition names in braces."""
    for name, part in parts.items():
        condition = condition.replace(f"{{{name}}}", part)
    return condition
