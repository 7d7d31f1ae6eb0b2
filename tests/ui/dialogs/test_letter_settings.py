"""The manager shapes the letters: page, signatories, year and wording, each with its own window."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.office import fiscal_years, page_settings, signatories, wording_editing, wording_history
from app.rules.label_sheets import SHEETS
from app.rules.page_settings import STANDARD
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.letter_settings_dialog import LetterSettingsDialog
from app.ui.dialogs.page_fields import OWN
from app.ui.dialogs.page_settings_dialog import PageSettingsDialog
from app.ui.dialogs.senders_dialog import SendersDialog
from app.ui.dialogs.wording_dialog import WordingDialog
from app.ui.dialogs.wording_history_dialog import WordingHistoryDialog
from app.ui.seat import Seat

Open = Callable[..., QDialog]


@pytest.fixture
def opened(seat: Seat, qtbot: QtBot) -> Iterator[Open]:
    """Open a dialog and wait until all has arrived."""

    def open_one(make: Callable[..., QDialog], *more: object) -> QDialog:
        dialog = make(seat, *more)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
        dialog.show()
        qtbot.waitUntil(seat.doing.is_idle)
        return dialog

    yield open_one
    qtbot.waitUntil(seat.doing.is_idle)


def go_to(dialog: WordingDialog, name: str, key: str, seat: Seat, qtbot: QtBot) -> None:
    """Open a sentence of a wording."""
    dialog.ui.kinds_list.setCurrentRow(dialog.row_of(name))
    qtbot.waitUntil(seat.doing.is_idle)
    keys = [line.key for line in wording_editing.sentences(seat.desk, name)]
    dialog.ui.sentences_list.setCurrentRow(keys.index(key))


def test_the_hub_opens_each_window(seat: Seat, qtbot: QtBot, opened: Open) -> None:
    hub = opened(LetterSettingsDialog)
    assert isinstance(hub, LetterSettingsDialog)
    for button, kind in (
        (hub.ui.wording_button, WordingDialog),
        (hub.ui.sender_button, SendersDialog),
        (hub.ui.page_button, PageSettingsDialog),
    ):
        button.click()
        dialog = hub.findChild(kind)
        assert dialog is not None
        qtbot.waitUntil(seat.doing.is_idle)
        dialog.close()


def test_the_page_is_drawn_and_kept(seat: Seat, qtbot: QtBot, opened: Open) -> None:
    dialog = opened(PageSettingsDialog)
    assert isinstance(dialog, PageSettingsDialog)
    assert dialog.ui.pdf_view.page_count == 2
    assert not dialog.is_touched()
    dialog.ui.left_edit.setText("１８")
    dialog.ui.day_combo.setCurrentIndex(1)
    dialog.ui.label_combo.setCurrentIndex(2)
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    kept = page_settings.read(seat.desk)
    assert (kept.window_left, kept.era_dates) == (18.0, False)
    assert kept.label == list(SHEETS.values())[2]


def test_a_sheet_of_one_s_own_is_typed(seat: Seat, qtbot: QtBot, opened: Open) -> None:
    dialog = opened(PageSettingsDialog)
    assert isinstance(dialog, PageSettingsDialog)
    assert not dialog.ui.own_box.isVisible()
    dialog.ui.label_combo.setCurrentText(OWN)
    assert dialog.ui.own_box.isVisible()
    dialog.ui.rows_edit.setText("あ")
    dialog.save()
    assert "ミリの数字で" in dialog.ui.notice.sentence
    dialog.ui.rows_edit.setText("5")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert page_settings.read(seat.desk).label.word == "10面（86.4×42.3ミリ）"


def test_an_impossible_window_is_said_beside_the_page(
    seat: Seat, qtbot: QtBot, opened: Open
) -> None:
    dialog = opened(PageSettingsDialog)
    assert isinstance(dialog, PageSettingsDialog)
    dialog.ui.width_edit.setText("40")
    qtbot.waitUntil(lambda: "宛名が隠れます" in dialog.ui.problem_label.text())
    assert dialog.ui.pdf_view.page_count == 2
    dialog.save()
    qtbot.waitUntil(lambda: "宛名が隠れます" in dialog.ui.notice.sentence)
    assert page_settings.read(seat.desk) == STANDARD
    dialog.try_out()
    dialog.ui.width_edit.setText("90")
    qtbot.waitUntil(lambda: not dialog.ui.problem_label.isVisible())
    for window in dialog.findChildren(LetterDialog):
        qtbot.waitUntil(seat.doing.is_idle)
        window.close()


def test_a_field_says_what_it_takes_and_what_goes_beyond_is_not_kept(
    seat: Seat, qtbot: QtBot, opened: Open
) -> None:
    dialog = opened(PageSettingsDialog)
    assert isinstance(dialog, PageSettingsDialog)
    ui = dialog.ui
    assert ui.top_edit.toolTip() == "0から120ミリまで"
    assert ui.shift_down_edit.accessibleDescription() == "-15から15ミリまで"
    assert ui.rows_edit.accessibleDescription() == "1から14枚まで"
    ui.top_edit.setText("1e308")
    qtbot.waitUntil(lambda: "「上端から」には0から120ミリまで" in ui.problem_label.text())
    dialog.save()
    qtbot.waitUntil(lambda: "「上端から」には0から120ミリまで" in ui.notice.sentence)
    assert page_settings.read(seat.desk) == STANDARD


def test_a_signatory_is_added_and_taken_out(seat: Seat, qtbot: QtBot, opened: Open) -> None:
    dialog = opened(SendersDialog)
    assert isinstance(dialog, SendersDialog)
    dialog.save()
    assert "始まりの日" in dialog.ui.problem_label.text()
    dialog.ui.title_edit.setText("理事長")
    dialog.ui.name_edit.setText("架空　三郎")
    dialog.ui.from_field.setText("R80.6.20")
    dialog.ui.kinds_list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.ui.holder_list.count() == 2)
    (line,) = signatories.rows(seat.desk)
    assert (line.holder.name, line.holder.from_on) == ("架空　三郎", date(2098, 6, 20))
    assert line.holder.kinds == ("disclosure",)
    assert not dialog.is_touched()
    dialog.ui.holder_list.setCurrentRow(0)
    dialog.ui.take_out_button.click()
    qtbot.waitUntil(lambda: dialog.ui.holder_list.count() == 1)
    assert signatories.rows(seat.desk) == []


def test_the_year_begins_anew_from_its_day(seat: Seat, qtbot: QtBot, opened: Open) -> None:
    dialog = opened(SendersDialog)
    assert isinstance(dialog, SendersDialog)
    dialog.ui.month_edit.setText("１")
    dialog.change_year()
    assert "数字で" in dialog.ui.year_problem.text()
    dialog.ui.month_day_edit.setText("1")
    dialog.ui.applies_field.setText("R80.1.2")
    dialog.change_year()
    qtbot.waitUntil(lambda: "最初の日" in dialog.ui.year_problem.text())
    dialog.ui.applies_field.setText("R80.1.1")
    dialog.change_year()
    qtbot.waitUntil(lambda: "1月1日です" in dialog.ui.year_label.text())
    assert fiscal_years.read(seat.desk)[1][0].applies_on == date(2098, 1, 1)
    dialog.ui.year_back_button.click()
    qtbot.waitUntil(lambda: not dialog.ui.year_back_button.isEnabled())
    assert "予定していた" in dialog.ui.notice.sentence
    assert "1月1日" not in dialog.ui.year_label.text()
    assert fiscal_years.read(seat.desk)[1] == []


def test_a_sentence_is_edited_in_view_of_its_letter(seat: Seat, qtbot: QtBot, opened: Open) -> None:
    dialog = opened(WordingDialog)
    assert isinstance(dialog, WordingDialog)
    go_to(dialog, "receipt", "closing", seat, qtbot)
    ui = dialog.ui
    assert "{回答の予定日}" in ui.sentence_edit.toPlainText()
    ui.sentence_edit.setPlainText("お答えします。")
    qtbot.waitUntil(lambda: "差込み {回答の予定日} がありません" in ui.problem_label.text())
    chip = next(
        one for one in ui.placeholder_box.findChildren(QPushButton) if "回答の予定日" in one.text()
    )
    chip.click()
    assert "{回答の予定日}" in ui.sentence_edit.toPlainText()
    qtbot.waitUntil(lambda: not ui.problem_label.isVisible())
    assert ui.pdf_view.page_count == 1
    dialog.save()
    qtbot.waitUntil(lambda: "理由" in ui.notice.sentence)
    ui.reason_edit.setText("短くするため")
    dialog.save()
    qtbot.waitUntil(lambda: "文面を変えました" in ui.notice.sentence)
    qtbot.waitUntil(seat.doing.is_idle)
    (line,) = wording_history.history(seat.desk, "receipt")
    assert line.note == "短くするため"
    assert ui.kinds_list.currentItem().text() == "ご請求を受け付けました（お知らせ）（変更済み）"


def test_what_was_typed_is_not_lost_by_a_click(seat: Seat, qtbot: QtBot, opened: Open) -> None:
    dialog = opened(WordingDialog)
    assert isinstance(dialog, WordingDialog)
    go_to(dialog, "receipt", "call", seat, qtbot)
    row = dialog.ui.kinds_list.currentRow()
    dialog.ui.sentence_edit.setPlainText("お電話ください。")
    dialog.ui.kinds_list.setCurrentRow(dialog.row_of("apology"))
    assert dialog.ui.kinds_list.currentRow() == row
    assert dialog.ui.sentence_edit.toPlainText() == "お電話ください。"
    box = dialog.findChild(QMessageBox)
    assert box is not None
    box.reject()
    assert dialog.is_touched()


def test_an_earlier_text_comes_back(seat: Seat, qtbot: QtBot, opened: Open) -> None:
    desk = seat.desk
    typed = {line.key: line.text for line in wording_editing.sentences(desk, "receipt")}
    wording_editing.save(desk, "receipt", {**typed, "call": "お電話ください。"}, "試し")
    dialog = opened(WordingHistoryDialog, ("receipt", "受付のお知らせ"))
    assert isinstance(dialog, WordingHistoryDialog)
    ui = dialog.ui
    assert "【後】お電話ください。" in ui.changed_edit.toPlainText()
    assert not ui.save_button.isEnabled()
    ui.version_list.setCurrentRow(1)
    assert ui.save_button.isEnabled()
    dialog.save()
    qtbot.waitUntil(lambda: "理由" in ui.reason_problem.text())
    ui.reason_edit.setText("元がよいため")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    lines = wording_editing.sentences(desk, "receipt")
    assert {line.key: line.text for line in lines} == typed
