"""Say how audits, their questions and their findings stand, as pills and short words."""

from typing import Final

from app.office.audit_coverage import YearCoverage
from app.office.audit_pages import FindingView
from app.office.audits import AuditRow
from app.rules.audits import AuditState, CheckVerdict, Weight
from app.rules.corrective_actions import WAITING, ActionState
from app.ui.days import day_words
from app.ui.widgets.choices import Choice
from app.ui.widgets.pill import Pill

STATES: Final = {
    AuditState.planned: Pill(AuditState.planned.word, "ring", "quiet"),
    AuditState.late: Pill(AuditState.late.word, "triangle", "bad"),
    AuditState.begun: Pill(AuditState.begun.word, "clock", "due"),
    AuditState.reported: Pill("承認待ち", "clock", "due"),
    AuditState.approved: Pill(AuditState.approved.word, "check", "good"),
    AuditState.cancelled: Pill(AuditState.cancelled.word, "bar", "quiet"),
}
VERDICTS: Final = {
    CheckVerdict.open: Pill(CheckVerdict.open.word, "ring", "quiet"),
    CheckVerdict.conforming: Pill(CheckVerdict.conforming.word, "check", "good"),
    CheckVerdict.nonconforming: Pill(CheckVerdict.nonconforming.word, "cross", "bad"),
    CheckVerdict.observation: Pill(CheckVerdict.observation.word, "dot", "due"),
    CheckVerdict.not_applicable: Pill(CheckVerdict.not_applicable.word, "bar", "quiet"),
}
VERDICT_CHOICES: Final = tuple(
    Choice(one.value, one.word) for one in CheckVerdict if one is not CheckVerdict.open
)
WEIGHT_CHOICES: Final = (
    Choice(Weight.serious.value, "重大（すぐに直す）"),
    Choice(Weight.minor.value, "軽微（期限を決めて直す）"),
    Choice(Weight.observation.value, "観察（気を付けること。処置は任意）"),
)


def span(row: AuditRow) -> str:
    """Say from which to which day an audit is planned."""
    days = (day_words(row.planned_from_on), day_words(row.planned_to_on))
    return "〜".join(dict.fromkeys(days))


def short_span(row: AuditRow) -> str:
    """Say the planned days as a list has room for them; the number says the year."""
    days = (f"{day.month}/{day.day}" for day in (row.planned_from_on, row.planned_to_on))
    return "〜".join(dict.fromkeys(days))


def finding_pill(view: FindingView) -> Pill:
    """Say whether a finding still waits for something."""
    if view.row.closed_on is not None:
        return Pill("完了", "check", "good")
    if view.row.weight == Weight.observation and not view.actions:
        return Pill("観察", "dot", "quiet")
    live = any(one.effective is None and one.cancelled_on is None for one in view.actions)
    return Pill("処置中", "clock", "due") if live else Pill("処置なし", "triangle", "bad")


def waits(state: ActionState) -> bool:
    """Tell whether an action still has to be seen to."""
    return state in WAITING


def coverage_facts(coverage: YearCoverage) -> tuple[tuple[str, str], ...]:
    """Say which departments a year's audits reach."""
    return (
        ("監査済", "、".join(coverage.audited)),
        ("予定あり", "、".join(coverage.planned)),
        ("予定なし", "、".join(coverage.missing)),
    )
