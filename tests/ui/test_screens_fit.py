"""Fit the smallest screen in use, keep names out of a task bar, let each letter call one thing."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import demo, members, requests
from app.ui import pictures
from app.ui.pictures import Scene
from app.ui.seat import Seat
from app.ui.tables.table_view import TableView
from app.ui.window import Window
from tests.ui.conftest import doors_of
from tests.ui.room import spare_room
from tests.ui.test_mnemonics import clashes


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


@pytest.fixture(scope="session")
def parts_of_names(practice_once: Path, tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """List what people in the practice records are called, and the parts of it."""
    folder = shutil.copytree(practice_once, tmp_path_factory.mktemp("names") / "practice")
    desk = doors_of(folder, 3).by_password(demo.LOGIN, demo.PASSWORD)
    names = {row.name for row in members.rows(desk, members.find_ids(desk))}
    names |= {row.requester_name for row in requests.rows(desk, requests.find_ids(desk))}
    names |= {desk.actor.name, "架空　美咲"}
    desk.close()
    return frozenset(part for name in names if name for part in (name, *name.split("　")))


@pytest.mark.parametrize("scene", pictures.SCENES, ids=lambda scene: scene.name)
def test_a_dialog_fits_and_names_nobody_in_its_title_and_has_no_letter_twice(
    scene: Scene, parts_of_names: frozenset[str], practice_seat: Seat, qtbot: QtBot
) -> None:
    dialog = scene.open(practice_seat)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    assert dialog.windowTitle()
    assert not [part for part in parts_of_names if part in dialog.windowTitle()]
    assert dialog.height() <= pictures.SIZE[1]
    dialog.show()
    qtbot.waitUntil(practice_seat.doing.is_idle)
    assert clashes(dialog) == []
    qtbot.waitUntil(lambda: spare_room(dialog) == 0)
