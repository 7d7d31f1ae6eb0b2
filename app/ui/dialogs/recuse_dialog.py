"""Keep somebody out of a case that touches her (関係者のため担当しない)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import assignments, recusals
from app.office.changes import Changes
from app.office.rows import StaffRow
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.ids import StaffId
from app.rules.problems import Problem
from app.rules.roles import Role
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_recuse_dialog import Ui_RecuseDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

LATER: Final = "まだ決めない"


class RecuseDialog(OfficeDialog):
    """Take who stays out, why, and who goes on; `recorded` carries that it is done."""

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_RecuseDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(heading(case))
        self._complaints = Complaints(
            {
                "who": (ui.who_combo, ui.who_problem),
                "to": (ui.to_combo, ui.to_problem),
                "reason": (ui.reason_edit, ui.reason_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(600)
        ui.cancel_button.setFocus()
        desk = seat.desk
        seat.doing.look(lambda: assignments.colleagues(desk), asker=self, then=self._offer)

    def is_touched(self) -> bool:
        """Tell whether a reason was typed that is not recorded."""
        return bool(self.ui.reason_edit.text().strip())

    def save(self) -> None:
        """Record it, or ask for the reason."""
        reason, who = self.ui.reason_edit.text(), self.ui.who_combo.currentData()
        if not reason.strip():
            self._complaints.show([Problem("reason", "担当しない理由を書いてください。")])
            return
        self._complaints.clear()
        desk, key, to = self.seat.desk, self.case.id, self.ui.to_combo.currentData()
        heir = None if to is None else StaffId(to)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: recusals.recuse(desk, key, StaffId(who), reason, heir),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _offer(self, people: Sequence[StaffRow]) -> None:
        """Offer oneself; the head may name anybody."""
        ui, actor = self.ui, self.seat.desk.actor
        head = Role.manager in actor.roles
        ui.to_combo.addItem(LATER, None)
        for one in people:
            if one.id not in self.case.recused and (head or one.id == actor.id):
                ui.who_combo.addItem(one.name, int(one.id))
            if one.id not in self.case.recused and one.id != self.case.in_charge:
                ui.to_combo.addItem(one.name, int(one.id))
        ui.who_combo.setCurrentIndex(max(0, ui.who_combo.findData(int(actor.id))))
        ui.save_button.setEnabled(ui.who_combo.count() > 0)

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit(
            f"{self.ui.who_combo.currentText()}は、この受付を担当しないことを登録しました。"
        )
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything chosen stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")
