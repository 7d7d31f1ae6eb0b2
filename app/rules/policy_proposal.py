"""Write the text that a change of the representative asks for (LAW A-6: 法27条6項)."""

import re
from dataclasses import replace
from datetime import date

from app.rules.eras import era_of, japanese, western
from app.rules.policy_dates import find_dates, plain_text
from app.rules.policy_lines import fold_width
from app.rules.policy_parts import PolicyParts
from app.rules.policy_structure import read_structure

REVISED = "改訂"
_SPACES = re.compile(r"\s+")
_WIDE = str.maketrans({str(count): chr(0xFF10 + count) for count in range(10)})


def with_representative(text: str, before: str, after: str) -> str:
    """Put another name wherever the representative is named, spaced as the old one was."""
    letters = map(re.escape, _SPACES.sub("", before))
    named = re.compile(r"[^\S\n]*".join(letters))
    return named.sub(lambda found: _spaced_as(found.group(), after), text) if before else text


def with_revision(text: str, on: date) -> str:
    """Add the day of the revision below the last date of the text, spelt as that one is."""
    rows = text.splitlines(keepends=True)
    place = _last_dated(text, rows)
    if place is None:
        return f"{text.rstrip()}\n\n{western(on)} {REVISED}\n"
    last = rows[place]
    added = _like(last, on)
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
        kind: tuple(with_representative(words, *named) for words in listed)
        for kind, listed in parts.facts.items()
    }
    return PolicyParts(starts, facts)


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
    revisions = read_structure(text).revisions
    if not revisions.found or not revisions.places:
        return None
    speaking = [place for place, row in enumerate(rows) if row.strip()]
    newest = max(one.on for one in revisions.found)
    own = [speaking[place] for place in revisions.places]
    naming = [place for place in own if newest in _days(rows[place])]
    return max(naming or own)


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
