from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.office import applications, confidentiality, member_page, members
from app.office.confidentiality import SHIELDED
from app.rules.ids import MemberId
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> Iterator[MemberDialog]:
    made = opened(seat, qtbot)
    yield made
    made.leave()


def opened(seat: Seat, qtbot: QtBot, changing: MemberId | None = None) -> MemberDialog:
    made = MemberDialog(seat, changing=changing)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(seat.doing.is_idle)
    made.ui.name_edit.setFocus()
    qtbot.waitUntil(made.ui.name_edit.hasFocus)
    return made


def type_and_enter(text: str) -> QWidget:
    field = QApplication.focusWidget()
    assert field is not None
    for character in text:
        write(field, character)
    QTest.keyClick(field, Qt.Key.Key_Return)
    after = QApplication.focusWidget()
    assert after is not None
    return after


def write(field: QWidget, character: str) -> None:
    if character.isascii():
        QTest.keyClicks(field, character)
        return
    event = QInputMethodEvent("", [])
    event.setCommitString(character)
    QApplication.sendEvent(field, event)


def fill(dialog: MemberDialog) -> None:
    ui = dialog.ui
    ui.name_edit.setText("架空　美咲")
    ui.kana_edit.setText("かくう みさき")
    ui.birth_field.set_text("H2.4.1")
    ui.code_edit.setText("００１２３")
    ui.address_edit.setText("山形県鶴岡市架空町1-1")
    ui.agreed_check.setChecked(True)
    ui.given_field.set_text("R8.4.18")


def test_a_member_is_registered_by_keyboard_alone(
    dialog: MemberDialog, seat: Seat, qtbot: QtBot
) -> None:
    for text in ("架空 美咲", "カクウ ミサキ", "H2.4.1", "", "00123"):
        type_and_enter(text)
    for text in ("997-0015", "山形県鶴岡市架空町1-1", "0235000000", "kaku@example.jp"):
        edit = QApplication.focusWidget()
        assert edit is not None
        if edit is dialog.ui.address_edit:
            dialog.ui.address_edit.clear()
        type_and_enter(text)
    assert QApplication.focusWidget() is dialog.ui.child_button
    QTest.keyClick(dialog.ui.child_button, Qt.Key.Key_Return)
    for text in ("架空 陽菜", "カクウ ヒナ", "子", "R5.6.10"):
        type_and_enter(text)
    dialog.ui.agreed_check.setFocus()
    QTest.keyClick(dialog.ui.agreed_check, Qt.Key.Key_Space)
    type_and_enter("")
    assert type_and_enter("0418") is dialog.ui.method_combo
    with qtbot.waitSignal(dialog.registered) as told:
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert told.args is not None
    page = member_page.page(seat.desk, MemberId(told.args[0]))
    assert (page.row.member_code, page.row.name) == ("00123", "架空　美咲")
    assert page.details is not None
    assert [child.name for child in page.details.children] == ["架空　陽菜"]
    assert [str(consent.given_on) for consent in page.consents] == ["2026-04-18"]
    assert dialog.isHidden()


def test_problems_stand_beside_their_fields_and_nothing_is_saved(
    dialog: MemberDialog, seat: Seat, qtbot: QtBot
) -> None:
    dialog.ui.birth_field.edit.setText("昭和64年2月1日")
    child = dialog.children_rows.add()
    child.ui.name_edit.setText("架空　陽菜")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "平成" in dialog.ui.birth_problem.plain
    assert dialog.ui.name_problem.isVisible()
    assert "印を付けて" in dialog.ui.agreed_problem.plain
    assert "生年月日" in child.ui.birth_problem.plain
    assert dialog.ui.telephone_problem.isHidden()
    assert members.count(seat.desk) == 0
    assert dialog.is_touched()


def test_the_gate_refuses_a_consent_that_a_revision_has_overtaken(
    dialog: MemberDialog, qtbot: QtBot
) -> None:
    fill(dialog)
    dialog.ui.given_field.set_text("2018-04-01")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.given_problem.isVisible)
    assert "改訂" in dialog.ui.given_problem.plain


def test_the_panel_shows_the_version_in_force(dialog: MemberDialog) -> None:
    assert "令和4年4月1日" in dialog.ui.version_label.plain
    assert "本文未登録" in dialog.ui.clauses_label.plain
    assert dialog.ui.version_combo.count() == 7


def test_a_code_that_is_taken_is_said_beside_it(
    dialog: MemberDialog, register: Register, qtbot: QtBot
) -> None:
    register("00123")
    fill(dialog)
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.code_problem.isVisible)
    assert "もう登録されています" in dialog.ui.code_problem.plain


def test_a_warning_is_shown_once_and_then_accepted(dialog: MemberDialog, qtbot: QtBot) -> None:
    fill(dialog)
    dialog.ui.birth_field.set_text("R5.4.1")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.birth_problem.isVisible)
    assert "もう一度「登録する」" in dialog.ui.trouble_notice.sentence
    with qtbot.waitSignal(dialog.registered):
        dialog.ui.save_button.click()


def test_doubles_are_named_while_typing(
    dialog: MemberDialog, register: Register, qtbot: QtBot
) -> None:
    register("00777", "架空　美咲")
    dialog.ui.name_edit.setText("架空 美咲")
    dialog.ui.birth_field.set_text("H2.4.1")
    qtbot.waitUntil(dialog.ui.doubles_notice.isVisible)
    assert "00777" in dialog.ui.doubles_notice.sentence
    dialog.ui.birth_field.set_text("H3.4.1")
    qtbot.waitUntil(dialog.ui.doubles_notice.isHidden)


