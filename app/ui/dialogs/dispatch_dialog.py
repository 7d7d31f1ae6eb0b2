"""Record how and when a letter left the office."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import dispatches, number_doubts
from app.office.changes import Changes
from app.office.rows import LetterRow
from app.rules.cases import Case
from app.rules.dispatches import GROUPS, Posting, read_method, read_tracking
from app.rules.dispatches import Method as Way
from app.rules.errors import OfficeError, Refused
from app.rules.identity import Method
from app.rules.letter_kinds import letter_word
from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.fact_dialog import FactStart
from app.ui.dialogs.refusals import say_refusal
from app.ui.dialogs.tracking_doubts import ask_doubts
from app.ui.forms.ui_dispatch_dialog import Ui_DispatchDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

METHODS: Final = tuple(one.word for one in Way)
NUMBERED: Final = frozenset(one.word for one in GROUPS)
"""The post gives these a number."""
AGAIN: Final = (
    "保管してある文書を、そのまま印刷してもう一度お送りします。宛先ははじめのご住所のままです。"
    "送り先が変わったときは、「手続き」の「送付状」を窓から見えるように、上に入れてください。"
)
_REGISTERED: Final = "簡易書留"
_ORDINARY: Final = "普通郵便"


class DispatchDialog(OfficeDialog):
    """Take method, number and day; `recorded` carries the sentence that says it is done."""

    def __init__(
        self, seat: Seat, case: Case, letter: LetterRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.letter = letter
        self.ui = Ui_DispatchDialog()
        self.ui.setupUi(self)
        ui, today = self.ui, seat.desk.today
        ui.case_label.setText(heading(case))
        ui.intro_label.setText(f"{letter_word(letter.kind)}　{letter.document_number}")
        ui.method_combo.addItems(METHODS)
        if not self._is_answer():
            ui.method_combo.setCurrentText(_ORDINARY)
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
        if day is None:
            self._complaints.show([Problem("day", "発送した日を入れてください。")])
            return
        try:
            read_tracking(read_method(method), number)
        except Refused as error:
            self._complaints.show([Problem("tracking", error.sentence)])
            return
        postings = [Posting(self.letter.id, method, number)]
        desk = self.seat.desk
        ask_doubts(
            self.seat.doing,
            self,
            lambda: number_doubts.doubts(desk, postings, day),
            lambda: self._record(postings[0], day),
            self._fail,
        )

    def _record(self, posting: Posting, day: date) -> None:
        """Record the posting."""
        desk, request_id = self.seat.desk, self.case.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: dispatches.dispatch(
                desk,
                request_id,
                posting.letter_id,
                method=posting.method,
                tracking_number=posting.tracking_number,
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
        asked_for = by_copies and self._is_answer() and method != _REGISTERED
        if self.letter.is_back:
            self.ui.effect_label.setText(AGAIN)
        self.ui.effect_label.setVisible(asked_for or self.letter.is_back)

    def _is_answer(self) -> bool:
        """Tell whether it is the answer to a right, which goes on record with the right."""
        return any(right.letter_id == self.letter.id for right in self.case.rights)

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("発送を記録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        typed = FactStart(happened_on=self.ui.day_field.day())
        say_refusal(self.seat, self, self.ui.trouble_notice, error, typed)
