"""Say what comes next in an audit, and who does it."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from app.office.audit_pages import AuditPage
from app.rules.audits import AuditState, Weight
from app.rules.roles import Role, Verb, may
from app.ui.tabs.sheet import Step

Next = Callable[[AuditPage, date, frozenset[Role]], Step | None]


def step_of(page: AuditPage, today: date, roles: frozenset[Role]) -> Step | None:
    """Return what comes next; None where nothing does."""
    found = _NEXT.get(page.state)
    return found(page, today, roles) if found else None


def _begin(page: AuditPage, today: date, roles: frozenset[Role]) -> Step:
    if page.plan.approved_on is None:
        year = f"{page.row.fiscal_year}年度の監査計画"
        if Role.manager in roles:
            return Step(f"{year}は承認の前です。", "approve_plan", "計画を承認(&A)…")
        return Step(f"{year}は、管理責任者の承認を待っています。")
    if not may(roles, Verb.audit):
        return Step("監査員が監査を始めるのを待っています。")
    late = "予定の日を過ぎています。" if page.row.planned_to_on < today else ""
    return Step(f"{late}始めると、確かめる項目が写されます。", "begin", "監査を始める(&A)…")


def _report(page: AuditPage, _today: date, roles: frozenset[Role]) -> Step:
    if not may(roles, Verb.audit):
        return Step("監査員が判定を入れています。")
    left = sum(not one.verdict for one in page.checks)
    if left:
        return Step(f"{left}件の項目に、まだ判定がありません。", "checks", "判定を入れる(&A)…")
    return Step("判定がそろいました。総評を書いて報告します。", "report", "報告を作成(&A)…")


def _approve(_page: AuditPage, _today: date, roles: frozenset[Role]) -> Step:
    if Role.manager in roles:
        return Step("監査報告が承認を待っています。", "approve_report", "報告を承認(&A)…")
    return Step("監査報告は、管理責任者の承認を待っています。")


def _follow(page: AuditPage, _today: date, _roles: frozenset[Role]) -> Step | None:
    waiting = [
        one
        for one in page.findings
        if one.row.closed_on is None and (one.actions or one.row.weight != Weight.observation)
    ]
    if not waiting:
        return None
    return Step(f"{len(waiting)}件の指摘で、是正の処置と有効性の確認を待っています。")


_NEXT: Final[Mapping[AuditState, Next]] = {
    AuditState.planned: _begin,
    AuditState.late: _begin,
    AuditState.begun: _report,
    AuditState.reported: _approve,
    AuditState.approved: _follow,
}