def test_the_same_surname_alone_warns_of_nobody(
    dialog: MemberDialog, register: Register, seat: Seat, qtbot: QtBot
) -> None:
    register("00777", "架空　美咲")
    asked = seat.doing._number
    dialog.ui.name_edit.setText("架空 恵")
    qtbot.waitUntil(lambda: seat.doing._number > asked and seat.doing.is_idle())
    assert dialog.ui.doubles_notice.isHidden()


def test_the_postal_code_begins_the_address(dialog: MemberDialog, qtbot: QtBot) -> None:
    dialog.ui.postal_edit.setText("997-0015")
    dialog.ui.postal_edit.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(dialog.ui.address_edit.text()))
    assert dialog.ui.address_edit.text().startswith("山形県鶴岡市")


def test_nine_children_and_no_more(dialog: MemberDialog) -> None:
    rows = [dialog.children_rows.add() for _ in range(9)]
    assert not dialog.ui.child_button.isEnabled()
    rows[0].ui.remove_button.click()
    assert dialog.ui.child_button.isEnabled()
    assert len(dialog.draft().children) == 8
    assert rows[1].ui.name_edit.accessibleName() == "お子さま1 お名前"


def test_a_change_keeps_the_consent_and_writes_the_rest(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    member_id = register("00123", "架空　美咲")
    dialog = opened(seat, qtbot, changing=member_id)
    assert dialog.ui.gate_sheet.isHidden()
    assert not dialog.ui.code_edit.isEnabled()
    assert dialog.ui.kana_edit.text() == "カクウ　タロウ"
    assert not dialog.is_touched()
    dialog.ui.address_edit.setText("山形県酒田市架空町2-2")
    with qtbot.waitSignal(dialog.changed):
        dialog.ui.save_button.click()
    page = member_page.page(seat.desk, member_id)
    assert page.row.address == "山形県酒田市架空町2-2"
    assert len(page.consents) == 1


def test_a_change_made_meanwhile_is_not_overwritten(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    member_id = register("00123")
    slow, quick = (opened(seat, qtbot, changing=member_id) for _ in range(2))
    quick.ui.address_edit.setText("山形県酒田市架空町2-2")
    with qtbot.waitSignal(quick.changed):
        quick.ui.save_button.click()
    slow.ui.address_edit.setText("山形県新庄市架空町3-3")
    slow.ui.save_button.click()
    qtbot.waitUntil(slow.ui.trouble_notice.isVisible)
    assert "ほかの人が先に" in slow.ui.trouble_notice.sentence
    assert member_page.page(seat.desk, member_id).row.address == "山形県酒田市架空町2-2"
    slow.leave()


def test_every_field_has_a_name_for_those_who_hear(dialog: MemberDialog) -> None:
    dialog.children_rows.add()
    silent = [
        widget.objectName()
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
    ]
    assert silent == []


def test_the_further_fields_are_kept(dialog: MemberDialog, seat: Seat, qtbot: QtBot) -> None:
    fill(dialog)
    ui = dialog.ui
    for edit, text in (
        (ui.group_edit, "見本班"),
        (ui.care_edit, "架空"),
        (ui.note_edit, "夜のみ"),
        (ui.away_address_edit, "架空県架空町9"),
    ):
        edit.setText(text)
    ui.save_button.click()
    qtbot.waitUntil(lambda: "おおよその日" in ui.away_until_problem.plain)
    ui.away_until_field.setText("2026/9/30")
    with qtbot.waitSignal(dialog.registered) as told:
        ui.save_button.click()
    stored = members.draft(seat.desk, told.args[0])
    assert (stored.delivery_group, stored.care_of) == ("見本班", "架空様方")
    assert (stored.contact_note, stored.away_until_on) == ("夜のみ", "2026-09-30")


def test_what_is_refused_can_wait_under_a_number(
    dialog: MemberDialog, seat: Seat, qtbot: QtBot
) -> None:
    assert dialog.ui.keep_button.isHidden()
    fill(dialog)
    dialog.ui.given_field.setText("H30.4.1")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.keep_button.isVisible)
    with qtbot.waitSignal(dialog.kept) as told:
        dialog.ui.keep_button.click()
    assert "「確認待ち」に残しました" in told.args[0]
    assert len(applications.find_ids(seat.desk)) == 1
    assert members.count(seat.desk) == 0


def test_without_a_name_nothing_waits(dialog: MemberDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.keep_button.isHidden()


def test_a_protected_member_is_changed_without_being_shown(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    key = register(telephone="0235000123", postal_code="9970015")
    confidentiality.protect(seat.desk, key, "", "支援措置")
    changing = opened(seat, qtbot, key)
    assert changing.ui.address_edit.text() == changing.ui.telephone_edit.text() == SHIELDED
    changing.ui.name_edit.setText("架空　改名")
    with qtbot.waitSignal(changing.changed):
        changing.ui.save_button.click()
    contact = confidentiality.unveil(seat.desk, key, "確認")
    assert (contact.name, contact.telephone) == ("架空　改名", "0235000123")
    assert contact.address == "山形県鶴岡市架空町1-1"
