"""Open what the menus offer about letters: where they go, cover notes, the book, misdeliveries."""

from PySide6.QtWidgets import QDialog, QWidget

from app.rules.systems import System
from app.ui.dialogs.answer_address_dialog import AnswerAddressDialog
from app.ui.dialogs.cover_note_dialog import CoverNoteDialog
from app.ui.seat import Seat
from app.ui.tabs.request_facts import Sight


def has_address(sight: Sight) -> bool:
    """Tell whether letters of a case are still to be sent somewhere."""
    case = sight.page.case
    return case.system is System.personal and case.closed_on is None and sight.draft is not None


def address(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Ask where the letters of a case go."""
    return AnswerAddressDialog(seat, sight.page.case, parent)


def cover_note(seat: Seat, sight: Sight, parent: QWidget) -> QDialog:
    """Choose what lies in an envelope."""
    return CoverNoteDialog(seat, sight.page.case, parent)
