"""Record how and when a letter left the office."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import decisions
from app.office.changes import Changes
from app.rules.cases import Case, RightLine
from app.rules.errors import OfficeError
from app.rules.identity import Method
from app.rules.ids import LetterId
from app.rules.problems import Problem
from app.ui.dialogs.case_step_dialog import heading
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_dispatch_dialog import Ui_DispatchDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

METHODS: Final = ("簡易書留", "特定記録", "普通郵便", "手渡し", "配達便")
NUMBERED: Final = frozenset({"簡易書留", "特定記録"})
"""The post gives these a number."""
_REGISTERED: Final = "簡易書留"


class DispatchDialog(OfficeDialog):
    """Take method, number and day; `recorded` carries the sentence that says it is done."""

    recorded = Signal(str)

    def __init__(
        self, seat: Seat, case: Case, right: RightLine, number: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.right = right
        self.ui = Ui_DispatchDialog()
        self.ui.setupUi(self)
        ui, today = self.ui, seat.desk.today
        ui.case_label.setText(heading(case, right))
        ui.intro_label.setText(f"文書番号　{number}" if number else "")
        ui.method_combo.addItems(METHODS)
        ui.day_field.set_up(today)
        ui.day_field.setAccessibleName("発送した日")
        ui.day_field.set_day(today)
        self._complaints = Complaints(
            {
                "method": (ui.method_combo, ui.method_problem),
                "tracking": (ui.tracking_edit, ui.tracking_problem),
                "day": (ui.day_field, ui.day_problem),
            }
        )
        ui.method_combo.currentTextChanged.connect(self._show_method)
        self._show_method(ui.method_combo.currentText())
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(480)

    def save(self) -> None:
        """Record the posting, or say what is missing."""
        self._complaints.clear()
        method, day = self.ui.method_combo.currentText(), self.ui.day_field.day()
        number = self.ui.tracking_edit.text().strip() if method in NUMBERED else ""
        desk, request_id, letter_id = self.seat.desk, self.case.id, self.right.letter_id
        if day is None or letter_id is None:
            self._complaints.show([Problem("day", "発送した日を入れてください。")])
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: decisions.dispatch(
                desk,
                request_id,
                LetterId(letter_id),
                method=method,
                tracking_number=number,
                on=day,
            ),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _show_method(self, method: str) -> None:
        """Ask for a number only where the post gives one, and recall what the papers demand."""
        self.ui.tracking_box.setVisible(method in NUMBERED)
        identity = self.case.identity
        by_copies = identity is not None and identity.method is Method.copies_sent
        hint = "書類の写しで確認した方へは、書類に書かれた住所あてに書留で送ります。"
        self.ui.effect_label.setText(hint)
        self.ui.effect_label.setVisible(by_copies and method != _REGISTERED)

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("発送を記録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
