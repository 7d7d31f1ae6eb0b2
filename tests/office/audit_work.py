"""Plan, hold and report fictional audits."""

from dataclasses import dataclass
from datetime import date

from app.office import audit_findings, audit_judging, audit_plans, audit_reports, audit_starts
from app.office import audits as book
from app.office.audit_judging import Judgement
from app.office.audits import AuditRow
from app.rules.audits import AuditDraft, FindingDraft, PlanDraft, Weight
from app.rules.corrective_actions import Target
from app.rules.ids import AuditFindingId, AuditId, AuditPlanId
from tests.office.house_people import CENTRE, SHOP, House, furnish
from tests.office.seats import TODAY, Office

PURPOSE = PlanDraft("方針と決まりが守られているかを確かめる", "架空　監事子")


@dataclass(frozen=True)
class Auditing:
    """Hold a house with the plan of the year."""

    house: House
    plan_id: AuditPlanId

    @property
    def office(self) -> Office:
        return self.house.office

    def draft(self, department: str = SHOP, *auditors: str, **changed: object) -> AuditDraft:
        """Return the draft of an audit by people of the other department."""
        who = auditors or (("三枝",) if department == SHOP else ("一郎",))
        values: dict[str, object] = {
            "department_id": self.house.departments[department],
            "planned_from_on": date(2026, 4, 20),
            "planned_to_on": date(2026, 4, 30),
            "auditors": tuple(self.house.of(*who)),
            "theme": "申込書の取扱い",
        }
        return AuditDraft(**{**values, **changed})  # type: ignore[arg-type]

    def add(self, department: str = SHOP, *auditors: str, **changed: object) -> AuditId:
        draft = self.draft(department, *auditors, **changed)
        return book.add(self.office.auditor, self.plan_id, draft).audit_id

    def row(self, key: AuditId) -> AuditRow:
        return book.one(self.office.auditor, key)

    def approve(self, by: str = "") -> None:
        desk = self.office.manager
        (plan,) = audit_plans.rows(desk)
        audit_plans.approve(desk, plan.id, desk.today, by, plan.edition)

    def begin(self, key: AuditId, on: date = TODAY) -> None:
        audit_starts.begin(self.office.auditor, key, on, self.row(key).edition)

    def begun(self, department: str = SHOP) -> AuditId:
        """Plan an audit, let the plan be approved, and begin it."""
        key = self.add(department)
        self.approve()
        self.begin(key)
        return key

    def judge(self, key: AuditId, number: int, verdict: str = "conforming") -> None:
        check = audit_judging.rows(self.office.auditor, key)[number - 1]
        audit_judging.judge(self.office.auditor, check, Judgement(verdict, "架空の証拠"))

    def judge_all(self, key: AuditId) -> None:
        for check in audit_judging.rows(self.office.auditor, key):
            self.judge(key, check.position)

    def find(
        self, key: AuditId, weight: Weight = Weight.minor, *, number: int = 1
    ) -> AuditFindingId:
        """Let a question not conform, and record the finding."""
        desk = self.office.auditor
        check = audit_judging.rows(desk, key)[number - 1]
        found = Judgement("nonconforming", "架空の書類", "記録がない月がある")
        audit_judging.judge(desk, check, found)
        draft = FindingDraft(weight, "点検の記録がない月がある", "架空　二葉", check.id)
        return audit_findings.add(desk, key, draft).finding_id

    def report(self, key: AuditId) -> None:
        desk = self.office.auditor
        audit_reports.report(desk, key, TODAY, "おおむね守られている。", self.row(key).edition)


def begin(office: Office) -> Auditing:
    """Furnish the house and draw up the plan of the year."""
    house = furnish(office)
    return Auditing(house, audit_plans.draw_up(office.auditor, 2026, PURPOSE).plan_id)


def target(finding: AuditFindingId) -> Target:
    return Target(finding_id=finding)


__all__ = ["CENTRE", "PURPOSE", "SHOP", "Auditing", "begin", "target"]
