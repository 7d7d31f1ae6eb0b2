"""Read what somebody types to find acts in the operation log: words, numbers, days."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.rules.eras import BadDate, read_date
from app.rules.periods import Days

_BETWEEN: Final = re.compile(r"[〜~～]|から")
_MONTH: Final = re.compile(r"(\d{4})[/年](\d{1,2})月?")
_MONTHS: Final = 12


@dataclass(frozen=True)
class Asked:
    """Hold the words, each of which must be found, and the days between which it must lie."""

    words: tuple[str, ...] = ()
    days: Days | None = None


def read(typed: str) -> Asked:
    """Take days and spans out of what was typed; everything else is a word.

    「2026/4/1」 is a day, 「2026/4」 a month, 「2026/4/1〜2026/4/30」 a span; its ends may be open.
    """
    words: list[str] = []
    days: Days | None = None
    for word in unicodedata.normalize("NFKC", typed).split():
        found = _span(word)
        if found is None:
            words.append(word)
        else:
            days = found
    return Asked(tuple(words), days)


def _span(word: str) -> Days | None:
    begin, *rest = _BETWEEN.split(word, maxsplit=1)
    first = _one(begin) if begin else Days()
    if not rest or first is None:
        return first if begin else None
    last = _one(rest[0].removesuffix("まで")) if rest[0] else Days()
    if last is None or not (begin or rest[0]):
        return None
    return Days(first.from_on, last.to_on)


def _one(word: str) -> Days | None:
    """Return the days that a word names: one of them, or a month."""
    month = _MONTH.fullmatch(word)
    if month and 1 <= int(month[2]) <= _MONTHS:
        first = date(int(month[1]), int(month[2]), 1)
        return Days(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    if word.isdigit():
        return None
    try:
        day = read_date(word, today=date.max, future=True)
    except BadDate:
        return None
    return Days(day, day)
