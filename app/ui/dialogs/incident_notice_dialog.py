"""Write to whom a letter belonged that it went astray: the items first, then the draft."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.office import incident_notices
from app.rules.errors import OfficeError
from app.rules.ids import IncidentId
from app.rules.incident_words import IncidentWords
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.issuing_dialog import Issuable, IssuingDialog
from app.ui.forms.ui_incident_notice_dialog import Ui_IncidentNoticeDialog
from app.ui.seat import Seat

TITLE = "漏えい等の通知（ご本人へ）"
LACKING = "「{}」を書いてください。ご本人にお知らせする項目です。"


class IncidentNoticeDialog(OfficeDialog):
    """Take the items of the notice; `recorded` carries the number of the letter."""

    def __init__(
        self, seat: Seat, key: IncidentId, about: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat, self._key, self._about = seat, key, about
        self.ui = Ui_IncidentNoticeDialog()
        self.ui.setupUi(self)
        self.ui.case_label.setText(about)
        self._begun = self.words()
        self._is_issued = False
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(620)
        desk = seat.desk
        seat.doing.look(
            lambda: incident_notices.begin(desk, key),
            asker=self,
            then=self.fill,
            refused=self._fail,
        )

    def words(self) -> IncidentWords:
        """Read the form."""
        ui = self.ui
        edits = (ui.items_edit, ui.cause_edit, ui.harm_edit, ui.besides_edit)
        return IncidentWords(*(edit.toPlainText().strip() for edit in edits))

    def is_touched(self) -> bool:
        """Tell whether something was typed for which no letter was issued."""
        return not self._is_issued and self.words() != self._begun

    def fill(self, words: IncidentWords) -> None:
        """Show what the records propose."""
        ui = self.ui
        ui.items_edit.setPlainText(words.items)
        ui.cause_edit.setPlainText(words.cause)
        ui.harm_edit.setPlainText(words.harm)
        ui.besides_edit.setPlainText(words.besides)
        self._begun = self.words()

    def save(self) -> None:
        """Show the draft with what is typed, or say what is missing."""
        desk, key, words = self.seat.desk, self._key, self.words()
        if words.missing:
            self.ui.trouble_notice.say(LACKING.format("・".join(words.missing)), "alarm")
            self.grow()
            return
        letter = Issuable(
            title=TITLE,
            preview=lambda: incident_notices.preview(desk, key, words),
            issue=lambda: incident_notices.issue(desk, key, words),
            facts=[("誤送付の文書", self._about)],
            kind=incident_notices.KIND,
        )
        dialog = IssuingDialog(self.seat, letter, self)
        dialog.recorded.connect(self._note)
        dialog.finished.connect(self._follow)
        dialog.open()

    def _note(self, said: str) -> None:
        """Pass on that the letter is issued."""
        self._is_issued = True
        self.recorded.emit(said)

    def _follow(self) -> None:
        """Close after the letter's window; without a letter it leads back to what was typed."""
        if self._is_issued:
            # The letter's window belongs to this one and is still closing.
            QTimer.singleShot(0, self.leave)

    def _fail(self, error: OfficeError) -> None:
        self.ui.trouble_notice.say(error.sentence, "alarm")
