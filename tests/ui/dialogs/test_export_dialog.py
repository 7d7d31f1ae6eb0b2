from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.office import history
from app.office.desk import Desk
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.seat import Seat
from tests.ui import remedy_desk as remedy
from tests.ui import request_desk as at
from tests.ui.conftest import Register


def opened(seat: Seat, qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog(seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_members_are_written_for_a_purpose_that_is_remembered(
    seat: Seat,
    register: Register,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    register()
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), "CSV (*.csv)"))
    dialog = opened(seat, qtbot)
    dialog.ui.purpose_combo.setCurrentText("監査・報告の資料")
    with qtbot.waitSignal(dialog.exported) as told:
        dialog.ui.save_button.click()
    assert told.args == [1]
    assert "架空　太郎" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    newest = history.rows(seat.desk)[0]
    assert newest.values is not None
    assert newest.values["purpose"] == "監査・報告の資料"
    again = opened(seat, qtbot)
    assert again.ui.purpose_combo.currentText() == "監査・報告の資料"
    again.leave()


def test_another_purpose_needs_words(seat: Seat, qtbot: QtBot) -> None:
    dialog = opened(seat, qtbot)
    assert dialog.ui.other_edit.isHidden()
    dialog.ui.purpose_combo.setCurrentText("その他")
    assert dialog.ui.other_edit.isVisible()
    dialog.ui.save_button.click()
    assert "目的" in dialog.ui.other_problem.plain
    dialog.ui.other_edit.setText("配布先の点検")
    assert dialog.purpose() == "配布先の点検"
    dialog.leave()


def test_who_is_left_out_because_of_a_stop_is_counted(
    seat: Seat, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    register("1001", "架空　太郎")
    clerk = at.clerk_beside(desk)
    key = remedy.take_stop(clerk)
    remedy.plan_stop(clerk, key)
    remedy.approve(clerk, desk, key)
    remedy.carry_out(clerk, key)
    dialog = opened(seat, qtbot)
    qtbot.waitUntil(lambda: "利用停止中の方が1名" in dialog.ui.trouble_notice.sentence)
