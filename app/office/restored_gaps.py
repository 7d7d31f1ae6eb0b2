"""Say in the registers which numbers a restore skipped (「復元による欠番」)."""

from app.rules.number_gaps import gap_lines
from app.storage.unit import Unit


def skipped_words(unit: Unit, noun: str) -> str:
    """Return a sentence for each gap of this kind of number; empty where there is none."""
    rows = unit.restores.rows()
    return "".join(line for row in rows[::-1] for line in gap_lines(row.numbers, noun))
