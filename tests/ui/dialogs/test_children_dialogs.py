from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.office import ages, graduation, members
from app.ui.dialogs.birth_dialog import BirthDialog
from app.ui.dialogs.child_rules_dialog import ChildRulesDialog
from app.ui.dialogs.expected_dialog import ExpectedDialog
from app.ui.dialogs.family_dialog import FamilyDialog
from app.ui.dialogs.graduation_dialog import GraduationDialog
from app.ui.dialogs.passing_age_dialog import PassingAgeDialog
from app.ui.seat import Seat
from app.ui.tables.table_view import TableView
from tests.ui.dialogs.family_windows import OVER, SIX, SOON, THIRTEEN, mother_of, shown


def cells(table: TableView, column: int) -> list[str]:
    model = table.model()
    return [str(model.index(line, column).data()) for line in range(model.rowCount())]


def answer(dialog: GraduationDialog, words: str) -> str:
    """Press a button of the box that asks, and return what it asked."""
    (box,) = dialog.findChildren(QMessageBox)
    button = next(one for one in box.findChildren(QPushButton) if words in one.text())
    asked = box.text()
    button.click()
    return asked


def test_ticked_children_graduate_and_with_the_last_one_the_member(
    seat: Seat, qtbot: QtBot
) -> None:
    mother = mother_of(seat.desk, SIX)
    mother_of(seat.desk, SIX, SOON, code="1002")
    dialog = shown(lambda: GraduationDialog(seat), seat, qtbot)
    ui = dialog.ui
    assert cells(ui.table, 0) == ["選択", "選択"]
    assert cells(ui.table, 4) == ["前の月から", "前の月から"]
    assert "2人のうち2人" in ui.count_label.text()
    ui.save_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    with qtbot.waitSignal(dialog.graduated) as told:
        asked = answer(dialog, "卒業にする")
    assert "お子さま2人を卒業にします" in asked
    assert "会員が1名います" in asked
    assert told.args == [2]
    qtbot.waitUntil(lambda: not dialog.rows)
    assert ui.empty_page.isVisible()
    assert members.rows(seat.desk, [mother])[0].state == "graduated"
    dialog.leave()


def test_a_space_leaves_one_out(seat: Seat, qtbot: QtBot) -> None:
    mother_of(seat.desk, SIX, THIRTEEN)
    dialog = shown(lambda: GraduationDialog(seat), seat, qtbot)
    ui = dialog.ui
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    ui.table.setFocus()
    QTest.keyClick(ui.table, Qt.Key.Key_Space)
    assert cells(ui.table, 0) == ["外す", "選択"]
    ui.none_button.click()
    assert not ui.save_button.isEnabled()
    ui.all_button.click()
    assert len(dialog.ticked) == 2
    dialog.leave()


def test_before_the_day_nobody_can_be_chosen(seat: Seat, qtbot: QtBot) -> None:
    mother_of(seat.desk, SIX, code="1003")
    mother_of(seat.desk, THIRTEEN, code="1004")
    graduation.set_rule(seat.desk, 15, 3, 31)
    dialog = shown(lambda: GraduationDialog(seat), seat, qtbot)
    ui = dialog.ui
    assert ui.empty_page.isVisible()
    graduation.set_rule(seat.desk, 13, 5, 31)
    ui.month_combo.setCurrentIndex(ui.month_combo.currentIndex() + 1)
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    assert cells(ui.table, 0) == ["まだ先"]
    dialog.toggle()
    assert dialog.ticked == set()
    assert "卒業の日になると選べます" in ui.count_label.text()
    dialog.leave()


