"""Decide whether and what an authority is answered."""

from PySide6.QtWidgets import QWidget

from app.office import authority_decisions
from app.office.authority_inquiries import AuthorityInquiryRow
from app.office.changes import Changes
from app.rules.authorities import GIVES, AuthorityDecision
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_authority_decide_dialog import Ui_AuthorityDecideDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse


class AuthorityDecideDialog(OfficeDialog):
    """Take the decision with its reason; `recorded` says it is done."""

    def __init__(self, seat: Seat, row: AuthorityInquiryRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self.ui = Ui_AuthorityDecideDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.office_label.setText(f"{row.number}　{row.office}")
        for one in AuthorityDecision:
            ui.decision_combo.addItem(one.word, one.value)
        chosen = row.standing.decision or AuthorityDecision.declined
        ui.decision_combo.setCurrentIndex(ui.decision_combo.findData(chosen.value))
        ui.answer_edit.setPlainText(row.answer)
        ui.reason_edit.setPlainText(row.reason)
        excuse(ui.decision_combo, ui.decision_problem)
        ui.decision_combo.currentIndexChanged.connect(self._show_answer)
        self.settle(ui.save_button, ui.cancel_button)
        self._show_answer()
        self.take_room(620)

    def is_touched(self) -> bool:
        """Tell whether words were typed that are not recorded."""
        ui, row = self.ui, self._row
        typed = (ui.answer_edit.toPlainText().strip(), ui.reason_edit.toPlainText().strip())
        return typed != (row.answer, row.reason)

    def save(self) -> None:
        """Record the decision, or say beside the fields what is missing."""
        ui, desk, key = self.ui, self.seat.desk, self._row.id
        decision = self._decision()
        answer = ui.answer_edit.toPlainText().strip() if decision in GIVES else ""
        reason = ui.reason_edit.toPlainText().strip()
        if not self._is_whole(decision, answer, reason):
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: authority_decisions.decide(desk, key, decision, reason, answer),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _is_whole(self, decision: AuthorityDecision, answer: str, reason: str) -> bool:
        """Complain of what is missing."""
        ui = self.ui
        excuse(ui.answer_edit, ui.answer_problem)
        excuse(ui.reason_edit, ui.reason_problem)
        if decision in GIVES and not answer:
            complain(ui.answer_edit, ui.answer_problem, "回答する内容を書いてください。")
            ui.answer_edit.setFocus()
            return False
        if not reason:
            complain(ui.reason_edit, ui.reason_problem, "判断の理由を書いてください。")
            ui.reason_edit.setFocus()
            return False
        return True

    def _decision(self) -> AuthorityDecision:
        return AuthorityDecision(self.ui.decision_combo.currentData())

    def _show_answer(self) -> None:
        """Ask for the words of an answer only where there is one."""
        for widget in (self.ui.answer_label, self.ui.answer_edit):
            widget.setVisible(self._decision() in GIVES)
        excuse(self.ui.answer_edit, self.ui.answer_problem)
        excuse(self.ui.reason_edit, self.ui.reason_problem)

    def _end(self, _changes: Changes) -> None:
        self.set_busy(busy=False)
        self.recorded.emit("官公署等への対応を決めました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")
