"""Play the audits of a year: one that is reported and followed up, one that goes on."""

from datetime import date, timedelta
from typing import Final

from app.office import (
    audit_findings,
    audit_judging,
    audit_plans,
    audit_reports,
    audit_starts,
    audits,
    corrective_actions,
    house_departments,
    workers,
)
from app.office.audit_judging import Judgement
from app.office.audits import AuditRow
from app.office.demo_scenes import Act, Scene
from app.rules.audits import AuditDraft, FindingDraft, PlanDraft, Weight
from app.rules.corrective_actions import ActionDraft, Target
from app.rules.house_departments import DepartmentDraft
from app.rules.workers import WorkerDraft

PURPOSE: Final = (
    "方針と社内の決まりのとおりに個人情報が取り扱われているかを確かめ、改善につなげる。"
)
HOUSES: Final = ("練習店", "練習センター")
NAMES: Final = ("監査子", "点検子")
WEAK, SEEN = 12, 8
"""At which question something is missing, and at which something is only noted."""


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return what is played, many days ago first."""
    steps = ((28, _furnish), (27, _plan), (20, _audit), (18, _report), (17, _correct))
    return ((*steps, (6, _carry_out), (2, _begin_next)),)


def _furnish(scene: Scene) -> None:
    """See that there are two departments with somebody in each who may audit the other."""
    standing = house_departments.standing(scene.clerk)
    for name in HOUSES[len(standing) :]:
        house_departments.add(scene.manager, DepartmentDraft(name))
    known = {row.department_name for row in workers.rows(scene.clerk, workers.ids(scene.clerk))}
    for place, row in enumerate(house_departments.standing(scene.clerk)[:2], start=1):
        if row.name not in known:
            draft = WorkerDraft(f"90{place}", f"練習　{NAMES[place - 1]}", "", row.name, "職員")
            workers.register(scene.clerk, draft)


def _plan(scene: Scene) -> None:
    desk = scene.manager
    year = audit_plans.year_of(desk, scene.today)
    plan = audit_plans.draw_up(desk, year, PlanDraft(PURPOSE, "練習　監事子")).plan_id
    soon = scene.today + timedelta(days=7)
    end = soon if audit_plans.year_of(desk, soon) == year else scene.today
    for place, theme in enumerate(("申込書の取扱い", "名簿の持ち出し")):
        audits.add(desk, plan, _draft(scene, place, theme, end))
    (row,) = (one for one in audit_plans.rows(desk) if one.id == plan)
    audit_plans.approve(desk, plan, scene.today, "代表理事　練習　代表子", row.edition)


def _draft(scene: Scene, place: int, theme: str, end: date) -> AuditDraft:
    """Let the first two departments audit each other."""
    department = house_departments.standing(scene.clerk)[place].id
    people = workers.rows(scene.clerk, workers.ids(scene.clerk))
    elsewhere = [row.id for row in people if row.department_id != department]
    return AuditDraft(department, scene.today, end, tuple(elsewhere[:1]), None, theme)


def _audit(scene: Scene) -> None:
    desk, row = scene.manager, _first(scene)
    audit_starts.begin(desk, row.id, scene.today, row.edition)
    with desk.unit("監査の判定を記録（練習）") as unit:
        for check in unit.audit_checks.of(row.id):
            unit.audit_checks.judge(check, _found(check.position))
        unit.log((("audit", row.id),), {})
    weak = audit_judging.rows(desk, row.id)[WEAK - 1]
    finding = FindingDraft(
        Weight.minor, "廃棄した書類の記録が、2か月分残っていない。", "練習　店長子", weak.id
    )
    audit_findings.add(desk, row.id, finding)


def _found(number: int) -> Judgement:
    if number == WEAK:
        return Judgement("nonconforming", "廃棄記録の綴り", "先々月と先月の記録がない")
    if number == SEEN:
        return Judgement("observation", "教育の記録", "補講の日が決まっていない人が1人いる")
    return Judgement("conforming", "記録と現場を見た")


def _report(scene: Scene) -> None:
    desk, row = scene.manager, _first(scene)
    words = "おおむね決まりのとおりに取り扱われている。廃棄の記録は早めに整えてほしい。"
    audit_reports.report(desk, row.id, scene.today, words, row.edition)
    by = "代表理事　練習　代表子"
    audit_reports.approve(desk, row.id, scene.today, by, _first(scene).edition)


def _correct(scene: Scene) -> None:
    finding = audit_findings.rows(scene.clerk, _first(scene).id)[0]
    action = ActionDraft(
        "月末に記録の綴りを部署管理者が確かめる",
        scene.today + timedelta(days=30),
        "練習　店長子",
        "担当の交替のときに引き継いでいなかった",
    )
    corrective_actions.open_action(scene.clerk, Target(finding_id=finding.id), action)


def _carry_out(scene: Scene) -> None:
    about = Target(finding_id=audit_findings.rows(scene.clerk, _first(scene).id)[0].id)
    row = corrective_actions.rows(scene.clerk, about)[0]
    note = "月末の確かめを始め、引継書に加えた。"
    corrective_actions.done(scene.clerk, row.id, scene.today, note, row.edition)


def _begin_next(scene: Scene) -> None:
    row = max(audits.rows(scene.clerk), key=lambda one: one.id)
    audit_starts.begin(scene.manager, row.id, scene.today, row.edition)


def _first(scene: Scene) -> AuditRow:
    return min(audits.rows(scene.clerk), key=lambda one: one.id)
