"""Change the name and the roles of somebody who signs in."""

from PySide6.QtWidgets import QWidget

from app.office import staff
from app.office.rows import StaffRow
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.role_boxes import boxes_of, tick, ticked
from app.ui.forms.ui_staff_change_dialog import Ui_StaffChangeDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

LATER = "役割は、いまサインインしている人にも、次の操作から効きます。"
NAME = "お名前を入れてください。"
ROLES = "役割を1つ以上選んでください。"


class StaffChangeDialog(OfficeDialog):
    """Show what is known of a person, and take what is different."""

    def __init__(self, seat: Seat, row: StaffRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat, self._row = seat, row
        self.ui = Ui_StaffChangeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._boxes = boxes_of(ui)
        ui.title_label.setText(f"{row.name}さん（{row.login}）")
        ui.intro_label.setText(LATER)
        ui.name_edit.setText(row.name)
        tick(self._boxes, row.roles)
        self._complaints = Complaints(
            {
                "name": (ui.name_edit, ui.name_problem),
                "roles": (ui.clerk_check, ui.roles_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        ui.name_edit.setFocus()
        self.take_room(620)

    def anew(self) -> Anew | None:
        """Read the person again."""
        seat, desk, key = self.seat, self.seat.desk, self._row.id
        return Anew(
            lambda: next(one for one in staff.listed(desk) if one.id == key),
            lambda found: StaffChangeDialog(seat, found),
        )

    def is_touched(self) -> bool:
        """Tell whether something is different from what is kept."""
        return (self.ui.name_edit.text().strip(), ticked(self._boxes)) != (
            self._row.name,
            self._row.roles,
        )

    def save(self) -> None:
        """Keep what is different."""
        if not self.is_touched():
            self.leave()
            return
        name, roles = self.ui.name_edit.text().strip(), ticked(self._boxes)
        found = (Problem("name", "" if name else NAME), Problem("roles", "" if roles else ROLES))
        problems = [one for one in found if one.sentence]
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        desk, row = self.seat.desk, self._row
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: staff.change(desk, row.id, row.edition, name, roles),
            asker=self,
            then=lambda _changes: self._end(name),
            refused=self._fail,
        )

    def _end(self, name: str) -> None:
        self.set_busy(busy=False)
        self.leave_recorded(f"{name}さんの登録を変えました。")

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
