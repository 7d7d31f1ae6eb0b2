"""After a restore the program asks who signs in again, in the same process and under its lock."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app import logs
from app.bootstrap import machine
from app.bootstrap import window as bootstrap
from app.bootstrap.one_window import OneWindow
from app.office import backups, members
from app.office.desk import Desk
from app.rules.errors import Refused
from app.ui.backing_up import BackingUp
from app.ui.dialogs.lock_dialog import LockDialog
from app.ui.dialogs.phone_note_dialog import PhoneNoteDialog
from app.ui.dialogs.restore_dialog import RestoreDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from app.ui.following import Following
from app.ui.tabs import backup_sheet
from app.ui.tabs.records_tab import RecordsTab
from app.ui.window import Window
from tests.office import seats
from tests.office.seats import MANAGER, TYPED, Watch
from tests.stories.hands import Hands

Play = Callable[[], object]


class Running:
    """Stand for an application whose loop runs as long as a play; `left` counts who ended it."""

    def __init__(self, play: Play) -> None:
        self._play = play
        self.left = 0

    def exec(self) -> int:
        """Play."""
        self._play()
        return 0

    def quit(self) -> None:
        """Count."""
        self.left += 1


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """Make records that one person works with."""
    folder = tmp_path / "records"
    seats.begin(folder)
    return folder


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    """Work the windows; what is left open afterwards goes."""
    quits = QApplication.quitOnLastWindowClosed()
    yield Hands(qtbot)
    for one in QApplication.topLevelWidgets():
        if isValid(one) and one.parent() is None:
            one.hide()
            one.deleteLater()
    QApplication.setQuitOnLastWindowClosed(quits)


@pytest.fixture
def opens(records: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Play], Running]:
    """Return the way to open the records as the program does, with a play for its loop."""

    def start(play: Play) -> Running:
        running = Running(play)
        monkeypatch.setattr(bootstrap, "application", lambda: running)
        monkeypatch.setattr(bootstrap, "spare_what_stays", lambda: None)
        monkeypatch.setattr(machine, "clock", Watch())
        monkeypatch.setattr(logs, "start", lambda: None)
        assert bootstrap.open_window(records) == 0
        return running

    return start


def sign_in(hands: Hands) -> Window:
    """Come in by the door that stands open."""
    door = hands.see(SignInDialog).ui
    hands.fill((door.login_edit, MANAGER), (door.password_edit, TYPED))
    hands.chord("Ctrl+S")
    hands.until(lambda: any(one.isVisible() for one in windows()))
    (window,) = (one for one in windows() if one.isVisible())
    hands.turn_to(window)
    return window


def windows() -> list[Window]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]


def asked_about(hands: Hands, window: Window) -> RestoreDialog:
    """Back up, register somebody, and ask on the page 控え what putting that back would lose."""
    desk, tab = window.seat.desk, window.tabs[-1]
    backups.create(desk)
    members.register(desk, seats.member())
    window.show_tab(len(window.tabs) - 1)
    assert isinstance(tab, RecordsTab)
    tab.turn_to(1)
    page = tab.page
    hands.until(lambda: page.current() is not None and window.seat.doing.is_idle())
    page.act(backup_sheet.RESTORE, None, page.current())
    dialog = hands.see(RestoreDialog, window)
    hands.until(lambda: dialog.ui.offers_combo.count() > 0)
    dialog.ui.save_button.click()
    hands.until(lambda: dialog.outlook is not None)
    return dialog


def put_back(hands: Hands, window: Window) -> RestoreDialog:
    """Put a backup back, by which a member is lost."""
    dialog = asked_about(hands, window)
    dialog.ui.save_button.click()
    hands.until(lambda: dialog.restored is not None)
    return dialog


def held_open(folder: Path) -> list[str]:
    """List which of the records' files this process holds open; empty where nobody can tell."""
    held = [one.resolve() for one in Path("/proc/self/fd").glob("*")]
    return [str(one) for one in held if one.name.startswith("records.db") and folder in one.parents]


def is_ours(records: Path) -> bool:
    """Tell whether a second start would find the records taken."""
    second = OneWindow(records, lambda: None)
    try:
        return not second.claim()
    except Refused:
        return True


