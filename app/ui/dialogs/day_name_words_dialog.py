"""Take a day, a name and some words for one act."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from app.office.changes import Changes
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_day_name_words_dialog import Ui_DayNameWordsDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NamedAct = Callable[[date, str, str], Changes]


@dataclass(frozen=True)
class NamedWords:
    """Hold what the dialog says: its title, whom it is about, the three labels, the button.

    `words` is what stands in the last field at first.
    """

    title: str
    heading: str
    intro: str
    day_label: str
    name_label: str
    words_label: str
    save: str
    said: str
    name: str = ""
    words: str = ""


class DayNameWordsDialog(ActingDialog):
    """Take what one act needs; `recorded` carries the sentence that says it is done.

    `act` is called with day, name and words beside the UI thread.
    """

    def __init__(
        self, seat: Seat, words: NamedWords, act: NamedAct, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.words = words
        self._act = act
        self.ui = Ui_DayNameWordsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {
                "day": (ui.day_field, ui.day_problem),
                "name": (ui.name_edit, ui.name_problem),
                "words": (ui.words_edit, ui.words_problem),
            }
        )
        self._show_words()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        ui, words = self.ui, self.words
        typed = (ui.name_edit.text().strip(), ui.words_edit.toPlainText().strip())
        return typed != (words.name.strip(), words.words.strip())

    def save(self) -> None:
        """Do the act, or say beside the fields what is missing."""
        ui, act, today = self.ui, self._act, self.seat.desk.today
        day = ui.day_field.day()
        name, words = ui.name_edit.text().strip(), ui.words_edit.toPlainText().strip()
        wrong = day_problem(ui.day_field.text(), today, future=False)
        problems = [Problem("day", wrong)] if wrong else []
        for field, text in (("name", name), ("words", words)):
            if not text:
                problems.append(Problem(field, "この欄を入れてください。"))
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        on = day or today
        self.perform(lambda: act(on, name, words), self.words.said, ui.trouble_notice)

    def _show_words(self) -> None:
        ui, words = self.ui, self.words
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        ui.title_label.setText(words.heading)
        ui.intro_label.setText(words.intro)
        ui.save_button.setText(words.save)
        ui.day_field.set_up(self.seat.desk.today)
        ui.day_field.set_day(self.seat.desk.today)
        ui.name_edit.setText(words.name)
        ui.words_edit.setPlainText(words.words)
        for label, field, text in (
            (ui.day_label, ui.day_field, words.day_label),
            (ui.name_label, ui.name_edit, words.name_label),
            (ui.words_label, ui.words_edit, words.words_label),
        ):
            label.setText(text)
            field.setAccessibleName(text.split("(&")[0])
