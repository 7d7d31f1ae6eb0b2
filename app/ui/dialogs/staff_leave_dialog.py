"""End somebody's use of the records: they do not sign in any more, and the keys change."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.office import staff_leaving
from app.office.rows import StaffRow
from app.office.staff_leaving import Left
from app.rules.eras import today_in_japan
from app.rules.errors import OfficeError
from app.rules.staff import refuse_last_day
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_staff_leave_dialog import Ui_StaffLeaveDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

UNREADABLE = "日付が読み取れません。「3/31」「R8.3.31」のように入れてください。"
WORKING = "退職を記録しています。そのままお待ちください。"
NO_WORK = "担当している仕事は残っていません。"
WORK = (
    "残っている仕事：{work}\n"
    "受付は「請求・申出」の「一覧・集計」にある「まとめて担当替え」で、"
    "是正の処置と管理体制の役は「監査・教育」で、ほかの人に引き継いでください。"
)


class StaffLeaveDialog(OfficeDialog):
    """Show what the person still has in hand, ask for the last day, and name what follows."""

    def __init__(self, seat: Seat, row: StaffRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat, self._row = seat, row
        self.ui = Ui_StaffLeaveDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText(f"{row.name}さん（{row.login}）の退職")
        ui.day_field.set_up(seat.desk.today, future=True)
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
        unfit = UNREADABLE if day is None else self._refuse(day)
        if day is None or unfit:
            complain(field, self.ui.day_problem, unfit)
            field.setFocus()
            self.grow()
            return
        self.set_busy(busy=True)
        self.ui.trouble_notice.say(WORKING, "working")
        self.grow()
        self.seat.doing.do(
            lambda: staff_leaving.leave(desk, row.id, day),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def set_busy(self, *, busy: bool) -> None:
        """Hold the day and both buttons, and say so, while the keys are changed."""
        super().set_busy(busy=busy)
        for part in (self.ui.cancel_button, self.ui.day_field):
            part.setEnabled(not busy)
        if not busy:
            self.ui.trouble_notice.say("", "working")

    def _refuse(self, day: date) -> str:
        """Say why the person cannot have left on a day; empty where nothing speaks against it."""
        added_on = today_in_japan(self._row.added_at)
        return refuse_last_day(day, today=self.seat.desk.today, added_on=added_on) or ""

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
        self.ui.day_field.setFocus()
        self.grow()
