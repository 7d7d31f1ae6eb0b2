"""Lay out the plan of a year's audits for print (監査計画書)."""

from datetime import date
from typing import Final

from app.office.audit_books import named, span
from app.office.audit_coverage import covered
from app.office.house_sheets import SheetPart
from app.rules.audits import AuditState, state_of
from app.rules.eras import japanese
from app.storage.audit_plans import AuditPlanRow
from app.storage.audits import AuditRow
from app.storage.unit import Unit

BOXES: Final = ("監査責任者", "管理責任者", "代表理事")
_COLUMNS: Final = (
    ("番号・部署", 44.0),
    *(("予定の日", 40.0), ("テーマ", 42.0), ("監査員（所属）", 46.0)),
)
_RULE: Final = "監査員は、自分の所属する部署を監査しません。"


def parts(unit: Unit, plan: AuditPlanRow, today: date) -> tuple[SheetPart, ...]:
    """Return the parts of the sheet: purpose, audits by day, who is left out, the approval."""
    audits = [row for row in unit.audits.of_year(plan.fiscal_year) if row.cancelled_on is None]
    missing = covered(unit, plan.fiscal_year, today).missing
    left_out = f"この年度の監査の予定がない部署：{'、'.join(missing)}" if missing else ""
    points = tuple(point for point in (_RULE, left_out) if point)
    return (
        SheetPart(entries=tuple(one for one in _head(plan) if one[1])),
        SheetPart(
            "監査の予定",
            columns=_COLUMNS,
            rows=tuple(_cells(row, today) for row in audits),
            points=points,
        ),
        SheetPart("承認", entries=_approval(plan)),
    )


def _head(plan: AuditPlanRow) -> tuple[tuple[str, str], ...]:
    return (
        ("年度", f"{plan.fiscal_year}年度"),
        ("監査の目的", plan.purpose),
        ("監査責任者", plan.head),
        ("メモ", plan.note),
    )


def _cells(row: AuditRow, today: date) -> tuple[str, ...]:
    people = "\n".join(f"{one.name}（{one.department_name or '所属なし'}）" for one in row.auditors)
    state = state_of(row, today)
    held = "" if state is AuditState.planned else f"\n（{state.word}）"
    return (
        f"{row.number}\n{row.department_name}",
        f"{span(row.planned_from_on, row.planned_to_on)}{held}",
        row.theme,
        people or named(row),
    )


def _approval(plan: AuditPlanRow) -> tuple[tuple[str, str], ...]:
    if plan.approved_on is None:
        return (("承認の日", "令和　　　年　　　月　　　日"), ("承認した人", ""))
    return (("承認の日", japanese(plan.approved_on)), ("承認した人", plan.approved_by))
