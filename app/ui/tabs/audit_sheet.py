"""Describe one audit: what comes next, its days, its verdicts, its findings."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office.audit_pages import AuditPage, FindingView
from app.rules.audits import AuditState, CheckVerdict, Weight
from app.rules.corrective_actions import ActionState, state_of
from app.rules.roles import Role, Verb, may
from app.ui.audit_words import STATES, coverage_facts, finding_pill, span, waits
from app.ui.days import day_words
from app.ui.tabs.audit_next import step_of
from app.ui.tabs.sheet import Block, Entry, Pairs, Sheet
from app.ui.widgets.act_row import ActButton

CHECKS: Final = ActButton("checks", "判定(&C)…", "consents")
FIND: Final = ActButton("find", "指摘を加える(&F)…", "add")
CHANGE: Final = ActButton("change", "計画を変える(&H)…", "edit")
CANCEL: Final = ActButton("cancel", "取り消す(&X)…")
BACK: Final = ActButton("send_back", "差し戻す(&B)…")
PAPERS: Final = ActButton(
    "papers",
    "書類(&D)",
    "print",
    (
        ActButton("plan", "監査計画書…"),
        ActButton("checklist", "監査チェックリスト…"),
        ActButton("report_paper", "監査報告書…"),
    ),
)
NO_FINDING: Final = "指摘はまだありません"


def describe(page: AuditPage, today: date, roles: frozenset[Role]) -> Sheet:
    """Return what the page of an audit shows to somebody with these roles."""
    row, step = page.row, step_of(page, today, roles)
    taken = step.key if step else ""
    return Sheet(
        title=f"{row.department_name}の監査",
        over=f"{row.number}　{row.fiscal_year}年度",
        under=row.theme,
        pills=(STATES[page.state],),
        step=step,
        acts=tuple(one for one in _acts(page, roles) if one.key != taken),
        blocks=(
            Block("日程と監査員", facts=_facts(page)),
            Block(
                "指摘",
                entries=tuple(_entry(view, page, today, roles) for view in page.findings),
                nothing=NO_FINDING,
            ),
            Block(f"{row.fiscal_year}年度に監査する部署", facts=coverage_facts(page.coverage)),
        ),
    )


def _acts(page: AuditPage, roles: frozenset[Role]) -> Iterator[ActButton]:
    if page.checks:
        yield CHECKS
    if page.state is AuditState.begun and may(roles, Verb.audit):
        yield FIND
    if may(roles, Verb.plan_audit):
        if page.state in {AuditState.planned, AuditState.late}:
            yield CHANGE
        if page.state in {AuditState.planned, AuditState.late, AuditState.begun}:
            yield CANCEL
    if page.state is AuditState.reported and may(roles, Verb.audit):
        yield BACK
    yield PAPERS


def _facts(page: AuditPage) -> Pairs:
    row, plan = page.row, page.plan
    approved = f"{day_words(plan.approved_on)}　{plan.approved_by}" if plan.approved_on else ""
    report = f"{day_words(row.approved_on)}　{row.approved_by}" if row.approved_on else ""
    return (
        ("予定", span(row)),
        ("監査員", "\n".join(_auditors(page))),
        ("計画の承認", approved or "承認を待っています"),
        ("始めた日", day_words(row.begun_on)),
        ("終えた日", day_words(row.ended_on)),
        ("判定", _verdicts(page)),
        ("総評", row.summary),
        ("報告の日", day_words(row.reported_on)),
        ("報告の承認", report),
        ("取消し", f"{day_words(row.cancelled_on)}　{row.cancel_reason}".strip()),
    )


def _auditors(page: AuditPage) -> Iterator[str]:
    for one in page.row.auditors:
        lead = "主任　" if one.lead else ""
        yield f"{lead}{one.name}（{one.department_name or '所属なし'}）"


def _verdicts(page: AuditPage) -> str:
    counts = Counter(row.verdict for row in page.checks)
    return "、".join(
        f"{one.word}{counts[one.value]}件" for one in CheckVerdict if counts[one.value]
    )


def _entry(view: FindingView, page: AuditPage, today: date, roles: frozenset[Role]) -> Entry:
    row = view.row
    acts = [ActButton("actions", "是正処置…")]
    if page.state is AuditState.begun and may(roles, Verb.audit):
        acts.append(ActButton("change_finding", "書き改める…"))
    return Entry(
        title=row.what,
        detail="\n".join(_detail(view, page, today)),
        pill=finding_pill(view),
        acts=tuple(acts),
        about=int(row.id),
    )


def _detail(view: FindingView, page: AuditPage, today: date) -> Iterator[str]:
    row = view.row
    check = next((one for one in page.checks if one.id == row.check_id), None)
    place = f"　{check.position}番「{check.subject}」" if check else ""
    yield f"{Weight(row.weight).word}{place}"
    if row.responsible:
        yield f"是正の責任者　{row.responsible}"
    for one in view.actions:
        state = state_of(one, today)
        if state is not ActionState.cancelled:
            due = f"　期限 {day_words(one.due_on)}" if waits(state) else ""
            yield f"・{one.action}（{state.word}）{due}"
