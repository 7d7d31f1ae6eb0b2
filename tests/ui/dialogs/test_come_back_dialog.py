"""Back on the register: at once where a consent stands, else with one given now."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import consents, member_page, member_states, members
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.ui.dialogs.come_back_dialog import ComeBackDialog
from app.ui.dialogs.member_step_dialog import NO_DAY
from app.ui.seat import Seat
from tests.ui.conftest import Register


def shown(seat: Seat, key: MemberId, qtbot: QtBot) -> ComeBackDialog:
    dialog = ComeBackDialog(seat, member_page.page(seat.desk, key))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return dialog


def test_a_standing_consent_asks_for_the_day_only(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    key = register()
    member_states.leave(seat.desk, key, "2026-04-18", "架空")
    dialog = shown(seat, key, qtbot)
    assert dialog.ui.gate_sheet.isHidden()
    dialog.ui.on_field.setText("4月40日")
    dialog.ui.save_button.click()
    assert NO_DAY in dialog.ui.on_problem.plain
    dialog.ui.on_field.setText("4/17")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: "より前です" in dialog.ui.trouble_notice.sentence)
    dialog.ui.on_field.setText("4/19")
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
    assert told.args == ["登録に戻しました。"]
    assert members.rows(seat.desk, [key])[0].state == "active"


def test_without_one_the_consent_is_recorded_with_the_return(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    key = register()
    consents.withdraw(seat.desk, key, ConsentDraft(given_on="2026-04-16"))
    member_states.leave(seat.desk, key, "2026-04-18", "架空")
    dialog = shown(seat, key, qtbot)
    assert not dialog.ui.gate_sheet.isHidden()
    dialog.ui.save_button.click()
    assert dialog.ui.agreed_problem.plain
    assert members.rows(seat.desk, [key])[0].state == "left"
    dialog.ui.agreed_check.setChecked(True)
    dialog.ui.given_field.setText("4/20")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    row = members.rows(seat.desk, [key])[0]
    assert (row.state, row.standing) == ("active", "current")
