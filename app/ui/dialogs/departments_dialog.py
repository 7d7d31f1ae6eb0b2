"""Write the list of departments that the desk asks."""

from PySide6.QtWidgets import QWidget

from app.office import departments
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
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
        self._start = "\n".join(departments.departments(seat.desk))
        self.ui.names_edit.setPlainText(self._start)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(560, 520)
        self.ui.names_edit.setFocus()

    def is_touched(self) -> bool:
        """Tell whether the list was changed."""
        return self.ui.names_edit.toPlainText() != self._start

    def save(self) -> None:
        """Keep the list."""
        desk, typed = self.seat.desk, self.ui.names_edit.toPlainText()
        excuse(self.ui.names_edit, self.ui.names_problem)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: departments.set_departments(desk, typed),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.recorded.emit("社内照会の部署の一覧を保存しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say beside the list why the office refused."""
        self.set_busy(busy=False)
        complain(self.ui.names_edit, self.ui.names_problem, error.sentence)
        self.ui.names_edit.setFocus()
