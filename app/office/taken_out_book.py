"""List what was printed and written out in a period, by whom and how much (印刷と書出し)."""

from collections.abc import Mapping
from typing import Final

from app.office.desk import Desk
from app.office.registers import Register
from app.rules.day_moments import moments_of, spelt
from app.rules.eras import shortened
from app.rules.log_reviews import Act, act_of
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.log_spans import SpanRow, rows_between
from app.storage.log_values import values_of

TITLE: Final = "印刷と書出しの記録"
TAKEN_OUT: Final = frozenset({Act.printed, Act.exported})
KEPT: Final = "文書を保管"
"""How the log has each letter that was numbered, printed and kept."""
OF_AUTHORITY: Final = "管理責任者の操作"
RESTRICTED: Final = "閲覧を限った受付の操作"
_COUNTED: Final = (("rows", "行"), ("letters", "通"), ("lines", "件"), ("requests", "件"))
_COLUMNS: Final = (
    ("番号", 18.0),
    ("日時", 34.0),
    ("行った人", 34.0),
    ("行ったこと", 70.0),
    ("件数", 20.0),
    ("目的・文書番号", 60.0),
)


def register(desk: Desk, period: Days) -> Register:
    """Return what left the records in a period, the oldest first.

    What touched a restricted case, or an inquiry of an authority, is there without its words.
    """
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        acts = rows_between(unit.session, *moments_of(period))
        found = [row for row in acts if row.title == KEPT or act_of(row.title) in TAKEN_OUT]
        hidden = frozenset(map(int, unit.requests.hidden_ids()))
        values = values_of(unit.session, [row.number for row in found])
    rows = tuple(_row(row, values.get(row.number, {}), hidden) for row in found)
    lead = (
        f"{period.words}に、このプログラムから印刷・発行・書出しを行った記録{len(rows):,}件です。"
        "番号は操作記録の番号です。"
    )
    return Register(TITLE, lead, _COLUMNS, rows)


def _row(row: SpanRow, values: Mapping[str, object], hidden: frozenset[int]) -> tuple[str, ...]:
    covered = _covered(row, hidden)
    counted = "" if covered else _count(values)
    purpose = "" if covered else str(values.get("purpose") or values.get("document_number") or "")
    said = (f"{row.number}", shortened(spelt(row.at)), row.staff_name)
    return (*said, covered or row.title, counted, purpose)


def _count(values: Mapping[str, object]) -> str:
    found = ((values.get(name), unit) for name, unit in _COUNTED)
    return next((f"{number:,}{unit}" for number, unit in found if isinstance(number, int)), "")


def _covered(row: SpanRow, hidden: frozenset[int]) -> str:
    # Who was asked about by the police, not even the auditor learns (LAW A-13 P-12).
    if any(noun == "authority" for noun, _key in row.subjects):
        return OF_AUTHORITY
    named = any(noun == "request" and key in hidden for noun, key in row.subjects)
    return RESTRICTED if named else ""
