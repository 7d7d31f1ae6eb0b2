from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStatusBar
from pytestqt.qtbot import QtBot

from app.office import backup_state, own_roles, staff
from app.office.backup_state import BackupState
from app.office.changes import changes
from app.office.desk import Desk
from app.rules.errors import Gone, Refused
from app.rules.roles import Role
from app.ui import theme
from app.ui.colours import LIGHT
from app.ui.seat import Seat
from app.ui.status_line import PLAIN, StatusLine

LATE = "12月24日 22:00のあと、控えがありません"


@pytest.fixture
def bar(qtbot: QtBot) -> QStatusBar:
    made = QStatusBar()
    qtbot.addWidget(made)
    made.show()
    return made


def said(bar: QStatusBar) -> list[str]:
    """Read what a reader of screens says: the whole, whatever finds room."""
    shown = (one for one in bar.findChildren(QLabel) if one.isVisible())
    return [one.accessibleName() for one in shown if one.accessibleName()]


def label_of(line: StatusLine, name: str) -> QLabel:
    return line.row._parts[name].label


@pytest.fixture
def screen(seat: Seat, qtbot: QtBot) -> Iterator[QMainWindow]:
    """Open a window as wide as the office's screens, in the largest letters."""
    qapp = cast("QApplication", QApplication.instance())
    theme.dress(qapp, LIGHT, "特大")
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 400)
    window.show()
    yield window
    qtbot.waitUntil(seat.doing.is_idle)
    theme.dress(qapp, LIGHT)


def test_in_the_largest_letters_everything_has_room_and_the_backup_is_said_whole(
    seat: Seat, screen: QMainWindow, qtbot: QtBot
) -> None:
    store = replace(seat.desk.store, ring=replace(seat.desk.store.ring, practice=True))
    line = StatusLine(replace(seat, desk=replace(seat.desk, store=store)), screen.statusBar())
    qtbot.waitUntil(seat.doing.is_idle)
    line.show_call(on=True)
    line.show_backup(LATE, urgent=True)
    shown = [part.label for part in line.row._parts.values()]
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in shown))
    assert screen.width() == 1366
    assert max(one.geometry().right() for one in shown) < line.row.width()
    assert label_of(line, "backup").text() == LATE
    folder = label_of(line, "folder")
    assert folder.text().startswith("記録の場所　")
    assert "…" in folder.text()
    assert folder.accessibleName() == folder.toolTip() == f"記録の場所　{seat.desk.folder}"


def test_where_there_is_room_nothing_is_left_out(
    seat: Seat, screen: QMainWindow, qtbot: QtBot
) -> None:
    line = StatusLine(seat, screen.statusBar())
    qtbot.waitUntil(seat.doing.is_idle)
    screen.resize(4_000, 400)
    folder = label_of(line, "folder")
    qtbot.waitUntil(lambda: folder.text() == folder.accessibleName())
    assert label_of(line, "plain").text() == PLAIN[0]
    assert label_of(line, "staff").text() == "試験　花子（管理責任者・システム）"


def test_plain_records_are_named_as_such(seat: Seat, bar: QStatusBar, qtbot: QtBot) -> None:
    StatusLine(seat, bar)
    qtbot.waitUntil(seat.doing.is_idle)
    assert PLAIN[0] in said(bar)
    assert f"記録の場所　{seat.desk.folder}" in said(bar)


def test_encrypted_records_need_no_word(seat: Seat, bar: QStatusBar, qtbot: QtBot) -> None:
    store = replace(seat.desk.store, ring=replace(seat.desk.store.ring, encrypted=True))
    StatusLine(replace(seat, desk=replace(seat.desk, store=store)), bar)
    qtbot.waitUntil(seat.doing.is_idle)
    assert PLAIN[0] not in said(bar)


def test_the_last_good_backup_is_said_and_follows_the_news(
    seat: Seat, bar: QStatusBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = BackupState("控え きょう 10:30", "good", None)
    monkeypatch.setattr(backup_state, "state", lambda _desk: state)
    line = StatusLine(seat, bar)
    qtbot.waitUntil(lambda: "控え きょう 10:30" in said(bar))
    assert not label_of(line, "backup").property("kind")
    state = BackupState("控えを作れていません", "act", None)
    seat.bus.announce(changes("backups"))
    qtbot.waitUntil(lambda: "控えを作れていません" in said(bar))
    assert label_of(line, "backup").property("kind") == "warning"


def test_the_roles_follow_the_news(seat: Seat, bar: QStatusBar, qtbot: QtBot) -> None:
    line = StatusLine(seat, bar)
    assert "試験　花子（管理責任者・システム）" in said(bar)
    ((row,), roles) = staff.listed(seat.desk), frozenset({Role.manager, Role.system, Role.clerk})
    seat.doing.do(lambda: staff.change(seat.desk, row.id, row.edition, row.name, roles), asker=bar)
    qtbot.waitUntil(lambda: "試験　花子（担当者・管理責任者・システム）" in said(bar))
    assert label_of(line, "staff").isVisible()


def test_who_has_left_keeps_the_words_of_before(
    seat: Seat, bar: QStatusBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_desk: Desk) -> str:
        raise Gone("架空の理由です。")

    monkeypatch.setattr(own_roles, "words", gone)
    line = StatusLine(seat, bar)
    seat.bus.announce(changes("staff"))
    qtbot.waitUntil(seat.doing.is_idle)
    assert label_of(line, "staff").accessibleName() == "試験　花子（管理責任者・システム）"


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
