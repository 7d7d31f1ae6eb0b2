"""Print acts of the operation log, or write them to a file, for a purpose that stays in the log.

The book says which items an act changed, not what stood in them: that is read on the screen.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from app.exchange.csv_files import csv_bytes
from app.exchange.excel_files import excel_bytes
from app.exchange.file_bytes import put_bytes, refuse_place
from app.office import history, log_lines, registers
from app.office.desk import Desk
from app.office.registers import Register
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.day_moments import spelt
from app.rules.eras import shortened
from app.rules.errors import Refused
from app.rules.log_fields import field_word
from app.rules.roles import Verb
from app.storage import log_values

TITLE: Final = "操作記録"
MOST_PRINTED: Final = 2_000
MOST_WRITTEN: Final = 100_000
_COLUMNS: Final = (
    ("番号", 18.0),
    ("日時", 34.0),
    ("操作した人", 36.0),
    ("操作", 62.0),
    ("対象", 52.0),
    ("項目", 48.0),
)


def look(desk: Desk, numbers: Sequence[int], purpose: str) -> bytes:
    """Return the acts as PDF, to be looked at.

    Raises:
        Refused: there is no purpose, or there are more acts than can be read on paper.
    """
    register = _register(desk, numbers, purpose, MOST_PRINTED)
    with desk.look() as unit:
        return registers.draw(desk, unit, register)


def take(desk: Desk, numbers: Sequence[int], purpose: str) -> bytes:
    """Return the acts as PDF that leaves the program; that it did goes into the log.

    Raises:
        Refused: as `look` says.
    """
    register = _register(desk, numbers, purpose, MOST_PRINTED)
    with desk.unit(f"{TITLE}を印刷") as unit:
        unit.log((), {"rows": len(register.rows), "purpose": purpose.strip()})
        return registers.draw(desk, unit, register)


def write(desk: Desk, numbers: Sequence[int], purpose: str, path: Path) -> int:
    """Write the acts to a workbook or a CSV file and return how many there are.

    Raises:
        Refused: there is no purpose, there are too many acts, or the place is among the records.
    """
    register = _register(desk, numbers, purpose, MOST_WRITTEN)
    refuse_place(path)
    spell = excel_bytes if path.suffix.lower() == ".xlsx" else csv_bytes
    kept = registers.marked(desk, register)
    content = spell(kept.header, kept.rows)
    with desk.unit(f"{TITLE}を書出し") as unit:
        unit.log((), {"rows": len(register.rows), "purpose": purpose.strip()})
        put_bytes(path, content)
    return len(register.rows)


def _register(desk: Desk, numbers: Sequence[int], purpose: str, most: int) -> Register:
    desk.demand(Verb.read_history)
    refuse_unfit({"目的": purpose}, LONGEST_LINE)
    if not purpose.strip():
        raise Refused("目的を書いてください。操作記録に残ります。まだ何も出していません。")
    if len(numbers) > most:
        raise Refused(
            f"{len(numbers):,}件は一度に出せません（{most:,}件まで）。何も出していません。"
            "日付や言葉で一覧をしぼってから、もう一度お試しください。"
        )
    rows = log_lines.rows(desk, numbers)
    with desk.look() as unit:
        shown = [row.id for row in rows if row.title not in {history.COVERED, history.HEADED}]
        values = log_values.values_of(unit.session, shown)
    lines = tuple(_line(row, values.get(row.id, {})) for row in rows)
    return Register(TITLE, f"目的　{purpose.strip()}", _COLUMNS, lines)


def _line(row: log_lines.LogLine, values: Mapping[str, object]) -> tuple[str, ...]:
    items = "、".join(dict.fromkeys(field_word(name) for name in values))
    at = shortened(spelt(row.at))
    return (f"{row.id}", at, row.staff_name, row.title, row.touched, items)
