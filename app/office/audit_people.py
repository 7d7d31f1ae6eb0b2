"""See to it that nobody audits the own department (PRODUCT: 内部監査と教育)."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.office.desk import Desk
from app.rules.audits import NOTHING, refuse_moved, refuse_own_approval, refuse_own_department
from app.rules.errors import Refused
from app.rules.ids import DepartmentId, WorkerId
from app.rules.roles import Verb
from app.storage.audits import AuditRow
from app.storage.unit import Unit
from app.storage.workers import WorkerRow

REPORTED: Final = "監査報告を作成"
"""Under this title the log knows who made a report."""


def offered(desk: Desk, department_id: DepartmentId | None, on: date) -> Sequence[WorkerRow]:
    """Return who may audit a department: who works for the house that day, elsewhere."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return [
            row
            for row in unit.workers.present(on)
            if department_id is None or row.department_id != department_id
        ]


def refuse_unfit_auditors(
    unit: Unit, workers: Sequence[WorkerId], department_id: DepartmentId, on: date
) -> None:
    """Refuse auditors who work in the department, or not for the house on the day.

    Raises:
        Refused: nobody is named, somebody is not on record, has left, or works there.
    """
    if not workers:
        raise Refused(f"監査員を1人以上選んでください。{NOTHING}")
    found = unit.workers.rows(workers)
    if len(found) < len(set(workers)):
        raise Refused(f"監査員が役職員の一覧に見つかりません。{NOTHING}選び直してください。")
    gone = "さん、".join(row.name for row in found if not row.works_on(on))
    if gone:
        raise Refused(f"{gone}さんは、監査の日に在職していません。{NOTHING}")
    department = unit.departments.find(department_id)
    own = [row.name for row in found if row.department_id == department_id]
    refuse_own_department(own, department.name if department else "")


def refuse_own(desk: Desk, unit: Unit, audit: AuditRow) -> None:
    """Refuse that whoever signed in records the audit of the department in which she works.

    Raises:
        Refused: she works there.
    """
    own = [
        row.name
        for row in unit.workers.present(desk.today)
        if row.staff_id == desk.actor.id and row.department_id == audit.department_id
    ]
    refuse_own_department(own, audit.department_name)


def refuse_own_team(desk: Desk, unit: Unit, audit: AuditRow) -> None:
    """Refuse to go on where whoever signed in, or one of the team, works in the department now.

    Raises:
        Refused: the sentence names who works there.
    """
    refuse_own(desk, unit, audit)
    moved = [one.name for one in audit.auditors if one.department_id == audit.department_id]
    refuse_moved(moved, audit.department_name)


def refuse_audited_by(desk: Desk, unit: Unit, audit: AuditRow, name: str) -> None:
    """Refuse that one of the team or the reporter approves; a member of the team records none.

    Raises:
        Refused: the person named, or who signed in, audited or wrote the report.
    """
    team = unit.workers.rows([one.worker_id for one in audit.auditors])
    names = [row.name for row in team]
    refuse_own_approval(name, [*names, _reporter(unit, audit)])
    mine = [row.name for row in team if row.staff_id == desk.actor.id]
    refuse_own_approval(mine[0] if mine else desk.actor.name, names)


def _reporter(unit: Unit, audit: AuditRow) -> str:
    """Return who made the report that stands, as the log knows it."""
    told = unit.history.rows(subject=("audit", audit.id))
    return next((row.staff_name for row in told if row.title == REPORTED), "")
