"""Plan a fictional training, hold it and mark who took part."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from app.office import planned_trainings, training_lists, training_plans, trainings
from app.office.training_lists import Mark
from app.office.training_views import TrainingView, view
from app.rules.attendance import Attendance
from app.rules.attendance_drafts import MarkDraft
from app.rules.ids import TrainingId, TrainingPlanId
from app.rules.trainings import TrainingDraft
from app.storage.training_rows import TrainingRow
from tests.office.house_people import House, furnish
from tests.office.seats import Office

DRAFT = TrainingDraft(
    title="個人情報の取扱い",
    theme="取り違えと誤送付を防ぐ",
    planned_month="4",
    from_on="2026-04-10",
    to_on="2026-04-14",
    way="gathering",
    lecturer="見本　講師",
    material="個人情報の手引き",
    material_edition="2026年版",
    audience=("manager", "staff", "part_time", "temporary"),
    full_points="20",
    pass_points="16",
)
HEAD = "架空生活協同組合　代表理事　見本　代表子"


@dataclass(frozen=True)
class Class:
    """Hold one training in an approved plan, and the people of the house."""

    house: House
    plan_id: TrainingPlanId
    id: TrainingId

    @property
    def office(self) -> Office:
        return self.house.office

    @property
    def row(self) -> TrainingRow:
        return planned_trainings.rows(self.office.clerk, [self.id])[0]

    @property
    def seen(self) -> TrainingView:
        return view(self.office.auditor, self.id)

    def outcomes(self) -> dict[str, str]:
        return {one.worker.name[3:]: one.outcome.word for one in self.seen.people}

    def mark(self, state: Attendance, *names: str, **typed: str) -> None:
        draft = MarkDraft(state.value, **typed)
        marks = [Mark(key, draft) for key in self.house.of(*names)]
        training_lists.mark(self.office.clerk, self.id, marks)


def plan(office: Office, **changed: object) -> Class:
    """Plan one training and record the approval of the plan."""
    house = furnish(office)
    head = office.manager
    plan_id = training_plans.begin(head, 2026, "全員が年1回受ける").plan_id
    draft = replace(DRAFT, **cast("dict[str, Any]", changed))
    key = trainings.add(head, plan_id, draft).training_id
    training_plans.approve(head, plan_id, date(2026, 4, 1), HEAD, 1)
    return Class(house, plan_id, key)


def called(office: Office, **changed: object) -> Class:
    """Plan one training and put everybody who is meant on its list."""
    planned = plan(office, **changed)
    training_lists.call_up(office.clerk, planned.id)
    return planned
