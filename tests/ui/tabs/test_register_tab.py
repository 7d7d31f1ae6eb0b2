import pytest
from pytestqt.qtbot import QtBot

from app.office.changes import Changes
from app.ui.seat import Seat
from tests.ui.tabs.register_desk import KeysPage, KeysTab


@pytest.fixture
def tab(seat: Seat, qtbot: QtBot) -> KeysTab:
    made = KeysTab(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    qtbot.waitUntil(lambda: bool(keys(made).ui.count_label.text()))
    return made


def keys(tab: KeysTab) -> KeysPage:
    """Return the first page."""
    page = tab.pages[0]
    assert isinstance(page, KeysPage)
    return page


def test_the_pages_have_their_figures(tab: KeysTab) -> None:
    assert [button.text() for button in tab.ui.segments.buttons()] == ["かぎ(&1)", "とびら(&2)"]
    assert tab.ui.segments.accessibleName() == "かぎの画面"
    assert tab.page_names == ("keys", "doors")


def test_a_page_asks_when_one_turns_to_it(tab: KeysTab, qtbot: QtBot) -> None:
    tab.turn_to(1)
    heading = tab.page.ui.empty_state.heading_label
    qtbot.waitUntil(lambda: heading.text() == "かぎはまだありません")
    assert tab.page is tab.pages[1]


def test_a_change_of_any_noun_of_its_pages_is_heard(tab: KeysTab, qtbot: QtBot) -> None:
    first = keys(tab)
    first.rows = first.rows[:1]
    tab.seat.bus.announce(Changes(frozenset({"trainings"})))
    qtbot.waitUntil(lambda: first.ui.count_label.text() == "1本")


def test_one_page_leads_to_a_row_of_another(tab: KeysTab, qtbot: QtBot) -> None:
    tab.turn_to(1)
    tab.page.page_asked.emit("keys", 3)
    qtbot.waitUntil(lambda: keys(tab).ui.table.current_id() == len(keys(tab).rows))
    assert tab.page is tab.pages[0]


def test_new_belongs_to_the_page_that_is_seen(tab: KeysTab) -> None:
    tab.new()
    assert keys(tab).begun == 1


def test_the_menu_names_the_act_of_the_page(tab: KeysTab) -> None:
    said = [deed.words for deed in keys(tab).deeds()]
    assert said[0].startswith(f"{tab.new_words()}(&")
    tab.turn_to(1)
    assert tab.new_words()


def test_a_page_tells_across_the_top(tab: KeysTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.said) as caught:
        tab.page.tell("かぎを貸しました。")
    assert caught.args == ["かぎを貸しました。"]


def test_pages_are_made_when_the_tab_is_first_seen(seat: Seat, qtbot: QtBot) -> None:
    made = KeysTab(seat)
    qtbot.addWidget(made)
    made.offer(frozenset({"show_member"}))
    made.redress()
    made.leave()
    assert not made.findChildren(KeysPage)
    made.show()
    assert len(made.findChildren(KeysPage)) == len(made.kinds)
