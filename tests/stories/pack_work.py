"""Write the papers of an audit, and check them, by keys and mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.ui.dialogs.audit_pack_dialog import AuditPackDialog
from app.ui.tabs.governance_tab import GovernanceTab
from app.ui.tabs.reports_page import ReportsPage
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.hands import Hands


def page(hands: Hands, window: Window) -> ReportsPage:
    """Turn to the page 点検・報告."""
    hands.turn_to(window)
    hands.chord("Alt+K")
    (tab,) = (one for one in window.tabs if isinstance(one, GovernanceTab))
    hands.until(tab.isVisible)
    (found,) = (one for one in tab.pages if isinstance(one, ReportsPage))
    hands.click(hands.button(tab.ui.segments, found.word))
    hands.until(found.isVisible)
    return found


def write(hands: Hands, window: Window, span: str, place: Path) -> str:
    """Write the papers of a span into a new folder; return what is said of it."""
    shown = page(hands, window)
    hands.chord("Ctrl+N")
    dialog = hands.see(AuditPackDialog, window)
    form_work.choose(hands, dialog.ui.span_combo, span)
    form_work.put(hands, dialog.ui.place_edit, str(place))
    hands.chord("Ctrl+S")
    hands.until(dialog.ui.done_sheet.isVisible)
    told = "\n".join(hands.read(dialog.ui.done_sheet))
    hands.key(Qt.Key.Key_Escape)
    hands.gone(AuditPackDialog, window)
    hands.until(lambda: shown.sheet.sheet is not None)
    return told


def check(hands: Hands, window: Window, folder: Path) -> str:
    """Hold a folder against the log; return what the program says of it."""
    shown = page(hands, window)
    hands.name_file(hands.button(shown.sheet, "一式を照合"), folder)
    box = hands.see(QMessageBox, window)
    said = box.text()
    hands.click(hands.button(box, "閉じる"))
    hands.gone(QMessageBox, window)
    return said
