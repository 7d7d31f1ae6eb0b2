"""Adjust where the clauses of a policy begin, and what they are called."""

from collections.abc import Sequence

from app.rules.policy_parts import ClauseStart
from app.rules.policy_reading import Reading, with_starts
from app.rules.policy_starts import speaking_rows, suggested


def start_at(reading: Reading, row: int) -> ClauseStart | None:
    """Return the clause that begins at a row of the text."""
    return next((one for one in reading.parts.starts if one.first_row == row), None)


def begin(reading: Reading, row: int) -> Reading:
    """Let a clause begin at a row, called as the row reads; an empty row begins nothing."""
    rows = speaking_rows(reading.raw)
    standing = start_at(reading, row)
    if row not in rows or (standing and (standing.heading or standing.number)):
        return reading
    head = suggested(reading.structure.lines[rows.index(row)])
    return name(reading, row, head.number, head.words)


def join(reading: Reading, row: int) -> Reading:
    """Join the clause that begins at a row with the one above it; the first only loses its head."""
    if start_at(reading, row) is None:
        return reading
    left = [one for one in reading.parts.starts if one.first_row != row]
    if row == speaking_rows(reading.raw)[0]:
        left.append(ClauseStart(row))
    return _with(reading, left)


def name(reading: Reading, row: int, number: str, heading: str) -> Reading:
    """Call the clause at a row as somebody typed it; the row begins one from now on."""
    if row not in speaking_rows(reading.raw):
        return reading
    left = [one for one in reading.parts.starts if one.first_row != row]
    called = ClauseStart(row, " ".join(number.split()), " ".join(heading.split()))
    return _with(reading, [*left, called])


def _with(reading: Reading, starts: Sequence[ClauseStart]) -> Reading:
    settled = tuple(sorted(starts))
    return reading if settled == reading.parts.starts else with_starts(reading, settled)
