"""A new recovery sheet: on paper first, six characters typed, no file left behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.letters import extraction
from app.office import sheet_reminders
from app.rules.errors import OfficeError
from app.storage.errors import RecordsFull
from app.ui import printing, sheet_warning
from app.ui.dialogs.recovery_sheet_dialog import RecoverySheetDialog
from app.ui.seat import Seat
from tests.sheets import asked_of, groups_on
from tests.ui.conftest import LOGIN, doors_of


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> Iterator[RecoverySheetDialog]:
    made = RecoverySheetDialog(seat)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    yield made
    made.hide()


def opens(seat: Seat, sheet: Path) -> bool:
    try:
        desk = doors_of(seat.desk.folder).by_sheet(LOGIN, " ".join(groups_on(sheet)))
    except OfficeError:
        return False
    desk.close()
    return True


def test_the_new_sheet_is_saved_proved_and_its_file_thrown_away(
    dialog: RecoverySheetDialog, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    ui, sheet = dialog.ui, tmp_path / "new.pdf"
    assert not ui.save_button.isEnabled()
    assert not ui.proof_edit.isEnabled()
    dialog.keep_as(sheet)
    qtbot.waitUntil(ui.proof_edit.isEnabled)
    assert opens(seat, sheet)
    asked = asked_of(ui.proof_label.text(), sheet)
    ui.proof_edit.setText("0" * 6 if asked != "0" * 6 else "1" * 6)
    assert "合いません" in ui.proof_problem.plain
    assert not ui.save_button.isEnabled()
    ui.proof_edit.setText(asked)
    ui.throw_check.setChecked(True)
    with qtbot.waitSignal(dialog.recorded) as said:
        ui.save_button.click()
    assert "前のシートは裁断" in said.args[0]
    assert not sheet.exists()
    assert sheet_reminders.unproved(seat.desk) == ""


def test_a_sheet_that_nobody_read_is_reminded_of_and_closing_is_no_cancelling(
    dialog: RecoverySheetDialog, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    assert dialog.ui.cancel_button.text() == "キャンセル"
    dialog.keep_as(tmp_path / "new.pdf")
    qtbot.waitUntil(dialog.ui.proof_edit.isEnabled)
    assert dialog.ui.cancel_button.text() == "閉じる"
    assert "確かめていません" in sheet_reminders.unproved(seat.desk)
    said = list[str]()
    sheet_warning.warn(seat, dialog, said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert "作り直す" in said[0]


def test_the_old_sheet_opens_no_more_and_the_same_one_can_be_kept_again(
    dialog: RecoverySheetDialog, seat: Seat, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    dialog.keep_as(first)
    qtbot.waitUntil(dialog.ui.proof_edit.isEnabled)
    dialog.keep_as(second)
    qtbot.waitUntil(second.exists)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert groups_on(first) == groups_on(second)
    other = RecoverySheetDialog(seat)
    qtbot.addWidget(other, before_close_func=lambda widget: widget.hide())
    newest = tmp_path / "newest.pdf"
    other.keep_as(newest)
    qtbot.waitUntil(other.ui.proof_edit.isEnabled)
    assert opens(seat, newest)
    assert not opens(seat, first)


def test_a_place_that_will_not_do_leaves_the_old_sheet(
    dialog: RecoverySheetDialog, seat: Seat, qtbot: QtBot
) -> None:
    place = seat.desk.folder / "sheet.pdf"
    dialog.keep_as(place)
    qtbot.waitUntil(lambda: bool(dialog.ui.trouble_notice.sentence))
    assert "データフォルダの中" in dialog.ui.trouble_notice.sentence
    assert not place.exists()
    assert not dialog.ui.proof_edit.isEnabled()
    assert dialog.ui.keep_button.isEnabled()


def test_where_the_records_take_it_not_no_file_of_a_dead_sheet_stays(
    dialog: RecoverySheetDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RecordsFull("ディスクの空きが足りないため、保存できませんでした。")

    monkeypatch.setattr("app.storage.commits.settle", full)
    dialog.keep_as(tmp_path / "new.pdf")
    qtbot.waitUntil(lambda: bool(dialog.ui.trouble_notice.sentence))
    assert not (tmp_path / "new.pdf").exists()
    assert not dialog.ui.proof_edit.isEnabled()


def test_it_goes_to_the_printer_without_any_file(
    dialog: RecoverySheetDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    printer, paper = printing.paper(), tmp_path / "paper.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    dialog.print_into(printer)
    qtbot.waitUntil(dialog.ui.proof_edit.isEnabled)
    assert paper.stat().st_size > 10_000
    assert extraction.text(paper.read_bytes()).strip() == ""
    assert not dialog.ui.throw_check.isEnabled()


def test_a_printer_that_fails_leaves_the_old_sheet(
    dialog: RecoverySheetDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "print_pages", lambda *_given: False)
    dialog.print_into(printing.paper())
    qtbot.waitUntil(lambda: bool(dialog.ui.trouble_notice.sentence))
    assert "シートは変わっていません" in dialog.ui.trouble_notice.sentence
    assert not dialog.ui.proof_edit.isEnabled()


def test_nobody_goes_by_accident_before_the_sheet_is_proved(
    dialog: RecoverySheetDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.keep_as(tmp_path / "new.pdf")
    qtbot.waitUntil(dialog.ui.proof_edit.isEnabled)
    dialog.ui.cancel_button.click()
    (box,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    )
    assert "まだ確かめていません" in box.text()
    with qtbot.waitSignal(box.finished):
        box.escapeButton().click()
    assert dialog.isVisible()
