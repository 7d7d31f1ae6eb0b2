"""The two tabs of registers hold every page once, and each page fits whatever the text size."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import pictures, theme
from app.ui.colours import DARK, LIGHT
from app.ui.seat import Seat
from app.ui.tabs.governance_tab import GovernanceTab
from app.ui.tabs.recipients_tab import RecipientsTab
from app.ui.tabs.register_list import every
from app.ui.tabs.register_page import RegisterPage

ABOVE_AND_BELOW = 104
"""The menus, the words of the tabs and the status line in the largest text, in pixels."""
KINDS = (*RecipientsTab.kinds, *GovernanceTab.kinds)


def test_every_page_has_a_name_of_its_own() -> None:
    assert len({kind.key for kind in KINDS}) == len(KINDS)
    assert len({kind.word for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_page_can_show_all_its_rows_and_hears_of_changes(
    kind: type[RegisterPage[Any]],
) -> None:
    assert kind.nouns
    if kind.chips:
        assert every in [chip.fits for chip in kind.chips]
        assert len({chip.key for chip in kind.chips}) == len(kind.chips)


@pytest.mark.usefixtures("_light_again")
def test_no_page_is_cut_in_the_largest_text(
    practice_seat: Seat, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.dress(qapp, DARK, "特大")
    tabs = (RecipientsTab(practice_seat), GovernanceTab(practice_seat))
    width, height = pictures.SIZE
    for tab in tabs:
        qtbot.addWidget(tab)
        tab.resize(width, height - ABOVE_AND_BELOW)
        tab.show()
        for place, page in enumerate(tab.pages):
            tab.turn_to(place)
            qtbot.waitUntil(lambda page=page: is_shown(page))  # type: ignore[misc]
            assert page.ui.table.horizontalScrollBar().maximum() == 0, page.key
            assert page.sheet.ui.scroll.horizontalScrollBar().maximum() == 0, page.key
        assert (tab.width(), tab.height()) == (width, height - ABOVE_AND_BELOW)
        tab.hide()


@pytest.fixture
def _light_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.dress(qapp, LIGHT)


def is_shown(page: RegisterPage[Any]) -> bool:
    """Tell whether list and sheet of a page have come."""
    row, sheet = page.current(), page.sheet.sheet
    came = page.ui.list_stack.currentWidget() is page.ui.list_page or bool(
        page.ui.empty_state.heading_label.text()
    )
    return came and page.seat.doing.is_idle() and (row is None) == (sheet is None)
