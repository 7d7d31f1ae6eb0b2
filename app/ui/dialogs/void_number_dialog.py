"""Ask why a reserved receipt number will not be used, and make it 欠番 (OFFICE M-06)."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import reserved_numbers
from app.office.reserved_numbers import VoidReason
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_void_number_dialog import Ui_VoidNumberDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.enter_moves import chain

NEEDED: Final = "理由を選んでください。"


class VoidNumberDialog(OfficeDialog):
    """Take one of the reasons; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_VoidNumberDialog()
        self.ui.setupUi(self)
        self._number = number
        self.ui.title_label.setText(f"受付番号 {number} を欠番にする")
        self.ui.intro_label.setText("この番号は、これから使えなくなります。元に戻せません。")
        self.ui.save_button.setText("欠番にする(&S)")
        self.ui.reasons.offer([Choice(one.value, one.word) for one in VoidReason])
        excuse(self.ui.reasons, self.ui.reason_problem)
        chain(*self.ui.reasons.buttons())
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.cancel_button.setFocus()
        self.take_room(520)

    def is_touched(self) -> bool:
        """Tell whether a reason was chosen that is not recorded."""
        return bool(self.ui.reasons.key)

    def save(self) -> None:
        """Make the number void, or ask for the reason."""
        excuse(self.ui.reasons, self.ui.reason_problem)
        desk, number, key = self.seat.desk, self._number, self.ui.reasons.key
        if not key:
            complain(self.ui.reasons, self.ui.reason_problem, NEEDED)
            self.ui.reasons.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: reserved_numbers.void(desk, number, VoidReason(key).word),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _end(self) -> None:
        """Close after the act."""
        self.set_busy(busy=False)
        self.recorded.emit(f"受付番号 {self._number} を欠番にしました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
