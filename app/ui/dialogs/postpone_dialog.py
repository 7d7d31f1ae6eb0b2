"""Give a department until another day to answer a sheet."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office import inquiries
from app.office.inquiries import InquiryRow
from app.rules.cases import Case
from app.ui.dialogs.case_step_dialog import Act, CaseStepDialog, StepWords
from app.ui.seat import Seat


class PostponeDialog(CaseStepDialog):
    """Take the new day."""

    words = StepWords(
        title="社内照会の期限",
        intro="",
        save="期限を変える(&S)",
        said="社内照会の期限を変えました。",
        day="新しい期限(&D)",
    )
    future: ClassVar[bool] = True

    def __init__(
        self, seat: Seat, case: Case, row: InquiryRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(seat, case, None, parent)
        self._row = row
        self.ui.intro_label.setText(f"{row.department}から回答をもらう期限を変えます。")
        self.ui.day_field.set_day(row.due_on)

    def act(self, day: date, words: str) -> Act:
        """Make the act."""
        del words
        desk, key = self.seat.desk, self._row.id
        return lambda: inquiries.postpone(desk, key, day.isoformat())
