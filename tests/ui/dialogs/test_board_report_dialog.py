"""The window in which a report to the board is chosen."""

import pytest
from pytestqt.qtbot import QtBot

from app.office import history
from app.office.desk import Desk
from app.ui.dialogs.board_report_dialog import BoardReportDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> BoardReportDialog:
    made = BoardReportDialog(seat)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def test_the_last_whole_month_and_year_are_proposed(
    dialog: BoardReportDialog, seat: Seat, qtbot: QtBot
) -> None:
    combo = dialog.ui.span_combo
    assert combo.currentText() == "令和8年3月"
    assert combo.itemText(0) == "令和8年4月（今日まで）"
    dialog.ui.kind_combo.setCurrentIndex(1)
    qtbot.waitUntil(seat.doing.is_idle)
    assert combo.currentText() == "令和7年度"
    assert combo.itemText(0) == "令和8年度（今日まで）"


def test_it_opens_as_it_is_printed(dialog: BoardReportDialog, desk: Desk, qtbot: QtBot) -> None:
    before = history.rows(desk)
    dialog.ui.remark_edit.setPlainText("架空の所見です。")
    dialog.ui.save_button.click()
    (letter,) = dialog.findChildren(LetterDialog)
    qtbot.waitUntil(lambda: letter.ui.pdf_view.page_count > 1)
    assert "月次報告（令和8年3月）" in letter.ui.title_label.text()
    assert history.rows(desk) == before
    letter.leave()


def test_what_was_typed_is_not_lost_without_a_question(dialog: BoardReportDialog) -> None:
    assert not dialog.is_touched()
    dialog.ui.remark_edit.setPlainText("架空")
    assert dialog.is_touched()
    dialog.ui.remark_edit.clear()
