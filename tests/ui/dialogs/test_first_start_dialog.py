from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.letters import extraction
from app.office import access
from app.office.access import FirstStart
from app.ui import printing
from app.ui.dialogs import first_start_dialog
from app.ui.dialogs.first_start_dialog import FirstStartDialog
from app.ui.widgets.paragraph import Paragraph
from tests.sheets import asked_of
from tests.ui.conftest import LOGIN, PASSWORD, QUICK, doors_of


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> FirstStartDialog:
    def quick(login: str, name: str, password: str, *, encrypted: bool) -> FirstStart:
        return FirstStart(login, name, password, encrypted, cost=QUICK)

    monkeypatch.setattr(first_start_dialog, "FirstStart", quick)
    made = FirstStartDialog(doors_of(tmp_path / "new"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def asked_now() -> QMessageBox:
    (box,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMessageBox) and one.isVisible()
    )
    return box


def button(box: QMessageBox, word: str) -> QAbstractButton:
    return next(one for one in box.buttons() if one.text().startswith(word))


def fill(dialog: FirstStartDialog, again: str = PASSWORD) -> None:
    dialog.ui.name_edit.setText("試験　花子")
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.password_edit.setText(PASSWORD)
    dialog.ui.again_edit.setText(again)


def test_the_first_administrator_is_made_and_the_sheet_kept(
    dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(dialog)
    dialog.ui.save_button.click()
    assert dialog.ui.sheet_page.isVisible()
    assert not dialog.ui.save_button.isEnabled()
    assert not dialog.ui.kept_check.isEnabled()
    assert access.state_of(tmp_path / "new") == "absent"
    dialog.save_sheet(tmp_path / "sheet.pdf")
    qtbot.waitUntil(dialog.ui.kept_check.isEnabled)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert not dialog.ui.save_button.isEnabled()
    assert dialog.ui.password_edit.text() == ""
    dialog.ui.kept_check.setChecked(True)
    assert not dialog.ui.save_button.isEnabled()
    asked = asked_of(dialog.ui.proof_label.text(), tmp_path / "sheet.pdf")
    dialog.ui.proof_edit.setText("000000" if asked != "000000" else "111111")
    assert "合いません" in dialog.ui.proof_problem.plain
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.proof_edit.setText(asked.lower())
    assert "合いました" in dialog.ui.proof_problem.plain
    with qtbot.waitSignal(dialog.accepted):
        dialog.ui.save_button.click()
    assert dialog.login == LOGIN
    doors = doors_of(tmp_path / "new")
    desk = doors.by_password(LOGIN, PASSWORD)
    assert desk.actor.role_words == "管理責任者・システム"
    desk.close()


def test_problems_stand_beside_their_fields(dialog: FirstStartDialog, tmp_path: Path) -> None:
    fill(dialog, again="something else altogether")
    dialog.ui.name_edit.clear()
    dialog.ui.save_button.click()
    assert dialog.ui.name_problem.plain == "お名前を入力してください。"
    assert "同じではありません" in dialog.ui.again_problem.plain
    assert dialog.ui.login_problem.isHidden()
    assert access.state_of(tmp_path / "new") == "absent"


def test_a_short_password_is_refused(dialog: FirstStartDialog) -> None:
    fill(dialog, again="short")
    dialog.ui.password_edit.setText("short")
    dialog.ui.save_button.click()
    assert "12文字" in dialog.ui.password_problem.plain


@pytest.mark.parametrize("place", ["no such folder/sheet.pdf", "new/sheet.pdf", "there.pdf"])
def test_no_records_stand_where_the_sheet_could_not_be_saved(
    place: str, dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "there.pdf").write_bytes(b"something else")
    fill(dialog)
    dialog.ui.save_button.click()
    dialog.save_sheet(tmp_path / place)
    qtbot.waitUntil(dialog.ui.sheet_problem.isVisible)
    assert access.state_of(tmp_path / "new") == "absent"
    assert (tmp_path / "there.pdf").read_bytes() == b"something else"
    assert not dialog.ui.kept_check.isEnabled()
    assert not dialog.ui.save_button.isEnabled()
    dialog.save_sheet(tmp_path / "sheet.pdf")
    qtbot.waitUntil(dialog.ui.kept_check.isEnabled)
    assert not dialog.ui.sheet_problem.isVisible()
    assert access.state_of(tmp_path / "new") == "ready"


def test_whoever_closes_before_the_sheet_leaves_nothing_behind(
    dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(dialog)
    dialog.ui.save_button.click()
    dialog.ui.cancel_button.click()
    box = asked_now()
    assert "まだ保存していません" in box.text()
    with qtbot.waitSignal(dialog.rejected):
        button(box, "保存しないで閉じる").click()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", ["reject", "close"])
def test_nobody_goes_by_accident_before_the_sheet_is_proved(
    way: str, dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(dialog)
    dialog.ui.save_button.click()
    assert "印が付くと" in dialog.ui.way_label.plain
    dialog.save_sheet(tmp_path / "sheet.pdf")
    qtbot.waitUntil(dialog.ui.kept_check.isEnabled)
    getattr(dialog, way)()
    box = asked_now()
    assert "まだ確かめていません" in box.text()
    with qtbot.waitSignal(box.finished):
        button(box, "キャンセル").click()
    assert dialog.isVisible()
    dialog.ui.proof_edit.setText(asked_of(dialog.ui.proof_label.text(), tmp_path / "sheet.pdf"))
    with qtbot.waitSignal(dialog.rejected):
        dialog.reject()


def test_who_administers_can_be_corrected_before_the_sheet_is_saved(
    dialog: FirstStartDialog, tmp_path: Path
) -> None:
    assert dialog.ui.back_button.isHidden()
    fill(dialog)
    dialog.ui.save_button.click()
    dialog.ui.back_button.click()
    assert dialog.ui.setup_page.isVisible()
    assert (dialog.ui.name_edit.text(), dialog.ui.back_button.isVisible()) == ("試験　花子", False)
    dialog.ui.name_edit.setText("試験　花江")
    dialog.ui.save_button.click()
    assert dialog.ui.sheet_page.isVisible()
    assert access.state_of(tmp_path / "new") == "absent"


def test_the_file_of_the_sheet_goes_where_that_is_asked(
    dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.pdf"
    fill(dialog)
    dialog.ui.save_button.click()
    dialog.save_sheet(sheet)
    qtbot.waitUntil(dialog.ui.kept_check.isEnabled)
    dialog.ui.proof_edit.setText(asked_of(dialog.ui.proof_label.text(), sheet))
    dialog.ui.kept_check.setChecked(True)
    dialog.ui.throw_check.setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.ui.save_button.click()
    assert not sheet.exists()


def into_file(paper: Path) -> QPrinter:
    printer = printing.paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    return printer


def test_the_sheet_is_printed_without_any_file_and_still_proved(
    dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second, sheet = (tmp_path / name for name in ("1.pdf", "2.pdf", "sheet.pdf"))
    fill(dialog)
    dialog.ui.save_button.click()
    assert dialog.ui.print_button.isVisible()
    assert access.state_of(tmp_path / "new") == "absent"
    dialog.print_into(into_file(first))
    qtbot.waitUntil(dialog.ui.kept_check.isEnabled)
    assert access.state_of(tmp_path / "new") == "ready"
    assert first.stat().st_size > 10_000
    assert extraction.text(first.read_bytes()).strip() == ""
    assert not dialog.ui.throw_check.isEnabled()
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.kept_check.setChecked(True)
    assert not dialog.ui.save_button.isEnabled()
    question = dialog.ui.proof_label.text()
    dialog.print_into(into_file(second))
    qtbot.waitUntil(dialog.ui.print_button.isEnabled)
    assert second.stat().st_size > 10_000
    dialog.save_sheet(sheet)
    qtbot.waitUntil(dialog.ui.throw_check.isEnabled)
    assert dialog.ui.proof_label.text() == question
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.proof_edit.setText(asked_of(question, sheet))
    with qtbot.waitSignal(dialog.accepted):
        dialog.ui.save_button.click()
    doors_of(tmp_path / "new").by_password(LOGIN, PASSWORD).close()


def test_a_printer_that_fails_leaves_no_records(
    dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "print_pages", lambda *_given: False)
    fill(dialog)
    dialog.ui.save_button.click()
    dialog.print_into(printing.paper())
    qtbot.waitUntil(dialog.ui.sheet_problem.isVisible)
    assert "印刷できませんでした" in dialog.ui.sheet_problem.plain
    assert list(tmp_path.iterdir()) == []
    assert not dialog.ui.kept_check.isEnabled()
    for button in (dialog.ui.print_button, dialog.ui.sheet_button, dialog.ui.back_button):
        assert button.isEnabled()


def test_the_sheet_is_to_be_printed_locked_away_and_deleted(dialog: FirstStartDialog) -> None:
    fill(dialog)
    dialog.ui.save_button.click()
    said = "".join(label.plain for label in dialog.ui.sheet_page.findChildren(Paragraph))
    assert "金庫に入れます" in said
    assert "PDFを削除します" in said
    assert "試験" not in dialog.windowTitle()
