"""Find the dates that stand in a line of a policy, in every spelling seen (LAW part C)."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass

from app.rules.numerals import arabic
from app.rules.policy_date_forms import ENGLISH, ERA_OF, MONTHS, WITHOUT_YEAR, WRITTEN
from app.rules.policy_lines import fold_width

_SIGNS = re.compile("[!-'*-~]+")  # what a link is made of, but for brackets around it
_LINK = re.compile(
    r"https?://.*|ftp://.*|www\..*|.*@.*|.*\.(?:html?|pdf|docx?|php|jp|com|org|net|coop)\b.*|"
    r".*/[A-Za-z].*/.*"
)
_MONTHS = range(1, 13)
_HINT = re.compile(r"[0-9一二三四五六七八九十] *月|[./・-] *[0-9]|(?:19|20)[0-9]{2}")
"""What every date has: most lines have none, and the whole patterns take their time."""


@dataclass(frozen=True)
class WrittenDate:
    """Hold a date found in a text: its place, its ISO form, and what is odd about it.

    `on` is empty where there is no such day; `doubt` says why, or that the era was over.
    """

    start: int
    end: int
    on: str
    doubt: str = ""


def plain_text(text: str) -> str:
    """Fold the width of a text and blank its links; every character keeps its place."""
    return _SIGNS.sub(_without_link, fold_width(text))


def find_dates(plain: str) -> tuple[WrittenDate, ...]:
    """Find the dates in a text that `plain_text` made; dates inside links are not seen."""
    if not _HINT.search(plain):
        return ()
    dates: list[WrittenDate] = []
    for found in WRITTEN.finditer(plain):
        if not found["same"]:
            dates.append(_written(found, _year(found)))
        elif dates and dates[-1].on:
            dates.append(_written(found, int(dates[-1].on[:4])))
    if dates:
        dates += _without_year(plain, dates)
    return tuple(sorted([*dates, *_english(plain)], key=lambda date: date.start))


def _without_year(plain: str, dates: list[WrittenDate]) -> Iterator[WrittenDate]:
    """Find a day of force that takes its year from the date before it, or is in the next one."""
    for found in WITHOUT_YEAR.finditer(plain):
        before = [date for date in dates if date.start < found.start() and date.on]
        if before and before[-1].end <= found.start():
            month, day = (int(arabic(found[name])) for name in ("month", "day"))
            year, *_ = map(int, before[-1].on.split("-"))
            year += f"{month:02}-{day:02}" < before[-1].on[5:]
            if month in _MONTHS and 0 < day <= monthrange(year, month)[1]:
                yield WrittenDate(*found.span(), f"{year:04}-{month:02}-{day:02}")


def _without_link(found: re.Match[str]) -> str:
    """Blank a link, an address of mail, a path, or the name of a file in a run of plain signs."""
    signs = found.group()
    start = max(signs.find(head) for head in ("http", "www."))
    if start > 0:
        return signs[:start] + " " * (len(signs) - start)
    return " " * len(signs) if _LINK.fullmatch(signs) else signs


def _english(plain: str) -> Iterator[WrittenDate]:
    """Find April 1, 2022 and its like."""
    for found in ENGLISH.finditer(plain):
        day = int((found["before"] or found["after"] or "0").rstrip("stndrh"))
        month = [name[:3] for name in MONTHS.split("|")].index(found["month"][:3]) + 1
        if day <= monthrange(int(found["year"]), month)[1]:
            on = f"{found['year']}-{month:02}" + (f"-{day:02}" if day else "")
            yield WrittenDate(found.start(), found.end(), on)


def _written(found: re.Match[str], year: int) -> WrittenDate:
    month = int(arabic(found["month"] or found["month2"]))
    day = int(arabic(found["day"] or found["day2"] or "0"))
    has_day = bool(found["day"] or found["day2"])
    start, end = found.span()
    words = found.group().strip()
    end -= len(found.group()) - len(found.group().rstrip())
    if not year or month not in _MONTHS or not has_day <= day <= monthrange(year, month)[1]:
        return WrittenDate(start, end, "", f"「{words}」という日はありません。")
    on = f"{year:04}-{month:02}" + (f"-{day:02}" if has_day else "")
    return WrittenDate(start, end, on, _outside_era(found["era"], on, words))


def _year(found: re.Match[str]) -> int:
    if found["year"]:
        return int(arabic(found["year"]))
    number = 1 if found["count"] == "元" else int(arabic(found["count"]))
    return number and ERA_OF[found["era"]].starts_on.year + number - 1


def _outside_era(sign: str | None, on: str, words: str) -> str:
    """Say that a date lies outside its era; the day itself is clear all the same."""
    era = ERA_OF.get(sign or "")
    if era is None:
        return ""
    first, last = era.starts_on.isoformat(), era.ends_on.isoformat()
    if first[: len(on)] <= on <= last[: len(on)]:
        return ""
    return f"「{words}」は{era.name}の日付ではありません。{on} と読みました。"
