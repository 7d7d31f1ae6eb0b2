"""Open the windows about the people of the house and their trainings, in the middle of the work."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office.rows import RejectedCell
from app.office.training_views import TrainingPlanRow, TrainingRow, TrainingView
from app.office.workers import WorkerRow
from app.rules.ids import DepartmentId, TrainingId, TrainingPlanId, WorkerId
from app.rules.training_stages import TrainingStage
from app.rules.trainings import TrainingWay
from app.rules.workers import WorkerKind
from app.ui.dialogs.attendance_dialog import AttendanceDialog
from app.ui.dialogs.house_departments_dialog import HouseDepartmentsDialog
from app.ui.dialogs.list_import_dialog import ListImportDialog, ListJob, Seen
from app.ui.dialogs.list_imports import FAULTS, WORKERS
from app.ui.dialogs.pledge_dialog import PledgeDialog
from app.ui.dialogs.training_closing_dialog import TrainingClosingDialog
from app.ui.dialogs.training_dialog import TrainingAbout, TrainingDialog
from app.ui.dialogs.training_plan_dialog import TrainingPlanDialog
from app.ui.dialogs.worker_dialog import WorkerDialog
from app.ui.dialogs.worker_leave_dialog import WorkerLeaveDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

WORKER: Final = WorkerRow(
    number="1001",
    name="架空　花子",
    kana="カクウ　ハナコ",
    department_id=DepartmentId(1),
    kind=WorkerKind.part_time,
    staff_id=None,
    joined_on=date(2020, 4, 1),
    left_on=None,
    id=WorkerId(1),
    department_name="架空の北部と南部をあわせた配送センター",
    edition=1,
)
PLAN: Final = TrainingPlanRow(TrainingPlanId(1), 2026, "全員が年に1回は受ける。", None, "", "", 1)
TRAINING: Final = TrainingRow(
    title="個人情報の取扱いと、漏えい等が起きたときにまず知らせる先",
    theme="取り違えと誤送付を防ぐ手順を、実例で確かめる。",
    planned_month="2026-04",
    from_on=date(2026, 4, 10),
    to_on=date(2026, 4, 14),
    way=TrainingWay.gathering,
    lecturer="架空　講師",
    material="個人情報の手引き",
    material_edition="2026年版",
    audience=tuple(WorkerKind),
    departments=(),
    full_points=20,
    pass_points=16,
    id=TrainingId(1),
    plan_id=PLAN.id,
    fiscal_year=2026,
    closed_on=None,
    approved_by="",
    lessons="",
    cancelled_on=None,
    cancel_reason="",
    edition=1,
)
FAULT: Final = RejectedCell(
    12,
    "部署",
    "配送センタ",
    "「配送センタ」という部署は登録されていません。"
    "部署の名前を確かめるか、先に部署を登録してください。",
)


def _worker(seat: Seat) -> QWidget:
    dialog = WorkerDialog(seat)
    dialog.ui.name_edit.setText("架空　美咲")
    dialog.ui.left_on_field.setText("いつか")
    return dialog


def _departments(seat: Seat) -> QWidget:
    dialog = HouseDepartmentsDialog(seat)
    dialog.ui.name_edit.setText("架空支部")
    return dialog


def _leave(seat: Seat) -> QWidget:
    return WorkerLeaveDialog(seat, WORKER)


def _pledge(seat: Seat) -> QWidget:
    dialog = PledgeDialog(seat)
    dialog.ui.kept_at_edit.setText("総務課の書庫")
    return dialog


def _import(seat: Seat) -> QWidget:
    seen = Seen(FAULTS.format(rows=2), "", (FAULT, FAULT), 0, "", "")
    job = ListJob(WORKERS, lambda path: path, lambda _path: seen, lambda path: path)
    dialog = ListImportDialog(seat, job)
    dialog.check(seat.desk.folder / "架空の名簿.xlsx")
    return dialog


def _attendance(seat: Seat) -> QWidget:
    return AttendanceDialog(seat, TRAINING.id)


def _training(seat: Seat) -> QWidget:
    return TrainingDialog(seat, TrainingAbout(PLAN, TRAINING))


def _plan(seat: Seat) -> QWidget:
    return TrainingPlanDialog(seat)


def _closing(seat: Seat) -> QWidget:
    view = TrainingView(TRAINING, PLAN, "全員", (), TrainingStage.to_close)
    return TrainingClosingDialog(seat, view)


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("worker_dialog", _worker),
    ("house_departments_dialog", _departments),
    ("worker_leave_dialog", _leave),
    ("pledge_dialog", _pledge),
    ("list_import_dialog", _import),
    ("attendance_dialog", _attendance),
    ("training_dialog", _training),
    ("training_plan_dialog", _plan),
    ("training_closing_dialog", _closing),
)
"""The windows by the names of their pictures, and how each is opened."""
