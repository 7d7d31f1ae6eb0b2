"""Record that a recipient says it is done: the day, and what was said."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import follow_throughs
from app.office.follow_throughs import FollowRow
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_follow_confirm_dialog import Ui_FollowConfirmDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

NO_DAY: Final = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"


class FollowConfirmDialog(OfficeDialog):
    """Take the day and a note; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, row: FollowRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.row = row
        self.ui = Ui_FollowConfirmDialog()
        self.ui.setupUi(self)
        self.ui.recipient_label.setText(f"{row.recipient_name}（{row.receipt_number}）")
        self.ui.day_field.set_up(seat.desk.today)
        self.ui.day_field.set_day(seat.desk.today)
        excuse(self.ui.day_field, self.ui.day_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(520)

    def is_touched(self) -> bool:
        """Tell whether a note was typed that is not recorded."""
        return bool(self.ui.note_edit.text().strip())

    def save(self) -> None:
        """Record what came back."""
        excuse(self.ui.day_field, self.ui.day_problem)
        day, note = self.ui.day_field.day(), self.ui.note_edit.text().strip()
        if day is None:
            complain(self.ui.day_field, self.ui.day_problem, NO_DAY)
            self.ui.day_field.setFocus()
            return
        desk, key = self.seat.desk, self.row.follow.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: follow_throughs.confirm(desk, key, day, note),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _end(self) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("完了の連絡を記録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; what was typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
