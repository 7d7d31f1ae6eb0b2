"""Record one step of a case: perhaps a day, perhaps some words, and what will follow from them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office.changes import Changes
from app.rules.cases import Case, RightLine
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.fact_dialog import FactStart
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_case_step_dialog import Ui_CaseStepDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

Act = Callable[[], Changes]


@dataclass(frozen=True)
class StepWords:
    """Hold what a step's dialog says; a field without a label is not shown."""

    title: str
    intro: str
    save: str
    said: str
    day: str = ""
    words: str = ""
    choice: str = ""
    needs_words: str = ""
    """What is said where the words are missing; empty where they may be."""


class CaseStepDialog(OfficeDialog):
    """Take what one step of a case needs; `recorded` carries the sentence that says it is done."""

    words: StepWords
    future: ClassVar[bool] = False
    """Whether the day may still be to come."""

    def __init__(
        self, seat: Seat, case: Case, right: RightLine | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.right = right
        self.ui = Ui_CaseStepDialog()
        self.ui.setupUi(self)
        self._complaints = Complaints(
            {
                "day": (self.ui.day_field, self.ui.day_problem),
                "words": (self.ui.words_edit, self.ui.words_problem),
                "choice": (self.ui.choice_combo, self.ui.choice_problem),
            }
        )
        self._show_words()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.day_field.changed.connect(self.show_effect)
        self.ui.choice_combo.currentIndexChanged.connect(self.show_effect)
        self.show_effect()
        self.take_room(520)

    def choices(self) -> Sequence[tuple[str, object]]:
        """List what can be chosen: its words and what stands for it."""
        return ()

    def effect(self, day: date | None) -> str:
        """Say what will follow from the day that stands in the field."""
        del day
        return ""

    def act(self, day: date, words: str) -> Act:
        """Make the act, to be run beside the UI thread."""
        raise NotImplementedError

    def is_touched(self) -> bool:
        """Tell whether words were typed that are not recorded."""
        return bool(self.ui.words_edit.toPlainText().strip())

    def show_effect(self) -> None:
        """Say anew what will follow."""
        text = self.effect(self.ui.day_field.day())
        self.ui.effect_label.setText(text)
        self.ui.effect_label.setVisible(bool(text))

    def save(self) -> None:
        """Record the step, or say beside the field what is missing."""
        self._complaints.clear()
        day, words = self.ui.day_field.day(), self.ui.words_edit.toPlainText().strip()
        if day is None:
            self._complain(
                "day", "日付が読み取れません。「4/20」「R8.4.20」のように入れてください。"
            )
        elif self.words.needs_words and not words:
            self._complain("words", self.words.needs_words)
        else:
            self.set_busy(busy=True)
            self.seat.doing.do(self.act(day, words), asker=self, then=self._end, refused=self._fail)

    def _show_words(self) -> None:
        """Put the words of this step into the form and hide what it does not ask."""
        ui, words = self.ui, self.words
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        ui.case_label.setText(heading(self.case, self.right))
        ui.intro_label.setText(words.intro)
        ui.save_button.setText(words.save)
        today = self.seat.desk.today
        ui.day_field.set_up(today, future=self.future)
        ui.day_field.set_day(today)
        for box, label, field, text in (
            (ui.day_box, ui.day_label, ui.day_field, words.day),
            (ui.words_box, ui.words_label, ui.words_edit, words.words),
            (ui.choice_box, ui.choice_label, ui.choice_combo, words.choice),
        ):
            label.setText(text)
            field.setAccessibleName(text.split("(&")[0])
            box.setVisible(bool(text))
        for choice, stands_for in self.choices():
            ui.choice_combo.addItem(choice, stands_for)

    def _complain(self, place: str, sentence: str) -> None:
        """Say beside one field what is wrong with it."""
        self._complaints.show([Problem(place, sentence)])

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.leave_recorded(self.words.said)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        typed = FactStart(
            happened_on=self.ui.day_field.day(), what=self.ui.words_edit.toPlainText().strip()
        )
        effect = self.ui.effect_label
        effect.setVisible(effect.isVisible() and effect.text() != error.sentence)
        say_refusal(self.seat, self, self.ui.trouble_notice, error, typed)
