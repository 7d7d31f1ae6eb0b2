"""The number of the post is typed once the receipt is there, or why there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import decisions, requests
from app.rules.ids import RequestId
from app.ui.dialogs.letter_moves import NUMBER, about_letter, moves_of, open_move, standing_of
from app.ui.dialogs.tracking_dialog import TrackingDialog
from app.ui.seat import Seat
from app.ui.tabs.next_tasks import next_task
from tests.ui import request_desk as at
from tests.ui.conftest import Register


def posted(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    desk, clerk = seat.desk, at.clerk_beside(seat.desk)
    key = at.take(clerk)
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    at.approve(desk, key)
    letter = at.issue(desk, key)
    decisions.dispatch(desk, key, letter, method="簡易書留", tracking_number="", on=desk.today)
    return key


def test_the_page_asks_for_it_and_the_dialog_takes_it(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    key = posted(seat, register)
    page = requests.page(seat.desk, key)
    task = next_task(page)
    assert task is not None
    assert "引受番号が記録されていません" in task.sentence
    (letter,) = page.letters
    offered = [one.key for one in moves_of(standing_of(letter, page.case), seat.desk.actor.roles)]
    assert NUMBER in offered
    dialog = open_move(NUMBER, seat, about_letter(letter, page.case), None)
    assert isinstance(dialog, TrackingDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    qtbot.waitUntil(lambda: "どちらか一つ" in dialog.ui.trouble_notice.sentence)
    dialog.ui.choice_combo.setCurrentIndex(1)
    assert dialog.ui.words_box.isHidden()
    assert "発送簿" in dialog.ui.effect_label.text()
    dialog.ui.choice_combo.setCurrentIndex(0)
    dialog.ui.words_edit.setPlainText("123-45-67890-3")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    page = requests.page(seat.desk, key)
    assert page.letters[0].tracking_number == "123-45-67890-3"
    task = next_task(page)
    assert task is not None
    assert task.words.startswith("完了にする")


def test_a_number_that_looks_wrong_is_asked_about(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    page = requests.page(seat.desk, posted(seat, register))
    dialog = TrackingDialog(seat, about_letter(page.letters[0], page.case))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.words_edit.setPlainText("123-45-67890-4")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    assert "番号が合わないようです" in box.text()
    assert requests.page(seat.desk, page.case.id).letters[0].tracking_number == ""
    (yes,) = (one for one in box.buttons() if "このまま記録する" in one.text())
    with qtbot.waitSignal(dialog.recorded):
        yes.click()
    assert requests.page(seat.desk, page.case.id).letters[0].tracking_number == "123-45-67890-4"
