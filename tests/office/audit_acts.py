"""Name the verbs about audits and corrective actions, and a call that would do each."""

from collections.abc import Callable, Mapping
from datetime import date

from app.office import (
    audit_books,
    audit_check_book,
    audit_coverage,
    audit_findings,
    audit_judging,
    audit_pages,
    audit_people,
    audit_plan_book,
    audit_plans,
    audit_question_list,
    audit_reports,
    audit_sheets,
    audit_starts,
    audits,
    corrective_action_list,
    corrective_actions,
    effect_checks,
)
from app.office.audit_judging import CheckRow, Judgement
from app.office.audit_sheets import AuditPaper
from app.office.desk import Desk
from app.rules.audit_questions import Question
from app.rules.audits import AuditDraft, FindingDraft, PlanDraft, Weight
from app.rules.corrective_actions import ActionDraft, EffectCheck, Target
from app.rules.ids import (
    AuditCheckId,
    AuditFindingId,
    AuditId,
    AuditPlanId,
    ChecklistItemId,
    CorrectiveActionId,
)
from app.rules.periods import Days
from app.rules.roles import Verb

Act = Callable[[Desk], object]
INNER = {f"audit_people.refuse_{what}" for what in ("own", "own_team", "audited_by")}
"""What a verb asks once it has asked who acts."""

DAY, WHY = date(2026, 4, 20), "架空の理由"
AUDIT, PLAN, ITEM = AuditId(99), AuditPlanId(99), ChecklistItemId(99)
FINDING, ACTION = AuditFindingId(99), CorrectiveActionId(99)
PLANNED = AuditDraft(None, DAY, DAY, ())
ASKED = Question("架空の区分", "架空の項目")
FOUND = FindingDraft(Weight.minor, "架空の指摘")
SEEN = CheckRow(section="", subject="架空", id=AuditCheckId(99), audit_id=AUDIT, position=1)


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    return {
        **{name: (Verb.read_governance, act) for name, act in _reading().items()},
        **{name: (Verb.plan_audit, act) for name, act in _planning().items()},
        **{name: (Verb.audit, act) for name, act in _auditing().items()},
        **{name: (Verb.correct_finding, act) for name, act in _correcting().items()},
        "effect_checks.check_effect": (
            Verb.check_effect,
            lambda d: effect_checks.check_effect(
                d, ACTION, EffectCheck(DAY, effective=True, note=WHY), 1
            ),
        ),
    }


def _reading() -> Mapping[str, Act]:
    return {
        "audit_books.findings_register": lambda d: audit_books.findings_register(d, Days()),
        "audit_books.register": lambda d: audit_books.register(d, Days()),
        "audit_check_book.register": lambda d: audit_check_book.register(d, Days()),
        "audit_plan_book.register": lambda d: audit_plan_book.register(d, Days()),
        "audit_coverage.coverage": lambda d: audit_coverage.coverage(d, 2026),
        "audit_findings.rows": lambda d: audit_findings.rows(d, AUDIT),
        "audit_judging.rows": lambda d: audit_judging.rows(d, AUDIT),
        "audit_pages.page": lambda d: audit_pages.page(d, AUDIT),
        "audit_people.offered": lambda d: audit_people.offered(d, None, DAY),
        "audit_plans.rows": audit_plans.rows,
        "audit_plans.year_of": lambda d: audit_plans.year_of(d, DAY),
        "audit_question_list.rows": audit_question_list.rows,
        "audit_sheets.look": lambda d: audit_sheets.look(d, AuditPaper.report, AUDIT),
        "audit_sheets.take": lambda d: audit_sheets.take(d, AuditPaper.plan, PLAN),
        "audits.one": lambda d: audits.one(d, AUDIT),
        "audits.rows": audits.rows,
        "corrective_action_list.register": lambda d: corrective_action_list.register(d, Days()),
        "corrective_actions.rows": corrective_actions.rows,
    }


def _planning() -> Mapping[str, Act]:
    plan = PlanDraft(WHY, "架空　監事子")
    return {
        "audit_plans.approve": lambda d: audit_plans.approve(d, PLAN, DAY, "", 1),
        "audit_plans.change": lambda d: audit_plans.change(d, PLAN, plan, 1),
        "audit_plans.draw_up": lambda d: audit_plans.draw_up(d, 2026, plan),
        "audit_question_list.add": lambda d: audit_question_list.add(d, ASKED),
        "audit_question_list.change": lambda d: audit_question_list.change(d, ITEM, ASKED, 1),
        "audit_question_list.switch": lambda d: audit_question_list.switch(d, ITEM, 1, active=True),
        "audit_question_list.take_standard": audit_question_list.take_standard,
        "audit_starts.cancel": lambda d: audit_starts.cancel(d, AUDIT, WHY, 1),
        "audits.add": lambda d: audits.add(d, PLAN, PLANNED),
        "audits.change": lambda d: audits.change(d, AUDIT, PLANNED, 1),
    }


def _auditing() -> Mapping[str, Act]:
    return {
        "audit_findings.add": lambda d: audit_findings.add(d, AUDIT, FOUND),
        "audit_findings.change": lambda d: audit_findings.change(d, FINDING, FOUND, 1),
        "audit_judging.ask": lambda d: audit_judging.ask(d, AUDIT, ASKED),
        "audit_judging.judge": lambda d: audit_judging.judge(d, SEEN, Judgement("conforming")),
        "audit_reports.approve": lambda d: audit_reports.approve(d, AUDIT, DAY, "", 1),
        "audit_reports.report": lambda d: audit_reports.report(d, AUDIT, DAY, WHY, 1),
        "audit_reports.send_back": lambda d: audit_reports.send_back(d, AUDIT, WHY, 1),
        "audit_starts.begin": lambda d: audit_starts.begin(d, AUDIT, DAY, 1),
    }


def _correcting() -> Mapping[str, Act]:
    draft = ActionDraft(WHY, DAY, "架空　太郎")
    about = Target(finding_id=FINDING)
    return {
        "corrective_actions.cancel": lambda d: corrective_actions.cancel(d, ACTION, WHY, 1),
        "corrective_actions.done": lambda d: corrective_actions.done(d, ACTION, DAY, WHY, 1),
        "corrective_actions.open_action": lambda d: corrective_actions.open_action(d, about, draft),
        "corrective_actions.postpone": lambda d: corrective_actions.postpone(
            d, ACTION, DAY, WHY, 1
        ),
    }
