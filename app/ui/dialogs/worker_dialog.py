"""Put a person of the house on record, or change what is known of her."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QComboBox, QWidget

from app.office import house_departments, staff, workers
from app.office.house_departments import DepartmentRow
from app.office.rows import StaffRow
from app.office.workers import WorkerRow
from app.rules.workers import WorkerDraft, WorkerKind
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.dialog import Anew
from app.ui.forms.ui_worker_dialog import Ui_WorkerDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NONE: Final = "（なし）"
CHOOSE: Final = "（選んでください）"


@dataclass(frozen=True)
class Offered:
    """Hold what there is to choose from, and what is known of the person."""

    departments: Sequence[DepartmentRow]
    users: Sequence[StaffRow]
    draft: WorkerDraft


class WorkerDialog(ActingDialog):
    """Take who somebody is, where she works and since when; `row` is whom to change."""

    def __init__(
        self, seat: Seat, row: WorkerRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self._start = WorkerDraft()
        self.ui = Ui_WorkerDialog()
        self.ui.setupUi(self)
        ui = self.ui
        if row is not None:
            self.setWindowTitle("役職員の内容の変更 - すくすく窓口")
            ui.save_button.setText("変更(&S)")
        for field in (ui.joined_on_field, ui.left_on_field):
            field.set_up(seat.desk.today, future=True)
        ui.name_edit.reading_typed.connect(self._take_reading)
        self._complaints = Complaints(
            {
                "name": (ui.name_edit, ui.name_problem),
                "kana": (ui.kana_edit, ui.kana_problem),
                "kind": (ui.kind_combo, ui.kind_problem),
                "department": (ui.department_combo, ui.department_problem),
                "number": (ui.number_edit, ui.number_problem),
                "joined_on": (ui.joined_on_field, ui.joined_on_problem),
                "left_on": (ui.left_on_field, ui.left_on_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(620)
        self._load()

    def anew(self) -> Anew | None:
        """Read the person again, where one is changed."""
        seat, desk, row = self.seat, self.seat.desk, self._row
        if row is None:
            return None
        key = row.id
        return Anew(lambda: workers.rows(desk, [key])[0], lambda found: WorkerDialog(seat, found))

    def draft(self) -> WorkerDraft:
        """Return what stands in the form."""
        ui = self.ui
        return WorkerDraft(
            number=ui.number_edit.text(),
            name=ui.name_edit.text(),
            kana=ui.kana_edit.text(),
            department=str(ui.department_combo.currentData() or ""),
            kind=str(ui.kind_combo.currentData() or ""),
            joined_on=ui.joined_on_field.typed(),
            left_on=ui.left_on_field.typed(),
            login=str(ui.login_combo.currentData() or ""),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.draft() != self._start

    def save(self) -> None:
        """Record the person, or say beside the fields what is missing."""
        desk, draft, row = self.seat.desk, self.draft(), self._row
        problems = workers.check(desk, draft).problems
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        name = draft.name.strip()
        if row is None:
            said = f"{name}さんを登録しました。"
            self.perform(lambda: workers.register(desk, draft), said, self.ui.trouble_notice)
        else:
            self.perform(
                lambda: workers.change(desk, row.id, draft, row.edition),
                f"{name}さんの内容を変えました。",
                self.ui.trouble_notice,
            )

    def _load(self) -> None:
        """Ask for the departments, the users and what is known of the person."""
        desk, row = self.seat.desk, self._row

        def ask() -> Offered:
            draft = workers.draft_of(desk, row.id) if row else WorkerDraft()
            return Offered(house_departments.rows(desk), staff.listed(desk), draft)

        self.seat.doing.look(ask, asker=self, then=self._offer)

    def _offer(self, offered: Offered) -> None:
        """Offer what there is, and show what is known."""
        ui, draft = self.ui, offered.draft
        today = self.seat.desk.today
        ui.kind_combo.addItem(CHOOSE, "")
        for kind in WorkerKind:
            ui.kind_combo.addItem(kind.word, kind.value)
        ui.department_combo.addItem(NONE, "")
        for row in offered.departments:
            if row.stands_on(today) or row.name == draft.department:
                ui.department_combo.addItem(row.name, row.name)
        ui.login_combo.addItem(NONE, "")
        for user in offered.users:
            ui.login_combo.addItem(f"{user.name}（{user.login}）", user.login)
        for edit, text in (
            (ui.name_edit, draft.name),
            (ui.kana_edit, draft.kana),
            (ui.number_edit, draft.number),
        ):
            edit.setText(text)
        ui.joined_on_field.set_text(draft.joined_on)
        ui.left_on_field.set_text(draft.left_on)
        _choose(ui.kind_combo, draft.kind)
        _choose(ui.department_combo, draft.department)
        _choose(ui.login_combo, draft.login)
        self._start = self.draft()
        ui.name_edit.setFocus()

    def _take_reading(self, kana: str) -> None:
        """Write the reading that was typed for the name."""
        self.ui.kana_edit.setText(f"{self.ui.kana_edit.text()}{kana}")


def _choose(combo: QComboBox, key: str) -> None:
    combo.setCurrentIndex(max(0, combo.findData(key)))
