"""Answer the telephone, and go on from a note to a request, by keys and mouse."""

from PySide6.QtCore import Qt

from app.ui.dialogs.case_notes_dialog import CaseNotesDialog
from app.ui.dialogs.findings_dialog import FindingsDialog
from app.ui.dialogs.phone_note_dialog import PhoneNoteDialog
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.window import Window
from tests.stories import form_work, step_work
from tests.stories.hands import Hands


def note_call(
    hands: Hands, window: Window, caller: str, telephone: str, about: str
) -> RequestDialog:
    """Write a call down in the window that F4 opens, and begin a request with it by one key."""
    hands.turn_to(window)
    hands.key(Qt.Key.Key_F4)
    note = hands.see(PhoneNoteDialog)
    hands.on(note.ui.caller_edit)
    form_work.put(hands, note.ui.caller_edit, caller)
    form_work.put(hands, note.ui.telephone_edit, telephone)
    hands.until(lambda: note.ui.member_combo.count() == 2)
    form_work.choose(hands, note.ui.member_combo, "00010001")
    form_work.put(hands, note.ui.about_edit, about)
    hands.chord("Alt+R")
    dialog = hands.see(RequestDialog, window)
    hands.until(lambda: dialog.ui.name_edit.text() == caller)
    hands.until(dialog.ui.subject_clear_button.isVisible)
    return dialog


def investigate(hands: Hands, window: Window, *notes: tuple[str, str]) -> None:
    """Keep what was heard and looked up, each with the kind of note it is."""
    dialog = step_work.begin(hands, window, "調査の記録", CaseNotesDialog)
    for kind, words in notes:
        form_work.choose(hands, dialog.ui.kind_combo, kind)
        form_work.put(hands, dialog.ui.words_edit, words)
        hands.chord("Ctrl+S")
        _wait_for(hands, dialog, words)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(CaseNotesDialog, window)


def answer_in_words(hands: Hands, window: Window, found: str, answer: str) -> None:
    """Write what was found and what the office answers, for the letter."""
    dialog = step_work.begin(hands, window, "調査の結果と回答の言葉", FindingsDialog)
    form_work.put(hands, dialog.ui.found_edit, found)
    form_work.put(hands, dialog.ui.answer_edit, answer)
    form_work.save(hands, dialog, window)


def _wait_for(hands: Hands, dialog: CaseNotesDialog, words: str) -> None:
    hands.until(lambda: words in "".join(hands.read(dialog.ui.notes)))
