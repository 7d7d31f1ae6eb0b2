import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.colours import DARK, LIGHT
from app.ui.dialogs.book_dialog import BookDialog
from app.ui.seat import Seat
from tests.ui.tabs.register_desk import KeyRow, KeysPage


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> KeysPage:
    made = KeysPage(seat)
    qtbot.addWidget(made)
    made.resize(1300, 600)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.current() is not None)
    settle(made, qtbot)
    return made


def settle(page: KeysPage, qtbot: QtBot) -> None:
    """Wait until the sheet of the row under the cursor is there, or that there is none."""

    def there() -> bool:
        sheet, row = page.sheet.sheet, page.current()
        return page.seat.doing.is_idle() and (sheet.title if sheet else "") == (
            row.holder if row else ""
        )

    qtbot.waitUntil(there)


def names(page: KeysPage) -> list[str]:
    """List the names that are shown, in their order."""
    model = page.ui.table.model()
    return [model.index(line, 0).data() for line in range(model.rowCount())]


def test_the_usual_chip_shows_its_rows_and_counts_them(page: KeysPage) -> None:
    assert names(page) == ["架空　太郎", "架空　花子"]
    assert page.ui.count_label.text() == "2本"
    assert [chip.text() for chip in page.ui.chips.buttons()] == ["貸出中 2", "すべて"]


def test_the_chosen_row_is_described_with_its_next_step(page: KeysPage, qtbot: QtBot) -> None:
    ui = page.sheet.ui
    assert ui.title_label.text() == "架空　太郎"
    assert ui.over_label.text() == "かぎ 1"
    assert ui.next_button.text() == "返却を記録(&A)…"
    page.ui.chips.choose("")
    page.ui.table.choose(3)
    settle(page, qtbot)
    assert ui.title_label.text() == "髙橋　次郎"
    assert ui.next_box.isHidden()


def test_words_find_a_row_in_another_spelling(page: KeysPage, qtbot: QtBot) -> None:
    page.ui.chips.choose("")
    page.ui.search_box.setText("高橋 返却")
    qtbot.waitUntil(lambda: names(page) == ["髙橋　次郎"])


def test_a_search_in_vain_offers_to_take_the_words_away(page: KeysPage, qtbot: QtBot) -> None:
    page.ui.search_box.setText("居ない人")
    qtbot.waitUntil(lambda: names(page) == [])
    settle(page, qtbot)
    assert page.ui.empty_state.heading_label.text() == "見つかりませんでした"
    page.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: len(names(page)) == len(page.rows))


def test_a_chip_without_rows_offers_all_of_them(page: KeysPage, qtbot: QtBot) -> None:
    page.rows = [KeyRow(3, "髙橋　次郎", None, is_out=False)]
    page.refresh()
    qtbot.waitUntil(lambda: names(page) == [])
    assert page.ui.empty_state.heading_label.text() == "「貸出中」のかぎはありません"
    page.ui.empty_state.act_button.click()
    qtbot.waitUntil(lambda: names(page) == ["髙橋　次郎"])


def test_an_empty_register_says_what_to_do(page: KeysPage, qtbot: QtBot) -> None:
    page.rows = []
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.empty_state.heading_label.text() == "かぎはまだありません")
    settle(page, qtbot)
    page.ui.empty_state.act_button.click()
    assert page.begun == 1
    assert page.ui.count_label.text() == ""


def test_a_column_with_an_order_sorts_and_what_has_none_comes_last(
    page: KeysPage, qtbot: QtBot
) -> None:
    page.ui.chips.choose("")
    page.ui.table.sort_asked.emit("lent", False)
    assert names(page) == ["架空　花子", "架空　太郎", "髙橋　次郎"]
    page.ui.table.sort_asked.emit("lent", True)
    assert names(page) == ["架空　太郎", "架空　花子", "髙橋　次郎"]
    assert page.ui.table.sortable_keys() == {"lent"}
    settle(page, qtbot)


def test_acts_say_what_they_are_about(page: KeysPage) -> None:
    page.sheet.ui.acts.buttons()[0].click()
    page.sheet.go_on()
    page.ui.table.opened.emit(1)
    page.sheet.ui.parts.choose("past")
    undo = next(one for one in page.sheet.findChildren(QPushButton) if one.text() == "取消し…")
    undo.click()
    assert page.done == [
        ("change", None, 1),
        ("return", None, 1),
        ("return", None, 1),
        ("undo", 1, 1),
    ]
    assert undo.accessibleName() == "2026年4月3日：取消し…"


