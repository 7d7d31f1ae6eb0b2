"""Open the dialog of a check of identity once the office's own table of papers is known."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.office import papers
from app.rules.cases import Case
from app.rules.papers import Paper
from app.ui.dialogs.identity_dialog import IdentityDialog
from app.ui.seat import Seat


def open_identity(seat: Seat, case: Case, asker: QWidget, said: Callable[[str], object]) -> None:
    """Ask for the table beside the UI thread, and open the dialog; `said` takes what it did."""
    desk = seat.desk

    def show(table: Mapping[str, Paper]) -> None:
        dialog = IdentityDialog(seat, case, table, asker)
        dialog.recorded.connect(said)
        dialog.open()

    seat.doing.look(lambda: papers.table(desk), asker=asker, then=show)
