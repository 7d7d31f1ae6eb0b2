import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.colours import LIGHT
from app.ui.widgets.act_row import ActButton, ActRow
from app.ui.widgets.part_chips import PartChips

PARTS = (("loan", "貸出の記録"), ("past", "これまでの経過"))


@pytest.fixture
def chips(qtbot: QtBot) -> PartChips:
    made = PartChips()
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.offer(PARTS)
    made.show()
    return made


def is_whole(chips: PartChips) -> bool:
    """Tell whether every button has the room of its words."""
    return all(one.width() >= one.sizeHint().width() for one in chips.buttons())


def test_buttons_have_the_room_of_their_words(chips: PartChips) -> None:
    assert is_whole(chips)
    first, second = chips.buttons()
    assert first.geometry().right() < second.x()


def test_a_larger_text_breaks_the_lines_anew(
    chips: PartChips, qtbot: QtBot, qapp: QApplication
) -> None:
    before = chips.buttons()[0].width()
    theme.dress(qapp, LIGHT, "特大")
    try:
        qtbot.waitUntil(lambda: chips.buttons()[0].width() > before and is_whole(chips))
    finally:
        theme.dress(qapp, LIGHT)


def test_a_row_that_was_hidden_while_the_text_grew_shows_its_words_whole(
    chips: PartChips, qtbot: QtBot, qapp: QApplication
) -> None:
    before = chips.buttons()[0].width()
    chips.hide()
    theme.dress(qapp, LIGHT, "特大")
    try:
        chips.show()
        qtbot.waitUntil(lambda: chips.buttons()[0].width() > before and is_whole(chips))
    finally:
        theme.dress(qapp, LIGHT)


def test_another_word_on_a_button_moves_the_next_one(chips: PartChips, qtbot: QtBot) -> None:
    first, second = chips.buttons()
    before = second.x()
    first.setText("貸出の記録 12")
    qtbot.waitUntil(lambda: second.x() > before and is_whole(chips))


def test_a_row_without_acts_takes_no_room(chips: PartChips) -> None:
    chips.show_acts([])
    assert chips.isHidden()
    chips.show_acts([ActButton("one", "ひとつ")])
    assert not chips.isHidden()


def test_the_same_acts_keep_their_buttons(qtbot: QtBot) -> None:
    row = ActRow()
    qtbot.addWidget(row)
    row.show_acts([ActButton("one", "ひとつ", "edit"), ActButton("two", "ふたつ")])
    before = row.buttons()
    row.show_acts([ActButton("one", "ひとつ", "edit"), ActButton("two", "ふたつ")])
    assert row.buttons() == before
    row.show_acts([ActButton("one", "ひとつ", "edit"), ActButton("two", "べつ")])
    assert [one.text() for one in row.buttons()] == ["ひとつ", "べつ"]
    assert not set(row.buttons()) & set(before)
