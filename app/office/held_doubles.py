"""Gather what stands under the other codes of a person whose registrations were merged."""

from collections.abc import Iterator
from dataclasses import replace

from app.office.held_lines import HeldLine, Lines
from app.rules.ids import MemberId
from app.storage.unit import Unit


def doubles_of(unit: Unit, lines: Lines, root: MemberId) -> Iterator[HeldLine]:
    """Yield what each merged registration says of her; children and ledgers are read over all."""
    for key in unit.members.families.doubles(root):
        row, held = unit.members.rows([key])[0], unit.members.details(key)
        if held is not None:
            for line in lines.of_member(row, held):
                yield replace(line, key=f"double.{key}.{line.key}")
