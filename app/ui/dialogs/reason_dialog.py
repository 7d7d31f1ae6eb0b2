"""Ask for the reason of one act, and do it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.office.changes import Changes
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.sent_round import offer_round
from app.ui.forms.ui_reason_dialog import Ui_ReasonDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

NEEDED = "理由を書いてください。"

Act = Callable[[str], Changes]


@dataclass(frozen=True)
class ReasonWords:
    """Hold what the dialog says: whom it is about, what will follow, and that it is done.

    `label` names the field where another word than a reason is asked for, `needed` what is said
    where it is missing.
    """

    title: str
    heading: str
    intro: str
    save: str
    said: str
    label: str = ""
    needed: str = NEEDED


class ReasonDialog(OfficeDialog):
    """Take a reason; `recorded` carries the sentence that says it is done.

    `act` is called with the reason beside the UI thread: it may hold keys and the desk only.
    """

    def __init__(
        self, seat: Seat, words: ReasonWords, act: Act, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.words = words
        self._act = act
        self.ui = Ui_ReasonDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        self.ui.title_label.setText(words.heading)
        self.ui.intro_label.setText(words.intro)
        self.ui.save_button.setText(words.save)
        if words.label:
            self.ui.reason_label.setText(words.label)
            self.ui.reason_edit.setAccessibleName(words.label.split("(&")[0])
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(520)

    def is_touched(self) -> bool:
        """Tell whether a reason was typed that is not recorded."""
        return bool(self.ui.reason_edit.text().strip())

    def save(self) -> None:
        """Do the act, or ask for its reason."""
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        reason, act = self.ui.reason_edit.text().strip(), self._act
        if not reason:
            complain(self.ui.reason_edit, self.ui.reason_problem, self.words.needed)
            self.ui.reason_edit.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: act(reason), asker=self, then=lambda _changes: self._end(), refused=self._fail
        )

    def _end(self) -> None:
        """Close after the act."""
        self.set_busy(busy=False)
        self.recorded.emit(self.words.said)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the reason stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        offer_round(self.seat, self, self.ui.trouble_notice, error)
