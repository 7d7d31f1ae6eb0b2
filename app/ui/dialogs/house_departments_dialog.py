"""Keep the list of the departments of the house: new ones, their order, their end."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.office import house_departments
from app.office.house_departments import DepartmentRow
from app.rules.errors import OfficeError
from app.rules.house_departments import DepartmentDraft
from app.rules.ids import DepartmentId
from app.rules.roles import Verb, may
from app.ui import theme
from app.ui.days import day_words
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.forms.ui_house_departments_dialog import Ui_HouseDepartmentsDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import excuse

LINE: Final = 28
"""How high a line is, in pixels at 標準."""
NEW: Final = "新しい部署"
LOOK_ONLY: Final = "部署を変えられるのは、管理責任者です。"


class HouseDepartmentsDialog(OfficeDialog):
    """Show the departments beside the fields of the chosen one; it stays open after saving.

    `showing` is the department to begin with; none begins with a new one.
    """

    def __init__(
        self, seat: Seat, parent: QWidget | None = None, showing: DepartmentId | None = None
    ) -> None:
        super().__init__(parent)
        self._showing = showing
        self.seat = seat
        self._rows: Sequence[DepartmentRow] = ()
        self._row: DepartmentRow | None = None
        self._next: int | None = None
        self.ui = Ui_HouseDepartmentsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        for field in (ui.begun_on_field, ui.ended_on_field):
            field.set_up(seat.desk.today, future=True)
        excuse(ui.name_edit, ui.name_problem)
        # The cursor alone enters the list by Tab, too; that must not take the typed name away.
        ui.department_list.itemSelectionChanged.connect(self._choose)
        ui.up_button.clicked.connect(lambda: self._move(-1))
        ui.down_button.clicked.connect(lambda: self._move(1))
        ui.new_button.clicked.connect(self.begin)
        self._may = may(seat.desk.actor.roles, Verb.keep_organisation)
        for button in (ui.up_button, ui.down_button, ui.new_button, ui.save_button):
            button.setVisible(self._may)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(760, 440)
        if not self._may:
            ui.trouble_notice.say(LOOK_ONLY, stays=True)
        self.begin()
        self._load()

    def anew(self) -> Anew | None:
        """Read the departments again, where one is changed."""
        seat, row = self.seat, self._row
        if row is None:
            return None
        return Anew(lambda: None, lambda _: HouseDepartmentsDialog(seat, showing=row.id))

    def draft(self) -> DepartmentDraft:
        """Return what stands in the fields."""
        ui = self.ui
        days = ui.begun_on_field.typed(), ui.ended_on_field.typed()
        return DepartmentDraft(ui.name_edit.text().strip(), *days)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self._may and self.draft() != _draft(self._row)

    def begin(self) -> None:
        """Empty the fields for a new department."""
        self.ui.department_list.clearSelection()
        self.ui.department_list.setCurrentRow(-1)
        self._show(None)
        self.ui.name_edit.setFocus()

    def save(self) -> None:
        """Record the department in the fields."""
        desk, draft, row = self.seat.desk, self.draft(), self._row
        if row is None:
            self._next = None
            self._do(
                lambda: house_departments.add(desk, draft), f"「{draft.name}」を登録しました。"
            )
        else:
            self._do(
                lambda: house_departments.change(desk, row.id, draft, row.edition),
                f"「{draft.name}」の内容を変えました。",
            )

    def _move(self, places: int) -> None:
        desk, row = self.seat.desk, self._row
        if row is not None:
            at = self.ui.department_list.currentRow() + places
            self._next = max(0, min(len(self._rows) - 1, at))
            self._do(lambda: house_departments.move(desk, row.id, places), "")

    def _do(self, act: Callable[[], object], said: str) -> None:
        self.set_busy(busy=True)
        self.seat.doing.do(act, asker=self, then=lambda _done: self._kept(said), refused=self._fail)

    def _kept(self, said: str) -> None:
        """Say what is recorded, and show the list anew."""
        self.set_busy(busy=False)
        if said:
            self.ui.trouble_notice.say(said)
        if self._next is None:
            self.begin()
        self._load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

    def _load(self) -> None:
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: house_departments.rows(desk), asker=self, then=self._offer, key="departments"
        )

    def _offer(self, rows: Sequence[DepartmentRow]) -> None:
        """List the departments, the cursor where it was."""
        self._rows = rows
        shown = self.ui.department_list
        shown.blockSignals(True)
        shown.clear()
        for row in rows:
            item = QListWidgetItem(_words(row))
            item.setSizeHint(QSize(0, theme.scaled(LINE)))
            shown.addItem(item)
        shown.blockSignals(False)
        keys = [row.id for row in rows]
        if self._showing in keys:
            self._next, self._showing = keys.index(self._showing), None
        if self._next is not None:
            shown.setCurrentRow(self._next)

    def _choose(self) -> None:
        """Show the department that is selected."""
        at = [one.row() for one in self.ui.department_list.selectedIndexes()]
        self._next = at[0] if at else None
        self._show(self._rows[at[0]] if at else None)

    def _show(self, row: DepartmentRow | None) -> None:
        """Put a department into the fields."""
        ui, self._row = self.ui, row
        draft = _draft(row)
        ui.field_label.setText(row.name if row else NEW)
        ui.save_button.setText("変更(&S)" if row else "登録(&S)")
        ui.name_edit.setText(draft.name)
        ui.begun_on_field.set_text(draft.begun_on)
        ui.ended_on_field.set_text(draft.ended_on)
        for button in (ui.up_button, ui.down_button):
            button.setEnabled(row is not None)


def _draft(row: DepartmentRow | None) -> DepartmentDraft:
    if row is None:
        return DepartmentDraft()
    return DepartmentDraft(row.name, str(row.begun_on or ""), str(row.ended_on or ""))


def _words(row: DepartmentRow) -> str:
    return f"{row.name}（{day_words(row.ended_on)}まで）" if row.ended_on else row.name
