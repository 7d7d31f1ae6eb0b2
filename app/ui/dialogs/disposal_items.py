"""Fill the list of a proposal to dispose of something: one line after another."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QListWidgetItem

from app.rules.disposal_gaps import item_problems
from app.rules.disposals import DisposalItem, Medium, kept_words
from app.rules.problems import Problem
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_disposal_dialog import Ui_DisposalDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.list_lines import ListLines


class DisposalItems:
    """Join the list of a proposal to the fields of one line."""

    def __init__(
        self,
        ui: Ui_DisposalDialog,
        seat: Seat,
        changed: Callable[[], None],
        grow: Callable[[], None],
    ) -> None:
        self.items: list[DisposalItem] = []
        self._ui = ui
        self._seat = seat
        self._changed = changed
        self._grow = grow
        ListLines(ui.items_list)
        ui.until_field.set_up(seat.desk.today, future=True)
        for medium in Medium:
            ui.medium_combo.addItem(medium.word, medium.value)
        self._complaints = Complaints(
            {
                "what": (ui.what_edit, ui.what_problem),
                "count": (ui.count_edit, ui.count_problem),
                "place": (ui.place_edit, ui.place_problem),
                "until": (ui.until_field, ui.until_problem),
            }
        )
        ui.add_button.clicked.connect(self.add)
        ui.edit_button.clicked.connect(self.take_back)
        ui.drop_button.clicked.connect(self.drop)
        ui.items_list.currentRowChanged.connect(lambda _row: self._show_acts())
        self._show_acts()

    @property
    def is_begun(self) -> bool:
        """Tell whether a line was begun that is not on the list."""
        ui = self._ui
        return bool(ui.what_edit.text().strip() or ui.count_edit.text().strip())

    def add_many(self, items: Iterable[DisposalItem]) -> None:
        """Put lines on the list; those that stand there already are not doubled."""
        for item in items:
            if item not in self.items:
                self.items.append(item)
                self._ui.items_list.addItem(QListWidgetItem(words_of(item)))
        self._show_acts()
        self._changed()

    def add(self) -> None:
        """Put the line in the fields on the list, or say beside a field what is missing."""
        problems = self._problems()
        self._complaints.show(problems)
        if problems:
            self._grow()
            return
        self.add_many([self._typed()])
        self._fill(DisposalItem(self._typed().medium, "", ""))
        self._ui.what_edit.setFocus()

    def take_back(self) -> None:
        """Put the chosen line back into the fields, to be changed."""
        place = self._ui.items_list.currentRow()
        if place >= 0:
            self._fill(self.items[place])
            self.drop()
            self._ui.what_edit.setFocus()

    def drop(self) -> None:
        """Take the chosen line off the list."""
        place = self._ui.items_list.currentRow()
        if place >= 0:
            self.items.pop(place)
            self._ui.items_list.takeItem(place)
            self._show_acts()
            self._changed()

    def _typed(self) -> DisposalItem:
        ui = self._ui
        return DisposalItem(
            medium=Medium(ui.medium_combo.currentData()),
            what=ui.what_edit.text().strip(),
            count_words=ui.count_edit.text().strip(),
            period=ui.period_edit.text().strip(),
            place=ui.place_edit.text().strip(),
            box=ui.box_edit.text().strip(),
            kept_until_on=ui.until_field.day(),
            ground=ui.ground_edit.text().strip(),
        )

    def _problems(self) -> list[Problem]:
        typed = self._ui.until_field.text()
        if typed.strip() and self._ui.until_field.day() is None:
            wrong = day_problem(typed, self._seat.desk.today, future=True)
            return [Problem("until", wrong)]
        return list(item_problems(self._typed()))

    def _fill(self, item: DisposalItem) -> None:
        ui = self._ui
        self._complaints.clear()
        ui.medium_combo.setCurrentIndex(ui.medium_combo.findData(item.medium.value))
        for edit, text in (
            *((ui.what_edit, item.what), (ui.count_edit, item.count_words)),
            *((ui.period_edit, item.period), (ui.place_edit, item.place)),
            *((ui.box_edit, item.box), (ui.ground_edit, item.ground)),
        ):
            edit.setText(text)
        ui.until_field.set_day(item.kept_until_on)

    def _show_acts(self) -> None:
        chosen = self._ui.items_list.currentRow() >= 0
        for button in (self._ui.edit_button, self._ui.drop_button):
            button.setEnabled(chosen)


def words_of(item: DisposalItem) -> str:
    """Say one line of the list in words."""
    box = f"箱番号 {item.box}" if item.box else ""
    place = "　".join(part for part in (item.place, box) if part)
    first = "　".join(part for part in (item.what, item.period, item.count_words) if part)
    return "\n".join(
        part for part in (f"{item.medium.word}　{first}", place, kept_words(item)) if part
    )
