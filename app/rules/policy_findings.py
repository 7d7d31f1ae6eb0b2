"""Say what a policy publishes and what it does not: advice with the paragraph, never a verdict."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.rules.policy_text import Clause, ParsedPolicy


class Standing(StrEnum):
    """Name how far a policy says what the law wants published."""

    STATED = "記載あり"
    PARTLY = "一部のみ"
    MISSING = "記載なし"
    TO_KEEP = "留意"


@dataclass(frozen=True)
class Finding:
    """Hold one piece of advice: what the law wants, how it stands, what to do.

    `paragraph` names the source; `headings` the clauses in which something was found.
    """

    subject: str
    paragraph: str
    standing: Standing
    sentence: str
    headings: tuple[str, ...] = ()


def rows_of(clause: Clause) -> Iterator[str]:
    """Give the lines of a clause without their marks."""
    yield from clause.text.split("\n")
    for item in clause.items:
        yield from item.text.split("\n")


def about(policy: ParsedPolicy, subject: re.Pattern[str]) -> tuple[Clause, ...]:
    """Return the clauses whose heading names a subject."""
    return tuple(clause for clause in policy.clauses if subject.search(clause.heading))


def naming(policy: ParsedPolicy, words: re.Pattern[str]) -> tuple[str, ...]:
    """Return the headings of the clauses that use some words, each once."""
    found = (
        clause.heading
        for clause in policy.clauses
        if words.search(clause.heading) or any(words.search(row) for row in rows_of(clause))
    )
    return tuple(dict.fromkeys(heading for heading in found if heading))


def lacking(parts: Mapping[str, object]) -> tuple[str, ...]:
    """Return the names of the parts of which nothing was found."""
    return tuple(name for name, found in parts.items() if not found)


def standing_of(parts: Mapping[str, object]) -> Standing:
    """Say whether all parts, some, or none were found."""
    missing = lacking(parts)
    if not missing:
        return Standing.STATED
    return Standing.MISSING if len(missing) == len(parts) else Standing.PARTLY
