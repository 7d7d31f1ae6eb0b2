"""Corrections and stops are planned, looked through and carried out in windows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.office import corrections, members, suspensions
from app.office.desk import Desk
from app.rules.corrections import OtherChange
from app.rules.ids import MemberId
from app.rules.suspensions import SuspensionScope
from app.ui.dialogs.carry_out_dialog import CarryOutDialog
from app.ui.dialogs.correction_plan_dialog import CorrectionPlanDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.suspension_plan_dialog import SuspensionPlanDialog
from app.ui.dialogs.suspensions_dialog import SuspensionsDialog
from app.ui.seat import Seat, take_seat
from tests.ui import remedy_desk as remedy
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def person(register: Register) -> int:
    return register("1001", "架空　太郎")


@pytest.fixture
def clerk(desk: Desk, qtbot: QtBot) -> Seat:
    del qtbot
    return take_seat(at.clerk_beside(desk))


def shown(dialog: QDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)


def test_fields_are_written_over_and_only_what_differs_is_planned(
    clerk: Seat, person: int, qtbot: QtBot
) -> None:
    assert person
    key = remedy.take_correction(clerk.desk)
    right = at.right_of(clerk.desk, key)
    dialog = CorrectionPlanDialog(clerk, at.case_of(clerk.desk, key), right)
    shown(dialog, clerk, qtbot)
    assert dialog.fields.after() == {}
    dialog.save()
    assert "書き換えてください" in dialog.ui.trouble_notice.sentence
    dialog.fields.edit("member.telephone").setText("0235-00-0099")
    dialog.fields.edit("member.birth_on").setText("S63.4.2")
    assert dialog.ui.count_label.text() == "訂正する項目 2件"
    dialog.others.add(OtherChange("出資口数", "3口", "5口"))
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    with clerk.desk.look() as unit:
        lines = corrections.answer_lines(unit, at.right_of(clerk.desk, key))
    assert [(label, after) for label, _before, after in lines] == [
        ("生年月日", "昭和63年4月2日"),
        ("お電話番号", "0235-00-0099"),
        ("出資口数", "5口"),
    ]
    again = CorrectionPlanDialog(clerk, at.case_of(clerk.desk, key), at.right_of(clerk.desk, key))
    shown(again, clerk, qtbot)
    assert again.fields.after().keys() == {"member.telephone", "member.birth_on"}
    assert again.others.lines() == (OtherChange("出資口数", "3口", "5口"),)
    assert not again.is_touched()


def test_a_field_that_cannot_be_read_is_refused_in_the_window(
    clerk: Seat, person: int, qtbot: QtBot
) -> None:
    assert person
    key = remedy.take_correction(clerk.desk)
    dialog = CorrectionPlanDialog(clerk, at.case_of(clerk.desk, key), at.right_of(clerk.desk, key))
    shown(dialog, clerk, qtbot)
    dialog.fields.edit("member.telephone").setText("12")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "電話番号" in dialog.ui.trouble_notice.sentence)


def test_what_will_be_done_is_read_before_it_is_done(
    desk: Desk, clerk: Seat, person: int, qtbot: QtBot
) -> None:
    remedy.give(desk, MemberId(person), remedy.contractor(desk))
    key = remedy.take_correction(clerk.desk)
    remedy.plan_correction(clerk.desk, key)
    remedy.approve(clerk.desk, desk, key)
    dialog = CarryOutDialog(clerk, at.case_of(desk, key), at.right_of(desk, key))
    shown(dialog, clerk, qtbot)
    said = dialog.ui.intro_label.text()
    assert "0235-00-0099" in said
    assert "連絡する提供先：架空印刷株式会社" in said
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    assert members.draft(desk, MemberId(person)).telephone == "0235000099"


SAID = {
    SuspensionScope.whole: ("", "すべてを止めます"),
    SuspensionScope.part: ("電話でのご案内", "ご案内は止まりません"),
}


@pytest.mark.usefixtures("person")
@pytest.mark.parametrize("scope", SAID)
def test_the_scope_of_a_stop_says_what_it_holds_back(
    scope: SuspensionScope, clerk: Seat, qtbot: QtBot
) -> None:
    words, said = SAID[scope]
    key = remedy.take_stop(clerk.desk)
    right = at.right_of(clerk.desk, key)
    dialog = SuspensionPlanDialog(clerk, at.case_of(clerk.desk, key), right)
    shown(dialog, clerk, qtbot)
    combo = dialog.ui.choice_combo
    combo.setCurrentIndex(combo.findData(scope.value))
    assert said in dialog.ui.effect_label.text()
    assert dialog.ui.words_box.isVisible() is bool(words)
    dialog.ui.words_edit.setPlainText(words)
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    plan = suspensions.planned(clerk.desk, key, right.id)
    assert plan is not None
    assert (plan.scope, plan.items) == (scope, words)


def test_a_stop_is_lifted_by_the_head_with_a_reason(
    desk: Desk, seat: Seat, clerk: Seat, person: int, qtbot: QtBot
) -> None:
    assert person
    key = remedy.take_stop(clerk.desk)
    remedy.plan_stop(clerk.desk, key)
    remedy.approve(clerk.desk, desk, key)
    remedy.carry_out(clerk.desk, key)
    mine = SuspensionsDialog(clerk)
    shown(mine, clerk, qtbot)
    assert not mine.ui.save_button.isVisible()
    dialog = SuspensionsDialog(seat)
    shown(dialog, seat, qtbot)
    assert dialog.ui.count_label.text() == "1件"
    dialog.ui.save_button.click()
    reason = dialog.findChild(ReasonDialog)
    assert reason is not None
    assert "利用停止（全部）" in reason.ui.intro_label.text()
    reason.ui.reason_edit.setText("ご本人が再開を希望")
    with qtbot.waitSignal(dialog.recorded):
        reason.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.empty_page)
    assert suspensions.rows(desk) == []
