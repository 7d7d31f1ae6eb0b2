"""Go on with letters that have left, by keys and mouse: they come back, and leave again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.rules.letter_kinds import letter_word
from app.ui.dialogs.answer_address_dialog import AnswerAddressDialog
from app.ui.dialogs.cover_note_dialog import CoverNoteDialog
from app.ui.dialogs.dispatch_book_dialog import DispatchBookDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.letter_steps import ReturnedLetterDialog
from app.ui.window import Window
from tests.stories import case_work, form_work, lists, step_work
from tests.stories.hands import Hands
from tests.stories.intake_work import requests_tab

ANSWER = letter_word("disclosure")


def come_back(hands: Hands, window: Window, reason: str) -> str:
    """Record that the answer came back; return what the dialog proposes."""
    hands.turn_to(window)
    line = case_work.letter_line(hands, window, ANSWER)
    button = hands.button(line, "この文書")
    assert isinstance(button, QPushButton)
    hands.pick(button, "返戻を記録")
    dialog = hands.see(ReturnedLetterDialog, window)
    form_work.choose(hands, dialog.ui.choice_combo, reason)
    proposed = dialog.ui.effect_label.text()
    form_work.save(hands, dialog, window)
    return proposed


def ask_address(hands: Hands, window: Window, postal: str, address: str) -> str:
    """Write down where she lives now; return what is offered for the record."""
    case_work.go_on(hands, window, "回答送付先を確かめる")
    dialog = hands.see(AnswerAddressDialog, window)
    hands.until(lambda: bool(dialog.ui.address_edit.text()))
    form_work.put(hands, dialog.ui.postal_edit, postal)
    form_work.put(hands, dialog.ui.address_edit, address)
    hands.chord("Ctrl+S")
    hands.gone(AnswerAddressDialog, window)
    return hands.answer(window, "キャンセル")


def cover(hands: Hands, window: Window) -> str:
    """Issue the note that lies upon the answer; return its number."""
    dialog = step_work.begin(hands, window, "送付状", CoverNoteDialog)
    hands.until(lambda: any(dialog.ui.letters_list.ticked()))
    hands.chord("Ctrl+S")
    return step_work.issue_open(hands, window, LetterDialog)


def send_again(hands: Hands, window: Window, number: str) -> None:
    """Record that the answer left once more."""
    case_work.go_on(hands, window, "もう一度発送する")
    case_work.write_post(hands, window, number)


def book(hands: Hands, window: Window, kept: Path) -> list[tuple[str, ...]]:
    """Read the book of what left, and write it into a file."""
    hands.turn_to(window)
    hands.pick(requests_tab(window).ui.lists_button, "発送簿")
    dialog = hands.see(DispatchBookDialog, window)
    hands.until(lambda: dialog.ui.table.model().rowCount() > 0)
    lines = lists.lines(dialog.ui.table)
    hands.name_file(dialog.ui.excel_button, kept)
    hands.until(lambda: kept.name in dialog.ui.notice.sentence)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(DispatchBookDialog, window)
    return lines
