"""Issue the answer: give it its number, store it, and show it ready for printing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import letters, requests
from app.office.letters import Issued
from app.office.requests import RequestPage
from app.rules.cases import Case, RightLine
from app.ui.dialogs.issued_letter import draft_sheets, issued_sheets
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat


class IssueDialog(LetterDialog):
    """Show the draft; issuing turns it into the letter. `issued` carries its number."""

    issued = Signal(str)

    def __init__(
        self, seat: Seat, case: Case, right: RightLine, parent: QWidget | None = None
    ) -> None:
        self._case, self._right = case, right
        super().__init__(seat, draft_sheets(seat.desk, case, right), parent)
        self.setWindowTitle("回答の発行 - すくすく窓口")
        self.ui.save_button.setText("発行する(&S)")
        self.ui.save_button.show()

    def save(self) -> None:
        """Issue the letter."""
        desk, request_id, right_id = self.seat.desk, self._case.id, self._right.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: letters.issue(desk, request_id, right_id),
            asker=self,
            then=self._end,
            refused=self._say,
        )

    def _end(self, issued: Issued) -> None:
        """Say the number, and show the letter as it lies in the records."""
        desk, request_id = self.seat.desk, self._case.id
        self.issued.emit(issued.document_number)
        self.seat.doing.look(
            lambda: requests.page(desk, request_id),
            asker=self,
            then=lambda page: self._show_issued(page, issued),
        )

    def _show_issued(self, page: RequestPage, issued: Issued) -> None:
        """Offer printing and keeping; there is nothing left to issue."""
        self.set_busy(busy=False)
        self.ui.save_button.hide()
        self.show_sheets(issued_sheets(self.seat.desk, page, issued.letter_id, first=True))
        self.ui.notice.say(f"文書番号 {issued.document_number} で発行しました。", stays=True)
        self.ui.print_button.setFocus()
