"""Record that a member takes the consent back."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import consents
from app.rules.consent_fields import METHODS
from app.rules.errors import OfficeError
from app.rules.ids import MemberId
from app.rules.members import ConsentDraft
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_withdraw_dialog import Ui_WithdrawDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.paragraph import Paragraph

NOT_SAID: Final = "選んでください"
NO_METHOD: Final = "お申し出の方法を選んでください。記録はまだ変わっていません。"


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
        self.ui.method_combo.addItems([NOT_SAID, *METHODS])
        for field, problem in self._problems():
            excuse(field, problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.cancel_button.setFocus()
        self.take_room(480)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return bool(self.ui.reason_edit.toPlainText().strip())

    def save(self) -> None:
        """Record the withdrawal; by which way it came is a fact that nobody may guess."""
        desk, member_id, ui = self.seat.desk, self._member_id, self.ui
        for field, problem in self._problems():
            excuse(field, problem)
        if ui.method_combo.currentIndex() == 0:
            complain(ui.method_combo, ui.method_problem, NO_METHOD)
            ui.method_combo.setFocus()
            return
        draft = ConsentDraft(
            given_on=ui.on_field.typed(),
            method=ui.method_combo.currentText(),
            receiver=desk.actor.name,
        )
        reason = ui.reason_edit.toPlainText()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: consents.withdraw(desk, member_id, draft, reason),
            asker=self,
            then=lambda _recorded: self._end(),
            refused=self._fail,
        )

    def _problems(self) -> tuple[tuple[QWidget, Paragraph], ...]:
        """Pair each field with where a complaint about it stands."""
        ui = self.ui
        return (
            (ui.on_field, ui.on_problem),
            (ui.method_combo, ui.method_problem),
            (ui.reason_edit, ui.reason_problem),
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
