"""A correction shows the old record, asks for a reason, and never changes what was written."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import consents
from app.office.rows import ConsentRow
from app.ui.dialogs.correct_dialog import VOIDED, CorrectDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register


@pytest.fixture
def old(seat: Seat, register: Register) -> ConsentRow:
    register()
    return rows(seat)[0]


@pytest.fixture
def dialog(seat: Seat, old: ConsentRow, qtbot: QtBot) -> CorrectDialog:
    made = CorrectDialog(seat, old)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def rows(seat: Seat) -> list[ConsentRow]:
    return list(consents.rows(seat.desk, consents.find_ids(seat.desk)))


def record(dialog: CorrectDialog, qtbot: QtBot) -> None:
    dialog.ui.reason_edit.setText("申込書の日付を読み違えた")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()


def test_it_begins_with_what_the_record_says(dialog: CorrectDialog) -> None:
    ui = dialog.ui
    assert ui.old_pill.accessibleName() == "同意"
    assert (ui.given_field.typed(), ui.method_combo.currentText()) == ("2026-04-01", "書面")
    assert ui.version_combo.currentData() == "2022-04-01"
    assert ui.version_combo.count() > 1
    assert "消えずに" in ui.intro_label.plain
    assert not dialog.is_touched()


def test_without_a_reason_nothing_is_recorded(dialog: CorrectDialog, seat: Seat) -> None:
    dialog.save()
    assert "理由" in dialog.ui.reason_problem.plain
    assert len(rows(seat)) == 1


def test_the_right_record_stands_for_the_old_one(
    dialog: CorrectDialog, seat: Seat, old: ConsentRow, qtbot: QtBot
) -> None:
    dialog.ui.given_field.set_text("2026/4/3")
    dialog.ui.method_combo.setCurrentText("郵送")
    assert dialog.is_touched()
    record(dialog, qtbot)
    new, kept = rows(seat)
    assert (kept.given_on, kept.corrected_by) == (old.given_on, new.id)
    assert (str(new.given_on), new.method, new.corrects_id) == ("2026-04-03", "郵送", old.id)


def test_an_answer_can_turn_into_a_no(
    dialog: CorrectDialog, seat: Seat, old: ConsentRow, qtbot: QtBot
) -> None:
    dialog.ui.answer_combo.setCurrentText("不同意")
    record(dialog, qtbot)
    assert consents.as_of(seat.desk, old.member_id, seat.desk.today) == "declined"


def test_a_record_that_is_a_mistake_is_taken_back(
    dialog: CorrectDialog, seat: Seat, old: ConsentRow, qtbot: QtBot
) -> None:
    ui = dialog.ui
    ui.answer_combo.setCurrentIndex(ui.answer_combo.findData(VOIDED))
    assert not ui.fields.isEnabled()
    assert ui.save_button.text() == "取消しを記録する(&S)"
    record(dialog, qtbot)
    new, kept = rows(seat)
    assert (new.answer, kept.corrected_by) == ("voided", new.id)
    assert consents.as_of(seat.desk, old.member_id, seat.desk.today) == "none"


def test_a_record_is_corrected_once_only(
    dialog: CorrectDialog, seat: Seat, old: ConsentRow, qtbot: QtBot
) -> None:
    consents.void(seat.desk, old.id, "架空の理由")
    dialog.ui.reason_edit.setText("もう一度")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert len(rows(seat)) == 2
    dialog.leave()
