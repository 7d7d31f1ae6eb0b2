"""Write what an investigation found, and the answer in words, for the letter of a right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import case_notes
from app.office.case_notes import Findings
from app.rules.cases import Case, RightLine
from app.rules.errors import OfficeError
from app.rules.ids import RightId
from app.rules.rights import Remedy
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_findings_dialog import Ui_FindingsDialog
from app.ui.request_words import heading
from app.ui.seat import Seat

IN_WORDS = frozenset({Remedy.complaint, Remedy.wish})
"""What is answered in words of the office's own."""


class FindingsDialog(OfficeDialog):
    """Take both for one right of the case; `recorded` says that they are kept."""

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_FindingsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(heading(case))
        rights = fitting(case)
        for right in rights:
            ui.right_combo.addItem(right.remedy.word, int(right.id))
        ui.right_box.setVisible(len(rights) > 1)
        for label in (ui.found_problem, ui.answer_problem):
            label.hide()
        self._start = Findings("", "")
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(760, 560)
        ui.right_combo.currentIndexChanged.connect(self.load)
        (ui.right_combo if len(rights) > 1 else ui.found_edit).setFocus()
        self.load()

    def load(self) -> None:
        """Ask for what is kept for the right that is chosen."""
        desk, key, right_id = self.seat.desk, self.case.id, self._right_id()
        self.seat.doing.look(
            lambda: case_notes.findings(desk, key, right_id),
            asker=self,
            then=self._show,
            key="findings",
            refused=self._fail,
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not kept."""
        return self._typed() != self._start

    def save(self) -> None:
        """Keep both."""
        desk, key, right_id = self.seat.desk, self.case.id, self._right_id()
        typed = self._typed()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: case_notes.put_findings(desk, key, right_id, typed.found, typed.answer),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _right_id(self) -> RightId:
        return RightId(self.ui.right_combo.currentData())

    def _typed(self) -> Findings:
        ui = self.ui
        return Findings(ui.found_edit.toPlainText().strip(), ui.answer_edit.toPlainText().strip())

    def _show(self, kept: Findings) -> None:
        self._start = kept
        self.ui.found_edit.setPlainText(kept.found)
        self.ui.answer_edit.setPlainText(kept.answer)

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.recorded.emit("調査の結果と回答の言葉を保存しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def fitting(case: Case) -> Sequence[RightLine]:
    """List the rights of a case that are answered in words and are not answered yet."""
    return [
        right
        for right in case.rights
        if right.remedy in IN_WORDS and not (right.answered_on or right.is_withdrawn)
    ]
