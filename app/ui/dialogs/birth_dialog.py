"""Take in the birth of an expected child."""

from PySide6.QtWidgets import QWidget

from app.office import children
from app.office.changes import Changes
from app.office.children import Family
from app.office.seen import Seen
from app.rules.child_fields import read_child
from app.rules.errors import OfficeError
from app.rules.findings import Findings
from app.rules.ids import ChildId
from app.rules.members import ChildDraft
from app.ui.dialogs import family_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_birth_dialog import Ui_BirthDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.reading import follow_reading


class BirthDialog(OfficeDialog):
    """Take name and birthday; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, child_id: ChildId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_BirthDialog()
        self.ui.setupUi(self)
        self._child_id = child_id
        self._start = ChildDraft()
        self._family: Family | None = None
        ui = self.ui
        ui.birth_field.set_up(seat.desk.today, echo="child")
        ui.birth_field.setAccessibleName("生年月日")
        self._complaints = Complaints(
            {
                "child.name": (ui.name_edit, ui.name_problem),
                "child.kana": (ui.kana_edit, ui.kana_problem),
                "child.birth_on": (ui.birth_field, ui.birth_problem),
            }
        )
        follow_reading(ui.name_edit, ui.kana_edit)
        self.settle(ui.save_button, ui.cancel_button)
        ui.name_edit.setFocus()
        self.take_room(560)
        self._load()

    def draft(self) -> ChildDraft:
        """Read the fields as they stand."""
        ui = self.ui
        return ChildDraft(ui.name_edit.text(), ui.kana_edit.text(), ui.birth_field.typed())

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.draft() != self._start

    def save(self) -> None:
        """Take the birth in, or say beside the fields what is missing."""
        desk, child_id, draft = self.seat.desk, self._child_id, self.draft()
        seen = Seen(self._family.child) if self._family else None
        found = Findings()
        read_child(draft, "child", found, today=desk.today)
        self._complaints.clear()
        if found.problems:
            self._complaints.show(found.problems)
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: children.born(desk, child_id, draft, seen),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _load(self) -> None:
        """Ask for what is known of the child before the birth."""
        desk, child_id = self.seat.desk, self._child_id
        self.seat.doing.look(
            lambda: children.family(desk, child_id),
            asker=self,
            then=self._show,
            refused=self._fail,
        )

    def _show(self, family: Family) -> None:
        """Show a name that was chosen before the birth."""
        child, ui = family.child, self.ui
        self._family = family
        ui.child_label.setText(family_words.detail_of(child, self.seat.desk.today))
        if not self.is_touched():
            ui.name_edit.setText(child.name)
            ui.kana_edit.setText(child.kana)
            self._start = self.draft()

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("お生まれになったお子さまを登録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
