"""Furnish the office of a screen test with people of the house and one training."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.office import (
    house_departments,
    training_lists,
    training_plans,
    training_views,
    trainings,
    workers,
)
from app.office.desk import Desk
from app.office.training_views import TrainingView
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import TrainingId, TrainingPlanId, WorkerId
from app.rules.trainings import TrainingDraft
from app.rules.workers import WorkerDraft
from app.ui.seat import Seat

SHOP = "見本店"
PEOPLE = (
    WorkerDraft("1001", "架空　一郎", "カクウ　イチロウ", SHOP, "管理者", "2015-04-01"),
    WorkerDraft("1002", "架空　二葉", "カクウ　フタバ", SHOP, "職員", "2018-04-01"),
    WorkerDraft("", "架空　三枝", "カクウ　ミエ", "", "パート", "2022-10-01"),
)
TRAINING = TrainingDraft(
    title="個人情報の取扱い",
    planned_month="4",
    from_on="2026-04-10",
    to_on="2026-04-10",
    way="gathering",
    audience=("manager", "staff", "part_time"),
    full_points="20",
    pass_points="16",
)
HEAD = "架空生活協同組合　代表理事　見本　代表子"


@dataclass(frozen=True)
class HouseDesk:
    """Hold the keys of what was furnished."""

    desk: Desk
    people: tuple[WorkerId, ...]
    plan_id: TrainingPlanId
    training_id: TrainingId

    def view(self) -> TrainingView:
        return training_views.view(self.desk, self.training_id)


def furnish(seat: Seat, *, call: bool = True) -> HouseDesk:
    """Put a department, three people and one training on record."""
    desk = seat.desk
    house_departments.add(desk, DepartmentDraft(SHOP))
    people = tuple(workers.register(desk, draft).worker_id for draft in PEOPLE)
    plan_id = training_plans.begin(desk, 2026, "全員が年1回受ける").plan_id
    key = trainings.add(desk, plan_id, TRAINING).training_id
    training_plans.approve(desk, plan_id, date(2026, 4, 1), HEAD, 1)
    if call:
        training_lists.call_up(desk, key)
    return HouseDesk(desk, people, plan_id, key)


def close_window(page: QWidget, kind: type[QDialog], qtbot: QtBot) -> None:
    """Wait for a window of a kind to be there and quiet, and close it."""
    qtbot.waitUntil(lambda: bool(page.findChildren(kind)))
    for dialog in page.findChildren(kind):
        dialog.deleteLater()
    qtbot.waitUntil(lambda: not page.findChildren(kind))
