"""Take the words with which a reading of a policy is adjusted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_policy_words_dialog import Ui_PolicyWordsDialog
from app.ui.policy_typing_words import Typed, Typing
from app.ui.seat import Seat


class PolicyWordsDialog(OfficeDialog):
    """Ask for what a `Typing` names; `typed` carries the new reading, which is not registered."""

    typed = Signal(object)

    def __init__(self, seat: Seat, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.typing = typing
        self.ui = Ui_PolicyWordsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle(f"{typing.title} - すくすく窓口")
        ui.title_label.setText(typing.title)
        ui.intro_label.setText(typing.intro)
        self._name(ui.day_label, ui.day_field, "日付(&Y)" if typing.day else "")
        self._name(ui.short_label, ui.short_edit, typing.short)
        self._name(ui.words_label, ui.words_edit, typing.words)
        for problem in (ui.day_problem, ui.short_problem, ui.words_problem):
            problem.hide()
        self._fill()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)

    def words(self) -> Typed:
        """Return what stands in the fields."""
        ui = self.ui
        return Typed(ui.words_edit.toPlainText(), ui.short_edit.text(), ui.day_field.day())

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not taken over."""
        return self.words() != self.typing.begins

    def save(self) -> None:
        """Adjust the reading, or say why it cannot be."""
        try:
            reading = self.typing.apply(self.words())
        except OfficeError as error:
            self.ui.trouble_notice.say(error.sentence, "alarm")
            self.grow()
            return
        self.typed.emit(reading)
        self.leave()

    def _fill(self) -> None:
        ui, begins = self.ui, self.typing.begins
        ui.day_field.set_up(self.seat.desk.today, future=True)
        if begins.on:
            ui.day_field.set_day(begins.on)
        ui.short_edit.setText(begins.short)
        ui.words_edit.setPlainText(begins.words)
        first = (ui.day_field, ui.short_edit, ui.words_edit)
        next(field for field in first if not field.isHidden()).setFocus()

    def _name(self, label: QLabel, field: QWidget, name: str) -> None:
        """Name a field, or hide it where nothing is asked for."""
        label.setText(name)
        field.setAccessibleName(name.split("(&", maxsplit=1)[0])
        label.setVisible(bool(name))
        field.setVisible(bool(name))
