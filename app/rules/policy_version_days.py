"""Doubt a day of a version that cannot be meant: before the document, or many years ahead."""

from datetime import date
from typing import Final

from app.rules.eras import western
from app.rules.policy_facts import dated
from app.rules.policy_parts import FactKind, PolicyParts
from app.rules.policy_reading import Reading

FARTHEST: Final = 10
"""So many years ahead a version may come in force."""


def strange_day(reading: Reading, today: date) -> str:
    """Say why the day of a version cannot be meant; nothing where it can."""
    on, first = reading.on, first_day(reading.parts)
    if on is None:
        return ""
    if on.isoformat() < first:
        return f"{western(on)}は、文書の最初の日付（{_day_words(first)}）より前です。"
    return far_day(on, today)


def far_day(on: date, today: date) -> str:
    """Say that a day lies too many years ahead; nothing where it does not."""
    if (on.year - FARTHEST, on.month, on.day) > (today.year, today.month, today.day):
        return f"{western(on)}は、{FARTHEST}年より先の日付です。"
    return ""


def first_day(parts: PolicyParts) -> str:
    """Return the first date of the document itself; a month may stand alone."""
    return min((dated(words).on for words in parts.facts.get(FactKind.revision, ())), default="")


def _day_words(on: str) -> str:
    year, month, *day = (str(int(part)) for part in on.split("-"))
    return f"{year}年{month}月" + "".join(f"{one}日" for one in day)
