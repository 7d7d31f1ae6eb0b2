"""Read the office's own closed days, one to a line: 「6/20 総代会」「8/13〜8/15 お盆」."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.eras import BadDate
from app.rules.problems import Problem
from app.rules.short_dates import read_short_date

MOST_DAYS = 31
_SPAN = re.compile(r"\s*[〜～~]\s*")


@dataclass(frozen=True, order=True)
class Closure:
    """Stand for one day on which the office is closed, and the word for it."""

    on: date
    word: str = ""


@dataclass(frozen=True)
class ClosureReading:
    """Return the days of a list, or what is wrong with its lines; never both."""

    closures: tuple[Closure, ...]
    problems: tuple[Problem, ...] = ()


def read_closures(text: str, *, today: date) -> ClosureReading:
    """Read a list of closed days; a day that is named twice counts once."""
    found: list[Closure] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                found.extend(_read_line(line.strip(), today))
            except BadDate:
                sentence = (
                    f"休業日の{number}行目の日付が読み取れません。"
                    "「6/20 総代会」「8/13〜8/15 お盆」のように入れてください。"
                )
                problems.append(Problem("closures", sentence, line))
    if problems:
        return ClosureReading((), tuple(problems))
    return ClosureReading(tuple(sorted({one.on: one for one in found}.values())))


def spelt(closures: Sequence[Closure]) -> str:
    """Write the days as they can be read again, one to a line."""
    lines = (f"{one.on.year}/{one.on.month}/{one.on.day} {one.word}" for one in closures)
    return "\n".join(line.strip() for line in lines)


def _read_line(line: str, today: date) -> Iterator[Closure]:
    days, _, word = line.replace("　", " ").partition(" ")
    first, *rest = _SPAN.split(days)
    begin = read_short_date(first, today=today, future=True)
    end = read_short_date(rest[0], today=begin, future=True) if rest else begin
    length = (end - begin).days
    if not 0 <= length < MOST_DAYS:
        raise BadDate(line)
    for number in range(length + 1):
        yield Closure(begin + timedelta(days=number), word.strip())
