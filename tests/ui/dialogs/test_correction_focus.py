"""The cursor finds the first line of a correction though the window wakes the moment it comes."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.office import corrections
from app.office.desk import Desk
from app.ui.dialogs.correction_plan_dialog import CorrectionPlanDialog
from app.ui.seat import Seat
from tests.ui import remedy_desk as remedy
from tests.ui import request_desk as at
from tests.ui.conftest import Register


def test_a_line_that_has_just_come_can_have_the_cursor_at_once(
    seat: Seat, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    assert register("1001", "架空　太郎")
    key = remedy.take_correction(desk)
    right = at.right_of(desk, key)
    dialog = CorrectionPlanDialog(seat, at.case_of(desk, key), right)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(seat.doing.is_idle)
    dialog.ui.add_button.setFocus()
    for edit in dialog.fields.edits():
        edit.hide()
    dialog._show(corrections.sheet(desk, key, right.id))
    first = dialog.fields.edits()[0]
    assert first.isVisible()
    assert QApplication.focusWidget() is first
