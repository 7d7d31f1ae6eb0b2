"""The list of exits: in the order of their days, leading to the member, put away when over."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import consents, exits, member_states
from app.office.exits import SETTING
from app.rules.members import ConsentDraft
from app.ui.dialogs.exits_dialog import ExitsDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register


def shown(seat: Seat, qtbot: QtBot) -> ExitsDialog:
    dialog = ExitsDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def column(dialog: ExitsDialog, at: int) -> list[str]:
    model = dialog.ui.table.model()
    return [model.index(line, at).data() for line in range(model.rowCount())]


def test_nobody_leaving_is_said(seat: Seat, qtbot: QtBot) -> None:
    dialog = shown(seat, qtbot)
    assert dialog.ui.empty_state.isVisible()
    assert not dialog.ui.save_button.isEnabled()


def test_the_list_leads_to_the_member_and_to_the_plan(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    slow, soon = register("1001", "架空　太郎"), register("1002", "試験　花子")
    member_states.leave(seat.desk, slow, "", "架空")
    consents.withdraw(seat.desk, soon, ConsentDraft())
    dialog = shown(seat, qtbot)
    assert column(dialog, 1) == ["試験　花子", "架空　太郎"]
    assert column(dialog, 2) == ["同意の撤回", "退会"]
    assert dialog.ui.count_label.text() == "2件"
    with qtbot.waitSignal(dialog.plan_asked) as told:
        dialog.ui.plan_button.click()
    assert told.args == [soon]
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "登録中" in dialog.ui.notice.sentence)
    with qtbot.waitSignal(dialog.member_asked) as told:
        dialog.ui.member_button.click()
    assert told.args == [soon]


def test_an_exit_that_is_over_leaves_the_list(seat: Seat, register: Register, qtbot: QtBot) -> None:
    with seat.desk.unit("設定") as unit:
        unit.settings.change(SETTING, {"exit_days": {"left": 0}})
        unit.log()
    member_states.leave(seat.desk, register(), "2026-04-18", "架空")
    dialog = shown(seat, qtbot)
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)
    assert "手続きを終えました" in dialog.ui.notice.sentence
    assert exits.ids(seat.desk) == []
