"""Record what became of one issued letter: perhaps a choice, perhaps a day, and what follows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.rules.errors import OfficeError
from app.rules.ids import LetterId
from app.ui.dialogs.case_step_dialog import StepWords
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_case_step_dialog import Ui_CaseStepDialog
from app.ui.seat import Seat

Act = Callable[[], object]
UNREADABLE = "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"


@dataclass(frozen=True)
class LetterAbout:
    """Say which letter it is about; `is_answer`: it is the answer to a right as it stands now.

    `of_run`: it is one of the many that a run of a campaign sends under one number.
    """

    id: LetterId
    document_number: str
    kind_word: str
    addressee: str = ""
    is_answer: bool = False
    of_run: bool = False

    @property
    def heading(self) -> str:
        """Name the letter as a dialog is headed."""
        to = f"　{self.addressee}" if self.addressee else ""
        return f"{self.kind_word}　{self.document_number}{to}"


class LetterStepDialog(OfficeDialog):
    """Take what one step needs; `recorded` carries the sentence that says it is done."""

    words: StepWords
    grave: ClassVar[bool] = False
    """Whether it cannot be undone: the button is red, and the cursor rests on キャンセル."""

    def __init__(self, seat: Seat, about: LetterAbout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.about = about
        self.ui = Ui_CaseStepDialog()
        self.ui.setupUi(self)
        self._show_words()
        if self.grave:
            self.ui.save_button.setProperty("kind", "danger")
            self.ui.cancel_button.setFocus()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.choice_combo.currentIndexChanged.connect(self.show_effect)
        self.show_effect()
        self.take_room(540)

    def choices(self) -> Sequence[tuple[str, object]]:
        """List what can be chosen: its words and what stands for it."""
        return ()

    def effect(self) -> str:
        """Say what will follow from what stands in the form."""
        return ""

    def act(self, day: date) -> Act:
        """Make the act, to be run beside the UI thread."""
        raise NotImplementedError

    def said(self, result: object) -> str:
        """Say what was done."""
        del result
        return self.words.said

    @property
    def choice(self) -> str:
        """Return what stands for the choice."""
        return str(self.ui.choice_combo.currentData() or "")

    def show_effect(self) -> None:
        """Say anew what will follow."""
        text = self.effect()
        self.ui.effect_label.setText(text)
        self.ui.effect_label.setVisible(bool(text))

    def save(self) -> None:
        """Record the step, or say what is missing."""
        day = self.ui.day_field.day()
        self.ui.day_problem.setVisible(day is None)
        if day is None:
            self.ui.day_problem.setText(UNREADABLE)
            self.ui.day_field.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(self.act(day), asker=self, then=self._end, refused=self._fail)

    def _show_words(self) -> None:
        ui, words = self.ui, self.words
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        ui.case_label.setText(self.about.heading)
        ui.intro_label.setText(words.intro)
        ui.save_button.setText(words.save)
        ui.day_field.set_up(self.seat.desk.today)
        ui.day_field.set_day(self.seat.desk.today)
        for box, label, field, text in (
            (ui.day_box, ui.day_label, ui.day_field, words.day),
            (ui.words_box, ui.words_label, ui.words_edit, words.words),
            (ui.choice_box, ui.choice_label, ui.choice_combo, words.choice),
        ):
            label.setText(text)
            field.setAccessibleName(text.split("(&")[0])
            box.setVisible(bool(text))
        for problem in (ui.day_problem, ui.words_problem, ui.choice_problem):
            problem.hide()
        for choice, stands_for in self.choices():
            ui.choice_combo.addItem(choice, stands_for)

    def _end(self, result: object) -> None:
        self.set_busy(busy=False)
        self.leave_recorded(self.said(result))

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error)
