"""List the audits of a span, their findings, and the questions that are asked."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.office.desk import Desk
from app.office.registers import Register
from app.rules.audits import Weight, state_of
from app.rules.eras import japanese
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.audit_findings import FindingRow
from app.storage.audits import AuditRow

TITLE: Final = "内部監査の一覧"
FINDINGS_TITLE: Final = "監査の指摘一覧"
_AUDITS: Final = (
    *(("番号", 18.0), ("部署", 34.0), ("テーマ", 40.0), ("予定", 34.0), ("監査員", 40.0)),
    *(("実施", 34.0), ("指摘", 24.0), ("承認", 34.0), ("状態", 24.0)),
)
_FINDINGS: Final = (
    *(("監査", 18.0), ("部署", 34.0), ("区分", 14.0), ("指摘", 76.0), ("責任者", 30.0)),
    *(("見つけた日", 24.0), ("完了した日", 24.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the audits that were planned or held in a span (内部監査の一覧)."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        audits = [row for row in unit.audits.all() if held_in(row, period)]
        rows = tuple(_audit(row, unit.audit_findings.of(row.id), desk.today) for row in audits)
    lead = f"{period.words}に、予定した監査と、行った監査です。"
    return Register(TITLE, lead, _AUDITS, rows)


def findings_register(desk: Desk, period: Days) -> Register:
    """Return the findings that were made in a span (監査の指摘一覧)."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        audits = {row.id: row for row in unit.audits.all()}
        found = [row for row in unit.audit_findings.rows() if period.holds(row.found_on)]
    rows = tuple(_finding(audits[row.audit_id], row) for row in found)
    return Register(FINDINGS_TITLE, f"{period.words}に見つけた指摘です。", _FINDINGS, rows)


def counted(findings: Sequence[FindingRow]) -> str:
    """Count findings by their weight; empty for none."""
    counts = ((one.word, sum(row.weight == one for row in findings)) for one in Weight)
    return "、".join(f"{word}{count}件" for word, count in counts if count)


def span(begin: date | None, end: date | None) -> str:
    """Say from which to which day; one day is said once."""
    said = [japanese(day) for day in (begin, end) if day is not None]
    return "〜".join(dict.fromkeys(said))


def named(row: AuditRow) -> str:
    """Name the auditors, who leads first."""
    return "、".join(f"{one.name}（主任）" if one.lead else one.name for one in row.auditors)


def held_in(row: AuditRow, period: Days) -> bool:
    """Tell whether an audit was planned or held in a span."""
    days = (row.planned_from_on, row.planned_to_on, row.begun_on, row.ended_on, row.approved_on)
    return any(day is not None and period.holds(day) for day in days)


def _audit(row: AuditRow, findings: Sequence[FindingRow], today: date) -> tuple[str, ...]:
    return (
        row.number,
        row.department_name,
        row.theme,
        span(row.planned_from_on, row.planned_to_on),
        named(row),
        span(row.begun_on, row.ended_on),
        counted(findings) or ("なし" if row.reported_on else ""),
        "\n".join(part for part in (span(row.approved_on, None), row.approved_by) if part),
        "\n".join(part for part in (state_of(row, today).word, row.cancel_reason) if part),
    )


def _finding(audit: AuditRow, row: FindingRow) -> tuple[str, ...]:
    return (
        audit.number,
        audit.department_name,
        Weight(row.weight).word,
        row.what,
        row.responsible,
        japanese(row.found_on),
        span(row.closed_on, None),
    )
