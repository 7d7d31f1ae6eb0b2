from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import confidentiality, intake
from app.rules.ids import MemberId, RequestId
from app.rules.requests import RequestDraft
from app.rules.rights import Remedy
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def member(register: Register) -> MemberId:
    register("1002", "試験　花子", kana="シケン　ハナコ", telephone="0235000002")
    return register("1001", "架空　太郎", postal_code="997-0015", telephone="0235000001")


def shown(seat: Seat, qtbot: QtBot, **how: object) -> RequestDialog:
    dialog = RequestDialog(seat, **how)  # type: ignore[arg-type]  # the fixture's own keywords
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: seat.doing.is_idle() and dialog.isActiveWindow())
    return dialog


def fill(dialog: RequestDialog) -> None:
    ui = dialog.ui
    dialog.go_on()
    ui.channel_combo.setCurrentIndex(1)
    ui.kind_combo.setCurrentIndex(1)
    ui.name_edit.setText("見本　月子")
    ui.kana_edit.setText("ミホン　ツキコ")
    ui.address_edit.setText("山形県鶴岡市架空町2-2")
    ui.about_edit.setPlainText("登録の内容すべて")
    dialog.rights.boxes[Remedy.disclosure].setChecked(True)


def test_the_first_question_is_which_system_it_is(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    ui = dialog.ui
    assert ui.stack.currentWidget() is ui.system_page
    assert ui.advice_box.isHidden()
    for key, words in (
        ("change", "変更届で足ります"),
        ("exit", "退会の手続です"),
        ("authority", "お電話ではお答えしません"),
    ):
        ui.systems.choose(key)
        assert words in ui.advice_label.plain
        assert ui.go_on_button.isHidden()
        assert ui.reroute_button.isHidden() is (key == "authority")
        dialog.save()
        assert ui.stack.currentWidget() is ui.system_page
    ui.systems.choose("personal")
    QTest.keyClick(dialog, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: ui.stack.currentWidget() is ui.form_page)
    ui.back_button.click()
    assert ui.stack.currentWidget() is ui.system_page


def test_a_whole_request_is_taken(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    fill(dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.missing_box.isHidden()
    assert dialog.ui.save_button.text() == "受付する(&S)"
    with qtbot.waitSignal(dialog.taken) as told:
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    key, sentence = told.args
    assert sentence == "受付番号 26-0001 で受け付けました。"
    page = at.page_of(seat.desk, RequestId(key))
    assert not page.case.provisional
    assert page.row.rights_words == ("開示",)
    assert page.row.requester_name == "見本　月子"


def test_a_half_filled_one_is_kept_with_what_it_lacks(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    dialog.go_on()
    dialog.ui.telephone_edit.setText("0235-00-0009")
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.save_button.text() == "仮受付で保存(&S)"
    lacking = dialog.ui.missing_label.plain
    assert lacking.startswith("いまは仮受付として保存されます。")
    assert all(word in lacking for word in ("お名前", "届いた方法", "請求・申出の内容"))
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.ui.save_button.click()
    assert "仮受付として保存しました" in told.args[1]
    assert at.case_of(seat.desk, RequestId(told.args[0])).provisional


def test_nobody_to_call_back_is_refused_beside_the_name(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    dialog.go_on()
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert "お名前か電話番号" in dialog.ui.name_problem.text()
    assert dialog.ui.name_problem.isVisible()
    dialog.ui.received_field.edit.setText("5月40日")
    dialog.ui.name_edit.setText("見本　月子")
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.received_problem.isVisible()
    assert dialog.ui.name_problem.isHidden()


def test_a_basis_is_asked_where_there_is_a_choice(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    fill(dialog)
    combo = dialog.rights.bases[Remedy.erasure]
    assert combo.isHidden()
    dialog.rights.boxes[Remedy.erasure].setChecked(True)
    assert combo.isVisible()
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.save_button.text() == "仮受付で保存(&S)"
    assert "根拠" in dialog.ui.missing_label.text()
    combo.setCurrentIndex(4)
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.save_button.text() == "受付する(&S)"
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.save()
    rights = at.case_of(seat.desk, RequestId(told.args[0])).rights
    assert [right.remedy for right in rights] == [Remedy.disclosure, Remedy.erasure]
    assert rights[1].basis == combo.currentText()


def test_a_member_is_found_while_typing_and_fills_the_form(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    assert member
    dialog = shown(seat, qtbot)
    dialog.go_on()
    ui = dialog.ui
    QTest.keyClicks(ui.subject_search, "1001")
    qtbot.waitUntil(ui.subject_list.isVisible)
    assert ui.subject_list.count() == 1
    QTest.mouseClick(
        ui.subject_list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        ui.subject_list.visualItemRect(ui.subject_list.item(0)).center(),
    )
    qtbot.waitUntil(lambda: ui.name_edit.text() == "架空　太郎")
    draft = dialog.draft()
    assert (draft.member_code, draft.requester_kind) == ("1001", "subject")
    assert (draft.postal_code, draft.address) == ("997-0015", "山形県鶴岡市架空町1-1")
    assert draft.telephone == "0235-00-0001"
    assert ui.subject_search.isHidden()
    ui.subject_clear_button.click()
    assert dialog.draft().member_code == ""
    assert ui.subject_search.isVisible()


def test_where_a_protected_member_lives_is_hers_to_say(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    confidentiality.protect(seat.desk, member, "", "支援措置")
    dialog = RequestDialog(seat, subject=member)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.go_on()
    qtbot.waitUntil(lambda: bool(dialog.ui.name_edit.text()))
    ui = dialog.ui
    assert ui.address_edit.text() == ui.telephone_edit.text() == ui.postal_edit.text() == ""


def test_an_agent_keeps_her_own_name(seat: Seat, member: MemberId, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    dialog.go_on()
    dialog.ui.kind_combo.setCurrentIndex(2)
    dialog.ui.name_edit.setText("見本　月子")
    dialog.subject.choose(member)
    qtbot.waitUntil(lambda: dialog.subject.code == "1001")
    assert dialog.ui.name_edit.text() == "見本　月子"
    assert dialog.ui.address_edit.text() == ""


def test_a_code_nobody_has_is_kept_as_typed(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    dialog.ui.subject_search.setText("99998888")
    qtbot.waitUntil(lambda: dialog.ui.subject_label.text() == "該当する会員はいません。")
    assert dialog.draft().member_code == "99998888"


def test_a_half_filled_intake_is_completed_later(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    assert member
    begun = replace(at.WHOLE, channel="", about="", memo="夕方にお電話")
    key = intake.take(seat.desk, begun).request_id
    dialog = shown(seat, qtbot, completing=key)
    ui = dialog.ui
    qtbot.waitUntil(lambda: dialog.subject.code == "1001" and ui.subject_search.isHidden())
    assert ui.stack.currentWidget() is ui.form_page
    assert ui.memo_edit.toPlainText() == "夕方にお電話"
    ui.channel_combo.setCurrentIndex(3)
    ui.about_edit.setPlainText("登録の内容すべて")
    with qtbot.waitSignal(dialog.taken):
        dialog.save()
    case = at.case_of(seat.desk, key)
    assert not case.provisional
    assert case.channel is not None
    assert case.channel.word == "電話"
    assert intake.draft_of(seat.desk, key).memo == "夕方にお電話"


def test_typed_text_is_not_lost_without_asking(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    fill(dialog)
    assert isinstance(dialog.draft(), RequestDraft)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert dialog.isVisible()
    next(one for one in box.buttons() if "保存しないで" in one.text()).click()
    qtbot.waitUntil(dialog.isHidden)


def test_another_name_than_the_record_has_is_said_with_what_to_do(
    seat: Seat, member: MemberId, qtbot: QtBot
) -> None:
    dialog = shown(seat, qtbot, subject=member)
    qtbot.waitUntil(lambda: dialog.subject.code == "1001")
    fill(dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    said = dialog.ui.missing_label.plain
    assert "見本　月子" in said
    assert "架空　太郎" in said
    assert dialog.ui.save_button.text() == "仮受付で保存(&S)"
    dialog.ui.memo_edit.setPlainText("お名前の違い：旧姓のため")
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.missing_box.isHidden()
    assert dialog.ui.save_button.text() == "受付する(&S)"
