"""While a long act of a page runs it is said, nothing is begun beside it, and the cursor stays."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.office import backup_page, backups, key_changes, staff, staff_leaving
from app.office.staff import NewStaff
from app.rules.errors import Gone, Refused
from app.rules.roles import Role
from app.ui.dialogs.restore_dialog import RestoreDialog
from app.ui.dialogs.staff_leave_dialog import WORKING as LEAVING
from app.ui.dialogs.staff_leave_dialog import StaffLeaveDialog
from app.ui.seat import Seat
from app.ui.tabs import backup_sheet
from app.ui.tabs.backups_page import CHECKING, MADE, MAKING
from app.ui.tabs.key_renewal import RENEWING
from app.ui.tabs.records_tab import RecordsTab
from app.ui.tabs.register_page import RegisterPage
from app.ui.window import Window

WAIT_S = 20
BACKUPS, STAFF = 1, 2
FIRST = "架空のはじめの合言葉です"


@dataclass
class Office:
    """Hold an act until the test lets it go on; `fails` refuses it then."""

    on: threading.Event = field(default_factory=threading.Event)
    fails: bool = False
    gone: bool = False

    def held(self, real: Callable[..., object]) -> Callable[..., object]:
        def act(*given: object) -> object:
            assert self.on.wait(WAIT_S)
            if self.gone:
                raise Gone("試験　花子さんは退職しています。")
            if self.fails:
                raise Refused("架空の理由です。")
            return real(*given)

        return act


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    made = Office()
    for module, name in (
        (backups, "create"),
        (backup_page, "check"),
        (key_changes, "renew"),
        (staff_leaving, "leave"),
    ):
        monkeypatch.setattr(module, name, made.held(getattr(module, name)))
    yield made
    made.on.set()


@pytest.fixture
def window(seat: Seat, qtbot: QtBot) -> Iterator[Window]:
    backups.create(seat.desk)
    made = Window(seat, (RecordsTab(seat),))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    yield made
    qtbot.waitUntil(seat.doing.is_idle)
    for one in QApplication.topLevelWidgets():
        one.hide()


def turned(window: Window, place: int, qtbot: QtBot) -> RegisterPage[Any]:
    """Turn to a page and wait for its rows."""
    tab = window.tabs[0]
    assert isinstance(tab, RecordsTab)
    tab.turn_to(place)
    page = tab.page
    qtbot.waitUntil(lambda: page.sheet.sheet is not None)
    qtbot.waitUntil(window.seat.doing.is_idle)
    return page


def go(window: Window, office: Office, qtbot: QtBot) -> None:
    """Let the act that is held go on to its end."""
    office.on.set()
    qtbot.waitUntil(window.seat.doing.is_idle)


def box() -> QMessageBox:
    """Return the question or the sentence that is shown."""
    boxes = (one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox))
    (found,) = (one for one in boxes if one.isVisible())
    return found


def is_held(page: RegisterPage[Any]) -> bool:
    buttons = (page.ui.new_button, page.ui.more_button, page.sheet.ui.acts)
    assert len({one.isEnabled() for one in buttons}) == 1
    return not page.ui.new_button.isEnabled()


def test_an_impatient_hand_makes_one_backup(window: Window, office: Office, qtbot: QtBot) -> None:
    page, said = turned(window, BACKUPS, qtbot), window.ui.notice
    window.say(MADE)  # what was said of an earlier one
    page.ui.new_button.setFocus()
    qtbot.waitUntil(page.ui.new_button.hasFocus)
    page.ui.new_button.click()
    for _ in range(3):
        page.ui.new_button.click()
        window.ui.new_action.trigger()
    assert said.sentence == MAKING
    assert not said.close_button.isVisible()
    assert is_held(page)
    assert page.ui.table.hasFocus()
    page.refresh()  # what somebody else has changed meanwhile arrives
    window.seat.bus.changed.emit(frozenset({"backups"}))
    qtbot.waitUntil(lambda: page.sheet.sheet is not None)
    assert is_held(page)
    go(window, office, qtbot)
    assert said.sentence == MADE
    assert not is_held(page)
    assert page.ui.new_button.hasFocus()
    assert len(backups.rows(window.seat.desk)) == 2


def test_a_backup_is_tried_once_and_nothing_else_is_begun(
    window: Window, office: Office, qtbot: QtBot
) -> None:
    page, said = turned(window, BACKUPS, qtbot), window.ui.notice
    page.sheet.asked.emit(backup_sheet.CHECK, None)
    assert said.sentence == CHECKING
    page.sheet.asked.emit(backup_sheet.CHECK, None)
    page.sheet.asked.emit(backup_sheet.RESTORE, None)
    go(window, office, qtbot)
    assert "傷みはありません" in said.sentence
    assert len(backup_page.trials(window.seat.desk)) == 1
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, RestoreDialog)]


def test_a_refusal_takes_the_line_back_and_lets_go(
    window: Window, office: Office, qtbot: QtBot
) -> None:
    page = turned(window, BACKUPS, qtbot)
    office.fails = True
    page.new()
    assert window.ui.notice.sentence == MAKING
    go(window, office, qtbot)
    assert window.ui.notice.sentence == ""
    assert box().text() == "架空の理由です。"
    assert not is_held(page)


def test_who_has_left_meanwhile_is_told_once(window: Window, office: Office, qtbot: QtBot) -> None:
    page = turned(window, BACKUPS, qtbot)
    office.gone = True
    page.new()
    go(window, office, qtbot)
    assert window.lock.is_locked
    assert not is_held(page)
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert not [one for one in shown if isinstance(one, QMessageBox)]
    window.lock.leave()


def test_what_was_said_meanwhile_is_not_taken_back(
    window: Window, office: Office, qtbot: QtBot
) -> None:
    page = turned(window, BACKUPS, qtbot)
    office.fails = True
    page.new()
    window.lock.warned.emit("2つめの場所に写せていません。")
    go(window, office, qtbot)
    assert window.ui.notice.sentence == "2つめの場所に写せていません。"


def test_the_key_is_changed_once_and_it_is_said(
    window: Window, office: Office, qtbot: QtBot
) -> None:
    page = turned(window, STAFF, qtbot)
    (deed,) = (one for one in page.deeds() if one.words.startswith("記録の鍵"))
    page.ui.more_button.setFocus()
    deed.run()
    (agree,) = (one for one in box().buttons() if one.text().startswith("鍵を新しくする"))
    agree.click()
    assert window.ui.notice.sentence == RENEWING
    assert is_held(page)
    go(window, office, qtbot)
    assert window.ui.notice.sentence.startswith("記録の鍵を新しくしました。")
    assert not is_held(page)
    assert page.window().focusWidget() is page.ui.more_button


def test_a_leaving_is_said_while_it_is_put_on_record(
    seat: Seat, office: Office, qtbot: QtBot
) -> None:
    staff.add(seat.desk, NewStaff("jiro", "架空　次郎", FIRST, frozenset({Role.clerk})))
    dialog = StaffLeaveDialog(seat, staff.listed(seat.desk)[-1])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    ui, office.fails = dialog.ui, True
    qtbot.waitUntil(seat.doing.is_idle)
    ui.save_button.click()
    assert ui.trouble_notice.sentence == LEAVING
    assert not any(one.isEnabled() for one in (ui.save_button, ui.cancel_button, ui.day_field))
    office.on.set()
    qtbot.waitUntil(lambda: ui.trouble_notice.sentence == "架空の理由です。")
    assert all(one.isEnabled() for one in (ui.save_button, ui.cancel_button, ui.day_field))
    office.fails = False
    with qtbot.waitSignal(dialog.recorded):
        ui.save_button.click()
