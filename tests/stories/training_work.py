"""The work on a training, as it is done by keys and mouse, step by step."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt

from app.exchange.excel_files import write_excel
from app.ui.dialogs.attendance_dialog import AttendanceDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.list_import_dialog import ListImportDialog
from app.ui.dialogs.training_closing_dialog import TrainingClosingDialog
from app.ui.dialogs.training_dialog import TrainingDialog
from app.ui.dialogs.training_plan_dialog import TrainingPlanDialog
from app.ui.tabs.trainings_page import TrainingsPage
from app.ui.tabs.workers_page import WorkersPage
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.auditing_work import page_of
from tests.stories.hands import Hands

D = TypeVar("D", bound=OfficeDialog)
PEOPLE = ["職員番号", "氏名", "所属", "区分"]
ATTENDANCE = ["職員番号", "氏名", "出欠", "受講日", "点数"]


def take_people_in(hands: Hands, window: Window, path: Path, rows: Sequence[Sequence[str]]) -> None:
    """Take the people of the house in from a workbook."""
    write_excel(path, PEOPLE, rows)
    page = page_of(hands, window, WorkersPage)
    hands.pick(page.ui.more_button, "名簿を取り込む")
    _take_in(hands, window, path)


def plan_year(hands: Hands, window: Window, purpose: str) -> None:
    """Begin the plan of the running year: the first training asks for it."""
    page_of(hands, window, TrainingsPage)
    hands.chord("Ctrl+N")
    dialog = hands.see(TrainingPlanDialog, window)
    hands.until(lambda: dialog.ui.year_combo.count() > 0)
    form_work.put(hands, dialog.ui.purpose_edit, purpose)
    form_work.save(hands, dialog, window)


def plan_training(hands: Hands, window: Window, title: str) -> None:
    """Put a training of today, with a test, into the plan."""
    page_of(hands, window, TrainingsPage)
    hands.chord("Ctrl+N")
    dialog = hands.see(TrainingDialog, window)
    ui = dialog.ui
    for field, text in (
        (ui.title_edit, title),
        (ui.planned_month_edit, "4"),
        (ui.from_on_field, "t"),
        (ui.full_points_edit, "20"),
        (ui.pass_points_edit, "16"),
    ):
        form_work.put(hands, field, text)
    form_work.save(hands, dialog, window)


def approve(hands: Hands, window: Window, head: str) -> None:
    """Record who approved the plan."""
    page = page_of(hands, window, TrainingsPage)
    hands.pick(page.ui.more_button, "年度の計画と承認")
    dialog = hands.see(TrainingPlanDialog, window)
    hands.until(dialog.ui.approval_box.isVisible)
    form_work.put(hands, dialog.ui.approved_on_field, "t")
    form_work.put(hands, dialog.ui.approved_by_edit, head)
    form_work.save(hands, dialog, window)


def call_up(hands: Hands, window: Window) -> None:
    """Put everybody who is meant on the list."""
    page = _wait_for_step(hands, window, "受講者名簿を作る")
    hands.click(page.sheet.ui.next_button)
    _wait_for_step(hands, window, "出欠を記録")


def take_attendance_in(
    hands: Hands, window: Window, path: Path, rows: Sequence[Sequence[str]]
) -> None:
    """Take attendance in from a workbook that was filled in elsewhere."""
    write_excel(path, ATTENDANCE, rows)
    page = page_of(hands, window, TrainingsPage)
    hands.click(hands.button(page.sheet, "出欠を取り込む"))
    _take_in(hands, window, path)


def make_up(hands: Hands, window: Window, points: str) -> None:
    """Mark everybody who is still missing: today, with these points."""
    dialog = _step(hands, window, "出欠を記録", AttendanceDialog)
    ui = dialog.ui
    hands.until(lambda: ui.people_list.count() > 0)
    hands.click(ui.all_button)
    hands.click(ui.state_choices.button("made_up"))
    form_work.put(hands, ui.points_edit, points)
    hands.chord("Ctrl+S")
    hands.until(lambda: ui.people_list.count() == 0 and dialog.seat.doing.is_idle())
    hands.key(Qt.Key.Key_Escape)
    hands.gone(AttendanceDialog, window)


def close(hands: Hands, window: Window, head: str, lessons: str) -> None:
    """Record the end of the training."""
    dialog = _step(hands, window, "終了を記録", TrainingClosingDialog)
    form_work.put(hands, dialog.ui.approved_by_edit, head)
    form_work.put(hands, dialog.ui.lessons_edit, lessons)
    form_work.save(hands, dialog, window)


def _take_in(hands: Hands, window: Window, path: Path) -> None:
    dialog = hands.see(ListImportDialog, window)
    hands.name_file(dialog.ui.choose_button, path)
    hands.until(dialog.ui.save_button.isEnabled)
    form_work.save(hands, dialog, window)


def _step(hands: Hands, window: Window, words: str, kind: type[D]) -> D:
    """Press the next step of the training once it is this one, and return its window."""
    page = _wait_for_step(hands, window, words)
    hands.click(page.sheet.ui.next_button)
    return hands.see(kind, window)


def _wait_for_step(hands: Hands, window: Window, words: str) -> TrainingsPage:
    page = page_of(hands, window, TrainingsPage)
    button = page.sheet.ui.next_button
    hands.until(lambda: button.isVisible() and button.text().startswith(words))
    return page
