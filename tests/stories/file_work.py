"""Give an answer as a file behind a password, and tell the password apart, by keys and mouse."""

from pathlib import Path

from PySide6.QtCore import Qt

from app.rules.letter_kinds import letter_word
from app.ui.dialogs.electronic_dialog import ElectronicDialog, TellDialog
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.case_work import letter_line
from tests.stories.hands import Hands


def make(hands: Hands, window: Window, kept: Path, medium: str) -> str:
    """Write the answer into a file; return the password that is shown once."""
    line = letter_line(hands, window, letter_word("disclosure"))
    hands.click(hands.button(line, "ファイルで渡す"))
    dialog = hands.see(ElectronicDialog, window)
    form_work.choose(hands, dialog.ui.choice_combo, medium)
    hands.name_file(dialog.ui.save_button, kept)
    hands.until(lambda: dialog.ui.effect_label.text().startswith("パスワード　"))
    password = dialog.ui.effect_label.text().partition("　")[2]
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ElectronicDialog, window)
    return password


def tell(hands: Hands, window: Window, how: str) -> None:
    """Record how the password was told."""
    line = letter_line(hands, window, letter_word("disclosure"))
    hands.click(hands.button(line, "パスワードの連絡を記録"))
    dialog = hands.see(TellDialog, window)
    form_work.choose(hands, dialog.ui.choice_combo, how)
    form_work.save(hands, dialog, window)
