"""Lead to all that is set about letters: their wording, who signs, the page and the envelope."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.office import wording_editing
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.page_settings_dialog import PageSettingsDialog
from app.ui.dialogs.sender_facts_dialog import SenderFactsDialog
from app.ui.dialogs.senders_dialog import SendersDialog
from app.ui.dialogs.wording_dialog import WordingDialog
from app.ui.forms.ui_letter_settings_dialog import Ui_LetterSettingsDialog
from app.ui.seat import Seat


class LetterSettingsDialog(OfficeDialog):
    """Be the place from which the settings of letters are opened."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_LetterSettingsDialog()
        self.ui.setupUi(self)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.save_button.hide()
        head = may(seat.desk.actor.roles, Verb.shape_letters)
        self.ui.wording_box.setVisible(head)
        self.ui.sender_box.setVisible(head)
        self.ui.facts_box.setVisible(head)
        self.ui.wording_button.clicked.connect(lambda: self._open(WordingDialog))
        self.ui.sender_button.clicked.connect(lambda: self._open(SendersDialog))
        self.ui.facts_button.clicked.connect(lambda: self._open(SenderFactsDialog))
        self.ui.page_button.clicked.connect(lambda: self._open(PageSettingsDialog))
        self.take_room(760)
        desk = seat.desk
        seat.doing.look(
            lambda: wording_editing.troubles(desk), asker=self, then=self._warn, key="troubles"
        )

    def _open(self, make: Callable[[Seat, QWidget], OfficeDialog]) -> None:
        dialog = make(self.seat, self)
        dialog.recorded.connect(self.ui.notice.say)
        dialog.open()

    def _warn(self, sentences: Sequence[str]) -> None:
        """Say which wording this program cannot use."""
        if sentences:
            self.ui.notice.say("\n".join(sentences), "caution")
            self.grow()
