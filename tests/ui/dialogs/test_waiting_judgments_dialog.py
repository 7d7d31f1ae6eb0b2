from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.dialogs.waiting_judgments_dialog import COLUMNS, WaitingJudgmentsDialog
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


def opened(seat: Seat, qtbot: QtBot) -> WaitingJudgmentsDialog:
    dialog = WaitingJudgmentsDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def test_nobody_waits(seat: Seat, qtbot: QtBot) -> None:
    ui = opened(seat, qtbot).ui
    assert ui.stack.currentWidget() is ui.empty_page


def test_the_father_waits_and_the_list_leads_to_him(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　花子")
    at.take(seat.desk, member_code="", requester_name="架空　月子")
    key = at.take(seat.desk, requester_kind="parent")
    dialog = opened(seat, qtbot)
    row = dialog.current()
    assert row is not None
    assert [column.text(row) for column in COLUMNS] == [
        "26-0002",
        "2026/04/15（水）",
        "架空　太郎",
        "ほかの方からのご請求（お子さま・秘匿の会員）",
    ]
    with qtbot.waitSignal(dialog.request_asked) as asked:
        dialog.save()
    assert asked.args == [key]
