"""Look for a case wherever the desk lists cases, by keys and mouse."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.rules.rights import Remedy
from app.ui.dialogs.held_papers_dialog import HeldPapersDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.window import Window
from tests.stories import (
    case_work,
    form_work,
    intake_work,
    letter_texts,
    lists,
    member_work,
    register_work,
)
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands
from tests.stories.intake_work import requests_tab


def listed(hands: Hands, window: Window, words: str, numbers: Sequence[str]) -> None:
    """See that these cases, and no others, are found by some words among all requests."""
    tab = requests_tab(window)
    hands.turn_to(window)
    hands.chord("Ctrl+3")
    hands.chord("F3")
    hands.chord("Ctrl+A")
    if words:
        hands.write(words)
    else:
        hands.key(Qt.Key.Key_Delete)
    case_work.settle(hands, window)
    if numbers:
        hands.until(lambda: lists.column(tab.ui.table, "受付番号") == [*numbers])
    else:
        hands.until(lambda: tab.ui.list_stack.currentWidget() is tab.ui.empty_page)


def papers_of(hands: Hands, window: Window, count: int) -> list[str]:
    """Open the list of the papers in the house; return the numbers of their cases."""
    hands.pick(requests_tab(window).ui.lists_button, "お預かりしている書類")
    dialog = hands.see(HeldPapersDialog, window)
    lists.wait_for(hands, dialog.ui.table, count)
    numbers = lists.column(dialog.ui.table, "受付番号")
    hands.key(Qt.Key.Key_Escape)
    hands.gone(HeldPapersDialog, window)
    return numbers


def week(hands: Hands, window: Window, kept: Path) -> str:
    """Keep the sheet of the week as a file, and read it."""
    hands.pick(requests_tab(window).ui.lists_button, "週間進行表")
    dialog = hands.see(LetterDialog, window)
    hands.until(lambda: dialog.ui.pdf_view.page_count > 0)
    case_work.keep(hands, dialog, kept)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, window)
    return letter_texts.read(kept.read_bytes())


def register(hands: Hands, window: Window, kept: Path) -> tuple[str, list[str]]:
    """Write the register; return what its dialog says of how many, and the numbers in it."""
    told = register_work.write(hands, window, kept)
    return told, [line["受付番号"] for line in register_work.lines(kept)]


def told_of_member(hands: Hands, window: Window, code: str) -> str:
    """Find a member, and read everything on her page once nothing moves any more."""
    page, doing = member_work.find(hands, window, code), members_tab(window).seat.doing
    hands.until(doing.is_idle)
    hands.rest()
    hands.until(doing.is_idle)
    return "　".join(hands.read(page))


def asked_again(hands: Hands, window: Window, code: str) -> str:
    """Begin to take the same request of a member once more; return what is said of open ones."""
    hands.turn_to(window)
    hands.chord("Ctrl+3")
    hands.chord("Ctrl+N")
    dialog = hands.see(RequestDialog, window)
    hands.chord("Alt+G")
    hands.until(dialog.ui.channel_combo.isVisible)
    intake_work.find_member(hands, dialog, code)
    form_work.tick(hands, dialog.rights.boxes[Remedy.disclosure])
    case_work.settle(hands, window)
    said = dialog.ui.same_label.text() if dialog.ui.same_box.isVisible() else ""
    hands.key(Qt.Key.Key_Escape)
    box = hands.see(QMessageBox, window)
    hands.click(hands.button(box, "保存しないで閉じる"))
    hands.gone(RequestDialog, window)
    return said
