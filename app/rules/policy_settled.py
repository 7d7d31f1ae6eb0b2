"""Put a policy together from its settled parts, and find the parts of one that nobody settled."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.rules.policy import gaps
from app.rules.policy_dates import find_dates, plain_text
from app.rules.policy_facts import policy_of
from app.rules.policy_parts import ClauseStart, PolicyParts
from app.rules.policy_starts import speaking_rows
from app.rules.policy_structure import Structure, read_structure
from app.rules.policy_text import ParsedPolicy


def starts_in(structure: Structure) -> tuple[ClauseStart, ...]:
    """Return the rows at which the clauses of a text begin."""
    rows = speaking_rows(structure.text)
    return tuple(
        ClauseStart(rows[one.first], one.number, one.heading) for one in structure.sections
    )


def settle(raw: str, parts: PolicyParts) -> ParsedPolicy:
    """Put the policy together: no row of the text is lost, whatever somebody settled."""
    return settled_policy(read_structure(raw), parts)


def settled_policy(structure: Structure, parts: PolicyParts) -> ParsedPolicy:
    """Put the policy together from a text that was read before."""
    sections = structure.settled(parts.starts).sections
    parsed = policy_of(parts.facts, tuple(one.clause() for one in sections))
    counted = {one.on for one in parsed.revisions} - {one.on for one in structure.revisions.found}
    notes = (*gaps(parsed, structure.text), *_left(structure.revisions.notes, counted))
    return replace(parsed, notes=notes)


def _left(notes: Sequence[str], counted: Collection[str]) -> tuple[str, ...]:
    """Drop the notes about dates that somebody has counted since."""
    return tuple(
        note for note in notes if not any(one.on in counted for one in find_dates(plain_text(note)))
    )
