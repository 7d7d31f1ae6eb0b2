"""Say where the letters of a case go; offer the form for the record where it is a new address."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import answer_addresses
from app.office.answer_addresses import Choice, Put
from app.office.blank_forms import About
from app.office.seen import Seen
from app.rules.answer_addresses import AddressBasis, AnswerAddress
from app.rules.blank_forms import BlankForm
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui import alerts
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog, FormOffer
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_step_dialog import UNREADABLE
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_answer_address_dialog import Ui_AnswerAddressDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

HINTS: Final = {
    AddressBasis.identity_paper: "確かめた書類に書かれているご住所です。写しで確かめた方へは、"
    "ここへ書留で送ります。",
    AddressBasis.record: "登録されているご住所です。里帰り先などの登録があれば、それを使います。",
    AddressBasis.agent: "結果の受取りを任された代理人のご住所です。委任状で確かめてください。",
    AddressBasis.counter: "ご住所を印刷せず、窓口で本人確認のうえお渡しします。",
}
COVERED: Final = "秘匿の方です。（秘匿）のままにすると、いまのご住所を表示せずに使います。"
CHANGED: Final = (
    "登録のご住所と違います。お引っ越しであれば、住所等変更届をお渡しして、"
    "登録も改めるかどうかをうかがってください。"
)


class AnswerAddressDialog(OfficeDialog):
    """Take the place and its ground; `recorded` carries the sentence that says it is kept."""

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_AnswerAddressDialog()
        self.ui.setupUi(self)
        self._choice: Choice | None = None
        ui = self.ui
        ui.case_label.setText(heading(case))
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.setAccessibleName("確かめた日")
        ui.day_field.set_day(seat.desk.today)
        self._complaints = Complaints(
            {
                "address": (ui.address_edit, ui.address_problem),
                "postal": (ui.postal_edit, ui.postal_problem),
                "day": (ui.day_field, ui.day_problem),
                "care_of": (ui.care_of_edit, ui.care_of_problem),
            }
        )
        for basis in AddressBasis:
            ui.basis_combo.addItem(basis.word, basis.value)
        ui.basis_combo.currentIndexChanged.connect(self.show_basis)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(580)
        desk, key = seat.desk, case.id
        seat.doing.look(
            lambda: answer_addresses.choice(desk, key),
            asker=self,
            then=self.show_choice,
            refused=self._fail,
        )

    @property
    def basis(self) -> AddressBasis:
        """Return the chosen ground."""
        return AddressBasis(self.ui.basis_combo.currentData())

    def show_choice(self, choice: Choice) -> None:
        """Show where the letters go now, or could go."""
        self._choice = choice
        if choice.kept is not None:
            at = self.ui.basis_combo.findData(choice.kept.address.basis.value)
            self.ui.basis_combo.setCurrentIndex(at)
        if self.basis is not AddressBasis.record and AddressBasis.record not in choice.by_basis:
            self.ui.basis_combo.removeItem(self.ui.basis_combo.findData(AddressBasis.record.value))
        self.show_basis()

    def show_basis(self) -> None:
        """Fill in what is known for the chosen ground."""
        ui, basis = self.ui, self.basis
        to = self._known(basis)
        for edit, text in (
            (ui.postal_edit, to.postal_code),
            (ui.address_edit, to.address),
            (ui.care_of_edit, to.care_of),
        ):
            edit.setText(text)
        ui.place_box.setVisible(basis is not AddressBasis.counter)
        covered = self._choice is not None and self._choice.covered
        ui.effect_label.setText(f"{HINTS[basis]}{COVERED if covered else ''}")

    def save(self) -> None:
        """Keep the place, or say beside the field what is missing."""
        ui, desk, key = self.ui, self.seat.desk, self.case.id
        self._complaints.clear()
        day = ui.day_field.day()
        if day is None:
            self._complaints.show([Problem("day", UNREADABLE)])
            return
        edits = (ui.postal_edit, ui.address_edit, ui.care_of_edit)
        typed = AnswerAddress(self.basis, *(edit.text().strip() for edit in edits))
        if not typed.address and self.basis is not AddressBasis.counter:
            self._complaints.show([Problem("address", "ご住所を入れてください。")])
            return
        seen = None if self._choice is None else Seen(self._choice.kept)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: answer_addresses.put(desk, key, typed, day, seen),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _known(self, basis: AddressBasis) -> AnswerAddress:
        if self._choice is None:
            return AnswerAddress(basis)
        kept = self._choice.kept
        if kept is not None and kept.address.basis is basis:
            return kept.address
        return self._choice.by_basis.get(basis, AnswerAddress(basis))

    def _end(self, put: Put) -> None:
        """Close, and offer the form where the record has another address."""
        self.set_busy(busy=False)
        asker, seat, case = self.parentWidget(), self.seat, self.case
        covered = self._choice is not None and self._choice.covered
        self.leave_recorded("回答送付先を記録しました。")
        if put.differs and asker is not None:
            alerts.ask(
                asker,
                CHANGED,
                act="住所等変更届を開く(&O)",
                then=lambda: change_form(seat, case, asker, covered=covered).show(),
            )

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        say_refusal(self.seat, self, self.ui.trouble_notice, error)


def change_form(seat: Seat, case: Case, parent: QWidget, *, covered: bool) -> BlankFormsDialog:
    """Show the form by which a member tells that she moved."""
    about = About(member_id=case.member_id)
    offer = FormOffer((BlankForm.change,), about, [("受付", heading(case))], covered)
    return BlankFormsDialog(seat, offer, parent)
