from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.office import letters, member_states
from app.rules.campaigns import RunKind, SlipState
from app.ui import printing
from app.ui.dialogs.campaign_run_dialog import CampaignRunDialog
from app.ui.seat import Seat, take_seat
from tests.ui.campaign_desk import Asked, ask_people
from tests.ui.conftest import Register

Show = Callable[[CampaignRunDialog], CampaignRunDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def act(made: CampaignRunDialog) -> CampaignRunDialog:
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
        made.show()
        qtbot.waitUntil(made.seat.doing.is_idle)
        return made

    return act


@pytest.fixture
def asked(seat: Seat, register: Register) -> Asked:
    ask_people(register, 5)
    return Asked.frozen(seat.desk)


def test_the_letters_are_counted_and_made(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.first))
    ui = dialog.ui
    assert ui.letters_label.text() == "いま作る文書　5通"
    assert ui.due_box.isHidden()
    assert ui.blocked_box.isHidden()
    with qtbot.waitSignal(dialog.issued) as told:
        ui.save_button.click()
    (run,) = asked.page.runs
    assert told.args == [f"文書番号 {run.document_number} で5通を作りました。"]
    qtbot.waitUntil(ui.done_page.isVisible)
    assert "投函したら" in ui.notice.sentence
    assert ui.save_button.isHidden()
    qtbot.waitUntil(lambda: bool(dialog.copies.ui.course_facts.findChildren(QWidget)))
    dialog.leave()


def test_who_stopped_since_the_freeze_is_left_out(asked: Asked, seat: Seat, show: Show) -> None:
    member_states.stop_mail(seat.desk, asked.slips()[0].member_id, "お申し出のため")
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.first))
    assert dialog.ui.letters_label.text() == "いま作る文書　4通"
    assert dialog.ui.left_label.plain == "お送りしない方　ご案内の対象外 1名"
    dialog.leave()


def test_stopping_makes_no_letter_and_uses_no_number(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.first))
    dialog.ui.save_button.click()
    dialog.ui.long_work.stop()
    qtbot.waitUntil(dialog.ui.notice.isVisible)
    assert "1通も作られていません" in dialog.ui.notice.sentence
    assert dialog.ui.ask_page.isVisible()
    assert asked.page.runs == []
    assert dialog.ui.save_button.isEnabled()
    dialog.leave()


def test_a_second_letter_asks_for_a_new_day(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    asked.posted()
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.second))
    assert dialog.ui.due_box.isVisible()
    dialog.ui.due_field.clear()
    dialog.save()
    assert "新しい返信の期限" in dialog.ui.due_problem.plain
    dialog.ui.due_field.setText("6/30")
    dialog.ui.day_field.clear()
    dialog.save()
    assert "文書日付" in dialog.ui.day_problem.plain
    dialog.ui.day_field.setText("t")
    dialog.save()
    qtbot.waitUntil(dialog.ui.done_page.isVisible)
    assert [run.kind for run in asked.page.runs] == [RunKind.first, RunKind.second]
    assert f"{asked.page.row.due_on:%m/%d}" == "06/30"
    dialog.leave()


def test_a_refusal_leaves_everything_as_it_was(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot
) -> None:
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.first))
    dialog.ui.day_field.setText("2026/6/30")
    dialog.save()
    qtbot.waitUntil(dialog.ui.notice.isVisible)
    assert "文書は作られていません" in dialog.ui.notice.sentence
    assert asked.page.runs == []
    dialog.leave()


def test_a_name_that_cannot_be_printed_is_shown_and_can_be_left_out(
    seat: Seat, register: Register, show: Show, qtbot: QtBot
) -> None:
    ask_people(register, 2)
    register("2001", "架空　\U0003023f", given_on="2017-04-01", registered_on="2017-05-10")
    asked = Asked.frozen(seat.desk)
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.first))
    assert dialog.ui.blocked_box.isVisible()
    assert not dialog.ui.save_button.isEnabled()
    dialog.ui.leave_out_button.click()
    qtbot.waitUntil(dialog.ui.blocked_box.isHidden)
    assert dialog.ui.letters_label.text() == "いま作る文書　2通"
    assert len(asked.slips(SlipState.left_out)) == 1
    dialog.leave()


def test_the_letters_are_kept_as_one_file_and_opened(
    asked: Asked, show: Show, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, seat = asked.printed(), take_seat(asked.desk)
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.first, run=run))
    copies, path = dialog.copies, tmp_path / "letters.pdf"
    copies.ui.keep_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QFileDialog)))
    (place,) = dialog.findChildren(QFileDialog)
    place.fileSelected.emit(str(path))
    place.done(QDialog.DialogCode.Rejected)
    qtbot.waitUntil(copies.ui.open_button.isEnabled)
    assert len(letters.page_images(path.read_bytes(), 20)) == 5
    copies.ui.open_button.click()
    assert shown == [str(path)]
    dialog.leave()
    seat.doing.finish()


def test_the_letters_are_printed_page_by_page_without_those_to_pull(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    run = asked.printed()
    member_states.stop_mail(seat.desk, asked.slips()[0].member_id, "お申し出のため")
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.first, run=run))
    dialog.copies.ui.print_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QPrintDialog)))
    (asking,) = dialog.findChildren(QPrintDialog)
    path = tmp_path / "printed.pdf"
    asking.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asking.printer().setOutputFileName(str(path))
    asking.done(QDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: "送りました" in dialog.copies.ui.notice.sentence, timeout=20_000)
    assert len(letters.page_images(path.read_bytes(), 20)) == 4
    assert "1通は入っていません" in dialog.copies.ui.kept_label.plain
    assert not dialog.is_busy
    dialog.leave()


def test_printing_can_be_stopped(
    asked: Asked, seat: Seat, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    run = asked.printed()
    dialog = show(CampaignRunDialog(seat, asked.page.row, RunKind.first, run=run))
    printer = printing.paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.copies.fetch(lambda: dialog.copies.print_into(printer))
    qtbot.waitUntil(lambda: dialog.is_busy)
    dialog.copies.ui.long_work.stop_button.click()
    qtbot.waitUntil(lambda: "中止しました" in dialog.copies.ui.notice.sentence)
    assert dialog.copies.ui.copies_page.isVisible()
    assert not dialog.is_busy
    dialog.leave()
