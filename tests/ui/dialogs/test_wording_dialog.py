"""Whoever edits a wording stays where she types, and reads an earlier text before taking it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.office import wording_editing
from app.ui.dialogs.wording_dialog import WordingDialog
from app.ui.dialogs.wording_history_dialog import FIRST, WordingHistoryDialog
from app.ui.seat import Seat

CALL = "お問い合わせの際は、上の受付番号をお知らせください。"


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> WordingDialog:
    made = WordingDialog(seat)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitUntil(lambda: made.ui.sentences_list.count() > 0)
    go_to(made, "receipt", "call", seat, qtbot)
    return made


def go_to(dialog: WordingDialog, name: str, key: str, seat: Seat, qtbot: QtBot) -> None:
    """Open a sentence of a wording."""
    dialog.ui.kinds_list.setCurrentRow(dialog.row_of(name))
    lines = wording_editing.sentences(seat.desk, name)
    words = [line.word for line in lines]
    qtbot.waitUntil(
        lambda: [dialog.ui.sentences_list.item(at).text() for at in range(len(words))] == words
    )
    dialog.ui.sentences_list.setCurrentRow([line.key for line in lines].index(key))
    qtbot.waitUntil(seat.doing.is_idle)


def test_after_saving_the_same_sentence_is_open_where_the_cursor_stood(
    dialog: WordingDialog, seat: Seat, qtbot: QtBot
) -> None:
    ui = dialog.ui
    ui.sentence_edit.setPlainText("お電話ください。")
    ui.sentence_edit.moveCursor(QTextCursor.MoveOperation.Start)
    ui.sentence_edit.moveCursor(QTextCursor.MoveOperation.NextCharacter)
    ui.reason_edit.setText("短くするため")
    dialog.save()
    qtbot.waitUntil(lambda: "文面を変えました" in ui.notice.sentence)
    qtbot.waitUntil(seat.doing.is_idle)
    assert ui.sentence_label.text() == "お問い合わせのご案内"
    assert not dialog.is_touched()
    assert ui.reason_edit.text() == ""
    QTest.keyClicks(ui.sentence_edit, "1")
    assert ui.sentence_edit.toPlainText() == "お1電話ください。"
    assert dialog.is_touched()
    texts = {line.key: line.text for line in wording_editing.sentences(seat.desk, "receipt")}
    assert texts["call"] == "お電話ください。"


def test_a_new_line_in_the_subject_is_refused_in_words(
    dialog: WordingDialog, seat: Seat, qtbot: QtBot
) -> None:
    go_to(dialog, "receipt", "subject", seat, qtbot)
    ui = dialog.ui
    ui.sentence_edit.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(ui.sentence_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "「件名」は1行の文です" in ui.problem_label.text())
    ui.reason_edit.setText("試し")
    dialog.save()
    qtbot.waitUntil(lambda: "「件名」は1行の文です" in ui.notice.sentence)
    QTest.keyClick(ui.sentence_edit, Qt.Key.Key_Backspace)
    assert ui.notice.sentence == ""
    assert ui.problem_label.isHidden()
    qtbot.waitUntil(seat.doing.is_idle)
    assert ui.problem_label.isHidden()


def test_what_was_refused_is_over_when_another_sentence_opens(
    dialog: WordingDialog, qtbot: QtBot
) -> None:
    dialog.ui.sentence_edit.setPlainText("お電話ください。")
    dialog.save()
    qtbot.waitUntil(lambda: "理由" in dialog.ui.notice.sentence)
    dialog.ui.sentences_list.setCurrentRow(0)
    assert dialog.ui.notice.sentence == ""


def test_the_wordings_stand_in_groups(dialog: WordingDialog) -> None:
    shown = dialog.ui.kinds_list
    words = [shown.item(row).text() for row in range(shown.count())]
    assert words[:2] == ["回答", "個人情報の開示について（回答）"]
    heading = shown.item(words.index("窓口の中で使う用紙"))
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert words.index("手書き受付票") > words.index("窓口の中で使う用紙")


def test_an_earlier_text_is_read_before_it_is_taken(
    dialog: WordingDialog, seat: Seat, qtbot: QtBot
) -> None:
    dialog.ui.sentence_edit.setPlainText("お電話ください。")
    dialog.ui.reason_edit.setText("試し")
    dialog.save()
    qtbot.waitUntil(lambda: "文面を変えました" in dialog.ui.notice.sentence)
    dialog.ui.history_button.click()
    history = dialog.findChild(WordingHistoryDialog)
    assert history is not None
    ui = history.ui
    qtbot.waitUntil(lambda: ui.version_list.count() == 2)
    assert ui.changed_label.text().startswith("前の文面から")
    ui.version_list.setCurrentRow(1)
    assert ui.version_list.currentItem().text() == FIRST
    qtbot.waitUntil(lambda: f"【戻したあと】{CALL}" in ui.changed_edit.toPlainText())
    assert "【いま】お電話ください。" in ui.changed_edit.toPlainText()
    assert ui.changed_label.text().startswith("この文面に戻すと変わるところ")
    qtbot.waitUntil(lambda: ui.pdf_view.page_count == 1)
    ui.reason_edit.setText("元がよいため")
    history.save()
    qtbot.waitUntil(lambda: "文面を戻しました" in dialog.ui.notice.sentence)
    qtbot.waitUntil(seat.doing.is_idle)
    assert dialog.ui.sentence_edit.toPlainText() == CALL
    assert dialog.ui.sentence_label.text() == "お問い合わせのご案内"


def test_the_text_that_holds_already_is_not_gone_back_to(
    dialog: WordingDialog, seat: Seat, qtbot: QtBot
) -> None:
    dialog.ui.history_button.click()
    history = dialog.findChild(WordingHistoryDialog)
    assert history is not None
    qtbot.waitUntil(lambda: "いまの文面と同じ" in history.ui.changed_edit.toPlainText())
    history.ui.reason_edit.setText("試し")
    history.save()
    qtbot.waitUntil(lambda: "同じです" in history.ui.reason_problem.text())
    qtbot.waitUntil(seat.doing.is_idle)
    history.ui.reason_edit.clear()
    history.close()
