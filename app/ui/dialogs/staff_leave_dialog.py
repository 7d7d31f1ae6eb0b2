"""End somebody's use of the records: they do not sign in any more, and the keys change."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import staff_leaving
from app.office.rows import StaffRow
from app.office.staff_leaving import Left
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_staff_leave_dialog import Ui_StaffLeaveDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

UNREADABLE = "日付が読み取れません。「3/31」「R8.3.31」のように入れてください。"
NO_WORK = "担当している仕事は残っていません。"
WORK = "残っている仕事：{work}\n担当替えで、ほかの人に引き継いでください。"


class StaffLeaveDialog(OfficeDialog):
    """Show what the person still has in hand, ask for the last day, and name what follows."""

    def __init__(self, seat: Seat, row: StaffRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat, self._row = seat, row
        self.ui = Ui_StaffLeaveDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText(f"{row.name}さん（{row.login}）の退職")
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.set_day(seat.desk.today)
        excuse(ui.day_field, ui.day_problem)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)
        desk = seat.desk
        seat.doing.look(
            lambda: staff_leaving.open_work(desk, row.id), asker=self, then=self._show_work
        )

    def save(self) -> None:
        """End the use, or say what is wrong with the day."""
        field, desk, row = self.ui.day_field, self.seat.desk, self._row
        excuse(field, self.ui.day_problem)
        day = field.day()
        if day is None:
            complain(field, self.ui.day_problem, UNREADABLE)
            self.grow()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: staff_leaving.leave(desk, row.id, day),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _show_work(self, work: Sequence[str]) -> None:
        """Say what somebody must take over."""
        words = WORK.format(work="、".join(work)) if work else NO_WORK
        self.ui.work_label.setText(words)
        self.grow()

    def _end(self, left: Left) -> None:
        self.set_busy(busy=False)
        said = (f"{self._row.name}さんの退職を記録しました。", *left.sentences)
        self.leave_recorded("\n".join(said))

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
