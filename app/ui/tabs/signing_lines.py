"""Open what the menu of the desk offers about approvals."""

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.dialogs.drafted_letters_dialog import DraftedLettersDialog
from app.ui.dialogs.later_readings_dialog import LaterReadingsDialog
from app.ui.dialogs.signing_table_dialog import SigningTableDialog
from app.ui.dialogs.waiting_approvals_dialog import WaitingApprovalsDialog
from app.ui.seat import Seat


def waiting(seat: Seat, parent: QWidget) -> QDialog:
    """List what waits for an approval."""
    return WaitingApprovalsDialog(seat, parent)


def drafted(seat: Seat, parent: QWidget) -> QDialog:
    """List the letters that went round."""
    return DraftedLettersDialog(seat, parent)


def later(seat: Seat, parent: QWidget) -> QDialog:
    """List what the head has yet to read."""
    return LaterReadingsDialog(seat, parent)


def table(seat: Seat, parent: QWidget) -> QDialog:
    """Change who may issue what."""
    return SigningTableDialog(seat, parent)
