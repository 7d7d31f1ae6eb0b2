"""Record what a recipient returned or erased at the end, and its certificate."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.office import recipient_returns
from app.office.recipient_views import RecipientReturnRow
from app.office.recipients import RecipientRow
from app.rules.problems import Problem
from app.rules.recipient_returns import ReturnDraft, ReturnWay, read_return
from app.ui.dialogs.draft_dialog import DraftDialog
from app.ui.forms.ui_recipient_return_dialog import Ui_RecipientReturnDialog
from app.ui.seat import Seat
from app.ui.widgets.draft_fields import DraftFields

_NAMES: Final = tuple(one.name for one in fields(ReturnDraft))


class RecipientReturnDialog(DraftDialog):
    """Take a return; `recorded` carries the sentence that says it is done."""

    def __init__(
        self,
        seat: Seat,
        to: RecipientRow,
        row: RecipientReturnRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.to, self.row = to, row
        self.ui = ui = Ui_RecipientReturnDialog()
        ui.setupUi(self)
        ui.heading_label.setText(f"{to.name}の返還・消去")
        form = DraftFields(ui, _NAMES, seat.desk.today)
        form.offer("way", [one for one in ReturnWay if one.value], first=ReturnWay.none.word)
        if row is not None:
            form.fill(vars(row))
        self.begin(seat, ui, form, (640, 0))

    def checked(self, values: Mapping[str, Any]) -> Sequence[Problem]:
        """Say what is wrong with it."""
        return read_return(ReturnDraft(**values), today=self.seat.desk.today).problems

    def act(self, values: Mapping[str, Any]) -> Callable[[], object]:
        """Record it, or the certificate of one that was asked for."""
        desk, draft, row, key = self.seat.desk, ReturnDraft(**values), self.row, self.to.id
        if row is None:
            return lambda: recipient_returns.record(desk, key, draft)
        return lambda: recipient_returns.complete(desk, row.id, draft, row.edition)

    def said(self, values: Mapping[str, Any]) -> str:
        """Say that it is on record."""
        del values
        return f"{self.to.name}の返還・消去を記録しました。"
