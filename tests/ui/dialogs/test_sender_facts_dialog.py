"""The manager types what letters print of the office, and sees a letter with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import sender_facts
from app.ui.dialogs.sender_facts_dialog import SenderFactsDialog
from app.ui.seat import Seat


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> Iterator[SenderFactsDialog]:
    one = SenderFactsDialog(seat)
    one.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(one, before_close_func=lambda widget: widget.hide())
    one.show()
    qtbot.waitUntil(lambda: one.ui.pdf_view.page_count == 1)
    yield one
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_change_is_planned_and_taken_back(
    dialog: SenderFactsDialog, seat: Seat, qtbot: QtBot
) -> None:
    ui = dialog.ui
    assert not dialog.is_touched()
    assert not ui.planned_box.isVisible()
    ui.desk_edit.setText("架空の窓口")
    assert dialog.is_touched()
    ui.from_field.setText("R80.6.20")
    dialog.save()
    qtbot.waitUntil(lambda: ui.planned_list.count() == 1)
    assert ui.planned_list.item(0).text().endswith("窓口の名称")
    assert not dialog.is_touched()
    assert not ui.take_back_button.isEnabled()
    ui.planned_list.setCurrentRow(0)
    ui.take_back_button.click()
    qtbot.waitUntil(lambda: not ui.planned_box.isVisible())
    assert sender_facts.read(seat.desk).planned == []


def test_what_is_wrong_is_said_beside_its_field(
    dialog: SenderFactsDialog, seat: Seat, qtbot: QtBot
) -> None:
    ui = dialog.ui
    before = sender_facts.read(seat.desk).now
    ui.telephone_edit.setText("22-5115")
    dialog.save()
    assert "10桁か11桁" in ui.telephone_problem.text()
    ui.telephone_edit.setText("0235-00-0000")
    assert not ui.telephone_problem.isVisible()
    ui.name_edit.setText("架空" * 40)
    qtbot.waitUntil(lambda: "頭に2行" in ui.problem_label.text())
    dialog.save()
    qtbot.waitUntil(seat.doing.is_idle)
    ui.from_field.setText("いつか")
    dialog.save()
    assert "読み取れません" in ui.problem_label.text()
    assert sender_facts.read(seat.desk).now == before
