"""Print or write a register of the house: the same rows as PDF, as a workbook and as CSV."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.exchange.csv_files import csv_bytes
from app.exchange.excel_files import excel_bytes
from app.exchange.file_bytes import put_bytes, refuse_place
from app.letters import register_sheet
from app.letters.register_sheet import SheetFacts
from app.office import page_settings, profile
from app.office.desk import Desk
from app.rules.roles import Verb
from app.storage.unit import Unit

PRACTICE: Final = "練習用"
NOTHING: Final = "該当なし"
"""What a register prints that has no rows."""


@dataclass(frozen=True)
class Register:
    """Hold a register: columns (title, width in mm on paper) and rows of as many cells.

    `boxes` are the labels of the boxes for seals.
    """

    title: str
    lead: str
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]
    boxes: tuple[str, ...] = ()

    @property
    def header(self) -> list[str]:
        """Return the titles of the columns."""
        return [title for title, _width in self.columns]


def draw(desk: Desk, unit: Unit, register: Register) -> bytes:
    """Return the register as PDF with the anchor of the log as it stands."""
    facts = SheetFacts(
        title=register.title,
        lead=register.lead,
        columns=register.columns,
        rows=register.rows,
        organisation=profile.sender(unit),
        printed_on=desk.today,
        anchor=unit.history.anchor(),
        practice=desk.practice,
        boxes=register.boxes,
    )
    return register_sheet.draw(facts, page_settings.of(unit))


def look(desk: Desk, register: Register) -> bytes:
    """Return the register as PDF, to be looked at."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return draw(desk, unit, register)


def take(desk: Desk, register: Register) -> bytes:
    """Return the register as PDF that leaves the program; that it did goes into the log."""
    desk.demand(Verb.read_governance)
    with desk.unit(f"{register.title}を印刷") as unit:
        unit.log((), {"rows": len(register.rows)})
        return draw(desk, unit, register)


def marked(desk: Desk, register: Register) -> Register:
    """Return the register as it goes into a file: practice records say in each row that they are.

    What is taken from practice records must not pass for the office's own (DECISIONS 4).
    """
    if not desk.practice:
        return register
    columns = (*register.columns, (PRACTICE, 0.0))
    return replace(register, columns=columns, rows=tuple((*row, PRACTICE) for row in register.rows))


def write(desk: Desk, register: Register, path: Path) -> int:
    """Write the register to a file and return the number of rows; it goes into the log.

    Raises:
        Refused: the place lies among the records, or cannot be written to.
    """
    desk.demand(Verb.read_governance)
    refuse_place(path)
    spell = excel_bytes if path.suffix.lower() == ".xlsx" else csv_bytes
    kept = marked(desk, register)
    content = spell(kept.header, kept.rows)
    with desk.unit(f"{register.title}を書出し") as unit:
        unit.log((), {"rows": len(register.rows)})
        put_bytes(path, content)
    return len(register.rows)
