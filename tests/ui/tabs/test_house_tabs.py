"""The two tabs of registers hold every page once, and each page fits whatever the text size."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.rules.roles import Role
from app.ui import pictures, theme
from app.ui.colours import DARK, LIGHT
from app.ui.seat import Seat, take_seat
from app.ui.tabs.governance_tab import GovernanceTab
from app.ui.tabs.recipients_tab import RecipientsTab
from app.ui.tabs.register_list import every
from app.ui.tabs.register_page import RegisterPage

ABOVE_AND_BELOW = 104
"""The menus, the words of the tabs and the status line in the largest text, in pixels."""
CLOSED = "表示できません"
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


def beside(seat: Seat, role: Role) -> Seat:
    """Seat somebody of one role at the same records."""
    actor = replace(seat.desk.actor, roles=frozenset({role}))
    return take_seat(replace(seat.desk, actor=actor))


@pytest.mark.parametrize("role", [Role.clerk, Role.department_manager, Role.auditor])
def test_every_page_opens_for_whoever_reads_it(role: Role, seat: Seat, qtbot: QtBot) -> None:
    reader = beside(seat, role)
    for tab in (RecipientsTab(reader), GovernanceTab(reader)):
        qtbot.addWidget(tab)
        tab.show()
        for place, page in enumerate(tab.pages):
            tab.turn_to(place)
            qtbot.waitUntil(lambda page=page: is_shown(page))  # type: ignore[misc]
            assert page.ui.empty_state.heading_label.text() != CLOSED, page.key
        tab.hide()


def test_who_only_keeps_the_machine_is_told_that_it_is_not_shown(seat: Seat, qtbot: QtBot) -> None:
    keeper = beside(seat, Role.system)
    for tab in (RecipientsTab(keeper), GovernanceTab(keeper)):
        qtbot.addWidget(tab)
        tab.show()
        for place, page in enumerate(tab.pages):
            tab.turn_to(place)
            qtbot.waitUntil(lambda page=page: is_shown(page))  # type: ignore[misc]
            assert page.ui.empty_state.heading_label.text() == CLOSED, page.key
            assert not page.ui.new_button.isEnabled(), page.key
        tab.hide()


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
