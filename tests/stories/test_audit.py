"""An audit goes from the plan of the year to the check of what was done about its finding."""

from app.letters import extraction
from app.office import (
    audit_coverage,
    audit_question_list,
    audit_sheets,
    audits,
    corrective_actions,
    history,
    house_departments,
    workers,
)
from app.office.audit_sheets import AuditPaper
from app.office.desk import Desk
from app.rules.audit_questions import Question
from app.rules.house_departments import DepartmentDraft
from app.rules.workers import WorkerDraft
from tests.office.seats import TODAY
from tests.stories import auditing_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception

SHOP, CENTRE, AUDITOR, OWNER = "見本店", "見本センター", "架空　監査子", "架空　店長子"
MISSING, HEAD = "先月の廃棄の記録がない", "代表理事　架空　代表子"


def furnish(office: Desk) -> None:
    """Put two departments, one person in each, and two questions on record."""
    for name, person in ((SHOP, OWNER), (CENTRE, AUDITOR)):
        house_departments.add(office, DepartmentDraft(name))
        workers.register(office, WorkerDraft("", person, "", name, "職員"))
    for subject in ("書庫に鍵がかかっている", "廃棄の記録がそろっている"):
        audit_question_list.add(office, Question("架空の区分", subject))


def plan_and_hold(hands: Hands, reception: Reception) -> None:
    """Let the manager plan an audit, approve the plan, hold it and approve the report."""
    window = reception.let_in(MANAGER)
    auditing_work.plan_year(hands, window, "架空　監事子")
    auditing_work.plan_audit(hands, window, SHOP, AUDITOR)
    auditing_work.confirm(hands, window, "計画を承認")
    auditing_work.confirm(hands, window, "監査を始める")
    auditing_work.judge(hands, window, ["", MISSING])
    auditing_work.confirm(hands, window, "報告を作成", "おおむね守られている。")
    auditing_work.confirm(hands, window, "報告を承認", HEAD)
    window.close()


def test_an_audit_goes_from_the_plan_to_the_check_of_the_effect(
    reception: Reception, hands: Hands, office: Desk
) -> None:
    furnish(office)
    plan_and_hold(hands, reception)
    window = reception.let_in(CLERK)
    auditing_work.correct(hands, window, "月末に綴りを確かめる", OWNER, "予定表に入れた")
    window.close()
    window = reception.let_in(MANAGER)
    auditing_work.check_effect(hands, window, "今月の記録がそろっている")

    (audit,) = audits.rows(office)
    assert (audit.number, audit.approved_on) == ("監26-01", TODAY)
    assert audit_coverage.coverage(office, 2026).audited == (SHOP,)
    (action,) = corrective_actions.rows(office)
    assert (action.effective, action.responsible) == (True, OWNER)
    with office.look() as unit:
        (finding,) = unit.audit_findings.rows()
    assert (finding.what, finding.closed_on) == (MISSING, TODAY)
    printed = extraction.text(audit_sheets.look(office, AuditPaper.report, audit.id))
    assert "おおむね守られている。" in printed
    assert history.rows(office)[0].title == "是正処置の有効性を確認"
    assert history.verify(office).verdict.ok
