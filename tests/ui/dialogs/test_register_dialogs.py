"""The windows of registers: counts of a period, and what authorities asked, step by step."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.office import authority_inquiries, authority_intake
from app.rules.authorities import AuthorityDecision
from app.rules.periods import Span
from app.ui.authority_words import next_step
from app.ui.dialogs.authorities_dialog import AuthoritiesDialog
from app.ui.dialogs.authority_answer_dialog import AuthorityAnswerDialog
from app.ui.dialogs.authority_decide_dialog import AuthorityDecideDialog
from app.ui.dialogs.authority_dialog import AuthorityDialog
from app.ui.dialogs.authority_intake_dialog import AuthorityIntakeDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.register_dialog import RegisterDialog
from app.ui.register_pictures import POLICE
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register
from tests.ui.dialogs.inquiry_windows import shown


def opened(parent: QWidget, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in parent.findChildren(kind)))
    return next(one for one in parent.findChildren(kind) if one.isVisible())


def test_the_counts_of_a_year_are_shown_at_once(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    at.take(seat.desk)
    dialog = RegisterDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    ui = dialog.ui
    assert ui.stack.currentWidget() is ui.plots_page
    assert "開示 1件" in ui.remedy_bars.accessibleDescription()
    assert ui.month_plot.accessibleDescription() == "26/4 受付 1件"
    assert not ui.from_field.isVisible()


def test_an_empty_period_says_what_to_do(seat: Seat, qtbot: QtBot) -> None:
    dialog = RegisterDialog(seat)
    shown(qtbot, dialog)
    ui = dialog.ui
    ui.period_combo.setCurrentIndex(ui.period_combo.findData(Span.chosen.value))
    assert ui.from_field.isVisible()
    ui.from_field.set_text("あした")
    dialog.save()
    assert "日付が読み取れません" in ui.period_problem.text()
    ui.from_field.set_text("2026/4/20")
    ui.to_field.set_text("2026/4/1")
    dialog.save()
    qtbot.waitUntil(lambda: "始まりより前" in ui.notice.sentence)
    ui.to_field.set_text("2026/4/20")
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    assert ui.stack.currentWidget() is ui.empty_page


def test_register_counts_and_excel_leave_the_window(
    seat: Seat, register: Register, qtbot: QtBot, tmp_path: Path
) -> None:
    register("1001", "架空　太郎")
    at.take(seat.desk)
    dialog = RegisterDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(seat.doing.is_idle)
    for show in (dialog.show_register, dialog.show_counts):
        show()
        letter = opened(dialog, LetterDialog, qtbot)
        qtbot.waitUntil(seat.doing.is_idle)
        letter.close()
        qtbot.waitUntil(lambda: not dialog.findChildren(LetterDialog))
    with qtbot.waitSignal(dialog.recorded):
        dialog.keep_as(tmp_path / "受付簿.xlsx")
    assert (tmp_path / "受付簿.xlsx").read_bytes().startswith(b"PK")


def test_an_inquiry_goes_from_the_telephone_to_the_answer(seat: Seat, qtbot: QtBot) -> None:
    """Take it without paper, see the paper, call back, decide, issue: one button each."""
    desk = seat.desk
    listing = AuthoritiesDialog(seat)
    shown(qtbot, listing)
    qtbot.waitUntil(seat.doing.is_idle)
    assert listing.ui.empty_state.isVisible()
    listing.take()
    intake = opened(listing, AuthorityIntakeDialog, qtbot)
    assert isinstance(intake, AuthorityIntakeDialog)
    intake.save()
    assert "照会の種類" in intake.ui.kind_problem.text()
    fill(intake)
    intake.save()
    page = opened(listing, AuthorityDialog, qtbot)
    assert isinstance(page, AuthorityDialog)
    for typed in ("架空第12号", "0235-99-9999"):
        qtbot.waitUntil(seat.doing.is_idle)
        page.save()
        asked = opened(page, ReasonDialog, qtbot)
        assert isinstance(asked, ReasonDialog)
        asked.ui.reason_edit.setText(typed)
        with qtbot.waitSignal(page.recorded):
            asked.save()
    qtbot.waitUntil(seat.doing.is_idle)
    page.save()
    decide(opened(page, AuthorityDecideDialog, qtbot))
    qtbot.waitUntil(lambda: "発行" in page.ui.save_button.text())
    page.save()
    answer = opened(page, AuthorityAnswerDialog, qtbot)
    assert isinstance(answer, AuthorityAnswerDialog)
    answer.save()
    assert "項目を選んで" in answer.ui.items_problem.text()
    answer.choose("ご住所")
    with qtbot.waitSignal(page.recorded):
        answer.save()
    qtbot.waitUntil(lambda: not page.ui.next_box.isVisible())
    (row,) = authority_inquiries.rows(desk, authority_inquiries.ids(desk))
    assert row.standing.answered_on == desk.today
    assert next_step(row) is None
    page.close()


def fill(dialog: AuthorityIntakeDialog) -> None:
    ui = dialog.ui
    for combo, code in (
        (ui.channel_combo, "telephone"),
        (ui.kind_combo, "police"),
        (ui.paper_combo, "none"),
    ):
        combo.setCurrentIndex(combo.findData(code))
    ui.office_edit.setText(POLICE.office)
    ui.address_edit.setText(POLICE.address)
    ui.asked_edit.setPlainText(POLICE.asked)


def decide(dialog: QDialog) -> None:
    assert isinstance(dialog, AuthorityDecideDialog)
    ui = dialog.ui
    ui.decision_combo.setCurrentIndex(ui.decision_combo.findData(AuthorityDecision.answered.value))
    dialog.save()
    assert "回答する内容" in ui.answer_problem.text()
    ui.answer_edit.setPlainText("架空町1-1です。")
    dialog.save()
    assert "判断の理由" in ui.reason_problem.text()
    ui.reason_edit.setPlainText("架空の理由")
    dialog.save()


def test_typed_words_are_not_lost_by_a_key(seat: Seat, qtbot: QtBot) -> None:
    dialog = AuthorityIntakeDialog(seat)
    shown(qtbot, dialog)
    assert not dialog.is_touched()
    dialog.ui.office_edit.setText("架空警察署")
    assert dialog.is_touched()
    dialog.leave()


def test_the_register_of_authorities_is_shown(seat: Seat, qtbot: QtBot) -> None:
    authority_intake.take(seat.desk, POLICE)
    listing = AuthoritiesDialog(seat)
    shown(qtbot, listing)
    qtbot.waitUntil(lambda: listing.current() is not None)
    listing.show_register()
    letter = opened(listing, LetterDialog, qtbot)
    qtbot.waitUntil(seat.doing.is_idle)
    letter.close()


@pytest.mark.parametrize(
    ("span", "days"),
    [
        (Span.this_year, ("2026-04-01", "2027-03-31")),
        (Span.last_year, ("2025-04-01", "2026-03-31")),
        (Span.this_month, ("2026-04-01", "2026-04-30")),
        (Span.last_month, ("2026-03-01", "2026-03-31")),
        (Span.whole, ("None", "None")),
    ],
)
def test_a_span_is_turned_into_days(
    seat: Seat, qtbot: QtBot, span: Span, days: tuple[str, str]
) -> None:
    dialog = RegisterDialog(seat)
    shown(qtbot, dialog)
    ui = dialog.ui
    ui.period_combo.setCurrentIndex(ui.period_combo.findData(span.value))
    qtbot.waitUntil(seat.doing.is_idle)
    assert (str(ui.from_field.day()), str(ui.to_field.day())) == days
    qtbot.waitUntil(seat.doing.is_idle)
