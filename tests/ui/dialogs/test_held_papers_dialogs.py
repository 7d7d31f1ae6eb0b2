from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.office import decisions, held_papers, papers
from app.rules.held_papers import PaperRules
from app.rules.identity import IdentityCheck, Method, PaperSeen
from app.rules.ids import RequestId
from app.rules.paper_forms import PaperEnd, PaperForm
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.held_paper_dialog import HeldPaperDialog
from app.ui.dialogs.held_papers_dialog import HeldPapersDialog
from app.ui.dialogs.paper_image_dialog import PaperImageDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(seat.desk)


def opened(dialog: OfficeDialog, seat: Seat, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)


def listed(seat: Seat, qtbot: QtBot, key: RequestId | None = None) -> HeldPapersDialog:
    dialog = HeldPapersDialog(seat, None if key is None else at.case_of(seat.desk, key))
    opened(dialog, seat, qtbot)
    return dialog


def sent(seat: Seat, key: RequestId) -> None:
    desk = seat.desk
    until = desk.today + timedelta(days=700)
    licence = PaperSeen(
        "driving_licence", "架空県公安委員会", until, last_four="0000", kept=PaperForm.copy
    )
    check = IdentityCheck(desk.today, desk.actor.id, (licence,), Method.copies_sent)
    decisions.identify(desk, key, check)


def press(dialog: OfficeDialog, words: str) -> None:
    (box,) = dialog.findChildren(QMessageBox)
    (button,) = (one for one in box.findChildren(QPushButton) if words in one.text())
    button.click()
    QApplication.processEvents()


def until(qtbot: QtBot, seat: Seat, happened: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: happened() and seat.doing.is_idle())


def test_an_empty_list_says_how_a_paper_comes_onto_it(seat: Seat, qtbot: QtBot) -> None:
    ui = listed(seat, qtbot).ui
    assert ui.stack.currentWidget() is ui.empty_page
    assert not ui.save_button.isEnabled()
    assert ui.receive_button.isHidden()


def test_a_copy_is_destroyed_after_a_question(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    sent(seat, key)
    dialog = listed(seat, qtbot)
    assert dialog.ui.count_label.text() == "1件"
    dialog.ui.save_button.click()
    press(dialog, "廃棄を記録する")
    until(qtbot, seat, lambda: not held_papers.in_the_house(seat.desk))
    assert "裁断して廃棄を記録しました" in dialog.ui.notice.sentence
    assert dialog.ui.stack.currentWidget() is dialog.ui.empty_page


def test_an_original_goes_back_on_the_day_that_was_typed(
    seat: Seat, key: RequestId, qtbot: QtBot
) -> None:
    held_papers.receive(seat.desk, key, "passport", PaperForm.original, seat.desk.today)
    dialog = listed(seat, qtbot, key)
    dialog.ui.on_field.setText("いつか")
    dialog.ui.returned_button.click()
    assert "読み取れません" in dialog.ui.notice.sentence
    dialog.ui.on_field.set_day(seat.desk.today)
    dialog.ui.returned_button.click()
    until(qtbot, seat, lambda: not held_papers.in_the_house(seat.desk))
    (row,) = held_papers.of_case(seat.desk, key)
    assert row.ended_how is PaperEnd.returned
    assert not dialog.ui.returned_button.isEnabled()


def test_the_list_leads_to_the_case(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    sent(seat, key)
    dialog = listed(seat, qtbot)
    with qtbot.waitSignal(dialog.request_asked) as asked:
        dialog.ui.case_button.click()
    assert asked.args == [key]


def test_who_only_reads_changes_nothing(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    sent(seat, key)
    reader = take_seat(at.reader_beside(seat.desk))
    dialog = listed(reader, qtbot, key)
    ui = dialog.ui
    assert [one.isHidden() for one in (ui.save_button, ui.returned_button, ui.receive_button)] == [
        True
    ] * 3


def test_another_paper_is_taken_down(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = HeldPaperDialog(seat, at.case_of(seat.desk, key))
    opened(dialog, seat, qtbot)
    assert dialog.ui.form_combo.findData(PaperForm.image.value) == -1
    dialog.save()
    assert "書類を選んで" in dialog.ui.paper_problem.plain
    dialog.ui.paper_combo.setCurrentIndex(dialog.ui.paper_combo.findData("power_of_attorney"))
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    (row,) = held_papers.in_the_house(seat.desk)
    assert (row.word, row.form) == ("委任状", PaperForm.original)


def test_an_image_is_kept_looked_at_and_purged(
    seat: Seat, key: RequestId, qtbot: QtBot, tmp_path: Path
) -> None:
    papers.change_rules(seat.desk, PaperRules(images_allowed=True, image_days=7))
    path = tmp_path / "架空.png"
    image = QImage(40, 30, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.white)
    assert image.save(str(path))
    taking = HeldPaperDialog(seat, at.case_of(seat.desk, key))
    opened(taking, seat, qtbot)
    taking.ui.paper_combo.setCurrentIndex(1)
    taking.ui.form_combo.setCurrentIndex(taking.ui.form_combo.findData(PaperForm.image.value))
    taking.save()
    assert "ファイルを選んで" in taking.ui.image_problem.plain
    taking.ui.drop.take(path)
    with qtbot.waitSignal(taking.recorded):
        taking.save()
    (row,) = held_papers.in_the_house(seat.desk)
    looking = PaperImageDialog(seat, row)
    opened(looking, seat, qtbot)
    looking.save()
    assert looking.ui.stack.currentWidget() is looking.ui.trouble_page
    looking.ui.reason_edit.setText("架空の照合のため")
    looking.save()
    qtbot.waitUntil(lambda: looking.ui.stack.currentWidget() is looking.ui.view_page)
    dialog = listed(seat, qtbot)
    assert dialog.ui.see_button.isVisible()
    dialog.ui.save_button.click()
    press(dialog, "画像を消去する")
    until(qtbot, seat, lambda: not held_papers.in_the_house(seat.desk))
    gone = replace(row, has_image=False)
    late = PaperImageDialog(seat, gone)
    opened(late, seat, qtbot)
    late.ui.reason_edit.setText("架空")
    late.save()
    qtbot.waitUntil(lambda: "消去済" in late.ui.trouble_state.sentence_label.plain)
