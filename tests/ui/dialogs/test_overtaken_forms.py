"""Every form that edits something on record shows both versions, and the second save succeeds."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import (
    appointment_terms,
    appointments,
    audit_plans,
    backup_settings,
    departments,
    desk_settings,
    graduation,
    house_departments,
    lock_settings,
    page_settings,
    sender_facts,
    signing_table,
    staff,
    training_plans,
)
from app.office.audit_plans import PlanDraft
from app.office.backup_settings import BackupSettings
from app.office.staff import NewStaff
from app.rules.appointments import AppointmentDraft
from app.rules.house_departments import DepartmentDraft
from app.rules.locking import LockSettings
from app.rules.roles import Role
from app.ui.dialogs import overtaken
from app.ui.dialogs.appointment_end_dialog import AppointmentEndDialog
from app.ui.dialogs.audit_plan_dialog import AuditPlanDialog
from app.ui.dialogs.backup_settings_dialog import BackupSettingsDialog
from app.ui.dialogs.child_rules_dialog import ChildRulesDialog
from app.ui.dialogs.departments_dialog import DepartmentsDialog
from app.ui.dialogs.desk_settings_dialog import DeskSettingsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.house_departments_dialog import HouseDepartmentsDialog
from app.ui.dialogs.lock_settings_dialog import LockSettingsDialog
from app.ui.dialogs.overtaken_dialog import OvertakenDialog
from app.ui.dialogs.page_settings_dialog import PageSettingsDialog
from app.ui.dialogs.sender_facts_dialog import SenderFactsDialog
from app.ui.dialogs.signing_table_dialog import SigningTableDialog
from app.ui.dialogs.staff_change_dialog import StaffChangeDialog
from app.ui.dialogs.training_plan_dialog import TrainingPlanDialog
from app.ui.seat import Seat
from tests.ui import house_desk

Case = tuple[OfficeDialog, Callable[[], object], Callable[[], object], Callable[[], bool]]
"""A dialog, what a person types in it, what another saves meanwhile, and what is on record."""


def _staff(seat: Seat, _qtbot: QtBot) -> Case:
    desk = seat.desk
    new = NewStaff("tsukiko", "見本　月子", "架空の長い合言葉ですよね", frozenset({Role.clerk}))
    staff.add(desk, new)
    (row,) = (one for one in staff.listed(desk) if one.login == "tsukiko")
    dialog = StaffChangeDialog(seat, row)
    roles = frozenset({Role.clerk, Role.auditor})
    return (
        dialog,
        lambda: dialog.ui.name_edit.setText("架空　月子"),
        lambda: staff.change(desk, row.id, row.edition, row.name, roles),
        lambda: (
            [(one.name, one.roles) for one in staff.listed(desk) if one.id == row.id]
            == [("架空　月子", frozenset({Role.clerk}))]
        ),
    )


def _department(seat: Seat, qtbot: QtBot) -> Case:
    desk = seat.desk
    house_departments.add(desk, DepartmentDraft("見本店"))
    house_departments.add(desk, DepartmentDraft("架空店"))
    row = house_departments.rows(desk)[1]
    dialog = HouseDepartmentsDialog(seat)
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.ui.department_list.setCurrentRow(1)
    other = DepartmentDraft("架空店", begun_on="2020-04-01")
    return (
        dialog,
        lambda: dialog.ui.name_edit.setText("新しい架空店"),
        lambda: house_departments.change(desk, row.id, other, row.edition),
        lambda: house_departments.rows(desk)[1].name == "新しい架空店",
    )


def _audit_plan(seat: Seat, qtbot: QtBot) -> Case:
    desk = seat.desk
    audit_plans.draw_up(desk, 2027, PlanDraft("目的", "試験　花子", ""))
    (row,) = audit_plans.rows(desk)
    dialog = AuditPlanDialog(seat)
    qtbot.waitUntil(seat.doing.is_idle)
    combo = dialog.ui.year_combo
    combo.setCurrentIndex(combo.findData(2027))
    other = PlanDraft("ほかの目的", "試験　花子", "")
    return (
        dialog,
        lambda: dialog.ui.head_edit.setText("架空　頭子"),
        lambda: audit_plans.change(desk, row.id, other, row.edition),
        lambda: audit_plans.rows(desk)[0].head == "架空　頭子",
    )


def _training_plan(seat: Seat, qtbot: QtBot) -> Case:
    desk = seat.desk
    key = training_plans.begin(desk, 2027, "ねらい").plan_id
    (row,) = training_plans.plans(desk)
    dialog = TrainingPlanDialog(seat)
    qtbot.waitUntil(seat.doing.is_idle)
    combo = dialog.ui.year_combo
    combo.setCurrentIndex(combo.findData(2027))
    return (
        dialog,
        lambda: dialog.ui.purpose_edit.setPlainText("新しいねらい"),
        lambda: training_plans.set_purpose(desk, key, "ほかのねらい", row.edition),
        lambda: training_plans.plans(desk)[0].purpose == "新しいねらい",
    )


def _departments(seat: Seat, _qtbot: QtBot) -> Case:
    dialog, desk = DepartmentsDialog(seat), seat.desk
    return (
        dialog,
        lambda: dialog.ui.names_edit.setPlainText("架空部"),
        lambda: departments.set_departments(desk, "見本課"),
        lambda: list(departments.departments(desk)) == ["架空部"],
    )


def _lock(seat: Seat, _qtbot: QtBot) -> Case:
    dialog, desk = LockSettingsDialog(seat), seat.desk
    return (
        dialog,
        lambda: dialog.ui.minutes_combo.setCurrentText("30分"),
        lambda: lock_settings.change(desk, LockSettings(20, 60)),
        lambda: lock_settings.read(desk).office.minutes == 30,
    )


def _backups(seat: Seat, _qtbot: QtBot) -> Case:
    dialog, desk = BackupSettingsDialog(seat), seat.desk
    return (
        dialog,
        lambda: dialog.ui.minutes_combo.setCurrentIndex(dialog.ui.minutes_combo.findData(60)),
        lambda: backup_settings.change(desk, BackupSettings(120)),
        lambda: backup_settings.read(desk).minutes == 60,
    )


def _signing(seat: Seat, _qtbot: QtBot) -> Case:
    dialog, desk = SigningTableDialog(seat), seat.desk
    combo = dialog.combos["extension"]
    return (
        dialog,
        lambda: combo.setCurrentIndex(combo.findData(Role.clerk.value)),
        lambda: signing_table.change(desk, {"extension": Role.manager}),
        lambda: signing_table.read(desk).level("extension") is Role.clerk,
    )


def _desk(seat: Seat, _qtbot: QtBot) -> Case:
    dialog, desk = DeskSettingsDialog(seat), seat.desk
    before = desk_settings.read(desk).closed
    return (
        dialog,
        lambda: dialog.ui.holidays_check.setChecked(False),
        lambda: desk_settings.set_calendar(
            desk, (), closed_on_holidays=True, closed_at_new_year=False
        ),
        lambda: desk_settings.read(desk).closed == (before[0], False, True),
    )


def _rules(seat: Seat, _qtbot: QtBot) -> Case:
    dialog, desk = ChildRulesDialog(seat), seat.desk
    return (
        dialog,
        lambda: dialog.ui.age_combo.setCurrentIndex(8),
        lambda: graduation.set_rule(desk, 7, 3, 31),
        lambda: graduation.rule(desk).age == 9,
    )


def _page(seat: Seat, _qtbot: QtBot) -> Case:
    dialog, desk = PageSettingsDialog(seat), seat.desk
    kept = page_settings.read(desk)
    return (
        dialog,
        lambda: dialog.ui.fold_check.setChecked(not kept.fold_marks),
        lambda: page_settings.change(desk, replace(kept, seal_mark=not kept.seal_mark)),
        lambda: page_settings.read(desk) == replace(kept, fold_marks=not kept.fold_marks),
    )


def _sender(seat: Seat, _qtbot: QtBot) -> Case:
    dialog, desk = SenderFactsDialog(seat), seat.desk
    now = sender_facts.read(desk).now
    return (
        dialog,
        lambda: dialog.edits["desk"].setText("架空の窓口"),
        lambda: sender_facts.change(desk, replace(now, telephone="0235000009"), desk.today),
        lambda: sender_facts.read(desk).now == replace(now, desk="架空の窓口"),
    )


def _term(seat: Seat, _qtbot: QtBot) -> Case:
    desk = seat.desk
    house_desk.furnish(seat)
    draft = AppointmentDraft("head", None, None, "架空　任子", from_on="2026-04-01")
    appointments.appoint(desk, draft)
    (row,) = appointments.rows(desk)
    dialog = AppointmentEndDialog(seat, "個人情報保護管理責任者", row)
    return (
        dialog,
        lambda: dialog.ui.until_field.set_text("2027-03-31"),
        lambda: appointment_terms.change_end(desk, row.id, "2028-03-31", row.edition),
        lambda: str(appointments.rows(desk)[0].until_on) == "2027-03-31",
    )


FORMS = (
    *(_staff, _department, _audit_plan, _training_plan, _departments, _lock, _backups),
    *(_signing, _desk, _rules, _page, _sender, _term),
)


@pytest.mark.parametrize("form", FORMS)
def test_both_versions_are_shown_and_mine_can_still_be_saved(
    form: Callable[[Seat, QtBot], Case], seat: Seat, qtbot: QtBot
) -> None:
    seat.doing.overtaken.connect(overtaken.meet)
    dialog, type_mine, save_theirs, is_mine = form(seat, qtbot)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    type_mine()
    save_theirs()
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(OvertakenDialog)))
    (window,) = dialog.findChildren(OvertakenDialog)
    for one in window.choices:
        window.choose(one, mine=True)
    window.save()
    dialog.save()
    qtbot.waitUntil(is_mine)
    qtbot.waitUntil(seat.doing.is_idle)
