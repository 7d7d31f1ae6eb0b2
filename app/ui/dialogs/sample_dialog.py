"""Draw a sample: of what, how many, with which seed."""

from PySide6.QtWidgets import QWidget

from app.office import audit_samples
from app.rules.numerals import narrow
from app.rules.problems import Problem
from app.rules.sampling import Population
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.forms.ui_sample_dialog import Ui_SampleDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

USUAL = "20"
NO_COUNT = "件数を数字で入れてください。"


class SampleDialog(ActingDialog):
    """Take what is drawn; `recorded` carries the sentence that says it is."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_SampleDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for population in Population:
            ui.population_combo.addItem(population.word, population.value)
        ui.count_edit.setText(USUAL)
        self._complaints = Complaints({"count": (ui.count_edit, ui.count_problem)})
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(560)

    def is_touched(self) -> bool:
        """Tell whether a seed was typed."""
        return bool(self.ui.seed_edit.text().strip())

    def save(self) -> None:
        """Draw, or say what is missing."""
        ui, desk = self.ui, self.seat.desk
        typed, seed = narrow(ui.count_edit.text()), narrow(ui.seed_edit.text())
        known = typed.isascii() and typed.isdigit()
        self._complaints.show([] if known else [Problem("count", NO_COUNT)])
        if not known:
            self.grow()
            return
        population, count = Population(ui.population_combo.currentData()), int(typed[:6])
        self.perform(
            lambda: audit_samples.draw_sample(desk, population, count, seed),
            f"{population.word}から{count:,}件を抽出しました。",
            ui.trouble_notice,
        )
