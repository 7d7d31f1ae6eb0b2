"""Register a recipient, or change one."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.office import recipients
from app.office.changes import Changes
from app.office.recipients import RecipientRow
from app.rules.errors import OfficeError
from app.rules.recipients import RecipientDraft, RecipientKind
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.forms.ui_recipient_dialog import Ui_RecipientDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

_FIRST = ("name", "postal_code", "address", "representative", "contact", "telephone")
_LINES = (*_FIRST, "manager", "relation")


class RecipientDialog(OfficeDialog):
    """Take what is known of a recipient; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, row: RecipientRow | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.row = row
        self.ui = Ui_RecipientDialog()
        self.ui.setupUi(self)
        names = ("kind", *_LINES)
        self._complaints = Complaints(
            {name: (self._field(name), getattr(self.ui, f"{name}_problem")) for name in names}
        )
        for kind in RecipientKind:
            if kind is not RecipientKind.authority:
                self.ui.kind_combo.addItem(kind.word, kind.value)
        if row is not None:
            self._fill(row)
        self._begun = self.draft()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(760)

    def anew(self) -> Anew | None:
        """Read the recipient again, where one is changed."""
        seat, desk, row = self.seat, self.seat.desk, self.row
        if row is None:
            return None
        key = row.id
        return Anew(
            lambda: recipients.rows(desk, [key])[0], lambda found: RecipientDialog(seat, found)
        )

    def draft(self) -> RecipientDraft:
        """Read the form."""
        return RecipientDraft(
            kind=self.ui.kind_combo.currentData(),
            **{name: self._line(name).text() for name in _LINES},
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.draft() != self._begun

    def save(self) -> None:
        """Put the recipient on record, or say beside the fields what is missing."""
        draft, desk, row = self.draft(), self.seat.desk, self.row
        reading = recipients.check(desk, draft)
        self._complaints.show(reading.problems)
        if reading.recipient is None:
            return

        def act() -> Changes:
            if row is None:
                return recipients.add(desk, draft).changes
            return recipients.change(desk, row.id, draft, row.edition)

        self.set_busy(busy=True)
        self.seat.doing.do(
            act, asker=self, then=lambda _changes: self._end(draft.name), refused=self._fail
        )

    def _fill(self, row: RecipientRow) -> None:
        """Show what is on record; what kind it is stays."""
        ui = self.ui
        ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(row.kind.value))
        ui.kind_combo.setEnabled(False)
        for name in _LINES:
            self._line(name).setText(getattr(row, name))
        ui.save_button.setText("変更を保存(&S)")

    def _field(self, name: str) -> QWidget:
        suffix = "combo" if name == "kind" else "edit"
        found: QWidget = getattr(self.ui, f"{name}_{suffix}")
        return found

    def _line(self, name: str) -> QLineEdit:
        found: QLineEdit = getattr(self.ui, f"{name}_edit")
        return found

    def _end(self, name: str) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        done = "登録しました" if self.row is None else "変更しました"
        self.recorded.emit(f"提供先「{name.strip()}」を{done}。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
