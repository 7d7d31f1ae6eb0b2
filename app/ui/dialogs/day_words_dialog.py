"""Take a day and some words for one act; either may be left out of the form."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from app.office.changes import Changes
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_day_words_dialog import Ui_DayWordsDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

DayAct = Callable[[date, str], Changes]


@dataclass(frozen=True)
class DayWords:
    """Hold what the dialog says; a field without a label is not shown.

    `needed` is said where the words are missing; empty where they may be. `future` allows days
    to come, and `day` is what stands in the field at first: today where none is given.
    """

    title: str
    heading: str
    intro: str
    save: str
    said: str
    day_label: str = ""
    words_label: str = ""
    needed: str = ""
    words: str = ""
    day: date | None = None
    future: bool = False


class DayWordsDialog(ActingDialog):
    """Take what one act needs; `recorded` carries the sentence that says it is done.

    `act` is called with day and words beside the UI thread: it may hold keys and the desk only.
    """

    def __init__(
        self, seat: Seat, words: DayWords, act: DayAct, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.words = words
        self._act = act
        self.ui = Ui_DayWordsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {"day": (ui.day_field, ui.day_problem), "words": (ui.words_edit, ui.words_problem)}
        )
        self._show_words()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(540)

    def is_touched(self) -> bool:
        """Tell whether words were typed that are not recorded."""
        return self.ui.words_edit.toPlainText().strip() != self.words.words.strip()

    def save(self) -> None:
        """Do the act, or say beside the field what is missing."""
        ui, act, words = self.ui, self._act, self.words
        today = self.seat.desk.today
        day, said = ui.day_field.day(), ui.words_edit.toPlainText().strip()
        problems = []
        wrong = day_problem(ui.day_field.text(), today, future=words.future)
        if words.day_label and wrong:
            problems.append(Problem("day", wrong))
        if words.needed and not said:
            problems.append(Problem("words", words.needed))
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        on = day or today
        self.perform(lambda: act(on, said), words.said, ui.trouble_notice)

    def _show_words(self) -> None:
        """Put the words of this act into the form and hide what it does not ask."""
        ui, words, today = self.ui, self.words, self.seat.desk.today
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        ui.title_label.setText(words.heading)
        ui.intro_label.setText(words.intro)
        ui.intro_label.setVisible(bool(words.intro))
        ui.save_button.setText(words.save)
        ui.day_field.set_up(today, future=words.future)
        ui.day_field.set_day(words.day or today)
        ui.words_edit.setPlainText(words.words)
        for box, label, field, text in (
            (ui.day_box, ui.day_label, ui.day_field, words.day_label),
            (ui.words_box, ui.words_label, ui.words_edit, words.words_label),
        ):
            label.setText(text)
            field.setAccessibleName(text.split("(&")[0])
            box.setVisible(bool(text))
