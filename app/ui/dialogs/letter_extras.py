"""Offer beside an issued letter what else is done with it: a file for e-mail, its wording."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from app.office import electronic_answers
from app.office.rows import ElectronicAnswerRow
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.electronic_dialog import MailDialog, TellDialog
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.dialogs.wording_seen_dialog import WordingSeenDialog
from app.ui.forms.ui_letter_dialog import Ui_LetterDialog
from app.ui.seat import Seat


class LetterExtras(QObject):
    """Be the buttons under the printing of an issued letter; a draft shows none of them."""

    def __init__(self, seat: Seat, ui: Ui_LetterDialog, host: QWidget) -> None:
        super().__init__(host)
        self._seat = seat
        self._ui = ui
        self._host = host
        self._about: LetterAbout | None = None
        self._untold = False
        ui.mail_button.clicked.connect(self.give_by_mail)
        ui.tell_button.clicked.connect(self.tell)
        ui.wording_button.clicked.connect(self.see_wording)

    @property
    def _buttons(self) -> Sequence[QPushButton]:
        return (self._ui.mail_button, self._ui.tell_button, self._ui.wording_button)

    def offer(self, about: LetterAbout | None) -> None:
        """Offer them for this letter; for none where nothing is issued."""
        self._about, self._untold = about, False
        self.show(shown=True)
        self._ask()

    def show(self, *, shown: bool) -> None:
        """Show what can be done, or nothing while the letter itself may not be seen."""
        about, ui = self._about, self._ui
        gives = shown and about is not None and self._may_give(about)
        ui.mail_button.setVisible(gives)
        ui.tell_button.setVisible(gives and self._untold)
        ui.wording_button.setVisible(shown and about is not None)

    def give_by_mail(self) -> None:
        """Write the letter into a file that only its password opens."""
        if self._about is not None:
            self._open(MailDialog(self._seat, self._about, self._host))

    def tell(self) -> None:
        """Record how the password of the newest file was told."""
        if self._about is not None:
            self._open(TellDialog(self._seat, self._about, self._host))

    def see_wording(self) -> None:
        """Show with which words the letter was drawn."""
        if self._about is not None:
            WordingSeenDialog(self._seat, self._about, self._host).open()

    def _may_give(self, about: LetterAbout) -> bool:
        return not about.of_run and may(self._seat.desk.actor.roles, Verb.issue_letter)

    def _open(self, dialog: OfficeDialog) -> None:
        dialog.recorded.connect(self._tell_done)
        dialog.open()

    def _tell_done(self, sentence: str) -> None:
        self._ui.notice.say(sentence)
        self._ask()

    def _ask(self) -> None:
        """Ask whether a file left whose password nobody has told yet."""
        about, desk = self._about, self._seat.desk
        if about is not None and self._may_give(about):
            self._seat.doing.look(
                lambda: electronic_answers.of_letter(desk, about.id),
                asker=self._host,
                then=self._show_files,
                key="files",
            )

    def _show_files(self, files: Sequence[ElectronicAnswerRow]) -> None:
        self._untold = bool(files) and files[-1].told_on is None
        self.show(shown=not self._ui.mail_button.isHidden())
