"""Record that a letter reached somebody else; what the records know is filled in."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.office import misdeliveries
from app.office.misdeliveries import Recorded
from app.rules.errors import OfficeError
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_step_dialog import UNREADABLE, LetterAbout
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_misdelivery_dialog import Ui_MisdeliveryDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

SAID = (
    "誤送付を記録しました。「誤送付の一覧」でお詫びの文書と回収を、"
    "「監査・教育」の「漏えい等事案」で報告が要るかどうかの確認を続けてください。"
)


class MisdeliveryDialog(OfficeDialog):
    """Take who has the letter and how it was found out; `recorded` says that it is done."""

    def __init__(self, seat: Seat, about: LetterAbout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.about = about
        self.ui = Ui_MisdeliveryDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(about.heading)
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.setAccessibleName("分かった日")
        ui.day_field.set_day(seat.desk.today)
        self._complaints = Complaints(
            {"day": (ui.day_field, ui.day_problem), "name": (ui.name_edit, ui.name_problem)}
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(600)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        edits = (self.ui.name_edit, self.ui.postal_edit, self.ui.address_edit)
        typed = [edit.text() for edit in edits]
        return any(text.strip() for text in (*typed, self.ui.note_edit.toPlainText()))

    def save(self) -> None:
        """Record it, or say beside the field what is missing."""
        ui = self.ui
        self._complaints.clear()
        day, name = ui.day_field.day(), ui.name_edit.text().strip()
        if day is None:
            self._complaints.show([Problem("day", UNREADABLE)])
            return
        if not name:
            wanted = (
                "届いてしまった先のお名前を入れてください。分からないときは「不明」と入れます。"
            )
            self._complaints.show([Problem("name", wanted)])
            return
        to = Receiver(name, ui.postal_edit.text().strip(), ui.address_edit.text().strip())
        said = Misdelivery(day, to, ui.note_edit.toPlainText())
        self.set_busy(busy=True)
        self.seat.doing.do(
            self.act(said),
            asker=self,
            then=lambda _recorded: self._end(),
            refused=self._fail,
        )

    def act(self, said: Misdelivery) -> Callable[[], Recorded]:
        """Make the act, to be run beside the UI thread."""
        desk, key = self.seat.desk, self.about.id
        return lambda: misdeliveries.record(desk, key, said)

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.leave_recorded(SAID)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error)
