"""Record that a member consents to all of the policy."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import consents
from app.rules.errors import OfficeError
from app.rules.ids import MemberId
from app.ui.dialogs import consent_fields
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_consent_dialog import Ui_ConsentDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints


class ConsentDialog(OfficeDialog):
    """Take one consent of one member; `recorded` comes once it is in the ledger."""

    recorded = Signal()

    def __init__(
        self, seat: Seat, heading: str, member_id: MemberId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ConsentDialog()
        self.ui.setupUi(self)
        self._member_id = member_id
        self.ui.member_label.setText(heading)
        consent_fields.prepare(self.ui, seat.desk.today, seat.desk.actor.name)
        self._complaints = Complaints(consent_fields.places(self.ui))
        self._start = consent_fields.read(self.ui)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(520, 600)
        desk = seat.desk
        seat.doing.look(
            lambda: consent_fields.ask_gate(desk),
            asker=self,
            then=lambda gate: consent_fields.show_gate(self.ui, gate),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return consent_fields.read(self.ui) != self._start

    def save(self) -> None:
        """Record the consent."""
        desk, member_id, draft = self.seat.desk, self._member_id, consent_fields.read(self.ui)
        self._complaints.show(consent_fields.missing(draft))
        if not draft.agreed:
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: consents.record(desk, member_id, draft),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _end(self) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit()
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
