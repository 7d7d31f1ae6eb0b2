"""Adjust the lists and facts of a policy: add, change, remove and move what it says."""

from app.rules.errors import Refused
from app.rules.policy_parts import LISTS, FactKind
from app.rules.policy_reading import Reading, with_facts

LONGEST_ENTRY = 2000
"""How many signs one entry may have."""


def said(reading: Reading, kind: FactKind) -> tuple[str, ...]:
    """Return what the policy says of one kind."""
    return tuple(reading.parts.facts.get(kind, ()))


def add(reading: Reading, kind: FactKind, words: str) -> Reading:
    """Add an entry at the end of a list, or say a fact of which there was none."""
    entries = said(reading, kind) if kind in LISTS else ()
    return with_facts(reading, kind, (*entries, _checked(words, kind)))


def change(reading: Reading, kind: FactKind, place: int, words: str) -> Reading:
    """Say an entry otherwise."""
    entries = list(said(reading, kind))
    if not 0 <= place < len(entries):
        return reading
    entries[place] = _checked(words, kind)
    return with_facts(reading, kind, tuple(entries))


def remove(reading: Reading, kind: FactKind, place: int) -> Reading:
    """Take an entry off the list; the text of the policy keeps it."""
    entries = said(reading, kind)
    if not 0 <= place < len(entries):
        return reading
    return with_facts(reading, kind, (*entries[:place], *entries[place + 1 :]))


def move(reading: Reading, kind: FactKind, place: int, step: int) -> Reading:
    """Move an entry up or down in its list; at the end it stays where it is."""
    entries = list(said(reading, kind))
    there = place + step
    if not (0 <= place < len(entries) and 0 <= there < len(entries)):
        return reading
    entries.insert(there, entries.pop(place))
    return with_facts(reading, kind, tuple(entries))


def _checked(words: str, kind: FactKind) -> str:
    rows = [row.strip() for row in words.strip().splitlines()]
    kept = (" " if kind in LISTS else "\n").join(row for row in rows if row)
    if not kept:
        raise Refused(
            f"{kind.word}が空のままです。何も変えていません。"
            "言葉を入れるか、いらないときは「消す」を使ってください。"
        )
    if len(kept) > LONGEST_ENTRY:
        raise Refused(
            f"{kind.word}は{LONGEST_ENTRY}字までです（いま{len(kept)}字）。"
            "何も変えていません。短くしてください。"
        )
    return kept
