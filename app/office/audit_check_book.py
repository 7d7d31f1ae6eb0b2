"""List what was found of each question in the audits of a span."""

from collections.abc import Iterator
from typing import Final

from app.office.audit_books import held_in
from app.office.desk import Desk
from app.office.registers import Register
from app.rules.audits import CheckVerdict
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.audits import AuditRow
from app.storage.unit import Unit

TITLE: Final = "監査の判定一覧"
_COLUMNS: Final = (
    *(("監査", 18.0), ("部署", 28.0), ("項目", 12.0), ("区分", 28.0), ("確かめること", 62.0)),
    *(("根拠", 32.0), ("判定", 18.0), ("証拠", 34.0), ("所見", 40.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the verdicts of the audits that were planned or held in a span (監査の判定一覧)."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        audits = [row for row in unit.audits.all() if held_in(row, period)]
        rows = tuple(cells for row in audits for cells in _lines(unit, row))
    lead = f"{period.words}に、予定した監査と行った監査で、項目ごとに確かめたことです。"
    return Register(TITLE, lead, _COLUMNS, rows)


def _lines(unit: Unit, audit: AuditRow) -> Iterator[tuple[str, ...]]:
    for check in unit.audit_checks.of(audit.id):
        yield (
            audit.number,
            audit.department_name,
            f"{check.position}番",
            check.section,
            check.subject,
            check.basis,
            CheckVerdict(check.verdict).word,
            check.evidence,
            check.remark,
        )
