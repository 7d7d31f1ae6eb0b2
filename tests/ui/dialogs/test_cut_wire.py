"""A save that the wire did not carry leaves the form as it was typed, and the next try works."""

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.office import departments, members
from app.storage import commits
from app.storage.errors import RecordsOutOfReach
from app.ui.dialogs.departments_dialog import DepartmentsDialog
from app.ui.seat import Seat
from tests.ui.dialogs.test_member_dialog import fill, opened


def test_a_cut_wire_leaves_what_was_typed(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(seat, qtbot)
    fill(dialog)
    commit = commits.settle

    def cut(*_: object) -> None:
        raise RecordsOutOfReach("サーバーにつながりません。何も変わっていません。")

    monkeypatch.setattr(commits, "settle", cut)
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "サーバーにつながりません" in dialog.ui.trouble_notice.sentence
    assert dialog.ui.name_edit.text() == "架空　美咲"
    assert members.count(seat.desk) == 0
    monkeypatch.setattr(commits, "settle", commit)
    with qtbot.waitSignal(dialog.registered):
        dialog.ui.save_button.click()
    assert members.count(seat.desk) == 1
    dialog.leave()


def test_a_dialog_opens_without_the_wire_and_its_fields_wait(
    seat: Seat, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise RecordsOutOfReach("サーバーにつながりません。何も変わっていません。")

    monkeypatch.setattr(departments, "departments", cut)
    dialog = DepartmentsDialog(seat)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    assert "サーバーにつながりません" in box.text()
    box.close()
    assert not dialog.ui.names_edit.isEnabled()
    assert not dialog.ui.save_button.isEnabled()
    assert not dialog.is_touched()
