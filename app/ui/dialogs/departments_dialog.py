"""Write the list of departments that the desk asks."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import departments
from app.office.seen import Seen
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.opening import fill_later
from app.ui.forms.ui_departments_dialog import Ui_DepartmentsDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse


class DepartmentsDialog(OfficeDialog):
    """Take one department on each line; `recorded` says that the list is kept."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_DepartmentsDialog()
        self.ui.setupUi(self)
        excuse(self.ui.names_edit, self.ui.names_problem)
        self._seen: Seen[tuple[str, ...]] | None = None
        self._start = ""
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(560, 520)
        desk, parts = seat.desk, (self.ui.names_edit, self.ui.save_button)
        fill_later(seat, self, lambda: departments.departments(desk), self._show, parts)

    def anew(self) -> Anew | None:
        """Read the list again."""
        seat = self.seat
        return Anew(lambda: None, lambda _: DepartmentsDialog(seat))

    def is_touched(self) -> bool:
        """Tell whether the list was changed."""
        return self.ui.names_edit.toPlainText() != self._start

    def save(self) -> None:
        """Keep the list."""
        desk, typed, seen = self.seat.desk, self.ui.names_edit.toPlainText(), self._seen
        excuse(self.ui.names_edit, self.ui.names_problem)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: departments.set_departments(desk, typed, seen),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _show(self, names: Sequence[str]) -> None:
        """Show the list as it is kept."""
        self._seen, self._start = Seen(tuple(names)), "\n".join(names)
        self.ui.names_edit.setPlainText(self._start)

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.recorded.emit("社内照会の部署の一覧を保存しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say beside the list why the office refused."""
        self.set_busy(busy=False)
        complain(self.ui.names_edit, self.ui.names_problem, error.sentence)
        self.ui.names_edit.setFocus()
