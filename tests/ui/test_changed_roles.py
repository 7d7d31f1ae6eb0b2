"""Somebody whose roles change while the window stands open is told, and sees what is theirs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.bootstrap.window import follow
from app.office import members, others, own_roles, staff
from app.office.desk import Desk
from app.rules.roles import Role
from app.ui import pictures
from app.ui.following import Following
from app.ui.seat import Seat
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.records_tab import RecordsTab
from app.ui.tabs.tab import Wish
from app.ui.window import Window
from tests.ui.conftest import LOGIN, PASSWORD, doors_of, draft

HEAD = frozenset({Role.manager, Role.system})


@pytest.fixture
def window(seat: Seat, qtbot: QtBot) -> Iterator[Window]:
    made = Window(seat, tuple(make(seat) for _name, make in pictures.TABS))
    qtbot.addWidget(made)
    made.show()
    made.show_tab(0)
    qtbot.waitUntil(seat.doing.is_idle)
    yield made
    made.close()


@pytest.fixture
def follower(window: Window, qtbot: QtBot) -> Following:
    made = follow(window, every_ms=3_600_000)
    made.go()
    qtbot.waitUntil(lambda: made.number is not None)
    return made


@pytest.fixture
def beside(folder: Path) -> Iterator[Desk]:
    desk = doors_of(folder, 7).by_password(LOGIN, PASSWORD)
    yield desk
    desk.close()


def given(beside: Desk, roles: frozenset[Role]) -> None:
    own_roles.words(beside)  # who sits there is the same person, and begins another act
    beside.actor.begin(beside.actor.roles)
    (row,) = (one for one in staff.listed(beside) if one.login == LOGIN)
    with beside.unit("試験") as unit:  # past what keeps the last one with a role
        unit.staff.change(row.id, row.name, roles)
        unit.log((("staff", row.id),))


def tabs_of(window: Window) -> list[str]:
    tabs = window.ui.tabs
    return [tab.title for at, tab in enumerate(window.tabs) if tabs.isTabVisible(at)]


def test_what_may_not_be_read_any_more_goes_from_the_screen_and_comes_back(
    window: Window, follower: Following, beside: Desk, qtbot: QtBot
) -> None:
    assert isinstance(window.current_tab(), MembersTab)
    everything = tabs_of(window)
    members.register(beside, draft())  # for whom the tab would be asked again
    given(beside, frozenset({Role.system}))
    follower.go()
    qtbot.waitUntil(lambda: "いまはシステム" in window.ui.notice.sentence)
    assert "試験　花子さんの役割が変わりました" in window.ui.notice.sentence
    assert window.ui.notice.property("kind") == "caution"
    assert not window.tabs[0].isVisible()
    assert window.current_tab().isVisible()
    assert [title.split("(")[0] for title in tabs_of(window)] == ["方針", "操作記録・設定"]
    assert not window.ui.call_action.isVisible()
    qtbot.waitUntil(window.seat.doing.is_idle)
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    assert [one.text() for one in boxes if one.isVisible()] == []  # nothing was asked in vain
    window.show_tab(0)
    window.grant(Wish("show_member", 1))
    assert not isinstance(window.current_tab(), MembersTab)
    given(beside, HEAD)
    follower.go()
    qtbot.waitUntil(lambda: tabs_of(window) == everything)


def test_it_is_said_once_whoever_noticed_first(
    window: Window, follower: Following, beside: Desk, qtbot: QtBot
) -> None:
    told: list[bool] = []
    follower.regraded.connect(lambda: told.append(True))
    given(beside, HEAD | {Role.clerk})
    number = follower.number
    assert number is not None
    others.since(window.seat.desk, number)  # something else in the window asked before
    for _ in range(2):
        follower.go()
        qtbot.waitUntil(follower.is_idle)
    assert told == [True]


def test_somebody_without_any_role_reads_so(
    seat: Seat, window: Window, follower: Following, beside: Desk, qtbot: QtBot
) -> None:
    given(beside, frozenset())
    follower.go()
    qtbot.waitUntil(lambda: "いまはなし" in window.ui.notice.sentence)
    assert any(isinstance(tab, RecordsTab) and tab.title in tabs_of(window) for tab in window.tabs)
    assert not isinstance(window.current_tab(), MembersTab)
    qtbot.waitUntil(seat.doing.is_idle)