def test_nobody_is_asked_to_choose_while_a_sheet_is_on_its_way(
    page: KeysPage, qtbot: QtBot
) -> None:
    page.sheet.show_nothing()
    page.ui.chips.choose("")
    assert page.sheet.ui.nothing_state.isHidden()
    settle(page, qtbot)


def test_beside_an_empty_list_nobody_is_asked_to_choose(page: KeysPage, qtbot: QtBot) -> None:
    page.rows = []
    page.refresh()
    nothing = page.sheet.ui.nothing_state
    qtbot.waitUntil(nothing.isVisible)
    assert nothing.heading_label.isHidden()
    assert "ここに表示します" in nothing.sentence_label.plain
    settle(page, qtbot)


def test_the_part_that_was_read_stays_in_another_row(page: KeysPage, qtbot: QtBot) -> None:
    page.sheet.ui.parts.choose("past")
    page.ui.table.choose(2)
    settle(page, qtbot)
    assert page.sheet.ui.parts.key == "past"


def test_a_row_that_is_asked_for_is_shown_whatever_was_searched(
    page: KeysPage, qtbot: QtBot
) -> None:
    page.ui.search_box.setText("太郎")
    page.show_row(3)
    qtbot.waitUntil(lambda: page.ui.table.current_id() == page.rows[2].id)
    settle(page, qtbot)
    assert page.sheet.ui.title_label.text() == "髙橋　次郎"


def test_a_new_row_is_chosen_once_it_has_come_though_another_chip_stood(
    page: KeysPage, qtbot: QtBot
) -> None:
    new = KeyRow(9, "例題　九子", 20, is_out=False)
    page.rows = [*page.rows, new]
    page.ui.chips.choose("out")
    page.show_row(new.id)
    qtbot.waitUntil(lambda: page.ui.table.current_id() == new.id)
    assert page.ui.chips.key == ""
    settle(page, qtbot)
    page.ui.table.choose(1)
    page.refresh()
    qtbot.waitUntil(page.seat.doing.is_idle)
    assert page.ui.table.current_id() == 1


def test_the_chip_stays_where_it_shows_the_row_that_is_asked_for(
    page: KeysPage, qtbot: QtBot
) -> None:
    page.ui.chips.choose("out")
    wanted = next(row for row in page.rows[::-1] if row.is_out)
    page.show_row(wanted.id)
    qtbot.waitUntil(lambda: page.ui.table.current_id() == wanted.id)
    qtbot.waitUntil(page.seat.doing.is_idle)
    assert page.ui.chips.key == "out"


def test_a_refusal_stands_in_the_place_of_the_list(page: KeysPage, qtbot: QtBot) -> None:
    page.refusal = "この一覧は、監査員だけが見られます。"
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.empty_state.sentence_label.plain == page.refusal)
    qtbot.waitUntil(lambda: page.sheet.sheet is None)


def test_the_books_are_opened_by_a_key(page: KeysPage) -> None:
    QTest.keyClick(page.ui.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(BookDialog)
    assert dialog is not None
    assert dialog.book.title == page.books()[0].title
    dialog.leave()


def test_the_first_deed_is_the_button_and_the_others_a_menu(page: KeysPage) -> None:
    assert page.ui.new_button.text() == "かぎを貸す(&N)…"
    page.ui.new_button.click()
    page.new()
    page.ui.more_button.menu().actions()[0].trigger()
    assert page.begun == 3


def test_other_colours_and_another_size_are_worn_at_once(
    page: KeysPage, qtbot: QtBot, qapp: QApplication
) -> None:
    page.ui.chips.choose("")
    before = page.sheet.ui.acts.buttons()[0].icon().cacheKey()
    theme.dress(qapp, DARK, "特大")
    try:
        page.redress()
        assert page.sheet.ui.acts.buttons()[0].icon().cacheKey() != before
        assert page.sheet.ui.title_label.text() == "架空　太郎"
        assert page.sheet.ui.scroll.isAncestorOf(page.sheet.ui.head)
        qtbot.waitUntil(lambda: page.ui.table.horizontalScrollBar().maximum() == 0)
    finally:
        theme.dress(qapp, LIGHT)
        page.redress()
    settle(page, qtbot)
    assert not page.sheet.ui.scroll.isAncestorOf(page.sheet.ui.head)
    assert page.sheet.ui.head.isVisible()
