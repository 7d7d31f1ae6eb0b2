"""List the acts that a restore takes away, so that they can be done again from paper."""

from typing import Final

from app.office import log_titles, registers
from app.office.desk import Desk
from app.office.registers import Register
from app.rules.day_moments import spelt
from app.rules.roles import Verb
from app.storage.log_spans import rows_after
from app.storage.unit import Unit

TITLE: Final = "復元で失われる記録の一覧"
_COLUMNS: Final = (("番号", 18.0), ("日時", 34.0), ("行った人", 34.0), ("内容", 84.0))


def look(desk: Desk, fork: int) -> bytes:
    """Return the list of the acts after a number of the log as PDF, to be looked at."""
    desk.demand(Verb.restore)
    with desk.look() as unit:
        return registers.draw(desk, unit, _register(desk, unit, fork))


def take(desk: Desk, fork: int) -> bytes:
    """Return the list as PDF that leaves the program; that it did goes into the log."""
    desk.demand(Verb.restore)
    with desk.unit(f"{TITLE}を印刷") as unit:
        found = _register(desk, unit, fork)
        unit.log((), {"rows": len(found.rows)})
        return registers.draw(desk, unit, found)


def _register(desk: Desk, unit: Unit, fork: int) -> Register:
    rows = log_titles.told(desk, unit, rows_after(unit.session, fork))
    lead = (
        f"控えに戻すと、次の{len(rows):,}件の操作が失われます。"
        "戻した後で、紙の書類を見ながらもう一度入力してください。"
    )
    cells = tuple((str(row.number), spelt(row.at), row.staff_name, row.title) for row in rows)
    return Register(TITLE, lead, _COLUMNS, cells)
