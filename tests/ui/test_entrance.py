import sys
import threading
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.office import sheet_reminders, staff
from app.office.access import FirstStart
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.rules.roles import Role
from app.ui import entrance
from app.ui.dialogs import first_start_dialog
from app.ui.dialogs.first_start_dialog import FirstStartDialog
from app.ui.dialogs.password_dialog import PasswordDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from tests.sheets import asked_of
from tests.ui.conftest import LOGIN, PASSWORD, QUICK, doors_of

W = TypeVar("W", bound=QWidget)
FIRST = "架空のはじめの合言葉です"


def windows(kind: type[W]) -> list[W]:
    every = QApplication.topLevelWidgets()
    return [one for one in every if isinstance(one, kind) and one.isVisible()]


def shown(kind: type[W]) -> W:
    (one,) = windows(kind)
    return one


class Visit:
    def __init__(self, folder: Path) -> None:
        self.desks: list[Desk] = []
        self.gave_up = 0
        entrance.enter(doors_of(folder), self.come_in, self.leave)

    def come_in(self, desk: Desk) -> None:
        self.desks.append(desk)

    def leave(self) -> None:
        self.gave_up += 1


def test_records_ask_who_it_is(folder: Path, qtbot: QtBot) -> None:
    visit = Visit(folder)
    dialog = shown(SignInDialog)
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.password_edit.setText(PASSWORD)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: bool(visit.desks))
    assert visit.desks[0].actor.login == LOGIN
    assert QApplication.quitOnLastWindowClosed()
    visit.desks[0].close()


def test_an_empty_place_begins_with_the_first_start(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def quick(login: str, name: str, password: str, *, encrypted: bool) -> FirstStart:
        return FirstStart(login, name, password, encrypted, cost=QUICK)

    monkeypatch.setattr(first_start_dialog, "FirstStart", quick)
    visit = Visit(tmp_path / "new")
    first = shown(FirstStartDialog)
    first.ui.name_edit.setText("試験　花子")
    first.ui.login_edit.setText(LOGIN)
    first.ui.password_edit.setText(PASSWORD)
    first.ui.again_edit.setText(PASSWORD)
    first.ui.save_button.click()
    qtbot.waitUntil(first.ui.sheet_page.isVisible)
    first.save_sheet(tmp_path / "sheet.pdf")
    qtbot.waitUntil(first.ui.kept_check.isEnabled)
    asked = asked_of(first.ui.proof_label.text(), tmp_path / "sheet.pdf")
    first.ui.proof_edit.setText(asked)
    first.ui.kept_check.setChecked(True)
    first.ui.save_button.click()
    dialog = shown(SignInDialog)
    assert dialog.ui.login_edit.text() == LOGIN
    dialog.ui.password_edit.setText(PASSWORD)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: bool(visit.desks))
    assert sheet_reminders.unproved(visit.desks[0]) == ""
    visit.desks[0].close()


def test_whoever_gives_up_choosing_a_password_is_asked_again_who_it_is(
    folder: Path, qtbot: QtBot
) -> None:
    desk = doors_of(folder, 2).by_password(LOGIN, PASSWORD)
    staff.add(desk, NewStaff("jiro", "架空　次郎", FIRST, frozenset({Role.clerk})))
    desk.close()
    visit = Visit(folder)
    door = shown(SignInDialog)
    door.ui.login_edit.setText("jiro")
    door.ui.password_edit.setText(FIRST)
    door.ui.save_button.click()
    qtbot.waitUntil(lambda: bool(windows(PasswordDialog)))
    choosing = shown(PasswordDialog)
    choosing.ui.new_edit.setText("架空のご自分だけの")
    choosing.reject()
    box = shown(QMessageBox)
    with qtbot.waitSignal(choosing.rejected):
        next(one for one in box.buttons() if one.text().startswith("保存しない")).click()
    again = shown(SignInDialog)
    assert again.ui.login_edit.text() == "jiro"
    assert (visit.desks, visit.gave_up) == ([], 0)
    again.leave()
    assert visit.gave_up == 1


def test_a_folder_of_other_things_is_left_alone(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "letter.txt").write_text("something else", encoding="utf-8")
    visit = Visit(tmp_path)
    box = shown(QMessageBox)
    assert "何も変えていません" in box.text()
    with qtbot.waitSignal(box.finished):
        box.buttons()[0].click()
    assert visit.gave_up == 1


def test_the_application_is_dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    assert entrance.make_application(["sukusuku"]) is qapp
    assert qapp.applicationDisplayName() == "すくすく窓口"
    assert not qapp.windowIcon().isNull()
    assert qapp.styleSheet()
