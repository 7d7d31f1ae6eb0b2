"""Reserve receipt numbers for days without machines, by keys and mouse, and void what is left."""

from PySide6.QtCore import Qt

from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.reserved_numbers_dialog import ReservedNumbersDialog
from app.ui.dialogs.void_number_dialog import VoidNumberDialog
from app.ui.window import Window
from tests.stories import form_work, lists
from tests.stories.hands import Hands
from tests.stories.intake_work import requests_tab


def open_list(hands: Hands, window: Window) -> ReservedNumbersDialog:
    """Open the list of reserved numbers."""
    hands.turn_to(window)
    hands.chord("Ctrl+3")
    hands.pick(requests_tab(window).ui.lists_button, "手書き受付票")
    return hands.see(ReservedNumbersDialog, window)


def close_list(hands: Hands, window: Window) -> None:
    """Close the list of reserved numbers."""
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ReservedNumbersDialog, window)


def reserve(hands: Hands, window: Window, count: int) -> list[str]:
    """Reserve numbers and look at their forms; return the numbers."""
    dialog = open_list(hands, window)
    form_work.put(hands, dialog.ui.count_edit, str(count))
    hands.click(dialog.ui.reserve_button)
    lists.wait_for(hands, dialog.ui.table, count)
    numbers = lists.column(dialog.ui.table, "受付番号")
    hands.chord("Ctrl+S")
    sheets = hands.see(LetterDialog, dialog)
    hands.until(lambda: sheets.ui.pdf_view.page_count == count)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, dialog)
    close_list(hands, window)
    return numbers


def void(hands: Hands, window: Window, number: str, reason: str) -> dict[str, str]:
    """Make a number that still waits void; return how all reserved numbers stand then."""
    dialog = open_list(hands, window)
    lists.point_at(hands, dialog.ui.table, number, "未使用")
    hands.click(dialog.ui.void_button)
    asked = hands.see(VoidNumberDialog, dialog)
    assert number in asked.ui.title_label.text()
    hands.click(hands.button(asked, reason))
    form_work.save(hands, asked, dialog)
    hands.until(lambda: dialog.ui.stack.currentWidget() is dialog.ui.empty_page)
    hands.click(hands.button(dialog.ui.chips, "すべて"))
    hands.until(lambda: number in lists.column(dialog.ui.table, "受付番号"))
    table = dialog.ui.table
    stand = dict(zip(lists.column(table, "受付番号"), lists.column(table, "状態"), strict=True))
    close_list(hands, window)
    return stand