def test_who_passes_the_age_is_listed_for_a_period(seat: Seat, qtbot: QtBot) -> None:
    mother_of(seat.desk, THIRTEEN)
    dialog = shown(lambda: PassingAgeDialog(seat), seat, qtbot)
    ui = dialog.ui
    assert cells(ui.table, 0) == ["架空　葵"]
    assert cells(ui.table, 3) == ["ご本人へ"]
    assert cells(ui.table, 4) == ["再同意待ち"]
    ui.first_field.edit.setText("2026/05/11")
    ui.save_button.click()
    qtbot.waitUntil(ui.empty_page.isVisible)
    ui.last_field.edit.setText("2026/05/01")
    ui.save_button.click()
    qtbot.waitUntil(lambda: "期間の末日が初日より前" in ui.notice.sentence)
    ui.last_field.edit.setText("きのう")
    ui.save_button.click()
    assert "読み取れません" in ui.notice.sentence
    dialog.leave()


def test_a_double_click_opens_the_family(seat: Seat, qtbot: QtBot) -> None:
    mother_of(seat.desk, THIRTEEN)
    dialog = shown(lambda: PassingAgeDialog(seat), seat, qtbot)
    dialog.ui.family_button.click()
    (family,) = dialog.findChildren(FamilyDialog)
    qtbot.waitUntil(lambda: family.ui.child_label.text() == "架空　葵")
    family.leave()
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.leave()


def test_who_is_expected_is_listed_and_born(seat: Seat, qtbot: QtBot) -> None:
    mother_of(seat.desk, SOON, OVER)
    dialog = shown(lambda: ExpectedDialog(seat), seat, qtbot)
    ui = dialog.ui
    assert cells(ui.table, 1) == ["月が過ぎました", "これから"]
    assert cells(ui.table, 3) == ["架空　花子 様（1001）"] * 2
    ui.save_button.click()
    (birth,) = dialog.findChildren(BirthDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    birth.ui.name_edit.setText("架空　希")
    birth.ui.birth_field.edit.setText("R8.2.11")
    with qtbot.waitSignal(birth.recorded):
        birth.ui.save_button.click()
    qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    dialog.leave()


def test_an_empty_list_says_what_to_do(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(lambda: ExpectedDialog(seat), seat, qtbot)
    assert dialog.ui.empty_page.isVisible()
    assert not dialog.ui.save_button.isEnabled()
    assert "ご出産予定" in dialog.ui.empty_state.heading_label.text()
    dialog.leave()


def test_both_rules_are_set_from_one_dialog(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(lambda: ChildRulesDialog(seat), seat, qtbot)
    ui = dialog.ui
    assert [ui.age_combo.currentText(), ui.month_combo.currentText()] == ["6", "3"]
    assert ui.house_combo.currentText() == "12"
    assert ui.since_box.isHidden()
    ui.day_combo.setCurrentText("20")
    ui.house_combo.setCurrentText("14")
    assert ui.since_box.isVisible()
    ui.since_field.edit.setText("R8.10.1")
    ui.reform_field.edit.setText("R10.4.1")
    with qtbot.waitSignal(dialog.saved):
        ui.save_button.click()
    assert graduation.rule(seat.desk).day == 20
    assert ages.settings(seat.desk) == ages.AgeSettings(14, date(2026, 10, 1), date(2028, 4, 1))


def test_an_untouched_dialog_changes_nothing(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(lambda: ChildRulesDialog(seat), seat, qtbot)
    assert not dialog.is_touched()
    dialog.save()
    assert not dialog.isVisible()


@pytest.mark.parametrize("typed", ["きのう", "R10.13.1"])
def test_what_is_no_day_is_complained_of(seat: Seat, qtbot: QtBot, typed: str) -> None:
    dialog = shown(lambda: ChildRulesDialog(seat), seat, qtbot)
    ui = dialog.ui
    ui.month_combo.setCurrentText("2")
    ui.day_combo.setCurrentText("30")
    ui.house_combo.setCurrentText("14")
    ui.since_field.edit.setText("")
    ui.reform_field.edit.setText(typed)
    ui.save_button.click()
    assert "2月30日はありません" in ui.graduation_problem.plain
    assert ui.since_problem.isVisible()
    assert "読み取れません" in ui.reform_problem.plain
    dialog.leave()
