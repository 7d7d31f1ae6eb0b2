from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.office import nonconformities
from app.rules.errors import Refused
from app.rules.gates import AtGate
from app.rules.ids import RequestId
from app.rules.nonconformities import Gate
from app.ui.dialogs.extension_dialog import ELSEWHERE, ExtensionDialog
from app.ui.dialogs.fact_dialog import FactDialog, FactStart
from app.ui.dialogs.facts_dialog import FactsDialog
from app.ui.dialogs.refusals import told_at_gate
from app.ui.dialogs.remedy_dialog import RemedyDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register

WHAT = "回答が遅くなることを、期限の後の文書でお知らせした"


@pytest.fixture
def key(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(seat.desk)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QDialog], None]:
    def show(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
        dialog.show()

    return show


def record(seat: Seat, key: RequestId, gate: Gate = Gate.extend) -> None:
    nonconformities.record(seat.desk, gate, happened_on=seat.desk.today, what=WHAT, request_id=key)


def test_what_was_refused_leads_to_the_record_of_a_fact(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    key = at.take(seat.desk, received_on="2026/4/1", late_reason="架空の理由")
    dialog = ExtensionDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    dialog.ui.choice_combo.setCurrentIndex(dialog.ui.choice_combo.findData(ELSEWHERE))
    dialog.ui.words_edit.setPlainText(WHAT)
    dialog.ui.day_field.setText("2026/4/20")
    dialog.save()
    offer = dialog.ui.trouble_notice.offer_button
    qtbot.waitUntil(offer.isVisible)
    offer.click()
    (fact,) = dialog.findChildren(FactDialog)
    assert fact.gate is Gate.extend
    assert "延長できません" in fact.ui.refusal_label.plain
    assert fact.ui.what_edit.toPlainText() == WHAT
    fact.ui.day_field.setText("4/20")
    with qtbot.waitSignal(dialog.recorded) as told:
        fact.ui.save_button.click()
    assert told.args == ["事実として記録しました（要是正）。"]
    (line,) = nonconformities.rows(seat.desk)
    assert (line.row.gate, line.row.what, line.row.request_id) == (Gate.extend, WHAT, key)
    assert "延長できません" in line.row.refusal
    assert at.case_of(seat.desk, key).clock.extension is None


def test_the_words_and_the_day_are_asked_for(
    seat: Seat, key: RequestId, shown: Callable[[QDialog], None]
) -> None:
    dialog = FactDialog(seat, FactStart(request_id=key))
    shown(dialog)
    assert dialog.gate is Gate.other
    assert dialog.ui.refusal_box.isHidden()
    dialog.ui.day_field.setText("きのう")
    dialog.save()
    assert "読み取れません" in dialog.ui.day_problem.plain
    assert "何が行われたか" in dialog.ui.what_problem.plain


def test_a_possible_leak_is_named(seat: Seat, shown: Callable[[QDialog], None]) -> None:
    dialog = FactDialog(seat, FactStart(gate=Gate.disclosed))
    shown(dialog)
    assert "漏えいに当たることがあります" in dialog.ui.effect_label.plain


def test_a_clerk_is_not_offered_what_only_the_head_records(
    seat: Seat, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    clerk = take_seat(at.clerk_beside(seat.desk))
    dialog = FactDialog(clerk, FactStart())
    shown(dialog)
    assert dialog.ui.gate_combo.findData(Gate.authority) == -1
    qtbot.waitUntil(clerk.doing.is_idle)


def test_a_refusal_without_a_dialog_offers_the_record(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    asker = FactsDialog(seat)
    shown(asker)
    told: list[str] = []
    case = at.case_of(seat.desk, key)
    answer = told_at_gate(seat, asker, told.append)
    answer(AtGate("まだ完了できません。", Gate.close, case))
    (box,) = asker.findChildren(QMessageBox)
    assert box.text() == "まだ完了できません。"
    yes = next(one for one in box.findChildren(QPushButton) if "すでに" in one.text())
    yes.click()
    (fact,) = asker.findChildren(FactDialog)
    fact.ui.what_edit.setPlainText(WHAT)
    fact.ui.save_button.click()
    qtbot.waitUntil(lambda: bool(told))
    (line,) = nonconformities.rows(seat.desk)
    assert (line.row.gate, line.row.refusal) == (Gate.close, "まだ完了できません。")
    assert (line.row.request_id, line.row.right_id) == (key, None)
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_refusal_that_is_no_gate_is_only_told(
    seat: Seat, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    asker = FactsDialog(seat)
    shown(asker)
    told_at_gate(seat, asker, print)(Refused("この受付は見つかりません。"))
    (box,) = asker.findChildren(QMessageBox)
    assert [one.text() for one in box.findChildren(QPushButton)] == ["閉じる(&C)"]
    qtbot.waitUntil(seat.doing.is_idle)


def test_the_list_says_what_to_do_where_it_is_empty(
    seat: Seat, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = FactsDialog(seat)
    shown(dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.stack.currentWidget() is dialog.ui.empty_page
    assert not dialog.ui.save_button.isEnabled()


def test_a_fact_is_remedied_from_the_list(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    record(seat, key)
    dialog = FactsDialog(seat)
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    dialog.ui.save_button.click()
    (remedy,) = dialog.findChildren(RemedyDialog)
    remedy.save()
    assert "どのように是正したか" in remedy.ui.how_problem.plain
    remedy.ui.how_edit.setPlainText("お電話でお詫びした")
    with qtbot.waitSignal(dialog.recorded) as told:
        remedy.ui.save_button.click()
    assert told.args == ["是正を記録しました。"]
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.empty_page)
    dialog.ui.chips.choose("")
    dialog.load()
    qtbot.waitUntil(lambda: dialog.current() is not None)
    assert not dialog.ui.save_button.isEnabled()
    (line,) = nonconformities.rows(seat.desk, open_only=False)
    assert (line.row.remedy, line.row.remedied_on) == ("お電話でお詫びした", date(2026, 4, 20))


def test_the_list_leads_to_the_case(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    record(seat, key)
    dialog = FactsDialog(seat)
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    with qtbot.waitSignal(dialog.request_asked) as told:
        dialog.ui.case_button.click()
    assert told.args == [key]


def test_a_clerk_looks_and_remedies_nothing(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    record(seat, key)
    clerk = take_seat(at.clerk_beside(seat.desk))
    dialog = FactsDialog(clerk)
    shown(dialog)
    qtbot.waitUntil(clerk.doing.is_idle)
    assert dialog.current() is not None
    assert dialog.ui.save_button.isHidden()
