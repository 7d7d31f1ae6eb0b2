from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QStatusBar
from pytestqt.qtbot import QtBot

from app.office import backup_state
from app.office.backup_state import BackupState
from app.office.changes import changes
from app.office.desk import Desk
from app.rules.errors import Refused
from app.ui.seat import Seat
from app.ui.status_line import PLAIN, StatusLine


@pytest.fixture
def bar(qtbot: QtBot) -> QStatusBar:
    made = QStatusBar()
    qtbot.addWidget(made)
    made.show()
    return made


def said(bar: QStatusBar) -> list[str]:
    return [one.text() for one in bar.findChildren(QLabel) if one.isVisible() and one.text()]


def test_plain_records_are_named_as_such(seat: Seat, bar: QStatusBar, qtbot: QtBot) -> None:
    StatusLine(seat, bar)
    qtbot.waitUntil(seat.doing.is_idle)
    assert PLAIN in said(bar)
    assert f"記録の場所　{seat.desk.folder}" in said(bar)


def test_encrypted_records_need_no_word(seat: Seat, bar: QStatusBar, qtbot: QtBot) -> None:
    store = replace(seat.desk.store, ring=replace(seat.desk.store.ring, encrypted=True))
    StatusLine(replace(seat, desk=replace(seat.desk, store=store)), bar)
    qtbot.waitUntil(seat.doing.is_idle)
    assert PLAIN not in said(bar)


def test_the_last_good_backup_is_said_and_follows_the_news(
    seat: Seat, bar: QStatusBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = BackupState("控え きょう 10:30", "good", None)
    monkeypatch.setattr(backup_state, "state", lambda _desk: state)
    line = StatusLine(seat, bar)
    qtbot.waitUntil(lambda: "控え きょう 10:30" in said(bar))
    assert not line._backup.property("kind")
    state = BackupState("控えを作れていません", "act", None)
    seat.bus.announce(changes("backups"))
    qtbot.waitUntil(lambda: "控えを作れていません" in said(bar))
    assert line._backup.property("kind") == "warning"


def test_backups_that_cannot_be_asked_about_keep_silent(
    seat: Seat, bar: QStatusBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_desk: Desk) -> BackupState:
        raise Refused("架空の理由です。")

    monkeypatch.setattr(backup_state, "state", refuse)
    StatusLine(seat, bar)
    qtbot.waitUntil(seat.doing.is_idle)
    assert not [one for one in said(bar) if "控え" in one]


def test_a_call_is_said_and_goes(seat: Seat, bar: QStatusBar, qtbot: QtBot) -> None:
    line = StatusLine(seat, bar)
    qtbot.waitUntil(seat.doing.is_idle)
    line.show_call(on=True)
    assert "通話中　10:35までロックしません" in said(bar)
    line.show_call(on=False)
    assert not [one for one in said(bar) if "通話中" in one]


def test_the_lock_button_says_its_key(seat: Seat, bar: QStatusBar) -> None:
    button = StatusLine(seat, bar).lock_button
    assert button.isVisible()
    assert "Ctrl+L" in button.toolTip()
