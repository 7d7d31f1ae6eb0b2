"""Appointments are taken with the person, the days, and the end of the term before."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import appointments, house_departments, workers
from app.office.desk import Desk
from app.rules.appointments import AppointmentDraft
from app.rules.house_departments import DepartmentDraft
from app.rules.workers import WorkerDraft
from app.ui.dialogs.appointment_dialog import AppointmentDialog
from app.ui.dialogs.appointment_end_dialog import AppointmentEndDialog
from app.ui.seat import Seat

HEAD = AppointmentDraft("head", None, None, "架空　太郎", "専務理事", "2024-04-01")


def open_dialog(seat: Seat, qtbot: QtBot, seat_id: int = 0) -> AppointmentDialog:
    """Open the dialog and wait for its posts."""
    made = AppointmentDialog(seat, seat_id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitUntil(lambda: made.ui.worker_combo.count() > 0)
    return made


def register_people(desk: Desk) -> None:
    """Put a department with one person on record."""
    house_departments.add(desk, DepartmentDraft("見本店"))
    workers.register(desk, WorkerDraft("1", "架空　一郎", "", "見本店", "管理者", "2015-04-01"))


def save(dialog: AppointmentDialog, qtbot: QtBot) -> None:
    """Save and wait for the answer."""
    dialog.save()
    qtbot.waitUntil(dialog.seat.doing.is_idle)


def test_somebody_from_the_list_is_appointed_to_a_department(
    seat: Seat, desk: Desk, qtbot: QtBot
) -> None:
    register_people(desk)
    dialog = open_dialog(seat, qtbot)
    ui = dialog.ui
    ui.seat_combo.setCurrentIndex(ui.seat_combo.findText("見本店の管理者"))
    ui.worker_combo.setCurrentIndex(ui.worker_combo.findText("架空　一郎（見本店）"))
    ui.worker_combo.activated.emit(ui.worker_combo.currentIndex())
    assert ui.name_edit.text() == "架空　一郎"
    ui.from_field.setText("R8.4.1")
    with qtbot.waitSignal(dialog.recorded) as said:
        dialog.save()
    assert said.args == ["架空　一郎さんを見本店の管理者として登録しました。"]
    (row,) = appointments.rows(desk)
    assert row.worker_id is not None
    assert (row.name, row.from_on) == ("架空　一郎", date(2026, 4, 1))


def test_a_name_typed_over_belongs_to_nobody_of_the_list(
    seat: Seat, desk: Desk, qtbot: QtBot
) -> None:
    register_people(desk)
    ui = (dialog := open_dialog(seat, qtbot)).ui
    ui.worker_combo.setCurrentIndex(1)
    ui.worker_combo.activated.emit(1)
    ui.name_edit.setText("架空　次郎")
    assert dialog.draft().worker_id is None
    ui.name_edit.setText("架空 一郎")
    assert dialog.draft().worker_id is not None


def test_the_end_of_the_term_before_is_told_and_then_recorded(
    seat: Seat, desk: Desk, qtbot: QtBot
) -> None:
    appointments.appoint(desk, HEAD)
    ui = (dialog := open_dialog(seat, qtbot, 1)).ui
    assert ui.seat_combo.currentText() == "個人情報保護管理責任者"
    ui.from_field.setText("R8.5.1")
    qtbot.waitUntil(ui.effect_label.isVisible)
    assert ui.effect_label.plain == (
        "登録すると、今の架空　太郎さんの任期は、2026/04/30（木）までになります。"
    )
    ui.name_edit.setText("架空　花子")
    with qtbot.waitSignal(dialog.recorded) as said:
        dialog.save()
    assert "公表を改めます" in said.args[0]
    assert [row.until_on for row in appointments.rows(desk)] == [date(2026, 4, 30), None]


def test_nothing_is_said_of_a_term_that_stays(seat: Seat, desk: Desk, qtbot: QtBot) -> None:
    appointments.appoint(desk, HEAD)
    ui = open_dialog(seat, qtbot, 2).ui
    ui.from_field.setText("R8.5.1")
    qtbot.waitUntil(seat.doing.is_idle)
    assert not ui.effect_label.isVisible()


def test_what_is_missing_is_said_beside_its_field(seat: Seat, desk: Desk, qtbot: QtBot) -> None:
    ui = (dialog := open_dialog(seat, qtbot)).ui
    ui.until_field.setText("R8.3.31")
    save(dialog, qtbot)
    assert ui.name_problem.plain == "お名前がありません。お名前を入れてください。"
    assert "始まりの日がありません" in ui.from_problem.plain
    assert appointments.rows(desk) == []


def test_an_overlap_is_refused_and_everything_typed_stays(
    seat: Seat, desk: Desk, qtbot: QtBot
) -> None:
    appointments.appoint(desk, HEAD)
    ui = (dialog := open_dialog(seat, qtbot, 1)).ui
    ui.name_edit.setText("架空　花子")
    ui.from_field.setText("R5.4.1")
    save(dialog, qtbot)
    assert "架空　太郎さんの任期" in ui.trouble_notice.sentence_label.plain
    assert ui.name_edit.text() == "架空　花子"
    assert dialog.is_touched()


@pytest.fixture
def ending(seat: Seat, desk: Desk, qtbot: QtBot) -> AppointmentEndDialog:
    appointments.appoint(desk, HEAD)
    made = AppointmentEndDialog(seat, "個人情報保護管理責任者", appointments.rows(desk)[0])
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    return made


def test_the_end_of_a_term_is_recorded(
    ending: AppointmentEndDialog, desk: Desk, qtbot: QtBot
) -> None:
    assert not ending.is_touched()
    ending.ui.until_field.setText("R8.6.30")
    with qtbot.waitSignal(ending.recorded) as said:
        ending.save()
    assert said.args == ["架空　太郎さんの任期の終わりを変えました。"]
    assert appointments.rows(desk)[0].until_on == date(2026, 6, 30)


def test_an_end_that_is_no_day_or_too_early_is_refused(
    ending: AppointmentEndDialog, desk: Desk, qtbot: QtBot
) -> None:
    ending.ui.until_field.setText("六月")
    ending.save()
    assert "読み取れません" in ending.ui.until_problem.plain
    ending.ui.until_field.setText("R6.3.31")
    ending.save()
    notice = ending.ui.trouble_notice.sentence_label
    qtbot.waitUntil(lambda: "始まりより前" in notice.plain)
    assert appointments.rows(desk)[0].until_on is None
