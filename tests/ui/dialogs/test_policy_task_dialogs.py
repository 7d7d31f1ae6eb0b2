"""One task of a version is settled, put off, opened again; own tasks come onto the list."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.office.policy_task_views import tasks_of
from app.rules.blank_forms import BlankForm
from app.rules.ids import PolicyVersionId
from app.rules.policy_tasks import TaskKind, TaskState
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.policy_task_dialog import PolicyTaskDialog
from app.ui.dialogs.policy_task_fields import LATER
from app.ui.dialogs.policy_task_opener import open_list, open_own_task, open_task
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat, take_seat
from tests.office.policy_task_work import PURPOSE, approved, task
from tests.ui import request_desk as at

Show = Callable[[QDialog], None]


@pytest.fixture
def key(seat: Seat) -> PolicyVersionId:
    return approved(seat.desk, PURPOSE)


@pytest.fixture
def shown(qtbot: QtBot) -> Show:
    def show(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
        dialog.show()

    return show


@pytest.fixture
def opened(seat: Seat, key: PolicyVersionId, shown: Show) -> Callable[..., PolicyTaskDialog]:
    def open_it(kind: TaskKind = TaskKind.web) -> PolicyTaskDialog:
        dialog = PolicyTaskDialog(seat, task(seat.desk, key, kind))
        shown(dialog)
        return dialog

    return open_it


def test_the_day_is_typed_short_and_the_name_is_anybodys(
    seat: Seat, key: PolicyVersionId, opened: Callable[..., PolicyTaskDialog], qtbot: QtBot
) -> None:
    dialog = opened()
    ui = dialog.ui
    assert ui.by_edit.text() == seat.desk.actor.name
    assert ui.effect_label.plain == "施行の前に公表します（法27条6項）。"
    assert not dialog.is_touched()
    ui.day_field.setText("-3")
    ui.by_edit.setText("架空　太郎")
    ui.note_edit.setPlainText("架空のメモ")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded) as told:
        ui.save_button.click()
    assert told.args == ["「ホームページ（施行の前に）」を済にしました。"]
    row = task(seat.desk, key).row
    assert (row.done_on, row.done_by, row.note) == (date(2026, 4, 17), "架空　太郎", "架空のメモ")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "日付を入れてください。"),
        ("2026/4/21", "2026年4月21日は今日より後の日付です。"),
        ("きのう", "日付"),
    ],
)
def test_a_day_that_cannot_be_is_told_beside_its_field(
    seat: Seat,
    key: PolicyVersionId,
    opened: Callable[..., PolicyTaskDialog],
    typed: str,
    said: str,
) -> None:
    dialog = opened()
    dialog.ui.day_field.setText(typed)
    dialog.save()
    assert said in dialog.ui.day_problem.plain
    assert task(seat.desk, key).state is TaskState.open


def test_what_is_not_needed_asks_for_the_reason_only(
    seat: Seat, key: PolicyVersionId, opened: Callable[..., PolicyTaskDialog], qtbot: QtBot
) -> None:
    dialog = opened(TaskKind.contractors)
    ui = dialog.ui
    dialog.fields.choose(TaskState.not_needed)
    assert ui.day_box.isHidden()
    assert ui.by_box.isHidden()
    assert ui.note_edit.accessibleName() == "不要とする理由"
    dialog.save()
    assert ui.note_problem.plain == "不要とする理由を書いてください。"
    ui.note_edit.setPlainText("扱いが変わらない。")
    with qtbot.waitSignal(dialog.recorded):
        ui.save_button.click()
    row = task(seat.desk, key, TaskKind.contractors).row
    assert (row.state, row.note) == ("not_needed", "扱いが変わらない。")


def test_another_due_day_lies_ahead_and_the_office_says_where_the_law_ends(
    seat: Seat, key: PolicyVersionId, opened: Callable[..., PolicyTaskDialog], qtbot: QtBot
) -> None:
    dialog = opened()
    ui = dialog.ui
    ui.choices.choose(LATER)
    assert ui.day_field.day() == date(2026, 4, 30)
    assert ui.day_label.text() == "新しい期限(&D)"
    assert ui.note_box.isHidden()
    ui.day_field.setText("5/1")
    ui.save_button.click()
    qtbot.waitUntil(ui.trouble_notice.isVisible)
    assert "期限は2026年4月30日より後にできません" in ui.trouble_notice.sentence_label.plain
    ui.day_field.setText("4/24")
    with qtbot.waitSignal(dialog.recorded) as told:
        ui.save_button.click()
    assert told.args == ["「ホームページ（施行の前に）」の期限を変えました。"]
    assert task(seat.desk, key).row.due_on == date(2026, 4, 24)


def test_a_settled_task_shows_its_record_and_opens_again_with_a_reason(
    seat: Seat, key: PolicyVersionId, opened: Callable[..., PolicyTaskDialog], qtbot: QtBot
) -> None:
    first = opened()
    with qtbot.waitSignal(first.recorded):
        first.ui.save_button.click()
    dialog = opened()
    assert dialog.ui.fields_box.isHidden()
    assert dialog.ui.save_button.text() == "未了に戻す(&S)…"
    dialog.ui.save_button.click()
    (asking,) = dialog.findChildren(ReasonDialog)
    asking.ui.reason_edit.setText("別の版のページだった。")
    with qtbot.waitSignal(dialog.recorded) as told:
        asking.ui.save_button.click()
    assert told.args == ["「ホームページ（施行の前に）」を未了に戻しました。"]
    assert task(seat.desk, key).state is TaskState.open


def test_own_tasks_are_added_and_taken_off(
    seat: Seat, key: PolicyVersionId, opened: Callable[..., PolicyTaskDialog], qtbot: QtBot
) -> None:
    said: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_own_task(seat, parent, key, said.append)
    ui = dialog.ui
    dialog.save()
    assert ui.task_problem.plain == "行うことを書いてください。"
    ui.task_edit.setText("しおりの差替え")
    ui.due_field.setText("あした")
    dialog.save()
    assert ui.due_problem.plain
    ui.due_field.setText("+7")
    with qtbot.waitSignal(dialog.recorded):
        ui.save_button.click()
    own = task(seat.desk, key, TaskKind.own)
    assert (own.row.title, own.row.due_on) == ("しおりの差替え", date(2026, 4, 27))
    off = opened(TaskKind.own)
    off.ui.drop_button.click()
    (asking,) = off.findChildren(ReasonDialog)
    asking.ui.reason_edit.setText("二重に入れた。")
    with qtbot.waitSignal(off.recorded):
        asking.ui.save_button.click()
    assert TaskKind.own not in {one.kind for one in tasks_of(seat.desk, key)}
    assert said == ["「しおりの差替え」を点検表に加えました。"]


def test_the_form_of_consent_is_the_one_of_its_version(
    opened: Callable[..., PolicyTaskDialog], shown: Show
) -> None:
    dialog = opened(TaskKind.consent_form)
    assert dialog.ui.form_button.isVisible()
    dialog.ui.form_button.click()
    (forms,) = dialog.findChildren(BlankFormsDialog)
    shown(forms)
    assert forms.form_combo.currentData() == BlankForm.next_consent


def test_whoever_only_reads_changes_nothing(seat: Seat, key: PolicyVersionId, shown: Show) -> None:
    reader = take_seat(at.reader_beside(seat.desk))
    dialog = PolicyTaskDialog(reader, task(seat.desk, key))
    shown(dialog)
    assert dialog.ui.fields_box.isHidden()
    assert dialog.ui.save_button.isHidden()
    assert dialog.ui.cancel_button.text() == "閉じる"


def test_the_openers_say_what_was_recorded_and_show_the_list(
    seat: Seat, key: PolicyVersionId, qtbot: QtBot
) -> None:
    said: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    web = task(seat.desk, key)
    dialog = open_task(seat, parent, web, said.append, TaskState.not_needed)
    assert dialog.fields.choice == "not_needed"
    dialog.ui.note_edit.setPlainText("ページがない。")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    assert said == ["「ホームページ（施行の前に）」を不要にしました。"]
    open_list(seat, parent, key)
    qtbot.waitUntil(lambda: bool(parent.findChildren(LetterDialog)))
    (sheet,) = parent.findChildren(LetterDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    assert sheet.ui.title_label.text() == "公表の点検表"
    assert sheet.ui.print_button.isVisible()
    sheet.leave()


def test_two_people_settle_one_task_only_once(
    opened: Callable[..., PolicyTaskDialog], qtbot: QtBot
) -> None:
    first, second = opened(), opened()
    with qtbot.waitSignal(first.recorded):
        first.ui.save_button.click()
    second.ui.note_edit.setPlainText("架空のメモ")
    second.ui.save_button.click()
    qtbot.waitUntil(second.ui.trouble_notice.isVisible)
    assert "もう「済」です" in second.ui.trouble_notice.sentence_label.plain
    assert second.ui.note_edit.toPlainText() == "架空のメモ"
    assert second.ui.save_button.isEnabled()
