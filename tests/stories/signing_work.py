"""The work of those who sign, as it is done by keys and mouse, step by step."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.later_readings_dialog import LaterReadingsDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.signing_table_dialog import SigningTableDialog
from app.ui.dialogs.waiting_approvals_dialog import WaitingApprovalsDialog
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.hands import Hands

D = TypeVar("D", bound=QWidget)


def open_list(hands: Hands, window: Window, words: str, kind: type[D]) -> D:
    """Choose a line of 「一覧・集計」."""
    hands.turn_to(window)
    hands.chord("Ctrl+3")
    (tab,) = (one for one in window.tabs if isinstance(one, RequestsTab))
    hands.pick(tab.ui.lists_button, words)
    return hands.see(kind, window)


def name_deputy(hands: Hands, window: Window, name: str, first: str, last: str) -> None:
    """Say in the table who stands in while the head is away."""
    dialog = open_list(hands, window, "専決表", SigningTableDialog)
    form_work.choose(hands, dialog.ui.deputy_combo, name)
    form_work.put(hands, dialog.ui.from_field, first)
    form_work.put(hands, dialog.ui.until_field, last)
    form_work.save(hands, dialog, window)


def deputise(hands: Hands, window: Window, letter: str) -> str:
    """Read the answer that waits, and approve it for the head; return what the list says."""
    listed = open_list(hands, window, "決裁を待つもの", WaitingApprovalsDialog)
    hands.until(lambda: listed.ui.count_label.text() == "1件")
    row = listed.current()
    assert row is not None
    assert row.letter == letter
    hands.chord("Alt+O")
    dialog = hands.see(ApprovalDialog, listed)
    hands.until(dialog.ui.save_button.isEnabled)
    assert dialog.ui.save_button.text().startswith("代決する")
    hands.chord("Alt+S")
    hands.gone(ApprovalDialog, listed)
    hands.until(lambda: bool(listed.ui.notice.sentence))
    said = listed.ui.notice.sentence
    hands.key(Qt.Key.Key_Escape)
    hands.gone(WaitingApprovalsDialog, window)
    return said


def read_later(hands: Hands, window: Window) -> list[str]:
    """Read what was approved meanwhile and mark it; return what stood beside the letter."""
    listed = open_list(hands, window, "後閲", LaterReadingsDialog)
    hands.until(lambda: listed.ui.count_label.text() == "1件")
    hands.chord("Alt+V")
    letter = hands.see(LetterDialog, listed)
    hands.until(lambda: letter.ui.pdf_view.page_count > 0)
    facts = hands.read(letter.ui.letter_facts)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LetterDialog, listed)
    hands.chord("Alt+S")
    hands.until(lambda: listed.ui.stack.currentWidget() is listed.ui.empty_page)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(LaterReadingsDialog, window)
    return facts
