"""What was found stays, whatever SQL says: verdicts once approved, and what an action answers."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.office import audit_question_list, audit_reports, corrective_actions
from app.office.audit_question_list import Question
from app.office.corrective_actions import ActionDraft
from app.storage.engine import WRITES
from tests.office import audit_work
from tests.office.audit_work import target
from tests.office.seats import TODAY, Office

FROZEN = {
    "UPDATE audit_checks SET verdict = 'conforming'": "audit_checks: frozen",
    "DELETE FROM audit_checks": "audit_checks: frozen",
    "INSERT INTO audit_checks (audit_id, position, section, subject, basis, method, evidence,"
    " verdict, remark) VALUES (1, 9, '', '', '', '', '', '', '')": "audit_checks: frozen",
    "UPDATE audit_findings SET found_on = '2026-04-01'": "audit_findings",
    "DELETE FROM audit_findings": "audit_findings",
    "UPDATE corrective_actions SET recorded_by = 99": "corrective_actions",
    "DELETE FROM corrective_actions": "corrective_actions",
    "UPDATE audits SET number = '監26-99'": "audits",
    "DELETE FROM audits": "audits",
    "DELETE FROM audit_plans": "audit_plans",
    "UPDATE checklist_items SET source = 'policy'": "checklist_items",
}


def test_sql_changes_nothing_that_an_audit_has_found(office: Office) -> None:
    audit_question_list.add(office.manager, Question("架空の区分", "架空の項目"))
    auditing = audit_work.begin(office)
    key = auditing.begun()
    finding = auditing.find(key)
    draft = ActionDraft("架空の処置", TODAY, "架空　二葉")
    corrective_actions.open_action(office.clerk, target(finding), draft)
    auditing.report(key)
    audit_reports.approve(office.manager, key, TODAY, "", auditing.row(key).edition)
    engine = office.manager.store.engine.execution_options(**{WRITES: True})
    for attack, reason in FROZEN.items():
        with (
            engine.connect() as connection,
            pytest.raises(SQLAlchemyError, match=reason),
        ):
            connection.execute(text(attack))
