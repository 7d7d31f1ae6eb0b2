"""Stop the clock, let it go on, and put the answer off, by keys and mouse."""

from app.rules.completions import How
from app.ui.dialogs.case_letter_dialog import CaseLetterDialog
from app.ui.dialogs.completion_dialog import CompletionAskedDialog
from app.ui.dialogs.completion_received_dialog import CompletionReceivedDialog
from app.ui.dialogs.extension_dialog import ExtensionDialog
from app.ui.window import Window
from tests.stories import form_work, step_work
from tests.stories.case_work import case_page
from tests.stories.hands import Hands


def ask_by_letter(
    hands: Hands, window: Window, matter: str, words: str, by: str, *, last: bool = False
) -> str:
    """Ask for what is missing by a letter; return its number."""
    dialog = _open_asking(hands, window)
    ui = dialog.ui
    form_work.choose(hands, ui.how_combo, How.letter.word)
    form_work.choose(hands, ui.matter_combo, matter)
    form_work.put(hands, ui.words_edit, words)
    form_work.put(hands, ui.by_field, by)
    if last:
        form_work.tick(hands, ui.last_check)
    hands.chord("Ctrl+S")
    number = step_work.issue_open(hands, window, CaseLetterDialog)
    hands.gone(CompletionAskedDialog, window)
    return number


def _open_asking(hands: Hands, window: Window) -> CompletionAskedDialog:
    hands.turn_to(window)
    hands.click(hands.button(case_page(window).ui.case_acts, "補正をお願いする"))
    return hands.see(CompletionAskedDialog, window)


def receive(hands: Hands, window: Window, day: str) -> str:
    """Record that it has come; return what follows."""
    step_work.go_on(hands, window, "補正が届いた")
    dialog = hands.see(CompletionReceivedDialog, window)
    form_work.put(hands, dialog.ui.day_field, day)
    hands.enter()
    hands.until(dialog.ui.effect_label.isVisible)
    told = dialog.ui.effect_label.text()
    form_work.save(hands, dialog, window)
    return told


def put_off(hands: Hands, window: Window, reason: str) -> str:
    """Put the answer off by a letter; return its number."""
    hands.turn_to(window)
    hands.click(hands.button(case_page(window).ui.case_acts, "期限を延長する"))
    dialog = hands.see(ExtensionDialog, window)
    form_work.put(hands, dialog.ui.words_edit, reason)
    hands.chord("Ctrl+S")
    number = step_work.issue_open(hands, window, CaseLetterDialog)
    hands.gone(ExtensionDialog, window)
    return number
