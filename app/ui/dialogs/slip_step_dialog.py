"""Record one step about a single person of a campaign: a choice, perhaps a day and some words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office.campaigns import SlipRow
from app.rules.errors import OfficeError
from app.rules.slip_numbers import spoken
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_slip_step_dialog import Ui_SlipStepDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.enter_moves import chain

Act = Callable[[], object]


@dataclass(frozen=True)
class SlipStepWords:
    """Hold what a step's dialog says; a field without a label is not shown."""

    title: str
    intro: str
    save: str
    choice: str
    needs_choice: str
    day: str = ""
    words: str = ""
    needs_words: str = ""
    """What is said where the words are missing; empty where they may be."""


class SlipStepDialog(OfficeDialog):
    """Take what one step needs; `recorded` carries the sentence that says it is done."""

    words: ClassVar[SlipStepWords]

    def __init__(self, seat: Seat, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_SlipStepDialog()
        self.ui.setupUi(self)
        self.ui.who_label.setText(who)
        self._show_words()
        self._excuse()
        self.ui.effect_label.hide()
        self.ui.choices.chosen.connect(self._show_effect)
        chain(*self.ui.choices.buttons(), self.ui.day_field, self.ui.words_edit)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.choices.setFocus()
        self.take_room(500)

    def choices(self) -> Sequence[Choice]:
        """List what can be chosen."""
        return ()

    def effect(self, choice: str) -> str:
        """Say what will follow from a choice."""
        del choice
        return ""

    def act(self, choice: str, day: str, words: str) -> Act:
        """Make the act, to be run beside the UI thread."""
        raise NotImplementedError

    def said(self, choice: str) -> str:
        """Say that it is done."""
        raise NotImplementedError

    def is_touched(self) -> bool:
        """Tell whether words were typed that are not recorded."""
        return bool(self.ui.words_edit.toPlainText().strip())

    def save(self) -> None:
        """Record the step, or say beside the field what is missing."""
        self._excuse()
        ui, choice = self.ui, self.ui.choices.key
        words = ui.words_edit.toPlainText().strip()
        if not choice:
            complain(ui.choices, ui.choice_problem, self.words.needs_choice)
            ui.choices.setFocus()
            self.grow()
        elif self.words.needs_words and not words:
            complain(ui.words_edit, ui.words_problem, self.words.needs_words)
            ui.words_edit.setFocus()
            self.grow()
        else:
            self.set_busy(busy=True)
            act = self.act(choice, ui.day_field.typed(), words)
            self.seat.doing.do(
                act, asker=self, then=lambda _done: self._end(choice), refused=self._fail
            )

    def _show_words(self) -> None:
        """Put the words of this step into the form and hide what it does not ask."""
        ui, words = self.ui, self.words
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        ui.intro_label.setText(words.intro)
        ui.choice_label.setText(words.choice)
        ui.choices.setAccessibleName(words.choice)
        ui.choices.offer(self.choices())
        ui.save_button.setText(words.save)
        ui.day_label.setText(words.day)
        ui.day_field.setAccessibleName(words.day.split("(&")[0])
        ui.day_field.set_up(self.seat.desk.today)
        ui.day_field.set_day(self.seat.desk.today)
        ui.day_box.setVisible(bool(words.day))
        ui.words_label.setText(words.words)
        ui.words_edit.setAccessibleName(words.words.split("(&")[0])
        ui.words_box.setVisible(bool(words.words))

    def _excuse(self) -> None:
        """Take every complaint back."""
        ui = self.ui
        excuse(ui.choices, ui.choice_problem)
        excuse(ui.day_field, ui.day_problem)
        excuse(ui.words_edit, ui.words_problem)

    def _show_effect(self, choice: str) -> None:
        """Say anew what will follow."""
        text = self.effect(choice)
        self.ui.effect_label.setText(text)
        self.ui.effect_label.setVisible(bool(text))
        excuse(self.ui.choices, self.ui.choice_problem)
        self.grow()

    def _end(self, choice: str) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit(self.said(choice))
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def whose(row: SlipRow) -> str:
    """Name a slip and whose it is."""
    return f"{row.member_name or '（消去済）'} 様　整理番号 {spoken(row.number)}"
