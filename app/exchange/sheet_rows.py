"""Describe a row of a table in a file, whatever kind of file it came from."""

from dataclasses import dataclass

MOST_ROWS = 1_000_000


@dataclass(frozen=True)
class SheetRow:
    """Hold one row that is not empty.

    `row` is the number that Excel shows for it, 1 first. `numbers` are the places of the cells that
    a spreadsheet held as numbers, so that leading zeros may be lost.
    """

    row: int
    cells: tuple[str, ...]
    numbers: frozenset[int] = frozenset()
