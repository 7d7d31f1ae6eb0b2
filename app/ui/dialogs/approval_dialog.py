"""Let another person read the answer, and approve it or send it back."""

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import approval_readings, decisions, letters
from app.office.changes import Changes
from app.rules.approvals import Manner
from app.rules.cases import Case, RightLine
from app.rules.seen import seen_digest
from app.ui.dialogs.issued_letter import draft_sheets
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.return_dialog import ReturnDialog
from app.ui.seat import Seat

DEPUTISE: Final = "代決する(&S)"
DEPUTY_HINT: Final = (
    "管理責任者が不在のため、代わりに決裁します（代決）。"
    "管理責任者が戻ったら、「後閲」の一覧に載ります。"
)
DEPUTISED: Final = "代決しました。管理責任者の後閲を待ちます。"


class ApprovalDialog(LetterDialog):
    """Show the draft with the decision beside it; `recorded` says what was done.

    `about` is the name on record of the person whose data they are, to be compared with who asks.
    """

    def __init__(
        self,
        seat: Seat,
        case: Case,
        right: RightLine,
        *,
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._case, self._right = case, right
        self._digest = ""
        self._manner: Manner | None = None
        self._deputises = False
        sheets = replace(draft_sheets(seat.desk, case, right, about), load=self._load)
        super().__init__(seat, sheets, parent)
        self.setWindowTitle("回答の承認 - すくすく窓口")
        self.ui.save_button.setText("承認(&S)")
        self.ui.save_button.show()
        self.ui.save_button.setEnabled(False)
        self.ui.stack.currentChanged.connect(self._allow)
        self.ui.second_button.setText("差し戻す(&R)…")
        self.ui.second_button.show()
        self.ui.second_button.clicked.connect(self.send_back)

    def save(self) -> None:
        """Approve the decision."""
        if not self.ui.save_button.isEnabled():
            return
        desk, request_id, right_id = self.seat.desk, self._case.id, self._right.id
        seen = seen_digest(self._right, self._digest)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: decisions.approve(desk, request_id, right_id, seen=seen),
            asker=self,
            then=self._end,
            refused=self._say,
        )

    def send_back(self) -> None:
        """Ask for the reason; once it went back there is nothing left to approve."""
        dialog = ReturnDialog(self.seat, self._case, self._right, self)
        dialog.recorded.connect(self._leave_saying)
        dialog.open()

    def _load(self) -> bytes:
        """Fetch the draft and remember what it says; runs beside the UI thread."""
        desk, key, right_id = self.seat.desk, self._case.id, self._right.id
        draft = letters.draft(desk, key, right_id)
        self._manner = approval_readings.manner_on(desk, key, right_id)
        self._digest = draft.digest
        return draft.pdf

    def _allow(self) -> None:
        """Let only what can be read be approved."""
        shown = self.ui.stack.currentWidget() is self.ui.letter_page
        self.ui.save_button.setEnabled(shown)
        self._deputises = shown and self._manner is Manner.deputy
        if self._deputises:
            self.ui.save_button.setText(DEPUTISE)
            self.ui.hint_label.setText(DEPUTY_HINT)
            self.ui.hint_label.show()

    def _end(self, _changes: Changes) -> None:
        """Close after approving."""
        self._leave_saying(DEPUTISED if self._deputises else "承認しました。")

    def _leave_saying(self, sentence: str) -> None:
        """Close and say what was done."""
        self.set_busy(busy=False)
        self.recorded.emit(sentence)
        self.leave()
