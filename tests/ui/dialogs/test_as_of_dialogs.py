"""The list of a day leaves for a purpose, which the log keeps."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.exchange.csv_files import read_csv
from app.office import history
from app.ui.dialogs.as_of_dialogs import (
    OTHER,
    PRINTABLE,
    PURPOSES,
    AsOfExportDialog,
    AsOfPrintDialog,
    PurposeDialog,
    Wanted,
)
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register

TODAY = Wanted(date(2026, 4, 20), count=1)


def shown(dialog: PurposeDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()


def letter() -> LetterDialog:
    (one,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, LetterDialog))
    return one


def test_the_list_is_named(seat: Seat, qtbot: QtBot) -> None:
    dialog = AsOfExportDialog(seat, Wanted(date(2026, 4, 20), "renewal_due", "架空"))
    shown(dialog, qtbot)
    assert dialog.ui.list_label.text() == "令和8年4月20日の同意の状態（再同意待ち「架空」）"


def test_the_file_is_written_and_the_purpose_is_remembered(
    seat: Seat, register: Register, tmp_path: Path, qtbot: QtBot
) -> None:
    register()
    dialog = AsOfExportDialog(seat, TODAY)
    shown(dialog, qtbot)
    dialog.ui.purpose_combo.setCurrentText(PURPOSES[1])
    with qtbot.waitSignal(dialog.exported) as told:
        dialog.write(tmp_path / "一覧.csv")
    assert told.args == [1]
    assert read_csv(tmp_path / "一覧.csv")[1].cells[1] == "架空　太郎"
    assert (history.rows(seat.desk, 1)[0].values or {})["purpose"] == PURPOSES[1]


def test_the_ending_follows_the_kind(
    seat: Seat, register: Register, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    register()
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda *_args: (str(tmp_path / "一覧"), "CSV (*.csv)"),
    )
    dialog = AsOfExportDialog(seat, TODAY)
    shown(dialog, qtbot)
    with qtbot.waitSignal(dialog.exported):
        dialog.ui.save_button.click()
    assert (tmp_path / "一覧.csv").is_file()
    qtbot.waitUntil(seat.doing.is_idle)
    again = AsOfExportDialog(seat, TODAY)
    shown(again, qtbot)
    assert again.ui.purpose_combo.currentText() == PURPOSES[0]


def test_a_purpose_of_ones_own_must_be_said(seat: Seat, qtbot: QtBot) -> None:
    dialog = AsOfPrintDialog(seat, TODAY)
    shown(dialog, qtbot)
    assert dialog.ui.other_edit.isHidden()
    dialog.ui.purpose_combo.setCurrentText(OTHER)
    assert dialog.ui.other_edit.isVisible()
    dialog.ui.save_button.click()
    assert "目的" in dialog.ui.other_problem.plain


def test_a_place_among_the_records_is_refused(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register()
    dialog = AsOfExportDialog(seat, TODAY)
    shown(dialog, qtbot)
    dialog.write(seat.desk.folder / "一覧.csv")
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "何も書き出していません" in dialog.ui.trouble_notice.sentence
    dialog.leave()


def test_the_sheets_are_looked_at_before_they_are_taken(
    seat: Seat, register: Register, tmp_path: Path, qtbot: QtBot
) -> None:
    register()
    before = len(history.rows(seat.desk))
    dialog = AsOfPrintDialog(seat, TODAY)
    shown(dialog, qtbot)
    dialog.ui.save_button.click()
    sheets = letter()
    qtbot.waitUntil(lambda: sheets.ui.pdf_view.page_count == 1)
    qtbot.waitUntil(seat.doing.is_idle)
    assert len(history.rows(seat.desk)) == before
    assert sheets.ui.print_button.isVisible()
    sheets.keep_as(tmp_path / "一覧.pdf")
    qtbot.waitUntil(seat.doing.is_idle)
    assert history.rows(seat.desk, 1)[0].title == "ある日の同意の一覧を印刷"
    sheets.leave()


def test_a_very_long_list_is_kept_and_printed_from_there(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register()
    dialog = AsOfPrintDialog(seat, Wanted(date(2026, 4, 20), count=PRINTABLE + 1))
    shown(dialog, qtbot)
    dialog.ui.save_button.click()
    sheets = letter()
    qtbot.waitUntil(lambda: sheets.ui.pdf_view.page_count == 1)
    assert sheets.ui.print_button.isHidden()
    assert sheets.ui.keep_button.isVisible()
    assert "PDFを保存し" in sheets.ui.hint_label.plain
    sheets.leave()
    qtbot.waitUntil(seat.doing.is_idle)
