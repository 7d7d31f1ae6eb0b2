"""What the dialog of a request leads to beside a plain request."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import intake, members, phone_notes, reserved_numbers
from app.office.phone_notes import PhoneNoteDraft
from app.rules.ids import MemberId, RequestId
from app.rules.requesters import RequesterKind
from app.rules.rights import Remedy
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register
from tests.ui.dialogs.test_request_dialog import fill, shown


@pytest.fixture
def member(register: Register) -> MemberId:
    return register("1001", "架空　太郎", postal_code="997-0015", telephone="0235000001")


def with_member(seat: Seat, member: MemberId, qtbot: QtBot) -> RequestDialog:
    dialog = shown(seat, qtbot, subject=member)
    qtbot.waitUntil(lambda: dialog.subject.code == "1001")
    dialog.go_on()
    return dialog


def choose(dialog: RequestDialog, kind: RequesterKind) -> None:
    combo = dialog.ui.kind_combo
    combo.setCurrentIndex(combo.findData(kind.value))


@pytest.mark.parametrize(("key", "wish"), [("change", "change_member"), ("exit", "leave_member")])
def test_an_ordinary_change_leads_to_the_member(
    key: str, wish: str, seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    dialog = with_member(seat, member, qtbot)
    dialog.ui.back_button.click()
    dialog.ui.systems.choose(key)
    with qtbot.waitSignal(dialog.rerouted) as told:
        dialog.ui.reroute_button.click()
    assert told.args == [wish, int(member)]
    assert dialog.isHidden()


def test_without_a_member_she_is_found_over_there(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    dialog.ui.systems.choose("change")
    with qtbot.waitSignal(dialog.rerouted) as told:
        dialog.reroute()
    assert told.args == ["change_member", -1]


def test_another_procedure_is_recorded_as_handed_over(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    ui = dialog.ui
    ui.systems.choose("member_roll")
    ui.go_on_button.click()
    assert ui.rights_part.isHidden()
    assert ui.handed_edit.text() == "組合員係"
    ui.channel_combo.setCurrentIndex(1)
    ui.name_edit.setText("架空　組合員")
    ui.about_edit.setPlainText("組合員名簿を見たい")
    qtbot.waitUntil(seat.doing.is_idle)
    assert ui.save_button.text() == "引継ぎを記録(&S)"
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.save()
    assert told.args[1] == "受付番号 26-0001 で組合員係への引継ぎを記録しました。"
    assert at.case_of(seat.desk, RequestId(told.args[0])).handed_to == "組合員係"


def test_coming_back_to_a_request_shows_its_fields_again(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    ui = dialog.ui
    for key, own in (("business", False), ("personal", True)):
        ui.systems.choose(key)
        dialog.go_on()
        assert ui.rights_part.isVisible() is own
        assert ui.handed_part.isVisible() is not own
        ui.back_button.click()
    assert dialog.draft().handed_to == ""


def test_what_is_meant_by_deleting_is_ticked(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    dialog.go_on()
    menu = dialog.ui.deletion_button.menu()
    acts = menu.actions()
    assert len(acts) == 4
    acts[0].trigger()
    assert dialog.rights.boxes[Remedy.correction].isChecked()
    assert "法第34条" in dialog.ui.rights_hint.plain
    acts[3].trigger()
    assert dialog.rights.boxes[Remedy.wish].isChecked()
    assert dialog.draft().wish == "mail_stop"
    acts[2].trigger()
    assert dialog.ui.stack.currentWidget() is dialog.ui.system_page
    assert dialog.ui.systems.key == "exit"


def test_a_wish_must_say_which(seat: Seat, member: MemberId, qtbot: QtBot) -> None:
    dialog = with_member(seat, member, qtbot)
    dialog.ui.channel_combo.setCurrentIndex(3)
    dialog.ui.about_edit.setPlainText("カタログはもう要らない")
    dialog.rights.boxes[Remedy.wish].setChecked(True)
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert "申出の内容を選んで" in dialog.ui.rights_problem.text()
    dialog.asked.choose_wish("mail_stop")
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.save()
    assert told.args[1].endswith("ご案内も今日から止めました。")
    assert members.rows(seat.desk, [member])[0].mail_stopped


def test_words_are_asked_beside_each_right_where_they_decide(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    dialog.go_on()
    edits = dialog.asked.edits
    dialog.rights.boxes[Remedy.disclosure].setChecked(True)
    assert edits[Remedy.disclosure].isHidden()
    dialog.rights.boxes[Remedy.correction].setChecked(True)
    assert edits[Remedy.disclosure].isVisible()
    edits[Remedy.correction].setText("住所を直す")
    assert dialog.draft().asked == ("", "住所を直す")
    dialog.rights.boxes[Remedy.correction].setChecked(False)
    assert dialog.draft().asked == ()


def test_the_only_child_is_taken_where_a_parent_asks(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    dialog = with_member(seat, member, qtbot)
    ui = dialog.ui
    assert ui.about_whom_combo.isVisible()
    assert dialog.draft().subject_kind == "member"
    choose(dialog, RequesterKind.parent)
    draft = dialog.draft()
    assert draft.subject_kind == "child"
    assert draft.child_id is not None
    choose(dialog, RequesterKind.mandated_agent)
    assert dialog.draft().subject_kind == "member"
    choose(dialog, RequesterKind.parent)
    choose(dialog, RequesterKind.subject)
    assert dialog.draft().subject_kind == "member"
    ui.about_whom_combo.setCurrentIndex(ui.about_whom_combo.count() - 1)
    assert ui.subject_box.isHidden()
    choose(dialog, RequesterKind.mandated_agent)
    assert ui.subject_box.isVisible()
    ui.subject_name_edit.setText("架空　月子")
    assert (dialog.draft().subject_kind, dialog.draft().subject_name) == ("other", "架空　月子")


def test_a_child_is_still_chosen_when_the_intake_is_completed(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    assert member
    with seat.desk.look() as unit:
        child = unit.children.of([member])[member][0].id
    key = at.take(
        seat.desk, subject_kind="child", child_id=int(child), requester_kind="parent", about=""
    )
    dialog = shown(seat, qtbot, completing=key)
    qtbot.waitUntil(lambda: dialog.draft().child_id == int(child))
    assert dialog.draft().subject_kind == "child"
    assert not dialog.is_touched() or dialog.draft().about == ""


def test_the_same_is_shown_before_it_is_taken_twice(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    first = at.take(seat.desk)
    dialog = with_member(seat, member, qtbot)
    dialog.rights.boxes[Remedy.disclosure].setChecked(True)
    qtbot.waitUntil(dialog.ui.same_box.isVisible)
    assert "26-0001　開示" in dialog.ui.same_label.plain
    dialog.ui.same_button.click()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    with qtbot.waitSignal(dialog.request_asked) as told:
        next(one for one in box.buttons() if "開く" in one.text()).click()
    assert told.args == [int(first)]
    assert dialog.isHidden()


def test_who_saves_at_once_is_shown_the_same_first(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    at.take(seat.desk)
    dialog = with_member(seat, member, qtbot)
    dialog.ui.channel_combo.setCurrentIndex(2)
    dialog.ui.about_edit.setPlainText("登録の内容すべて")
    dialog.rights.boxes[Remedy.disclosure].setChecked(True)
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.same_box.isVisible()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.save()
    assert "26-0002" in told.args[1]


def test_a_form_by_hand_is_entered_under_its_number(seat: Seat, qtbot: QtBot) -> None:
    reserved_numbers.reserve(seat.desk, 1)
    dialog = shown(seat, qtbot)
    fill(dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    ui = dialog.ui
    assert ui.late_box.isHidden()
    ui.received_field.set_text("-9")
    qtbot.waitUntil(seat.doing.is_idle)
    assert ui.late_box.isVisible()
    ui.late_reason_edit.setText("停電のため")
    ui.reserved_edit.setText("26-0009")
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert "取った番号ではありません" in ui.reserved_problem.text()
    ui.reserved_edit.setText("26-0001")
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.save()
    case = at.case_of(seat.desk, RequestId(told.args[0]))
    assert (case.receipt_number, case.late_reason) == ("26-0001", "停電のため")


def test_a_call_fills_the_form(seat: Seat, member: MemberId, qtbot: QtBot) -> None:
    call = PhoneNoteDraft("架空　太郎", "0235-00-0001", "登録の内容", "3", member_id=int(member))
    note = phone_notes.note(seat.desk, call).note_id
    dialog = shown(seat, qtbot, note=note)
    qtbot.waitUntil(lambda: dialog.subject.code == "1001")
    ui = dialog.ui
    assert ui.stack.currentWidget() is ui.form_page
    assert (ui.name_edit.text(), ui.about_edit.toPlainText()) == ("架空　太郎", "登録の内容")
    assert ui.channel_combo.currentText() == "電話"
    dialog.rights.boxes[Remedy.disclosure].setChecked(True)
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.save()
    (row,) = phone_notes.rows(seat.desk, [note])
    assert row.request_id == told.args[0]


def test_somebody_of_the_house_is_marked(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    fill(dialog)
    dialog.ui.staff_check.setChecked(True)
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.save()
    assert at.case_of(seat.desk, RequestId(told.args[0])).restricted
    assert intake.draft_of(seat.desk, RequestId(told.args[0])).about_staff


def test_enter_on_the_first_page_still_leads_to_the_form(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    QTest.keyClick(dialog.ui.systems.button("personal"), Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.ui.go_on_button
