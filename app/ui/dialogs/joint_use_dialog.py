"""Register what is shared with a joint user, or change it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.office import joint_uses
from app.office.recipient_views import JointUseRow
from app.office.recipients import RecipientRow
from app.rules.contracts import Said
from app.rules.joint_uses import Duty, JointUseDraft, read_joint_use
from app.rules.problems import Problem
from app.ui.dialogs.dialog import Anew
from app.ui.dialogs.draft_dialog import DraftDialog
from app.ui.forms.ui_joint_use_dialog import Ui_JointUseDialog
from app.ui.seat import Seat
from app.ui.widgets import ticked_list
from app.ui.widgets.draft_fields import DraftFields

_NAMES: Final = tuple(one.name for one in fields(JointUseDraft))


@dataclass(frozen=True)
class JointUseAsked:
    """Hold whose joint use it is, the one on record, and what the policy proposes."""

    to: RecipientRow
    row: JointUseRow | None = None
    proposed: JointUseDraft | None = None


class JointUseDialog(DraftDialog):
    """Take a joint use; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, asked: JointUseAsked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to, self.row = asked.to, asked.row
        self.ui = ui = Ui_JointUseDialog()
        ui.setupUi(self)
        ui.heading_label.setText(f"{asked.to.name}との共同利用")
        ui.intro_label.hide()
        form = DraftFields(ui, _NAMES, seat.desk.today, lists={"items"})
        form.offer("agreement", (Said.unknown, Said.yes, Said.no))
        agreed = () if asked.row is None else asked.row.duties
        ticked_list.offer(ui.duties_list, {one.value: one.word for one in Duty}, agreed)
        if asked.proposed is not None:
            form.fill(vars(asked.proposed))
            ui.from_on_field.set_text(asked.proposed.from_on)
        if asked.row is not None:
            form.fill(vars(asked.row))
            ui.save_button.setText("変更を保存(&S)")
        self.begin(seat, ui, form, (760, 660))
        ui.from_on_field.setFocus()

    def anew(self) -> Anew | None:
        """Read the joint use again, where one is changed."""
        seat, desk, to, row = self.seat, self.seat.desk, self.to, self.row
        if row is None:
            return None
        key = row.id
        return Anew(
            lambda: next(one for one in joint_uses.rows(desk, to.id) if one.id == key),
            lambda found: JointUseDialog(seat, JointUseAsked(to, found)),
        )

    def checked(self, values: Mapping[str, Any]) -> Sequence[Problem]:
        """Say what is wrong with the joint use."""
        return read_joint_use(JointUseDraft(**values), today=self.seat.desk.today).problems

    def act(self, values: Mapping[str, Any]) -> Callable[[], object]:
        """Record the joint use, or the change of one."""
        desk, draft, row, key = self.seat.desk, JointUseDraft(**values), self.row, self.to.id
        if row is None:
            return lambda: joint_uses.add(desk, key, draft)
        return lambda: joint_uses.change(desk, row.id, draft, row.edition)

    def said(self, values: Mapping[str, Any]) -> str:
        """Say that the joint use is on record."""
        del values
        done = "登録しました" if self.row is None else "変更しました"
        return f"{self.to.name}との共同利用を{done}。"
