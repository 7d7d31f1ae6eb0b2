"""Answer the telephone wherever one is in the program: F4 opens a note beside it (OFFICE M-08)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.phone_note_dialog import PhoneNoteDialog
from app.ui.dialogs.phone_notes_dialog import PhoneNotesDialog
from app.ui.seat import Seat


class PhoneDesk(QObject):
    """Open notes in windows of their own, which no dialog of the work keeps from being typed in.

    `said` carries what was done, `request_asked` a case to show, `note_asked` the note from which
    a request is to be taken.
    """

    said = Signal(str)
    request_asked = Signal(int)
    note_asked = Signal(int)

    def __init__(self, seat: Seat, keeper: QWidget) -> None:
        super().__init__(keeper)
        self._seat = seat
        self._open: list[OfficeDialog] = []
        seat.bus.called.connect(self.take_call)

    def take_call(self) -> None:
        """Open an empty note."""
        if not may(self._seat.desk.actor.roles, Verb.note_call):
            return
        dialog = PhoneNoteDialog(self._seat)
        dialog.recorded.connect(self.said)
        dialog.request_asked.connect(self.note_asked)
        dialog.list_asked.connect(self.show_list)
        self._show(dialog)

    def show_list(self) -> None:
        """Open the list of all notes."""
        dialog = PhoneNotesDialog(self._seat)
        dialog.request_asked.connect(self.request_asked)
        self._show(dialog)

    def leave(self) -> None:
        """Close what is still open; what was typed has been asked for before."""
        for dialog in list(self._open):
            dialog.leave()

    def _show(self, dialog: OfficeDialog) -> None:
        # Without an owner on the screen it needs one here.
        self._open.append(dialog)
        dialog.finished.connect(lambda _result: self._open.remove(dialog))
        dialog.show()
        dialog.activateWindow()
