"""The tab turns between its pages, and hands on what they say and wish."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui import pictures
from app.ui.seat import Seat
from app.ui.tables.table_view import TableView
from app.ui.tabs.consents_tab import PAGES, ConsentsTab
from app.ui.tabs.tab import Wish
from app.ui.window import Window
from tests.ui.conftest import Register
from tests.ui.test_mnemonics import clashes, words_of


@pytest.fixture
def tab(seat: Seat, register: Register, qtbot: QtBot) -> ConsentsTab:
    register("1001", "架空　太郎")
    made = ConsentsTab(seat)
    qtbot.addWidget(made)
    made.resize(1300, 640)
    made.show()
    qtbot.waitUntil(lambda: made.history.event_panel.row is not None)
    return made


def turned(tab: ConsentsTab, at: int) -> bool:
    return tab.ui.segments.at == tab.ui.pages.currentIndex() == at


def test_the_history_is_seen_first(tab: ConsentsTab) -> None:
    assert tab.ui.pages.currentWidget() is tab.history
    assert [one.text() for one in tab.ui.segments.buttons()] == list(PAGES)


def test_the_arrows_turn_to_the_page_beside(tab: ConsentsTab, seat: Seat, qtbot: QtBot) -> None:
    first = tab.ui.segments.buttons()[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert tab.ui.pages.currentWidget() is tab.as_of
    qtbot.waitUntil(seat.doing.is_idle)
    assert tab.as_of.ui.table.model().rowCount() == 1
    QTest.keyClick(tab.ui.segments.buttons()[1], Qt.Key.Key_Left)
    assert tab.ui.pages.currentWidget() is tab.history


def test_alt_and_a_figure_turns_to_a_page(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("1001", "架空　太郎")
    window = Window(seat, (ConsentsTab(seat),))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tab = window.current_tab()
    assert isinstance(tab, ConsentsTab)
    for figure, at in ((Qt.Key.Key_3, 2), (Qt.Key.Key_2, 1), (Qt.Key.Key_1, 0)):
        QTest.keyClick(window, figure, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(partial(turned, tab, at))
    qtbot.waitUntil(seat.doing.is_idle)


def test_a_page_asks_again_when_one_turns_to_it(
    tab: ConsentsTab, register: Register, seat: Seat, qtbot: QtBot
) -> None:
    tab.ui.segments.choose(1)
    qtbot.waitUntil(lambda: tab.as_of.ui.table.model().rowCount() == 1)
    tab.ui.segments.choose(0)
    register("1002", "試験　花子")
    tab.ui.segments.choose(1)
    qtbot.waitUntil(lambda: tab.as_of.ui.table.model().rowCount() == 2)
    qtbot.waitUntil(seat.doing.is_idle)


def test_the_tab_hands_on_wishes_and_sentences(tab: ConsentsTab, qtbot: QtBot) -> None:
    tab.offer(frozenset({"show_member"}))
    with qtbot.waitSignal(tab.wished) as told:
        tab.as_of.member_asked.emit(7)
    assert told.args == [Wish("show_member", 7)]
    with qtbot.waitSignal(tab.said) as heard:
        tab.history.said.emit("記録しました。")
    assert heard.args == ["記録しました。"]


def test_f3_searches_on_the_page_that_is_seen(tab: ConsentsTab, seat: Seat, qtbot: QtBot) -> None:
    tab.activateWindow()
    tab.focus_search()
    qtbot.waitUntil(tab.history.ui.search_box.hasFocus)
    tab.ui.segments.choose(1)
    tab.focus_search()
    qtbot.waitUntil(tab.as_of.ui.search_box.hasFocus)
    qtbot.waitUntil(seat.doing.is_idle)


@pytest.mark.parametrize("at", range(len(PAGES)))
def test_no_letter_stands_twice_beside_a_page(at: int, practice_seat: Seat, qtbot: QtBot) -> None:
    window = Window(practice_seat, tuple(make(practice_seat) for _name, make in pictures.TABS))
    qtbot.addWidget(window)
    window.resize(*pictures.SIZE)
    window.show()
    (tab,) = (one for one in window.tabs if isinstance(one, ConsentsTab))
    window.show_tab(window.tabs.index(tab))
    tab.ui.segments.choose(at)
    qtbot.wait(100)
    qtbot.waitUntil(practice_seat.doing.is_idle)
    if at == len(PAGES) - 1:
        # The acts of the first slip arrive last.
        qtbot.waitUntil(lambda: any("会員を開く" in words for words in words_of(window)))
    assert clashes(window) == []


@pytest.mark.parametrize("at", range(len(PAGES) - 1))
def test_no_page_is_wider_than_the_smallest_screen(
    at: int, practice_seat: Seat, qtbot: QtBot
) -> None:
    tab = ConsentsTab(practice_seat)
    qtbot.addWidget(tab)
    tab.resize(pictures.SIZE[0], 600)
    tab.show()
    tab.ui.segments.choose(at)
    qtbot.waitUntil(practice_seat.doing.is_idle)
    assert tab.width() == pictures.SIZE[0]
    for table in tab.pages[at].findChildren(TableView):
        assert table.horizontalScrollBar().maximum() == 0
