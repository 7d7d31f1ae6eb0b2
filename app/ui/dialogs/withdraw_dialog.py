"""Record that a member takes the consent back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import consents
from app.rules.errors import OfficeError
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_withdraw_dialog import Ui_WithdrawDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse


class WithdrawDialog(OfficeDialog):
    """Take the day and the words of a withdrawal.

    Once it is in the ledger come `recorded`, and `withdrawn` with the member's key: what follows
    from a withdrawal is shown next.
    """

    recorded = Signal()
    withdrawn = Signal(int)

    def __init__(
        self, seat: Seat, heading: str, member_id: MemberId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_WithdrawDialog()
        self.ui.setupUi(self)
        self._member_id = member_id
        self.ui.member_label.setText(heading)
        self.ui.on_field.set_up(seat.desk.today)
        self.ui.on_field.set_day(seat.desk.today)
        excuse(self.ui.on_field, self.ui.on_problem)
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.cancel_button.setFocus()
        self.take_room(480)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return bool(self.ui.reason_edit.toPlainText().strip())

    def save(self) -> None:
        """Record the withdrawal."""
        desk, member_id = self.seat.desk, self._member_id
        draft = ConsentDraft(given_on=self.ui.on_field.typed(), receiver=desk.actor.name)
        reason = self.ui.reason_edit.toPlainText()
        excuse(self.ui.on_field, self.ui.on_problem)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: consents.withdraw(desk, member_id, draft, reason),
            asker=self,
            then=lambda _recorded: self._end(),
            refused=self._fail,
        )

    def _end(self) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.ui.reason_edit.clear()
        self.recorded.emit()
        self.withdrawn.emit(self._member_id)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        complain(self.ui.on_field, self.ui.on_problem, error.sentence)
