"""Write the text that a change of the representative asks for (LAW A-6: 法27条6項)."""

import re
from dataclasses import replace
from datetime import date

from app.rules.eras import era_of, japanese, western
from app.rules.policy_dates import find_dates, plain_text
from app.rules.policy_lines import fold_width
from app.rules.policy_parts import FactKind, PolicyParts
from app.rules.policy_structure import read_structure

REVISED = "改訂"
_SPACES = re.compile(r"\s+")
_TITLE = re.compile("代表|理事長|組合長|会長|社長|学長|院長|園長")
_LEADS = re.compile(f"(?:{_TITLE.pattern})[^。]{{0,12}}$")
"""A title stands before the name: 代表理事　…, 代表者氏名：…, （理事長 …."""
_LONGER = "[\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_WIDE = str.maketrans({str(count): chr(0xFF10 + count) for count in range(10)})


def is_representative(title: str) -> bool:
    """Tell whether somebody of this title represents the co-operative."""
    return bool(_TITLE.search(title))


def with_representative(text: str, before: str, after: str) -> str:
    """Put another name where somebody is named as representative, spaced as the old one was.

    A row that gives a day of the document tells who represented it then, and stays.
    """
    rows = text.splitlines(keepends=True)
    dated = set(_dated(text, rows))
    named = _pattern(before)
    above = ""
    for place, row in enumerate(rows):
        if place not in dated:
            rows[place] = _renamed(named, above, row, after)
        above = row.strip() or above
    return "".join(rows)


def with_revision(text: str, on: date, named: tuple[str, str] = ("", "")) -> str:
    """Add the day of the revision below the last date of the text, spelt as that one is.

    Where that row names the representative too, the added one says the new name of `named`.
    """
    rows = text.splitlines(keepends=True)
    place = _last_dated(text, rows)
    if place is None:
        return f"{text.rstrip()}\n\n{western(on)} {REVISED}\n"
    last = rows[place]
    added = _renamed(_pattern(named[0]), "", _like(last, on), named[1])
    end = last[len(last.rstrip("\r\n")) :] or "\n"
    rows[place : place + 1] = [last.rstrip("\r\n") + end, added + end]
    return "".join(rows)


def with_parts(parts: PolicyParts, was: str, text: str, named: tuple[str, str]) -> PolicyParts:
    """Carry settled parts over: rows below the added one move down, and the name is the new one."""
    added = _first_added(with_representative(was, *named), text)
    starts = tuple(
        replace(one, first_row=one.first_row + (one.first_row >= added)) for one in parts.starts
    )
    facts = {
        kind: tuple(_fact(kind, words, *named) for words in listed)
        for kind, listed in parts.facts.items()
    }
    return PolicyParts(starts, facts)


def _fact(kind: FactKind, words: str, before: str, after: str) -> str:
    if kind is FactKind.representative:
        return _pattern(before).sub(lambda found: _spaced_as(found.group(), after), words)
    return with_representative(words, before, after)


def _pattern(name: str) -> re.Pattern[str]:
    """Find a name however it is spaced, and no longer name that begins with it."""
    letters = map(re.escape, _SPACES.sub("", name))
    inner = r"[^\S\n]*".join(letters)
    return re.compile(rf"{inner}(?!{_LONGER})") if inner else re.compile(r"(?!)")


def _renamed(named: re.Pattern[str], above: str, row: str, after: str) -> str:
    def turned(found: re.Match[str]) -> str:
        before = row[: found.start()]
        leads = _LEADS.search(before if before.strip() else above)
        return _spaced_as(found.group(), after) if leads else found.group()

    return named.sub(turned, row)


def _first_added(was: str, text: str) -> int:
    """Return the row that was added; the rows above it are as many as they were."""
    before, after = was.splitlines(), text.splitlines()
    below = 0
    while below < len(before) and before[-1 - below] == after[-1 - below]:
        below += 1
    return len(after) - below - 1


def _spaced_as(old: str, new: str) -> str:
    space = _SPACES.search(old)
    return _SPACES.sub(space.group() if space else "", new.strip())


def _last_dated(text: str, rows: list[str]) -> int | None:
    """Find the row of the newest of the document's own dates, the lowest where several give it."""
    own = _dated(text, rows)
    if not own:
        return None
    newest = max(one.on for one in read_structure(text).revisions.found)
    naming = [place for place in own if newest in _days(rows[place])]
    return max(naming or own)


def _dated(text: str, rows: list[str]) -> list[int]:
    """Return the rows that give the document's own dates."""
    revisions = read_structure(text).revisions
    speaking = [place for place, row in enumerate(rows) if row.strip()]
    return [speaking[place] for place in revisions.places] if revisions.found else []


def _days(row: str) -> tuple[str, ...]:
    return tuple(one.on for one in find_dates(plain_text(row)))


def _like(row: str, on: date) -> str:
    """Spell a day and the word beside it as a row does that gives one date and no more."""
    words = row.rstrip("\r\n")
    dates = find_dates(plain_text(words))
    beside = "".join(words[one.start : one.end] for one in dates)
    rest = words.replace(beside, "", 1) if len(dates) == 1 else ""
    kind = re.search(r"制定|改訂|改定|改正|施行|更新", rest)
    day = _day_like(beside, on)
    if kind is None:
        return f"{day} {REVISED}"
    start, end = dates[0].start, dates[0].end
    turned = REVISED if kind.group() == "制定" else kind.group()
    return (words[:start] + day + words[end:]).replace(kind.group(), turned, 1)


def _day_like(written: str, on: date) -> str:
    """Spell a day by its era where the other date is, and in wide digits where it has them."""
    folded = fold_width(written)
    by_era = re.match(r"明治|大正|昭和|平成|令和", folded) and era_of(on)
    day = japanese(on) if by_era else western(on)
    return day.translate(_WIDE) if re.search("[０-９]", written) else day
