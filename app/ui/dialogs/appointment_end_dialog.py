"""Change the last day of a term in a post of the house."""

from PySide6.QtWidgets import QWidget

from app.office import appointment_terms, appointments
from app.office.appointments import AppointmentRow
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.forms.ui_appointment_end_dialog import Ui_AppointmentEndDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

UNREADABLE = "日付が読み取れません。「3/31」「R8.3.31」のように入れてください。"


class AppointmentEndDialog(OfficeDialog):
    """Ask until when somebody holds a post."""

    def __init__(
        self, seat: Seat, word: str, row: AppointmentRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row, self._word = row, word
        self.ui = Ui_AppointmentEndDialog()
        self.ui.setupUi(self)
        self.ui.title_label.setText(f"{word}　{row.titled}")
        self.ui.until_field.set_up(seat.desk.today, future=True)
        self.ui.until_field.set_day(row.until_on)
        excuse(self.ui.until_field, self.ui.until_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(520)

    def anew(self) -> Anew | None:
        """Read the term again."""
        seat, desk, key, word = self.seat, self.seat.desk, self._row.id, self._word
        return Anew(
            lambda: next(one for one in appointments.rows(desk) if one.id == key),
            lambda found: AppointmentEndDialog(seat, word, found),
        )

    def is_touched(self) -> bool:
        """Tell whether another day was typed."""
        return self.ui.until_field.typed() != str(self._row.until_on or "")

    def save(self) -> None:
        """Record the day, or say what is wrong with it."""
        field, desk, row = self.ui.until_field, self.seat.desk, self._row
        excuse(field, self.ui.until_problem)
        typed = field.typed().strip()
        if typed and field.day() is None:
            complain(field, self.ui.until_problem, UNREADABLE)
            self.grow()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: appointment_terms.change_end(desk, row.id, typed, row.edition),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.leave_recorded(f"{self._row.name}さんの任期の終わりを変えました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the day stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
