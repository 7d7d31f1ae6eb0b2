"""Take down what an authority asks; the register of it is the head's alone."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.office import authority_inquiries, authority_intake
from app.office.authority_inquiries import AuthorityInquiryRow
from app.office.authority_intake import Taken
from app.office.changes import Changes
from app.office.seen import Seen
from app.rules.authorities import AuthorityKind, PaperSeen
from app.rules.authority_drafts import AuthorityDraft
from app.rules.errors import OfficeError
from app.rules.requesters import Channel
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.forms.ui_authority_intake_dialog import Ui_AuthorityIntakeDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints, Places

CHOOSE: Final = "選んでください"


class AuthorityIntakeDialog(OfficeDialog):
    """Take a new inquiry, or write an open one again; `recorded` says it is done."""

    taken = Signal(int)

    def __init__(
        self, seat: Seat, parent: QWidget | None = None, *, row: AuthorityInquiryRow | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self.ui = Ui_AuthorityIntakeDialog()
        self.ui.setupUi(self)
        self._offer()
        self._complaints = Complaints(self._places())
        if row is not None:
            self._fill(row)
            self.ui.save_button.setText("直す(&S)")
        self._start = self.draft()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(860, 660)
        self.ui.received_field.setFocus()

    def anew(self) -> Anew | None:
        """Read the inquiry again, where one is written again."""
        seat, row = self.seat, self._row
        if row is None:
            return None
        return Anew(
            lambda: authority_inquiries.one(seat.desk, row.id),
            lambda found: AuthorityIntakeDialog(seat, row=found),
        )

    def draft(self) -> AuthorityDraft:
        """Read the form."""
        ui = self.ui
        return AuthorityDraft(
            received_on=ui.received_field.typed(),
            channel=_code(ui.channel_combo),
            kind=_code(ui.kind_combo),
            office=ui.office_edit.text(),
            asker_name=ui.asker_edit.text(),
            postal_code=ui.postal_edit.text(),
            address=ui.address_edit.text(),
            telephone=ui.telephone_edit.text(),
            paper_seen=_code(ui.paper_combo),
            paper_number=ui.paper_number_edit.text(),
            paper_on=ui.paper_on_field.typed(),
            due_on=ui.due_field.typed(),
            about_name=ui.about_edit.text(),
            member_code=ui.code_edit.text(),
            asked=ui.asked_edit.toPlainText(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.draft() != self._start

    def save(self) -> None:
        """Record it, or say beside the fields what is missing."""
        draft, desk = self.draft(), self.seat.desk
        self._complaints.clear()
        problems = authority_intake.check(desk, draft).problems
        if problems:
            self._complaints.show(problems)
            return
        self.set_busy(busy=True)
        if self._row is None:
            self.seat.doing.do(
                lambda: authority_intake.take(desk, draft),
                asker=self,
                then=self._welcome,
                refused=self._fail,
            )
            return
        key, seen = self._row.id, Seen(self._row)
        self.seat.doing.do(
            lambda: authority_intake.change(desk, key, draft, seen),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _offer(self) -> None:
        """Offer what can be chosen; nothing is chosen for her."""
        ui, today = self.ui, self.seat.desk.today
        for field, future in (
            (ui.received_field, False),
            (ui.paper_on_field, False),
            (ui.due_field, True),
        ):
            field.set_up(today, future=future)
        ui.received_field.set_day(today)
        for combo, choices in (
            (ui.channel_combo, Channel),
            (ui.kind_combo, AuthorityKind),
            (ui.paper_combo, PaperSeen),
        ):
            combo.addItem(CHOOSE, "")
            for one in choices:
                combo.addItem(one.word, one.value)

    def _fill(self, row: AuthorityInquiryRow) -> None:
        """Show an inquiry as it was taken down."""
        ui = self.ui
        ui.received_field.set_day(row.received_on)
        ui.paper_on_field.set_day(row.paper_on)
        ui.due_field.set_day(row.due_on)
        chosen = (
            (ui.channel_combo, row.channel),
            (ui.kind_combo, row.standing.kind),
            (ui.paper_combo, row.standing.paper_seen),
        )
        for combo, value in chosen:
            combo.setCurrentIndex(combo.findData(value.value))
        for edit, text in (
            (ui.office_edit, row.office),
            (ui.asker_edit, row.asker_name),
            (ui.postal_edit, row.postal_code),
            (ui.address_edit, row.address),
            (ui.telephone_edit, row.telephone),
            (ui.paper_number_edit, row.paper_number),
            (ui.about_edit, row.about_name),
        ):
            edit.setText(text)
        ui.asked_edit.setPlainText(row.asked)

    def _places(self) -> Places:
        ui = self.ui
        return {
            "received_on": (ui.received_field, ui.received_problem),
            "channel": (ui.channel_combo, ui.channel_problem),
            "kind": (ui.kind_combo, ui.kind_problem),
            "office": (ui.office_edit, ui.office_problem),
            "asker_name": (ui.asker_edit, ui.asker_problem),
            "postal_code": (ui.postal_edit, ui.postal_problem),
            "address": (ui.address_edit, ui.address_problem),
            "telephone": (ui.telephone_edit, ui.telephone_problem),
            "paper_seen": (ui.paper_combo, ui.paper_problem),
            "paper_number": (ui.paper_number_edit, ui.paper_number_problem),
            "paper_on": (ui.paper_on_field, ui.paper_on_problem),
            "due_on": (ui.due_field, ui.due_problem),
            "about_name": (ui.about_edit, ui.about_problem),
            "member_code": (ui.code_edit, ui.code_problem),
            "asked": (ui.asked_edit, ui.asked_problem),
        }

    def _welcome(self, taken: Taken) -> None:
        self.set_busy(busy=False)
        self.recorded.emit(f"照会番号 {taken.number} で受け付けました。")
        self.taken.emit(taken.inquiry_id)
        self.leave()

    def _end(self, _changes: Changes) -> None:
        self.set_busy(busy=False)
        self.recorded.emit("照会の内容を直しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")


def _code(combo: QComboBox) -> str:
    return str(combo.currentData() or "")
