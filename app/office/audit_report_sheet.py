"""Lay out the report of an audit for print (監査報告書): what was found, and what is done."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final

from app.office.audit_books import named, span
from app.office.house_sheets import SheetPart
from app.rules.audits import CheckVerdict, Weight
from app.rules.corrective_actions import Target, state_of
from app.rules.eras import japanese
from app.storage.audit_checks import CheckRow
from app.storage.audit_findings import FindingRow
from app.storage.audits import AuditRow
from app.storage.corrective_actions import ActionRow
from app.storage.unit import Unit

BOXES: Final = ("監査責任者", "管理責任者", "代表理事")
_COLUMNS: Final = (
    *(("番号・区分", 24.0), ("指摘", 62.0), ("責任者", 28.0)),
    ("是正処置（期限・状態）", 58.0),
)
NO_FINDING: Final = "指摘はありませんでした。"
NO_ACTION: Final = "これから登録"


def parts(unit: Unit, audit: AuditRow, today: date) -> tuple[SheetPart, ...]:
    """Return the parts of the report."""
    checks = unit.audit_checks.of(audit.id)
    findings = unit.audit_findings.of(audit.id)
    lines = tuple(
        _line(number, row, checks, unit.corrective_actions.rows(Target(finding_id=row.id)), today)
        for number, row in enumerate(findings, start=1)
    )
    table = SheetPart("指摘と是正", columns=_COLUMNS, rows=lines)
    return (
        SheetPart(entries=tuple(one for one in _head(audit) if one[1])),
        SheetPart("総評", words=audit.summary or "（報告の作成前です）"),
        SheetPart("判定の集計", words=_counts(checks)),
        table if lines else SheetPart("指摘と是正", words=NO_FINDING),
        SheetPart("承認", entries=_approval(audit)),
    )


def _head(audit: AuditRow) -> tuple[tuple[str, str], ...]:
    return (
        ("監査を受けた部署", audit.department_name),
        ("テーマ", audit.theme),
        ("監査した日", span(audit.begun_on, audit.ended_on)),
        ("監査員", named(audit)),
        ("報告の日", japanese(audit.reported_on) if audit.reported_on else ""),
    )


def _counts(checks: Sequence[CheckRow]) -> str:
    """Count the verdicts; what is still open only where there is some."""
    found = Counter(row.verdict for row in checks)
    counts = "、".join(
        f"{one.word}{found[one.value]}件"
        for one in CheckVerdict
        if found[one.value] or one is not CheckVerdict.open
    )
    return f"{len(checks)}項目のうち、{counts}です。"


def _line(
    number: int,
    row: FindingRow,
    checks: Sequence[CheckRow],
    actions: Sequence[ActionRow],
    today: date,
) -> tuple[str, ...]:
    check = next((one for one in checks if one.id == row.check_id), None)
    asked = f"{check.position}番「{check.subject}」\n" if check else ""
    done = "\n".join(
        f"{one.action}（{japanese(one.due_on)}まで、{state_of(one, today).word}）"
        for one in actions
        if one.cancelled_on is None
    )
    return (
        f"{number}\n{Weight(row.weight).word}",
        f"{asked}{row.what}",
        row.responsible,
        done or ("" if row.weight == Weight.observation else NO_ACTION),
    )


def _approval(audit: AuditRow) -> tuple[tuple[str, str], ...]:
    if audit.approved_on is None:
        return (("承認の日", "令和　　　年　　　月　　　日"), ("承認した人", ""))
    return (("承認の日", japanese(audit.approved_on)), ("承認した人", audit.approved_by))
