"""Enter an approval that was given on paper (紙の決裁, OFFICE M-03)."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import approval_readings, paper_approvals
from app.office.approval_readings import Reading
from app.office.paper_approvals import PaperApproval
from app.office.waiting_approvals import WaitingRow
from app.rules.errors import OfficeError
from app.rules.ids import StaffId
from app.rules.problems import Problem
from app.rules.sheet_marks import mark_of
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_paper_approval_dialog import Ui_PaperApprovalDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

CHOOSE: Final = "選んでください"
RECORDED: Final = "紙の決裁を、承認として記録しました。"
NO_DAY: Final = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"
_SEEN: Final = "いまの内容の照合番号は {mark} です。起案用紙の番号と同じか確かめてください。"
_LOST: Final = "いまの内容を確かめられないため、記録できません。"


class PaperApprovalDialog(OfficeDialog):
    """Take who decided, when, and on which paper; `recorded` says that it is kept."""

    def __init__(self, seat: Seat, row: WaitingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self._seen = ""
        self.ui = Ui_PaperApprovalDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle("紙の決裁を入力 - すくすく窓口")
        ui.about_label.setText(f"{row.about}　{row.letter}")
        self._complaints = Complaints(
            {
                "decider": (ui.decider_combo, ui.decider_problem),
                "day": (ui.day_field, ui.day_problem),
                "document": (ui.document_edit, ui.document_problem),
                "mark": (ui.mark_edit, ui.mark_problem),
            }
        )
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.set_day(seat.desk.today)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)
        self._ask()

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return bool(self.ui.document_edit.text().strip() or self.ui.mark_edit.text().strip())

    def save(self) -> None:
        """Record the approval, or say what is missing."""
        ui, day = self.ui, self.ui.day_field.day()
        decider, document = ui.decider_combo.currentData(), ui.document_edit.text().strip()
        problems = [
            problem
            for problem, lacking in (
                (Problem("decider", "決裁した方を選んでください。"), decider is None),
                (Problem("day", NO_DAY), day is None),
                (Problem("document", "決裁した文書（綴りや番号）を書いてください。"), not document),
            )
            if lacking
        ]
        self._complaints.show(problems)
        if day is not None and not problems:
            self._enter(decider, day, document)

    def _enter(self, decider: int, day: date, document: str) -> None:
        desk, pending, seen = self.seat.desk, self._row.pending, self._seen
        paper = PaperApproval(StaffId(decider), day, document, self.ui.mark_edit.text())
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: paper_approvals.enter(desk, pending, paper, seen),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _ask(self) -> None:
        """Ask who may have decided, and what the text is now."""
        desk, pending = self.seat.desk, self._row.pending
        self.ui.save_button.setEnabled(False)
        self.ui.decider_combo.addItem(CHOOSE, None)
        self.seat.doing.look(
            lambda: paper_approvals.deciders(desk), asker=self, then=self._offer, key="people"
        )
        self.seat.doing.look(
            lambda: approval_readings.read(desk, (pending,)),
            asker=self,
            then=self._show,
            key="reading",
            refused=self._lose,
        )

    def _offer(self, people: Sequence[tuple[StaffId, str]]) -> None:
        for key, words in people:
            self.ui.decider_combo.addItem(words, int(key))

    def _show(self, reading: Reading) -> None:
        """Show the mark of what would be approved, and let it be recorded."""
        self._seen = reading.seen[0].digest
        self.ui.seen_label.setText(_SEEN.format(mark=mark_of(self._seen)))
        self.ui.save_button.setEnabled(True)

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.leave_recorded(RECORDED)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()

    def _lose(self, error: OfficeError) -> None:
        """Say why the text cannot be read; nothing can be recorded of it."""
        self.ui.seen_label.setText(_LOST)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
