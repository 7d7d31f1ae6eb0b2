"""Record what a recipient reported about itself (変更届)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.office import recipient_changes
from app.office.recipients import RecipientRow
from app.rules.problems import Problem
from app.rules.recipient_changes import ChangedField, ChangeDraft, read_change
from app.ui.dialogs.draft_dialog import DraftDialog
from app.ui.forms.ui_recipient_change_dialog import Ui_RecipientChangeDialog
from app.ui.seat import Seat
from app.ui.widgets.draft_fields import DraftFields

_NAMES: Final = tuple(one.name for one in fields(ChangeDraft))


class RecipientChangeDialog(DraftDialog):
    """Take a reported change; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, to: RecipientRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.to = to
        self.ui = ui = Ui_RecipientChangeDialog()
        ui.setupUi(self)
        ui.heading_label.setText(f"{to.name}の変更届")
        form = DraftFields(ui, _NAMES, seat.desk.today)
        form.offer("field", ChangedField)
        ui.field_combo.currentIndexChanged.connect(self._show_before)
        self._show_before()
        self.begin(seat, ui, form, (560, 0))

    def checked(self, values: Mapping[str, Any]) -> Sequence[Problem]:
        """Say what is wrong with it."""
        draft = ChangeDraft(**values)
        return read_change(draft, self._before(), today=self.seat.desk.today).problems

    def act(self, values: Mapping[str, Any]) -> Callable[[], object]:
        """Record it; where its day has come the recipient is changed too."""
        desk, draft, to = self.seat.desk, ChangeDraft(**values), self.to
        return lambda: recipient_changes.report(desk, to.id, draft, to.edition)

    def said(self, values: Mapping[str, Any]) -> str:
        """Say that it is on record."""
        return f"{self.to.name}の{ChangedField(values['field']).word}の変更届を記録しました。"

    def _before(self) -> str:
        field = self.ui.field_combo.currentData()
        return "" if field == ChangedField.other else str(getattr(self.to, field))

    def _show_before(self) -> None:
        """Say what is on record of what has changed."""
        other = self.ui.field_combo.currentData() == ChangedField.other
        self.ui.before_label.setVisible(not other)
        self.ui.before_label.setText(f"いまの登録：{self._before() or 'なし'}")
