"""Notes of an investigation and the answer in words, typed and kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.office import case_notes
from app.rules.ids import RequestId
from app.ui.dialogs.case_notes_dialog import CaseNotesDialog
from app.ui.dialogs.findings_dialog import FindingsDialog
from app.ui.seat import Seat, take_seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@pytest.fixture
def key(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    return at.take(seat.desk, rights=("complaint", "wish"))


def shown(qtbot: QtBot, dialog: QWidget) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()


def test_a_note_is_kept_at_once_and_shown(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = CaseNotesDialog(seat, at.case_of(seat.desk, key))
    shown(qtbot, dialog)
    ui = dialog.ui
    dialog.save()
    assert "書いてください" in ui.words_problem.plain
    ui.day_field.setText("きのう")
    dialog.save()
    assert "読み取れません" in ui.day_problem.plain
    ui.day_field.setText("4/16")
    ui.words_edit.setPlainText("架空の聞き取り")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert not dialog.is_touched()
    assert "架空の聞き取り" in {label.text() for label in ui.notes.findChildren(QLabel)}
    ui.day_field.setText("2026/4/1")
    ui.words_edit.setPlainText("早すぎる日")
    dialog.save()
    qtbot.waitUntil(lambda: "届いた日より前" in ui.notice.sentence)
    assert len(case_notes.notes(seat.desk, key)) == 1
    ui.words_edit.clear()


def test_who_only_reads_writes_nothing(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    reader = take_seat(at.reader_beside(seat.desk))
    dialog = CaseNotesDialog(reader, at.case_of(seat.desk, key))
    shown(qtbot, dialog)
    qtbot.waitUntil(reader.doing.is_idle)
    assert not dialog.ui.new_sheet.isVisible()
    assert not dialog.ui.save_button.isVisible()
    reader.doing.finish()


def test_findings_are_written_for_each_right(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    case = at.case_of(seat.desk, key)
    dialog = FindingsDialog(seat, case)
    shown(qtbot, dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    ui = dialog.ui
    assert ui.right_box.isVisible()
    ui.right_combo.setCurrentIndex(1)
    qtbot.waitUntil(seat.doing.is_idle)
    ui.found_edit.setPlainText("架空の結果")
    ui.answer_edit.setPlainText("架空の回答")
    assert dialog.is_touched()
    with qtbot.waitSignal(dialog.recorded):
        dialog.save()
    assert case_notes.findings(seat.desk, key, case.rights[0].id).found == ""
    kept = case_notes.findings(seat.desk, key, case.rights[1].id)
    assert (kept.found, kept.answer) == ("架空の結果", "架空の回答")


def test_what_is_being_approved_is_not_rewritten(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    dialog = FindingsDialog(seat, at.case_of(seat.desk, key))
    shown(qtbot, dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    at.withdraw(seat.desk, key)
    dialog.ui.found_edit.setPlainText("架空の結果")
    dialog.save()
    qtbot.waitUntil(lambda: "取り下げ" in dialog.ui.trouble_notice.sentence)
    dialog.ui.found_edit.setPlainText("")
