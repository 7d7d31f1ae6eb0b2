from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.office import decisions
from app.rules.completions import How, Matter
from app.rules.fees import FeeTable
from app.rules.ids import RequestId
from app.rules.rights import Remedy
from app.ui.dialogs.case_letter_dialog import CaseLetterDialog
from app.ui.dialogs.completion_dialog import CompletionAskedDialog
from app.ui.dialogs.completion_received_dialog import CompletionReceivedDialog
from app.ui.dialogs.extension_dialog import ELSEWHERE, ExtensionDialog
from app.ui.dialogs.receipt_dialog import ReceiptDialog
from app.ui.seat import Seat
from tests.office.published_fees import publish
from tests.ui import request_desk as at
from tests.ui.conftest import Register

Asked = CompletionAskedDialog | ExtensionDialog


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


def letter_over(dialog: QDialog, qtbot: QtBot) -> CaseLetterDialog:
    """Wait until the draft lies over the dialog, its pages drawn."""
    qtbot.waitUntil(lambda: bool(dialog.findChildren(CaseLetterDialog)))
    letter = dialog.findChildren(CaseLetterDialog)[0]
    qtbot.waitUntil(lambda: letter.ui.stack.currentWidget() is letter.ui.letter_page)
    return letter


def call(dialog: CompletionAskedDialog, how: How = How.telephone) -> None:
    dialog.ui.how_combo.setCurrentIndex(dialog.ui.how_combo.findData(how))


def test_a_call_for_papers_stops_the_clock(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = CompletionAskedDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    call(dialog)
    assert "停止中になります" in dialog.ui.effect_label.text()
    assert dialog.ui.by_box.isHidden()
    dialog.save()
    assert "お願いした内容を書いてください。" in dialog.ui.words_problem.plain
    dialog.ui.words_edit.setPlainText("運転免許証の写し")
    dialog.ui.day_field.setText("4/17")
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
    assert told.args == ["補正のお願いを記録しました。"]
    page = at.page_of(seat.desk, key)
    assert page.case.clock.stops[0].asked_on == date(2026, 4, 17)
    assert page.row.due_words == "停止中"


def test_a_letter_is_drafted_issued_and_read(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = CompletionAskedDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.ui.by_field.day() == date(2026, 5, 7))
    assert dialog.ui.day_box.isHidden()
    dialog.ui.words_edit.setPlainText("委任状：印のあるもの")
    dialog.ui.save_button.click()
    letter = letter_over(dialog, qtbot)
    assert at.page_of(seat.desk, key).letters == []
    with qtbot.waitSignal(dialog.recorded) as told:
        letter.ui.save_button.click()
    page = at.page_of(seat.desk, key)
    assert told.args == [f"文書番号 {page.letters[0].document_number} で発行しました。"]
    assert page.row.due_words == "停止中"
    qtbot.waitUntil(seat.doing.is_idle)
    letter.leave()
    qtbot.waitUntil(dialog.isHidden)


def test_a_draft_that_is_closed_leads_back_to_what_was_typed(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = CompletionAskedDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.ui.by_field.day() is not None)
    dialog.ui.words_edit.setPlainText("委任状")
    dialog.save()
    letter_over(dialog, qtbot).reject()
    assert dialog.isVisible()
    assert dialog.ui.words_edit.toPlainText() == "委任状"
    assert at.case_of(seat.desk, key).clock.stops == ()


def test_what_no_letter_could_say_is_said_beside_the_field(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = CompletionAskedDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.ui.by_field.day() is not None)
    dialog.ui.by_field.setText("4/20")
    dialog.save()
    assert "1行に1つずつ" in dialog.ui.words_problem.plain
    assert "明日より後" in dialog.ui.by_problem.plain
    dialog.ui.by_field.setText("いつか")
    dialog.save()
    assert "読み取れません" in dialog.ui.by_problem.plain
    assert dialog.findChildren(CaseLetterDialog) == []


def test_a_form_only_may_be_asked_for_and_a_fee_not_at_all(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = CompletionAskedDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.matter_combo.findData(Matter.fee) == -1
    dialog.ui.matter_combo.setCurrentIndex(dialog.ui.matter_combo.findData(Matter.form))
    assert "回答期限は止まりません" in dialog.ui.effect_label.text()


def test_a_published_fee_can_be_asked_for(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    publish(seat.desk, FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300}))
    dialog = CompletionAskedDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.ui.matter_combo.findData(Matter.fee) >= 0)
    dialog.ui.matter_combo.setCurrentIndex(dialog.ui.matter_combo.findData(Matter.fee))
    assert dialog.ui.words_edit.toPlainText().startswith("お支払いの方法：")


def test_what_came_in_says_the_new_due_day(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    decisions.ask_completion(seat.desk, key, date(2026, 4, 17), "写し")
    dialog = CompletionReceivedDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    assert "令和8年5月2日（土）" in dialog.ui.effect_label.text()
    assert dialog.ui.words_box.isHidden()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert at.page_of(seat.desk, key).row.due_on == date(2026, 5, 2)


def test_an_extension_goes_by_its_letter(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = ExtensionDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    assert dialog.ui.day_box.isHidden()
    assert "令和8年5月13日（水）" in dialog.ui.effect_label.text()
    dialog.save()
    assert "延長の理由" in dialog.ui.words_problem.text()
    dialog.ui.words_edit.setPlainText("お調べする記録が多いため")
    dialog.save()
    letter = letter_over(dialog, qtbot)
    with qtbot.waitSignal(dialog.recorded):
        letter.ui.save_button.click()
    page = at.page_of(seat.desk, key)
    assert page.row.due_on == date(2026, 5, 13)
    assert [one.kind for one in page.letters] == ["extension"]
    qtbot.waitUntil(seat.doing.is_idle)
    letter.leave()


def test_a_letter_made_elsewhere_is_recorded_or_kept_as_a_fact(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    key = at.take(seat.desk, received_on="2026/4/1", late_reason="架空の理由")
    dialog = ExtensionDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    dialog.ui.choice_combo.setCurrentIndex(dialog.ui.choice_combo.findData(ELSEWHERE))
    assert dialog.ui.trouble_notice.offer_button.isHidden()
    dialog.ui.words_edit.setPlainText("お調べする記録が多いため")
    dialog.ui.day_field.setText("2026/4/20")
    assert "延長できません" in dialog.ui.effect_label.text()
    dialog.save()
    qtbot.waitUntil(lambda: "期限後の連絡" in dialog.ui.trouble_notice.sentence)
    assert dialog.ui.trouble_notice.offer_button.isVisible()
    dialog.ui.day_field.setText("4/10")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert at.page_of(seat.desk, key).row.due_on == date(2026, 4, 29)


def test_the_letter_of_arrival_is_issued_from_its_draft(
    seat: Seat, key: RequestId, qtbot: QtBot, shown: Callable[[QDialog], None]
) -> None:
    dialog = ReceiptDialog(seat, at.case_of(seat.desk, key))
    shown(dialog)
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.letter_page)
    assert dialog.ui.print_button.isHidden()
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    assert [one.kind for one in at.page_of(seat.desk, key).letters] == ["receipt"]
    assert dialog.ui.print_button.isVisible()
    assert dialog.ui.save_button.isHidden()
    qtbot.waitUntil(seat.doing.is_idle)
