"""The reviews of log and inventory, and the samples, are done from their lists."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.office import audit_samples, house_departments, inventory_reviews, log_reviews
from app.office.desk import Desk
from app.rules.house_departments import DepartmentDraft
from app.rules.log_months import Month
from app.rules.sampling import Population
from app.ui.dialogs.audit_samples_dialog import AuditSamplesDialog
from app.ui.dialogs.day_name_words_dialog import DayNameWordsDialog
from app.ui.dialogs.day_words_dialog import DayWordsDialog
from app.ui.dialogs.inventory_reviews_dialog import InventoryReviewsDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.log_reviews_dialog import LogReviewsDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.dialogs.sample_dialog import NO_COUNT, SampleDialog
from app.ui.dialogs.sample_lines_dialog import READ, SampleLinesDialog
from app.ui.seat import Seat, take_seat
from tests.ui.conftest import Register

D = TypeVar("D", bound=QDialog)
JUNE = datetime(2026, 6, 1, 3, tzinfo=UTC)


def shown(dialog: D, seat: Seat, qtbot: QtBot) -> D:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


@pytest.fixture
def later(desk: Desk, qtbot: QtBot) -> Iterator[Seat]:
    """Sit down when May is over."""
    seat = take_seat(replace(desk, clock=lambda: JUNE))
    yield seat
    qtbot.waitUntil(seat.doing.is_idle)
    seat.doing.finish()


def test_a_month_is_looked_at_and_signed(later: Seat, qtbot: QtBot) -> None:
    dialog = shown(LogReviewsDialog(later), later, qtbot)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    dialog.ui.table.choose(202604)
    assert dialog.ui.detail_label.plain == "この月は、まだ点検していません。"
    dialog.look()
    (sheet,) = dialog.findChildren(LetterDialog)
    assert "2026年4月" in sheet.windowTitle() or sheet.isVisible()
    sheet.close()
    dialog.save()
    (form,) = dialog.findChildren(DayWordsDialog)
    assert form.ui.words_edit.toPlainText() == log_reviews.NOTHING_SEEN
    assert form.ui.day_box.isHidden()
    with qtbot.waitSignal(dialog.recorded) as told:
        form.ui.save_button.click()
    assert told.args == ["2026年4月の操作記録の点検に署名しました。"]
    assert log_reviews.month_view(later.desk, Month(2026, 4)).review is not None
    qtbot.waitUntil(lambda: log_reviews.NOTHING_SEEN in dialog.ui.detail_label.plain)


def test_no_month_is_over_on_the_first_days(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(LogReviewsDialog(seat), seat, qtbot)
    assert dialog.ui.stack.currentWidget() is dialog.ui.empty_page
    dialog.save()
    dialog.look()
    assert dialog.findChildren(DayWordsDialog) == []


def test_departments_are_asked_and_answer(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(InventoryReviewsDialog(seat), seat, qtbot)
    dialog.ask()
    qtbot.waitUntil(dialog.ui.notice.isVisible)
    assert "部署が登録されていません" in dialog.ui.notice.sentence
    house_departments.add(seat.desk, DepartmentDraft("架空総務課", "2020-04-01"))
    with qtbot.waitSignal(dialog.recorded):
        dialog.ask()
    qtbot.waitUntil(lambda: dialog.current() is not None)
    dialog.save()
    (form,) = dialog.findChildren(DayNameWordsDialog)
    assert form.ui.words_edit.toPlainText() == inventory_reviews.NO_CHANGE
    form.ui.name_edit.setText("架空 部長子")
    with qtbot.waitSignal(dialog.recorded):
        form.ui.save_button.click()
    (row,) = inventory_reviews.rows(seat.desk, 2026)
    assert (row.confirmed_on, row.confirmed_by) == (date(2026, 4, 20), "架空 部長子")
    dialog.look()
    qtbot.waitUntil(seat.doing.is_idle)
    (sheet,) = dialog.findChildren(LetterDialog)
    assert sheet.isVisible()
    sheet.close()


def test_a_sample_is_drawn_with_its_seed(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("1001", "架空　太郎")
    register("1002", "架空　花子")
    dialog = shown(AuditSamplesDialog(seat), seat, qtbot)
    dialog.draw_sample()
    (form,) = dialog.findChildren(SampleDialog)
    ui = form.ui
    ui.count_edit.setText("何件か")
    ui.save_button.click()
    assert ui.count_problem.plain == NO_COUNT
    ui.count_edit.setText("20")
    ui.save_button.click()
    qtbot.waitUntil(ui.trouble_notice.isVisible)
    assert "1件から2件まで" in ui.trouble_notice.sentence
    ui.count_edit.setText("２")
    ui.seed_edit.setText("kansa-2026")
    with qtbot.waitSignal(dialog.recorded) as told:
        ui.save_button.click()
    assert told.args == ["すくすく会員から2件を抽出しました。"]
    assert audit_samples.rows(seat.desk)[0].seed == "kansa-2026"
    qtbot.waitUntil(lambda: dialog.current() is not None)
    dialog.save()
    assert len(dialog.findChildren(SampleLinesDialog)) == 1


def test_a_name_is_opened_for_a_reason_and_shown_here_alone(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    audit_samples.draw_sample(seat.desk, Population.members, 1)
    dialog = shown(SampleLinesDialog(seat, audit_samples.rows(seat.desk)[0]), seat, qtbot)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    line = dialog.current()
    assert line is not None
    assert line.names == "架○　太○"
    said: list[str] = []
    dialog.recorded.connect(said.append)
    dialog.save()
    (form,) = dialog.findChildren(ReasonDialog)
    assert "太郎" not in form.ui.title_label.text()
    form.ui.reason_edit.setText("申込書と照合")
    form.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.notice.isVisible)
    assert dialog.ui.notice.sentence.endswith("：架空　太郎")
    assert said == []
    qtbot.waitUntil(lambda: getattr(dialog.current(), "opened", False))
    assert dialog.ui.table.model().index(0, 3).data() == READ
