"""Nobody audits the own department; an audit begins after the approval and is whole at its end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.office import (
    audit_books,
    audit_check_book,
    audit_coverage,
    audit_findings,
    audit_judging,
    audit_people,
    audit_plan_book,
    audit_plans,
    audit_reports,
    audit_starts,
    audits,
    history,
    house_departments,
    workers,
)
from app.office.audit_judging import Judgement
from app.rules.audit_questions import Question
from app.rules.audits import AuditState, FindingDraft, Weight, state_of
from app.rules.errors import Refused
from app.rules.house_departments import DepartmentDraft
from app.rules.periods import Days
from tests.office import audit_work
from tests.office.audit_work import CENTRE, PURPOSE, SHOP, Auditing
from tests.office.seats import TODAY, Office

YEAR = Days(date(2026, 4, 1), date(2027, 3, 31))


@pytest.fixture
def auditing(office: Office) -> Auditing:
    return audit_work.begin(office)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.sentence


def test_a_year_has_one_plan_and_only_the_head_approves_it(auditing: Auditing) -> None:
    office = auditing.office
    assert "もうあります" in refused(lambda: audit_plans.draw_up(office.auditor, 2026, PURPOSE))
    (plan,) = audit_plans.rows(office.clerk)
    approve = audit_plans.approve
    assert "監査がありません" in refused(
        lambda: approve(office.manager, plan.id, TODAY, "", plan.edition)
    )
    auditing.add()
    assert "管理責任者が行います" in refused(
        lambda: approve(office.auditor, plan.id, TODAY, "", plan.edition)
    )
    auditing.approve("代表理事　架空　代表子")
    (approved,) = audit_plans.rows(office.clerk)
    assert (approved.approved_on, approved.approved_by) == (TODAY, "代表理事　架空　代表子")


def test_what_changes_after_the_approval_waits_for_another(auditing: Auditing) -> None:
    key = auditing.add()
    auditing.approve()
    auditing.add(CENTRE)
    (plan,) = audit_plans.rows(auditing.office.clerk)
    assert plan.approved_on is None
    assert "承認されていません" in refused(lambda: auditing.begin(key))
    auditing.approve()
    auditing.begin(key)
    assert state_of(auditing.row(key), TODAY) is AuditState.begun


def test_nobody_audits_the_own_department(auditing: Auditing) -> None:
    sentence = refused(lambda: auditing.add(SHOP, "一郎", "二葉", "三枝"))
    assert "架空　一郎さん、架空　二葉さんは見本店の所属です" in sentence
    assert audits.rows(auditing.office.clerk) == []
    offered = audit_people.offered(auditing.office.auditor, auditing.house.departments[SHOP], TODAY)
    assert [one.name for one in offered] == ["架空　理事子", "架空　四方", "架空　三枝"]


def test_who_has_moved_there_since_the_plan_is_refused_at_the_beginning(auditing: Auditing) -> None:
    key, clerk = auditing.add(SHOP, "三枝"), auditing.office.clerk
    auditing.approve()
    worker = auditing.house.people["三枝"]
    draft = replace(workers.draft_of(clerk, worker), department=SHOP)
    workers.change(clerk, worker, draft, workers.rows(clerk, [worker])[0].edition)
    assert "架空　三枝さんは見本店の所属です" in refused(lambda: auditing.begin(key))


def test_who_signed_in_does_not_judge_the_own_department(auditing: Auditing) -> None:
    key, office = auditing.begun(), auditing.office
    worker = auditing.house.people["二葉"]
    draft = replace(workers.draft_of(office.clerk, worker), login="kansa")
    workers.change(office.clerk, worker, draft, workers.rows(office.clerk, [worker])[0].edition)
    check = audit_judging.rows(office.auditor, key)[0]
    for act in (
        lambda: audit_judging.judge(office.auditor, check, Judgement("conforming")),
        lambda: audit_findings.add(office.auditor, key, FindingDraft(Weight.minor, "架空")),
        lambda: audit_reports.report(office.auditor, key, TODAY, "架空", 2),
    ):
        assert "架空　二葉さんは見本店の所属です" in refused(act)
    audit_judging.judge(office.manager, check, Judgement("conforming"))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"department_id": None}, "部署を選んで"),
        ({"planned_from_on": None}, "始まりと終わり"),
        ({"planned_to_on": date(2026, 4, 1)}, "始まりより前"),
        ({"planned_to_on": date(2027, 4, 1)}, "2026年度の外"),
        ({"auditors": ()}, "1人以上"),
        ({"auditors": (99,)}, "見つかりません"),
        ({"theme": "架" * 4001}, "長すぎます"),
    ],
)
def test_what_is_not_whole_is_not_planned(
    changed: dict[str, object], words: str, auditing: Auditing
) -> None:
    assert words in refused(lambda: auditing.add(SHOP, **changed))
    assert audits.rows(auditing.office.clerk) == []


def test_who_has_left_does_not_audit(auditing: Auditing) -> None:
    auditing.house.leave("三枝", TODAY - timedelta(days=1))
    assert "在職していません" in refused(lambda: auditing.add(SHOP, "三枝"))


def test_the_year_says_which_department_nobody_audits(auditing: Auditing) -> None:
    desk = auditing.office.clerk
    assert audit_coverage.coverage(desk, 2026).missing == (SHOP, CENTRE)
    key = auditing.begun()
    found = audit_coverage.coverage(desk, 2026)
    assert (found.audited, found.planned, found.missing) == ((), (SHOP,), (CENTRE,))
    auditing.judge_all(key)
    auditing.report(key)
    assert audit_coverage.coverage(desk, 2026).audited == (SHOP,)
    other = auditing.add(CENTRE)
    audit_starts.cancel(auditing.office.auditor, other, "架空の事情", 1)
    assert audit_coverage.coverage(desk, 2026).missing == (CENTRE,)
    assert [row.number for row in audits.rows(desk)] == ["監26-01", "監26-02"]


def test_an_audit_asks_what_is_on_the_list_at_its_beginning(auditing: Auditing) -> None:
    key, desk = auditing.begun(), auditing.office.auditor
    before = audit_judging.rows(desk, key)
    assert [one.position for one in before] == list(range(1, len(before) + 1))
    assert {"技術の措置", "相談窓口"} <= {one.section for one in before}
    audit_judging.ask(desk, key, Question("", "鍵の貸出しの記録がある"))
    assert audit_judging.rows(desk, key)[-1].section == "そのほか"
    assert "もうあります" in refused(
        lambda: audit_judging.ask(desk, key, Question("", "鍵の貸出しの 記録がある"))
    )


def test_a_verdict_is_kept_and_the_second_one_is_refused(auditing: Auditing) -> None:
    key, desk = auditing.begun(), auditing.office.auditor
    check = audit_judging.rows(desk, key)[0]
    audit_judging.judge(desk, check, Judgement("conforming", "規程の写し", ""))
    assert "ほかの人が先に" in refused(
        lambda: audit_judging.judge(auditing.office.manager, check, Judgement("observation"))
    )
    now = audit_judging.rows(desk, key)[0]
    assert now.judgement == Judgement("conforming", "規程の写し")
    for verdict in ("nonconforming", "not_applicable"):
        with pytest.raises(Refused, match="所見"):
            audit_judging.judge(desk, now, Judgement(verdict))
    logged = history.rows(auditing.office.manager)[0]
    assert logged.title == "監査の判定を記録"
    assert logged.values is not None
    assert logged.values["verdict"] == ["", "conforming"]


def test_a_report_waits_for_each_verdict_and_each_finding(auditing: Auditing) -> None:
    key, desk = auditing.begun(), auditing.office.auditor
    assert "判定のない項目があります（1番、2番" in refused(lambda: auditing.report(key))
    auditing.judge_all(key)
    check = audit_judging.rows(desk, key)[2]
    audit_judging.judge(desk, check, Judgement("nonconforming", "", "台帳が古い"))
    assert "指摘が記録されていません（3番）" in refused(lambda: auditing.report(key))
    draft = FindingDraft(Weight.serious, "台帳が2年前のまま", "架空　一郎", check.id)
    finding = audit_findings.add(desk, key, draft).finding_id
    auditing.report(key)
    assert state_of(auditing.row(key), TODAY) is AuditState.reported
    for act in (
        lambda: audit_judging.judge(desk, check, Judgement("conforming")),
        lambda: audit_findings.change(desk, finding, draft, 1),
        lambda: audit_starts.cancel(desk, key, "架空", auditing.row(key).edition),
    ):
        assert "承認を待っています" in refused(act)


def test_the_head_approves_a_report_or_sends_it_back(auditing: Auditing) -> None:
    key, office = auditing.begun(), auditing.office
    auditing.judge_all(key)
    auditing.report(key)
    assert "管理責任者が行います" in refused(
        lambda: audit_reports.approve(office.auditor, key, TODAY, "", auditing.row(key).edition)
    )
    audit_reports.send_back(office.manager, key, "総評が短い", auditing.row(key).edition)
    assert state_of(auditing.row(key), TODAY) is AuditState.begun
    auditing.report(key)
    audit_reports.approve(office.manager, key, TODAY, "", auditing.row(key).edition)
    row = auditing.row(key)
    assert (row.approved_by, state_of(row, TODAY)) == ("試験　管理子", AuditState.approved)
    assert "承認されています" in refused(
        lambda: audit_reports.send_back(office.manager, key, "架空", row.edition)
    )


def test_the_second_person_does_not_overwrite_the_plan_of_an_audit(auditing: Auditing) -> None:
    key, desk = auditing.add(), auditing.office.auditor
    other = auditing.draft(SHOP, "四方", "理事子")
    audits.change(desk, key, replace(other, lead_id=other.auditors[1]), 1)
    row = auditing.row(key)
    assert [(one.name, one.lead) for one in row.auditors] == [
        ("架空　理事子", True),
        ("架空　四方", False),
    ]
    assert "ほかの人が先に" in refused(lambda: audits.change(desk, key, other, 1))
    auditing.approve()
    auditing.begin(key)
    assert "もう始まっています" in refused(
        lambda: audits.change(desk, key, other, auditing.row(key).edition)
    )


def test_books_of_a_span_list_audits_and_findings(auditing: Auditing) -> None:
    office = auditing.office
    assert audit_books.register(office.auditor, YEAR).rows == ()
    key = auditing.begun()
    auditing.find(key, Weight.serious)
    (line,) = audit_books.register(office.auditor, YEAR).rows
    assert (line[0], line[1], line[6], line[8]) == ("監26-01", SHOP, "重大1件", "実施中")
    (found,) = audit_books.findings_register(office.manager, YEAR).rows
    assert found[2:5] == ("重大", "点検の記録がない月がある", "架空　二葉")
    verdicts = audit_check_book.register(office.manager, YEAR).rows
    assert (len(verdicts), verdicts[0][6:]) == (36, ("不適合", "架空の書類", "記録がない月がある"))
    (plan,) = audit_plan_book.register(office.clerk, YEAR).rows
    assert plan[0] == "2026年度"
    assert plan[3:] == ("令和8年4月20日\n試験　管理子", "", SHOP, CENTRE)
    past = Days(date(2025, 4, 1), date(2026, 3, 31))
    assert audit_books.register(office.auditor, past).rows == ()
    assert audit_books.findings_register(office.manager, past).rows == ()
    assert audit_check_book.register(office.manager, past).rows == ()
    assert audit_plan_book.register(office.manager, past).rows == ()


def test_a_day_that_is_over_leaves_a_planned_audit_late(auditing: Auditing) -> None:
    row = auditing.row(auditing.add())
    assert state_of(row, row.planned_to_on) is AuditState.planned
    assert state_of(row, row.planned_to_on + timedelta(days=1)) is AuditState.late


def test_of_a_year_that_is_over_the_departments_of_its_last_day_count(auditing: Auditing) -> None:
    office = auditing.office
    new = DepartmentDraft("見本直売所", "2026-04-10")
    house_departments.add(office.manager, new)
    assert audit_coverage.coverage(office.clerk, 2026).missing[-1] == "見本直売所"
    assert audit_coverage.coverage(office.clerk, 2025).missing == (SHOP, CENTRE)
