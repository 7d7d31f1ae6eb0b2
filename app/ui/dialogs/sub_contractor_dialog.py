"""Record to whom a contractor wants to hand work on (再委託)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.office import sub_contracting
from app.office.contracts import ContractRow
from app.rules.problems import Problem
from app.rules.sub_contractor_drafts import SubContractorDraft, read_sub
from app.ui.dialogs.draft_dialog import DraftDialog
from app.ui.forms.ui_sub_contractor_dialog import Ui_SubContractorDialog
from app.ui.seat import Seat
from app.ui.widgets.draft_fields import DraftFields

_NAMES: Final = tuple(one.name for one in fields(SubContractorDraft))


class SubContractorDialog(DraftDialog):
    """Take a sub-contractor; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, row: ContractRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.ui = ui = Ui_SubContractorDialog()
        ui.setupUi(self)
        ui.heading_label.setText(f"「{row.title}」の再委託")
        self.begin(seat, ui, DraftFields(ui, _NAMES, seat.desk.today), (560, 0))
        ui.name_edit.setFocus()

    def checked(self, values: Mapping[str, Any]) -> Sequence[Problem]:
        """Say what is wrong with the sub-contractor."""
        return read_sub(SubContractorDraft(**values), today=self.seat.desk.today).problems

    def act(self, values: Mapping[str, Any]) -> Callable[[], object]:
        """Record the sub-contractor."""
        desk, draft, key = self.seat.desk, SubContractorDraft(**values), self.row.id
        return lambda: sub_contracting.ask(desk, key, draft)

    def said(self, values: Mapping[str, Any]) -> str:
        """Say that the sub-contractor is on record."""
        return f"再委託先「{values['name'].strip()}」の届け出を登録しました。"
