"""Ask for a reason, then show what a case tells of where a protected person is (L-06)."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.office import covered_cases
from app.office.covered_cases import CaseContact
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.telephones import telephone_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_covered_contact_dialog import Ui_CoveredContactDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

INTRO: Final = "開いた日時・あなたのお名前・理由が、操作記録に残ります。"
OPENED: Final = "操作記録に残しました。まわりの目に気をつけて、使い終えたら閉じてください。"


class CoveredContactDialog(OfficeDialog):
    """Open the contact that was typed at the intake of one case."""

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._request_id = case.id
        self.ui = Ui_CoveredContactDialog()
        self.ui.setupUi(self)
        self.ui.title_label.setText(heading(case))
        self.ui.intro_label.setText(INTRO)
        self.ui.contact_sheet.hide()
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(560)
        self.ui.reason_edit.setFocus()

    def is_touched(self) -> bool:
        """Tell whether a reason was typed that was not used."""
        return bool(self.ui.reason_edit.text().strip())

    def save(self) -> None:
        """Open the contact, or ask for the reason."""
        ui, desk, request_id = self.ui, self.seat.desk, self._request_id
        reason = ui.reason_edit.text().strip()
        excuse(ui.reason_edit, ui.reason_problem)
        if not reason:
            complain(ui.reason_edit, ui.reason_problem, "開く理由を書いてください。")
            ui.reason_edit.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: covered_cases.open_contact(desk, request_id, reason),
            asker=self,
            then=self.show_contact,
            refused=self._fail,
        )

    def show_contact(self, contact: CaseContact) -> None:
        """Show the contact instead of the question."""
        ui = self.ui
        self.set_busy(busy=False)
        ui.reason_edit.clear()
        for widget in (ui.sheet, ui.save_button, ui.trouble_notice):
            widget.hide()
        ui.intro_label.setText(OPENED)
        ui.contact_facts.show_facts(_facts(contact))
        ui.contact_sheet.show()
        ui.cancel_button.setText("閉じる(&C)")
        ui.cancel_button.setFocus()
        QTimer.singleShot(0, self, self.grow)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the reason stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _facts(contact: CaseContact) -> list[tuple[str, str]]:
    """List how the person is reached."""
    post = f"〒{contact.postal_code}　" if contact.postal_code else ""
    return [
        ("お名前", contact.name),
        ("ご住所", f"{post}{contact.address}" if contact.address else ""),
        ("電話番号", telephone_words(contact.telephone)),
        ("ご請求の内容", contact.asked),
    ]
