from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import lock_settings
from app.rules.roles import Role
from app.ui.dialogs.lock_settings_dialog import LockSettingsDialog
from app.ui.seat import Seat


def opened(seat: Seat, qtbot: QtBot) -> LockSettingsDialog:
    made = LockSettingsDialog(seat)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.hide())
    made.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return made


def test_the_office_and_oneself_are_set(seat: Seat, qtbot: QtBot) -> None:
    dialog = opened(seat, qtbot)
    ui = dialog.ui
    assert (ui.minutes_combo.currentText(), ui.clipboard_combo.currentText()) == ("15分", "1分")
    assert not dialog.is_touched()
    ui.minutes_combo.setCurrentText("30分")
    ui.clipboard_combo.setCurrentText("2分")
    ui.own_combo.setCurrentText("5分")
    with qtbot.waitSignal(dialog.recorded):
        ui.save_button.click()
    times = lock_settings.read(seat.desk)
    assert (times.office.minutes, times.office.clipboard_seconds, times.minutes) == (30, 120, 5)


def test_nothing_longer_than_the_office_says_is_offered(seat: Seat, qtbot: QtBot) -> None:
    dialog = opened(seat, qtbot)
    ui = dialog.ui
    offered = [ui.own_combo.itemText(at) for at in range(ui.own_combo.count())]
    assert offered == ["組織の設定どおり", "5分", "10分"]
    ui.minutes_combo.setCurrentText("5分")
    assert ui.own_combo.count() == 1


@pytest.mark.parametrize("role", [Role.clerk, Role.auditor])
def test_a_clerk_sets_only_her_own_screen(role: Role, seat: Seat, qtbot: QtBot) -> None:
    actor = replace(seat.desk.actor, roles=frozenset({role}))
    hers = replace(seat, desk=replace(seat.desk, actor=actor))
    dialog = opened(hers, qtbot)
    assert not dialog.ui.minutes_combo.isEnabled()
    assert "管理責任者とシステム担当" in dialog.ui.office_label.plain
    dialog.ui.own_combo.setCurrentText("10分")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    assert lock_settings.read(hers.desk).minutes == 10
