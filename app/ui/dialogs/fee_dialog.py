"""Record that a fee was paid; there is nothing to open where none was published (P-16)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.office import fees
from app.office.changes import Changes
from app.office.fees import FeeLine
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.fees import WAYS
from app.rules.ids import RightId
from app.rules.problems import Problem
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.fact_dialog import FactStart
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_fee_dialog import Ui_FeeDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints


class FeeDialog(OfficeDialog):
    """Take the day and the way of a payment; `recorded` carries what was done.

    The office is asked for the fees of the case unless they are `known`.
    """

    def __init__(
        self,
        seat: Seat,
        case: Case,
        parent: QWidget | None = None,
        *,
        known: Sequence[FeeLine] = (),
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_FeeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(heading(case))
        ui.intro_label.setText(
            "公表した金額だけを受け取れます。お願いは「補正のお願い」で、事柄に「手数料」を選びます。"
        )
        ui.way_combo.addItems(WAYS)
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.setAccessibleName("受け取った日")
        ui.day_field.set_day(seat.desk.today)
        self._complaints = Complaints({"day": (ui.day_field, ui.day_problem)})
        self.settle(ui.save_button, ui.cancel_button)
        self.show_lines(known)
        self.take_room(520)
        desk = seat.desk
        if not known:
            seat.doing.look(lambda: fees.lines(desk, case.id), asker=self, then=self.show_lines)

    def is_touched(self) -> bool:
        """Tell whether a number was typed that is not recorded."""
        return bool(self.ui.receipt_edit.text().strip())

    def show_lines(self, lines: Sequence[FeeLine]) -> None:
        """Show the fees of the case, and offer those that are not paid."""
        ui = self.ui
        ui.fee_facts.show_facts([(line.word, _state(line)) for line in lines])
        ui.right_combo.clear()
        for line in lines:
            if line.row is None or line.row.received_on is None:
                ui.right_combo.addItem(f"{line.word}　{line.amount_yen:,}円", int(line.right_id))
        ui.save_button.setEnabled(bool(ui.right_combo.count()))

    def save(self) -> None:
        """Record the payment, or say what is no day."""
        day, right = self.ui.day_field.day(), self.ui.right_combo.currentData()
        self._complaints.clear()
        if day is None:
            sentence = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"
            self._complaints.show([Problem("day", sentence)])
        elif right is not None:
            self._receive(RightId(int(right)), day)

    def _receive(self, right_id: RightId, day: date) -> None:
        desk, request_id = self.seat.desk, self.case.id
        way, receipt = self.ui.way_combo.currentText(), self.ui.receipt_edit.text().strip()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: fees.receive(desk, request_id, right_id, day, way=way, receipt=receipt),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("手数料の受領を記録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        typed = FactStart(happened_on=self.ui.day_field.day())
        say_refusal(self.seat, self, self.ui.trouble_notice, error, typed)


def _state(line: FeeLine) -> str:
    amount = f"{line.amount_yen:,}円"
    if line.row is None:
        return f"{amount}　まだお願いしていません"
    if line.row.received_on is None:
        return f"{amount}　お願い {day_words(line.row.asked_on)}（お支払い待ち）"
    return f"{amount}　受領 {day_words(line.row.received_on)}　{line.row.way}"
