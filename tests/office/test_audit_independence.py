"""Who audited does not pass the own department, nor the own report; approvals leave their trace."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from app.office import audit_findings, audit_plans, audit_reports, history, workers
from app.rules.audits import FindingDraft, Weight
from app.rules.errors import Refused
from tests.office import audit_work
from tests.office.audit_work import CENTRE, SHOP, Auditing
from tests.office.seats import TODAY, Office


@pytest.fixture
def auditing(office: Office) -> Auditing:
    return audit_work.begin(office)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.sentence


def move(auditing: Auditing, name: str, **changed: str) -> None:
    desk, worker = auditing.office.clerk, auditing.house.people[name]
    draft = replace(workers.draft_of(desk, worker), **changed)
    workers.change(desk, worker, draft, workers.rows(desk, [worker])[0].edition)


def test_an_auditor_who_moves_there_during_the_audit_does_not_go_on(auditing: Auditing) -> None:
    key, desk = auditing.begun(), auditing.office.auditor
    auditing.judge_all(key)
    move(auditing, "三枝", department=SHOP)
    for act in (
        lambda: auditing.judge(key, 1),
        lambda: audit_findings.add(desk, key, FindingDraft(Weight.minor, "架空")),
        lambda: auditing.report(key),
    ):
        sentence = refused(act)
        assert "監査員の架空　三枝さんは、いま見本店の所属です" in sentence
        assert "計画し直してください" in sentence
    assert auditing.row(key).reported_on is None
    move(auditing, "三枝", department=CENTRE)
    auditing.report(key)


def test_who_audited_or_reported_does_not_approve_the_report(auditing: Auditing) -> None:
    key, office = auditing.begun(), auditing.office
    auditing.judge_all(key)
    auditing.report(key)

    def approve(by: str) -> None:
        audit_reports.approve(office.manager, key, TODAY, by, auditing.row(key).edition)

    for by in ("架空 三枝", "パート　架空三枝", office.auditor.actor.name):
        assert "自分の監査報告は承認できません" in refused(partial(approve, by))
    move(auditing, "三枝", login=office.manager.actor.login)
    assert "架空　三枝さんは" in refused(lambda: approve("代表理事　架空　代表子"))
    move(auditing, "三枝", login="")
    assert auditing.row(key).approved_on is None
    approve("代表理事　架空　代表子")


def test_who_reported_names_somebody_else_as_approver(auditing: Auditing) -> None:
    key, desk = auditing.begun(), auditing.office.manager
    auditing.judge_all(key)
    audit_reports.report(desk, key, TODAY, "架空の総評", auditing.row(key).edition)
    edition = auditing.row(key).edition
    assert "報告を作成した人" in refused(
        lambda: audit_reports.approve(desk, key, TODAY, "", edition)
    )
    audit_reports.approve(desk, key, TODAY, "代表理事　架空　代表子", edition)


def test_an_approval_taken_back_stays_in_the_log(auditing: Auditing) -> None:
    auditing.add()
    auditing.approve()
    auditing.add(CENTRE)
    found = history.rows(auditing.office.manager)
    (logged,) = (row for row in found if row.title.endswith("承認待ちに戻した"))
    assert logged.subjects == (("audit_plan", auditing.plan_id),)
    assert logged.values == {
        "approved_on": [str(TODAY), ""],
        "approved_by": ["試験　管理子", ""],
    }


def test_a_plan_was_not_approved_years_before_its_year(auditing: Auditing) -> None:
    auditing.add()
    desk = auditing.office.manager
    (plan,) = audit_plans.rows(desk)
    for early in (date(1999, 1, 1), date(2025, 3, 31)):
        assert "2025年度より前" in refused(
            partial(audit_plans.approve, desk, plan.id, early, "", plan.edition)
        )
    audit_plans.approve(desk, plan.id, date(2025, 4, 1), "", plan.edition)
