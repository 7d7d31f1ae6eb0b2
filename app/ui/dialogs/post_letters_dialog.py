"""Record that several letters left together: one day, one way, a number each where the post has."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from app.office import dispatches, number_doubts, unsent_letters
from app.office.unsent_letters import UnsentRow
from app.rules.dispatches import GROUPS, Method, Posting, read_method, read_tracking
from app.rules.errors import OfficeError, Refused
from app.rules.ids import LetterId
from app.rules.problems import Problem
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_step_dialog import UNREADABLE
from app.ui.dialogs.refusals import say_refusal
from app.ui.dialogs.tracking_doubts import ask_doubts
from app.ui.forms.ui_post_letters_dialog import Ui_PostLettersDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.posting_lines import PostingLine


class PostLettersDialog(OfficeDialog):
    """Be the list of what waits to be posted; `recorded` says how many letters left."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PostLettersDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.method_combo.addItems([one.word for one in Method])
        ui.method_combo.setCurrentText(Method.ordinary.word)
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.setAccessibleName("発送した日")
        ui.day_field.set_day(seat.desk.today)
        self._complaints = Complaints({"day": (ui.day_field, ui.day_problem)})
        self.settle(ui.save_button, ui.cancel_button)
        ui.method_combo.currentTextChanged.connect(lambda _word: self._show_numbers())
        ui.all_button.clicked.connect(ui.posting_lines.choose_all)
        ui.posting_lines.changed.connect(self._count)
        self.take_room(760, 600)
        desk = seat.desk
        seat.doing.look(lambda: unsent_letters.rows(desk), asker=self, then=self.show_letters)

    @property
    def method(self) -> Method:
        """Return the chosen way."""
        return read_method(self.ui.method_combo.currentText())

    def is_touched(self) -> bool:
        """Tell whether letters are chosen that are not recorded."""
        return bool(self.ui.posting_lines.chosen())

    def show_letters(self, rows: Sequence[UnsentRow]) -> None:
        """Show the letters that wait."""
        ui = self.ui
        ui.posting_lines.show_lines([_line(row) for row in rows])
        ui.nothing_label.setVisible(not rows)
        ui.all_button.setVisible(bool(rows))
        self._show_numbers()
        self._count()

    def save(self) -> None:
        """Record that the chosen letters left, or say what is missing."""
        self._complaints.clear()
        day, chosen = self.ui.day_field.day(), self.ui.posting_lines.chosen()
        if day is None:
            self._complaints.show([Problem("day", UNREADABLE)])
            return
        if (wrong := self._wrong_number(chosen)) is not None:
            self.ui.posting_lines.number_edit(wrong[0]).setFocus()
            self.ui.trouble_notice.say(wrong[1], "alarm")
            return
        numbered = self.method in GROUPS
        postings = [
            Posting(LetterId(key), self.method.word, number if numbered else "")
            for key, number in chosen
        ]
        desk = self.seat.desk
        ask_doubts(
            self.seat.doing,
            self,
            lambda: number_doubts.doubts(desk, postings, day),
            lambda: self._record(postings, day),
            self._fail,
        )

    def _record(self, postings: Sequence[Posting], day: date) -> None:
        """Record that these letters left."""
        desk, count = self.seat.desk, len(postings)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: dispatches.post(desk, postings, day),
            asker=self,
            then=lambda _changes: self._end(count),
            refused=self._fail,
        )

    def _wrong_number(self, chosen: Sequence[tuple[int, str]]) -> tuple[int, str] | None:
        """Find the first number that the post cannot have given."""
        for key, number in chosen if self.method in GROUPS else ():
            try:
                read_tracking(self.method, number)
            except Refused as error:
                return key, error.sentence
        return None

    def _show_numbers(self) -> None:
        self.ui.posting_lines.show_numbers(numbered=self.method in GROUPS)

    def _count(self) -> None:
        count = len(self.ui.posting_lines.chosen())
        self.ui.count_label.setText(f"{count:,}通を選んでいます" if count else "")
        self.ui.save_button.setEnabled(bool(count))

    def _end(self, count: int) -> None:
        self.set_busy(busy=False)
        self.leave_recorded(f"{count:,}通の発送を記録しました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything chosen stays."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error)


def _line(row: UnsentRow) -> PostingLine:
    back = "（返戻・もう一度発送）" if row.came_back else ""
    receipt = f"受付番号 {row.receipt_number}" if row.receipt_number else ""
    said = (row.addressee, row.document_number, f"{day_words(row.dated_on)}付け", receipt)
    return PostingLine(
        int(row.id), f"{row.kind_word}{back}", "　".join(part for part in said if part)
    )
