"""Who is in charge, who stays out, who alone may see: their dialogs, and the reserved numbers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.office import intake, requests, reserved_numbers, restrictions
from app.office.desk import Desk
from app.rules.ids import RequestId, StaffId
from app.ui.dialogs.assign_dialog import AssignDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.recuse_dialog import RecuseDialog
from app.ui.dialogs.reserved_numbers_dialog import ReservedNumbersDialog
from app.ui.dialogs.restrict_dialog import RestrictDialog, RestrictedCase
from app.ui.dialogs.restricted_cases_dialog import RestrictedCasesDialog
from app.ui.dialogs.void_number_dialog import VoidNumberDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def clerk(desk: Desk) -> Desk:
    return at.clerk_beside(desk)


@pytest.fixture
def key(desk: Desk, clerk: Desk, register: Register) -> RequestId:
    assert clerk
    register("1001", "架空　太郎")
    return at.take(desk)


def shown(dialog: OfficeDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)


def choose(combo: QComboBox, staff_id: StaffId) -> None:
    combo.setCurrentIndex(combo.findData(int(staff_id)))


def test_one_case_changes_hands(seat: Seat, clerk: Desk, key: RequestId, qtbot: QtBot) -> None:
    dialog = AssignDialog(seat, at.case_of(seat.desk, key))
    shown(dialog, seat, qtbot)
    assert dialog.ui.cases_list.isHidden()
    dialog.save()
    assert "新しい担当者" in dialog.ui.to_problem.text()
    assert "理由" in dialog.ui.reason_problem.text()
    choose(dialog.ui.to_combo, clerk.actor.id)
    dialog.ui.reason_edit.setText("四月の異動")
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.save()
    assert told.args == ["1件の担当を試験　次郎に替えました。"]
    assert at.case_of(seat.desk, key).in_charge == clerk.actor.id


def test_many_cases_change_hands_and_one_stays(
    seat: Seat, clerk: Desk, key: RequestId, qtbot: QtBot
) -> None:
    second = at.take(seat.desk, rights=("correction",))
    dialog = AssignDialog(seat)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.cases_list.count() == 2)
    assert dialog.keys() == [key, second]
    dialog.ui.cases_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    choose(dialog.ui.to_combo, clerk.actor.id)
    dialog.ui.reason_edit.setText("四月の異動")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert at.case_of(seat.desk, key).in_charge == seat.desk.actor.id
    assert at.case_of(seat.desk, second).in_charge == clerk.actor.id


def test_whoever_has_none_has_none_to_give(
    seat: Seat, clerk: Desk, key: RequestId, qtbot: QtBot
) -> None:
    assert key
    dialog = AssignDialog(seat)
    dialog.begin_with(clerk.actor.id)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(lambda: "ありません" in dialog.ui.cases_problem.text())
    dialog.save()
    assert "印を付けて" in dialog.ui.cases_problem.text()


def test_the_office_says_why_not(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = AssignDialog(seat, at.case_of(seat.desk, key))
    shown(dialog, seat, qtbot)
    choose(dialog.ui.to_combo, seat.desk.actor.id)
    dialog.ui.reason_edit.setText("四月の異動")
    dialog.save()
    qtbot.waitUntil(lambda: "すでにその方の担当" in dialog.ui.notice.sentence)
    assert dialog.is_touched()


def test_one_steps_back_and_names_who_goes_on(
    seat: Seat, clerk: Desk, key: RequestId, qtbot: QtBot
) -> None:
    dialog = RecuseDialog(seat, at.case_of(seat.desk, key))
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.who_combo.count() == 2)
    assert dialog.ui.who_combo.currentData() == int(seat.desk.actor.id)
    dialog.save()
    assert "担当しない理由" in dialog.ui.reason_problem.text()
    dialog.ui.reason_edit.setText("弟のため")
    choose(dialog.ui.to_combo, clerk.actor.id)
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    case = at.case_of(seat.desk, key)
    assert (case.in_charge, case.recused) == (clerk.actor.id, frozenset({seat.desk.actor.id}))


def test_a_clerk_is_offered_herself_only(
    seat: Seat, clerk: Desk, key: RequestId, qtbot: QtBot
) -> None:
    hers = at.seat_of(clerk)
    dialog = RecuseDialog(hers, at.case_of(seat.desk, key))
    shown(dialog, hers, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.who_combo.count() == 1)
    assert dialog.ui.who_combo.currentData() == int(clerk.actor.id)
    hers.doing.finish()


def about(seat: Seat, key: RequestId) -> RestrictedCase:
    case = at.case_of(seat.desk, key)
    return RestrictedCase(
        case.id, heading(case), case.viewers, case.in_charge, restricted=case.restricted
    )


def test_people_are_named_and_the_rest_see_nothing(
    seat: Seat, clerk: Desk, key: RequestId, qtbot: QtBot
) -> None:
    dialog = RestrictDialog(seat, about(seat, key))
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.people_list.count() == 2)
    assert dialog.named() == [seat.desk.actor.id]
    assert dialog.ui.open_button.isHidden()
    dialog.save()
    assert dialog.ui.reason_problem.text()
    dialog.ui.reason_edit.setText("役職員のため")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert requests.find_ids(clerk) == []
    again = RestrictDialog(seat, about(seat, key))
    shown(again, seat, qtbot)
    again.open_up()
    assert again.ui.reason_problem.text()
    again.ui.reason_edit.setText("退職のため")
    with qtbot.waitSignal(again.recorded):
        again.ui.open_button.click()
    assert requests.find_ids(clerk) == [key]


def test_nobody_named_is_said_beside_the_list(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = RestrictDialog(seat, about(seat, key))
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(lambda: dialog.ui.people_list.count() == 2)
    dialog.ui.people_list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.ui.reason_edit.setText("役職員のため")
    dialog.save()
    assert "1人以上" in dialog.ui.people_problem.text()
    dialog.ui.people_list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.save()
    qtbot.waitUntil(lambda: "管理責任者を1人以上" in dialog.ui.notice.sentence)


def test_a_case_that_nobody_sees_is_given_to_somebody(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    empty = RestrictedCasesDialog(seat)
    shown(empty, seat, qtbot)
    qtbot.waitUntil(lambda: empty.ui.stack.currentWidget() is empty.ui.empty_page)
    with seat.desk.unit("試験") as unit:
        unit.case_people.restrict(key, [])
        unit.log()
    dialog = RestrictedCasesDialog(seat)
    shown(dialog, seat, qtbot)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    dialog.save()
    naming = dialog.findChild(RestrictDialog)
    assert naming is not None
    assert naming.ui.case_label.text() == "受付番号 26-0001"
    qtbot.waitUntil(lambda: naming.ui.people_list.count() == 2)
    naming.ui.reason_edit.setText("担当者の退職")
    with qtbot.waitSignal(dialog.recorded):
        naming.save()
    assert requests.find_ids(seat.desk) == [key]
    assert restrictions.rows(seat.desk)[0].viewer_ids == (seat.desk.actor.id,)


def test_numbers_are_taken_printed_and_voided(seat: Seat, qtbot: QtBot) -> None:
    dialog = ReservedNumbersDialog(seat)
    shown(dialog, seat, qtbot)
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.count_edit.setText("十")
    dialog.reserve()
    assert "数字で" in dialog.ui.notice.sentence
    dialog.ui.count_edit.setText("２")
    dialog.ui.reserve_button.click()
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    dialog.save()
    letter = dialog.findChild(LetterDialog)
    assert letter is not None
    qtbot.waitUntil(lambda: letter.ui.pages_label.text() == "A4　2枚")
    letter.close()
    dialog.void()
    asked = dialog.findChild(VoidNumberDialog)
    assert asked is not None
    assert asked.ui.title_label.text() == "受付番号 26-0001 を欠番にする"
    asked.save()
    assert "理由を選んでください。" in asked.ui.reason_problem.text()
    asked.ui.reasons.choose("miswritten")
    with qtbot.waitSignal(asked.recorded):
        asked.save()
    rows = reserved_numbers.rows(seat.desk)
    assert [row.void_reason for row in rows] == ["書き損じ", ""]
    intake.take(seat.desk, replace(at.WHOLE, reserved_number="26-0002", member_code=""))
    dialog.ui.chips.choose("")
    dialog.load()
    qtbot.waitUntil(lambda: dialog.ui.table.model().rowCount() == 2)
