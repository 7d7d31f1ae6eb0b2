"""Register a contract with a contractor, or put right what was typed of one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.office import contracts
from app.office.contracts import ContractRow
from app.office.recipients import RecipientRow
from app.rules.contract_drafts import CLAUSE_FIELDS, ContractDraft, read_contract
from app.rules.contracts import Onward, Said
from app.rules.problems import Problem
from app.ui.dialogs.dialog import Anew
from app.ui.dialogs.draft_dialog import DraftDialog
from app.ui.forms.ui_contract_dialog import Ui_ContractDialog
from app.ui.seat import Seat
from app.ui.widgets import ticked_list
from app.ui.widgets.draft_fields import DraftFields

_NAMES: Final = tuple(one.name for one in fields(ContractDraft))


@dataclass(frozen=True)
class ContractAsked:
    """Hold whose contract it is, the one on record, and the purposes that may be chosen."""

    to: RecipientRow
    row: ContractRow | None = None
    purposes: Sequence[str] = ()


class ContractDialog(DraftDialog):
    """Take a contract; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, asked: ContractAsked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked, self.to, self.row = asked, asked.to, asked.row
        self.ui = ui = Ui_ContractDialog()
        ui.setupUi(self)
        ui.heading_label.setText(f"{asked.to.name}との契約")
        ui.intro_label.hide()
        form = DraftFields(ui, _NAMES, seat.desk.today, lists={"items"})
        for name in ("sensitive", *CLAUSE_FIELDS):
            form.offer(name, (Said.unknown, Said.yes, Said.no))
        form.offer("subcontracting", (Onward.unknown, *list(Onward)[:-1]))
        self._fill(form, asked.purposes)
        ui.renews_check.toggled.connect(ui.renewal_box.setVisible)
        ui.renewal_box.setVisible(ui.renews_check.isChecked())
        self.begin(seat, ui, form, (860, 660))
        ui.title_edit.setFocus()

    def anew(self) -> Anew | None:
        """Read the contract again, where one is corrected."""
        seat, desk, asked, row = self.seat, self.seat.desk, self.asked, self.row
        if row is None:
            return None
        key = row.id
        return Anew(
            lambda: next(one for one in contracts.rows(desk, asked.to.id) if one.id == key),
            lambda found: ContractDialog(seat, replace(asked, row=found)),
        )

    def checked(self, values: Mapping[str, Any]) -> Sequence[Problem]:
        """Say what is wrong with the contract."""
        return read_contract(ContractDraft(**values), today=self.seat.desk.today).problems

    def act(self, values: Mapping[str, Any]) -> Callable[[], object]:
        """Record the contract, or the change of one."""
        desk, draft, row, key = self.seat.desk, ContractDraft(**values), self.row, self.to.id
        if row is None:
            return lambda: contracts.add(desk, key, draft)
        return lambda: contracts.change(desk, row.id, draft, row.edition)

    def said(self, values: Mapping[str, Any]) -> str:
        """Say that the contract is on record."""
        done = "登録しました" if self.row is None else "訂正しました"
        return f"{self.to.name}との契約「{values['title'].strip()}」を{done}。"

    def _fill(self, form: DraftFields, known: Sequence[str]) -> None:
        """Show what is on record; the purposes are those of the policy and of the contract."""
        row = self.row
        chosen = () if row is None else row.terms.purposes
        if row is not None:
            form.fill({**vars(row), **vars(row.terms)})
            self.ui.save_button.setText("訂正を保存(&S)")
        offered = {one: one for one in dict.fromkeys((*known, *chosen))}
        ticked_list.offer(self.ui.purposes_list, offered, chosen)
