"""Register an amendment (覚書) of a contract; what is left empty stays as it was."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.office import contract_amending
from app.office.contracts import ContractRow
from app.rules.amendment_drafts import AmendmentDraft, read_amendment
from app.rules.contract_drafts import CLAUSE_FIELDS
from app.rules.contracts import Onward, Said
from app.rules.problems import Problem
from app.ui.dialogs.draft_dialog import DraftDialog
from app.ui.forms.ui_amendment_dialog import Ui_AmendmentDialog
from app.ui.seat import Seat
from app.ui.widgets import ticked_list
from app.ui.widgets.draft_fields import DraftFields

_NAMES: Final = (
    *("title", "concluded_on", "effective_on", "until_on", "what"),
    *(*CLAUSE_FIELDS, "subcontracting", "work", "items", "purposes"),
)
_AS_IT_WAS: Final = "変えない"


@dataclass(frozen=True)
class AmendmentAsked:
    """Hold the contract that is amended, and the purposes that may be chosen."""

    row: ContractRow
    purposes: Sequence[str] = ()


class AmendmentDialog(DraftDialog):
    """Take an amendment; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, asked: AmendmentAsked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row = asked.row
        self.ui = ui = Ui_AmendmentDialog()
        ui.setupUi(self)
        ui.heading_label.setText(f"「{row.title}」の覚書")
        ui.intro_label.hide()
        form = DraftFields(ui, _NAMES, seat.desk.today, lists={"items"})
        for name in CLAUSE_FIELDS:
            form.offer(name, (Said.yes, Said.no), first=_AS_IT_WAS)
        form.offer("subcontracting", list(Onward)[:-1], first=_AS_IT_WAS)
        ticked_list.offer(ui.purposes_list, {one: one for one in asked.purposes})
        ui.title_edit.setText("覚書")
        self.begin(seat, ui, form, (800, 660))
        ui.title_edit.setFocus()

    def checked(self, values: Mapping[str, Any]) -> Sequence[Problem]:
        """Say what is wrong with the amendment."""
        return read_amendment(_draft(values), self.row, today=self.seat.desk.today).problems

    def act(self, values: Mapping[str, Any]) -> Callable[[], object]:
        """Record the amendment."""
        desk, draft, key = self.seat.desk, _draft(values), self.row.id
        return lambda: contract_amending.amend(desk, key, draft)

    def said(self, values: Mapping[str, Any]) -> str:
        """Say that the amendment is on record."""
        return f"「{self.row.title}」の{values['title'].strip()}を登録しました。"


def _draft(values: Mapping[str, Any]) -> AmendmentDraft:
    """Return what was typed; without items or purposes they stay as they were."""
    lists = {name: values[name] or None for name in ("items", "purposes")}
    return AmendmentDraft(**{**values, **lists})
