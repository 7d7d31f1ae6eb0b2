"""The papers of an audit say what is on record, and leave room where something is to be written."""

from datetime import date
from itertools import chain

import pytest

from app.letters.extraction import text
from app.office import (
    audit_checklist_sheet,
    audit_plan_sheet,
    audit_report_sheet,
    audit_reports,
    audit_sheets,
    corrective_actions,
    history,
)
from app.office.audit_reading import known, plan_known
from app.office.audit_sheets import AuditPaper
from app.office.corrective_actions import ActionDraft
from app.rules.audits import Weight
from app.rules.errors import Refused
from app.rules.ids import AuditId, AuditPlanId
from tests.office import audit_work
from tests.office.audit_work import CENTRE, Auditing, target
from tests.office.seats import TODAY, Office


@pytest.fixture
def auditing(office: Office) -> Auditing:
    return audit_work.begin(office)


def printed(auditing: Auditing, paper: AuditPaper, key: int) -> str:
    """Return what the parts of a paper say, cell by cell, once it has been drawn."""
    desk = auditing.office.auditor
    assert paper.word in text(audit_sheets.look(desk, paper, key))
    with desk.look() as unit:
        if paper is AuditPaper.plan:
            parts = audit_plan_sheet.parts(unit, plan_known(unit, AuditPlanId(key)), TODAY)
        elif paper is AuditPaper.checklist:
            parts = audit_checklist_sheet.parts(unit, known(unit, AuditId(key)))
        else:
            parts = audit_report_sheet.parts(unit, known(unit, AuditId(key)), TODAY)
    said = (
        f"{one.heading}{one.words}{''.join(chain(*one.entries, *one.rows))}{''.join(one.points)}"
        for one in parts
    )
    return "".join("".join(said).split())


def test_the_plan_names_departments_auditors_and_who_is_left_out(auditing: Auditing) -> None:
    auditing.add()
    words = printed(auditing, AuditPaper.plan, auditing.plan_id)
    assert "監26-01見本店" in words
    assert "架空三枝（見本センター）" in words
    assert "予定がない部署：見本センター" in words
    assert "承認した人" in words
    auditing.add(CENTRE, "理事子")
    auditing.approve("代表理事　架空　代表子")
    words = printed(auditing, AuditPaper.plan, auditing.plan_id)
    assert "予定がない部署" not in words
    assert "自分の所属する部署を監査しません" in words
    assert "架空理事子（所属なし）" in words
    assert "令和8年4月20日承認した人代表理事架空代表子" in words


def test_the_check_list_is_blank_before_and_answered_after(auditing: Auditing) -> None:
    key = auditing.add()
    words = printed(auditing, AuditPaper.checklist, key)
    assert words.count("適合不適合") == 36
    assert "（通則編10-7）" in words
    auditing.approve()
    auditing.begin(key)
    auditing.find(key)
    words = printed(auditing, AuditPaper.checklist, key)
    assert "架空の書類記録がない月がある" in words
    assert words.count("適合不適合") == 35


def test_the_report_holds_findings_with_their_actions(auditing: Auditing) -> None:
    key, office = auditing.begun(), auditing.office
    finding = auditing.find(key, Weight.serious, number=3)
    about = ActionDraft("予定表に入れる", date(2026, 5, 29), "架空　二葉")
    corrective_actions.open_action(office.clerk, target(finding), about)
    words = printed(auditing, AuditPaper.report, key)
    assert "（報告の作成前です）" in words
    assert "重大" in words
    assert "予定表に入れる（令和8年5月29日まで、処置中）" in words
    for number in (n for n in range(1, 37) if n != 3):
        auditing.judge(key, number)
    auditing.report(key)
    audit_reports.approve(office.manager, key, TODAY, "", auditing.row(key).edition)
    words = printed(auditing, AuditPaper.report, key)
    assert "36項目のうち、適合35件、不適合1件、観察0件、対象外0件です。" in words
    assert "承認した人試験管理子" in words


def test_without_findings_the_report_says_so(auditing: Auditing) -> None:
    key = auditing.begun()
    assert "指摘はありませんでした。" in printed(auditing, AuditPaper.report, key)


def test_what_is_taken_is_logged_and_what_is_not_there_is_refused(auditing: Auditing) -> None:
    desk, key = auditing.office.manager, auditing.add()
    audit_sheets.take(desk, AuditPaper.checklist, key)
    assert history.rows(desk)[0].title == "監査チェックリストを印刷"
    with pytest.raises(Refused, match="まだ始まっていません"):
        audit_sheets.look(desk, AuditPaper.report, key)
    with pytest.raises(Refused, match="見つかりません"):
        audit_sheets.look(desk, AuditPaper.report, AuditId(99))
    assert audit_sheets.file_name(AuditPaper.plan, "2026年度") == "監査計画書_2026年度"
