"""Write to the requester that her request has arrived (受付のお知らせ)."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import receipts
from app.rules.cases import Case
from app.ui.dialogs.case_letter_dialog import CaseLetter, CaseLetterDialog
from app.ui.request_words import long_day
from app.ui.seat import Seat

ARRIVED: Final = "受付のお知らせ"
NEW_DAY: Final = "回答予定日のお知らせ"
"""What the letter is once what was asked for has come."""


class ReceiptDialog(CaseLetterDialog):
    """Show the draft of the letter and issue it."""

    def __init__(
        self, seat: Seat, case: Case, parent: QWidget | None = None, title: str = ARRIVED
    ) -> None:
        desk, request_id = seat.desk, case.id
        letter = CaseLetter(
            title=title,
            preview=lambda: receipts.preview(desk, request_id),
            issue=lambda: receipts.issue(desk, request_id),
            facts=[("届いた日", long_day(case.received_on))],
            kind="resumed" if title == NEW_DAY else "receipt",
        )
        super().__init__(seat, case, letter, parent)
