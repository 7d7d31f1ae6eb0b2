"""Fit the smallest screen in use, and keep names out of what a task bar shows."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import members, requests
from app.ui import pictures
from app.ui.pictures import Scene
from app.ui.seat import Seat
from app.ui.tables.table_view import TableView
from app.ui.window import Window


@pytest.fixture
def window(practice_seat: Seat, qtbot: QtBot) -> Window:
    made = Window(practice_seat, tuple(make(practice_seat) for _name, make in pictures.TABS))
    qtbot.addWidget(made)
    made.resize(*pictures.SIZE)
    made.show()
    return made


def test_no_list_scrolls_sideways_on_the_smallest_screen(
    window: Window, practice_seat: Seat, qtbot: QtBot
) -> None:
    for at, tab in enumerate(window.tabs):
        window.show_tab(at)
        qtbot.waitUntil(practice_seat.doing.is_idle)
        for table in tab.findChildren(TableView):
            if table.isVisible():
                assert table.horizontalScrollBar().maximum() == 0, tab.title
    assert (window.width(), window.height()) == pictures.SIZE


def test_the_window_says_that_it_is_for_practice_and_no_more(window: Window) -> None:
    assert window.windowTitle() == "すくすく窓口［練習用］"


@pytest.mark.parametrize("scene", pictures.SCENES, ids=lambda scene: scene.name)
def test_no_title_holds_a_name(scene: Scene, practice_seat: Seat, qtbot: QtBot) -> None:
    desk = practice_seat.desk
    names = {row.name for row in members.rows(desk, members.find_ids(desk))}
    names |= {row.requester_name for row in requests.rows(desk, requests.find_ids(desk))}
    names |= {desk.actor.name, "架空　美咲"}
    dialog = scene.open(practice_seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    assert dialog.windowTitle()
    parts = {part for name in names if name for part in (name, *name.split("　"))}
    assert not [part for part in parts if part in dialog.windowTitle()]
    assert dialog.height() <= pictures.SIZE[1]