def test_a_restore_leads_to_the_sign_in_and_to_the_restored_records(
    records: Path, hands: Hands, opens: Callable[[Play], Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.bootstrap.one_window.PATIENCE_MS", 0)
    found: list[object] = []

    def play() -> None:
        first = sign_in(hands)
        dialog = put_back(hands, first)
        assert dialog.ui.save_button.text() == "サインインへ進む(&S)"
        dialog.ui.save_button.click()
        hands.see(SignInDialog)
        hands.until(lambda: not isValid(first))
        assert held_open(records) == []
        assert is_ours(records)
        second = sign_in(hands)
        desk = second.seat.desk
        found.extend(members.find_ids(desk, ""))
        found.append(desk.actor.login)
        QApplication.setQuitOnLastWindowClosed(False)
        second.close()

    assert opens(play).left == 0
    assert found == [MANAGER]
    assert OneWindow(records, lambda: None).claim()


def test_the_records_are_closed_after_the_last_who_might_ask(
    hands: Hands, opens: Callable[[Play], Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    for kind, act in ((Following, "rest"), (BackingUp, "rest"), (Desk, "close")):
        real: Callable[[object], None] = getattr(kind, act)

        def noted(one: object, real: Callable[[object], None] = real, kind: type = kind) -> None:
            order.append(kind.__name__)
            real(one)

        monkeypatch.setattr(kind, act, noted)

    def play() -> None:
        window = sign_in(hands)
        QApplication.setQuitOnLastWindowClosed(False)
        window.close()

    opens(play)
    assert sorted(order[:-1]) == ["BackingUp", "Following"]
    assert order[-1] == "Desk"


def test_who_closes_the_door_after_a_restore_ends_the_program(
    hands: Hands, opens: Callable[[Play], Running]
) -> None:
    def play() -> None:
        first = sign_in(hands)
        put_back(hands, first).reject()
        hands.see(SignInDialog).reject()
        hands.until(lambda: not isValid(first))

    assert opens(play).left == 1


def test_who_finds_the_screen_locked_after_a_restore_gets_to_the_sign_in(
    hands: Hands, opens: Callable[[Play], Running]
) -> None:
    def play() -> None:
        first = sign_in(hands)
        put_back(hands, first).lock()
        locked = hands.see(LockDialog)
        hands.click(locked.ui.other_button)
        hands.reply(locked, "替わる")
        hands.see(SignInDialog).reject()
        hands.until(lambda: not isValid(first))

    assert opens(play).left == 1


def test_nothing_is_put_back_while_something_typed_would_be_lost(
    hands: Hands, opens: Callable[[Play], Running]
) -> None:
    def play() -> None:
        first = sign_in(hands)
        dialog = asked_about(hands, first)
        dialog.take_call()
        note = hands.see(PhoneNoteDialog)
        note.ui.caller_edit.setText("架空　太郎")
        dialog.ui.save_button.click()
        assert "まだ何も戻していません" in dialog.ui.trouble_notice.sentence
        assert not dialog.is_busy
        note.leave()
        dialog.ui.save_button.click()
        hands.until(lambda: dialog.restored is not None)
        dialog.take_call()
        late = hands.see(PhoneNoteDialog)
        late.ui.caller_edit.setText("架空　次郎")
        dialog.ui.save_button.click()
        assert "書き写して" in hands.reply(first, "閉じる")
        assert late.isVisible()
        late.leave()
        first.close()
        hands.see(SignInDialog).reject()

    assert opens(play).left == 1


def test_a_restore_that_fails_leaves_the_window(
    hands: Hands, opens: Callable[[Play], Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise Refused("架空の理由です。")

    def play() -> None:
        first = sign_in(hands)
        dialog = asked_about(hands, first)
        monkeypatch.setattr("app.office.restoring.restore", fail)
        dialog.ui.save_button.click()
        hands.until(lambda: dialog.ui.trouble_notice.sentence == "架空の理由です。")
        dialog.reject()
        hands.until(first.seat.doing.is_idle)
        assert first.isVisible()
        assert len(members.find_ids(first.seat.desk, "")) == 1
        QApplication.setQuitOnLastWindowClosed(False)
        first.close()

    assert opens(play).left == 0


def test_a_closed_window_hears_no_more_that_the_machine_is_locked(
    hands: Hands, opens: Callable[[Play], Running]
) -> None:
    def desk_of(dialog: LockDialog) -> Desk:
        return dialog._desk

    def play() -> None:
        first = sign_in(hands)
        hands.chord("Ctrl+L")
        locked = hands.see(LockDialog)
        hands.click(locked.ui.other_button)
        hands.reply(locked, "替わる")
        hands.see(SignInDialog)
        second = sign_in(hands)
        assert not isValid(first)
        QGuiApplication.instance().applicationStateChanged.emit(  # type: ignore[union-attr]
            Qt.ApplicationState.ApplicationSuspended
        )
        assert desk_of(hands.see(LockDialog)) is second.seat.desk
        QApplication.setQuitOnLastWindowClosed(False)
        second.close()

    assert opens(play).left == 0
