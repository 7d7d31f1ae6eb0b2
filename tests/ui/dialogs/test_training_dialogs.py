"""The windows about trainings record what was typed, and say beside the fields what is missing."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import planned_trainings, training_lists, training_plans, trainings
from app.office.training_lists import Mark
from app.rules.attendance_drafts import MarkDraft
from app.ui.dialogs.attendance_dialog import AttendanceDialog
from app.ui.dialogs.training_closing_dialog import TrainingClosingDialog
from app.ui.dialogs.training_dialog import TrainingAbout, TrainingDialog
from app.ui.dialogs.training_plan_dialog import TrainingPlanDialog
from app.ui.seat import Seat
from tests.ui.house_desk import HEAD, TRAINING, HouseDesk, furnish


def quiet(seat: Seat, qtbot: QtBot) -> None:
    qtbot.waitUntil(seat.doing.is_idle)


def attendance(seat: Seat, house: HouseDesk, qtbot: QtBot) -> AttendanceDialog:
    dialog = AttendanceDialog(seat, house.training_id, (house.people[1],))
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    return dialog


def test_a_training_is_planned_and_changed(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat)
    (plan,) = training_plans.plans(house.desk)
    dialog = TrainingDialog(seat, TrainingAbout(plan))
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    ui = dialog.ui
    assert not dialog.is_touched()
    dialog.save()
    qtbot.waitUntil(lambda: "名称がありません" in ui.title_problem.plain)
    assert "「6月」のように" in ui.planned_month_problem.plain
    ui.title_edit.setText("新人の教育")
    ui.planned_month_edit.setText("6月")
    ui.departments_list.item(0).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["2026年度の計画に「新人の教育」を加えました。"]
    row = planned_trainings.rows(house.desk, planned_trainings.ids(house.desk))[1]
    assert (row.planned_month, len(row.audience), len(row.departments)) == ("2026-06", 6, 1)
    dialog = TrainingDialog(seat, TrainingAbout(plan, row))
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    assert not dialog.is_touched()
    assert dialog.ui.planned_month_edit.text() == "2026年6月"
    dialog.ui.from_on_field.setText("6/10")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (row,) = planned_trainings.rows(house.desk, [row.id])
    assert (row.from_on, row.to_on) == (date(2026, 6, 10), date(2026, 6, 10))


def test_attendance_is_marked_group_after_group(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat)
    dialog = attendance(seat, house, qtbot)
    ui = dialog.ui
    assert ui.people_label.text() == "出欠を付ける方(&P)　1人を選択"
    assert ui.on_field.day() == date(2026, 4, 10)
    ui.points_edit.setText("21")
    dialog.save()
    assert "満点（20点）を超えて" in ui.points_problem.plain
    ui.points_edit.setText("18")
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["1人を「受講」として記録しました。"]
    qtbot.waitUntil(lambda: ui.title_label.text() == "個人情報の取扱い　3人中1人（33%）")
    quiet(seat, qtbot)
    assert ui.people_list.count() == 2
    assert not dialog.is_touched()
    dialog.save()
    assert "選んでください" in ui.people_problem.plain
    ui.all_button.click()
    assert dialog.is_touched()
    ui.state_choices.button("excused").click()
    assert not ui.on_field.isEnabled()
    dialog.save()
    assert "理由を備考に" in ui.note_problem.plain
    ui.note_edit.setPlainText("休職中")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    qtbot.waitUntil(lambda: ui.title_label.text() == "個人情報の取扱い　1人中1人（100%）")


def test_who_was_marked_meanwhile_is_not_written_over(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat)
    dialog = attendance(seat, house, qtbot)
    absent = Mark(house.people[1], MarkDraft("absent"))
    training_lists.mark(house.desk, house.training_id, [absent])
    dialog.save()
    qtbot.waitUntil(lambda: "ほかの人が先に変えました" in dialog.ui.trouble_notice.sentence)


def test_a_closing_asks_why_somebody_is_missing(seat: Seat, qtbot: QtBot) -> None:
    house = furnish(seat)
    dialog = TrainingClosingDialog(seat, house.view())
    qtbot.addWidget(dialog)
    ui = dialog.ui
    dialog.save()
    assert "理由を書いて" in ui.why_open_problem.plain
    ui.approved_by_edit.setText(HEAD)
    ui.lessons_edit.setPlainText("なし")
    ui.why_open_edit.setPlainText("次の回に受ける")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert house.view().row.lessons == "なし\n未受講3人：次の回に受ける"


def test_a_plan_is_begun_and_approved(seat: Seat, qtbot: QtBot) -> None:
    dialog = TrainingPlanDialog(seat)
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    assert dialog.ui.approval_box.isHidden()
    dialog.ui.purpose_edit.setPlainText("全員が年1回受ける")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (plan,) = training_plans.plans(seat.desk)
    trainings.add(seat.desk, plan.id, replace(TRAINING, departments=()))
    dialog = TrainingPlanDialog(seat)
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    ui = dialog.ui
    assert not ui.approval_box.isHidden()
    ui.approved_by_edit.setText(HEAD)
    dialog.save()
    assert "日付を入れて" in ui.approved_on_problem.plain
    ui.approved_on_field.setText("4/1")
    ui.purpose_edit.setPlainText("全員が年2回受ける")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (plan,) = training_plans.plans(seat.desk)
    assert (plan.purpose, plan.approved_on) == ("全員が年2回受ける", date(2026, 4, 1))


def test_a_training_is_added_from_the_plan(seat: Seat, qtbot: QtBot) -> None:
    furnish(seat)
    dialog = TrainingPlanDialog(seat)
    qtbot.addWidget(dialog)
    quiet(seat, qtbot)
    dialog.ui.purpose_edit.setPlainText("書きかけの目標")
    dialog.add()
    inner = dialog.findChild(TrainingDialog)
    assert inner is not None
    quiet(seat, qtbot)
    inner.ui.title_edit.setText("新人の教育")
    inner.ui.planned_month_edit.setText("5")
    inner.save()
    qtbot.waitUntil(lambda: "承認待ち" in dialog.ui.state_label.plain)
    assert dialog.ui.purpose_edit.toPlainText() == "書きかけの目標"
