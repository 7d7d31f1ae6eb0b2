"""Open a form that waited in the dialog that registers members."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from app.office import applications
from app.office.applications import ApplicationRow
from app.office.desk import Desk
from app.office.members import Registered
from app.office.seen import Seen
from app.rules.applications import read_or_none
from app.rules.consent_fields import read_agreed
from app.rules.errors import OfficeError
from app.rules.ids import ApplicationId
from app.rules.members import ConsentDraft, MemberDraft
from app.ui.dialogs import consent_fields
from app.ui.dialogs.consent_fields import Gate
from app.ui.dialogs.dialog import Anew
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.seat import Seat

NEW_FORM = (
    "新しい申込書が届いたときは、同意日と申込受付日も新しい用紙のとおりに入れ直してください。"
)


@dataclass(frozen=True)
class _Opened:
    gate: Gate
    row: ApplicationRow
    draft: MemberDraft


class ApplicationDialog(MemberDialog):
    """Show what the form says and why it waits; registering ends the waiting.

    `kept` comes where it goes on waiting with what is known by now.
    """

    def __init__(
        self, seat: Seat, application_id: ApplicationId, parent: QWidget | None = None
    ) -> None:
        self._application_id = application_id
        self._number = ""
        super().__init__(seat, parent)
        self.setWindowTitle("確認待ちの申込みを登録 - すくすく窓口")

    def anew(self) -> Anew | None:
        """Read the form again."""
        seat, key = self.seat, self._application_id
        return Anew(lambda: None, lambda _: ApplicationDialog(seat, key))

    def load(self) -> None:
        """Ask for the gate and for the form."""
        desk, key = self.seat.desk, self._application_id
        self.seat.doing.look(
            lambda: _open(desk, key), asker=self, then=self._show_form, refused=self._fail
        )

    def registering(self, draft: MemberDraft) -> Callable[[], Registered]:
        """Register the member, and let the form wait no longer."""
        desk, key, seen = self.seat.desk, self._application_id, self._seen
        return lambda: applications.register(desk, key, draft, seen)

    def keep(self) -> None:
        """Write down what is known by now; the form goes on waiting."""
        desk, key, draft = self.seat.desk, self._application_id, self.draft()
        problems, seen = self._refused, self._seen
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: applications.amend(desk, key, draft, problems, seen),
            asker=self,
            then=lambda _changes: self._end_waiting(),
            refused=self._fail,
        )

    def _show_form(self, opened: _Opened) -> None:
        """Show the form with the reasons why it waits."""
        row, ui = opened.row, self.ui
        self._number, self._seen = row.number, Seen(opened.draft)
        consent_fields.show_gate(ui, opened.gate)
        self._show_consent(opened.draft.consent, asks_anew=row.waits_for_consent)
        registered_on = ui.registered_field.typed()
        self.show_draft(replace(opened.draft, registered_on=registered_on))
        reasons = "\n".join(filter(None, (*row.reasons, row.note)))
        hint = f"\n{NEW_FORM}" if row.waits_for_consent else ""
        ui.trouble_notice.say(f"{row.number}　確認待ちの理由\n{reasons}{hint}", "caution")

    def _show_consent(self, consent: ConsentDraft, *, asks_anew: bool) -> None:
        """Put what the form says of the consent into the panel of the gate.

        Where the form waits for a newer consent, its tick was about another version: whoever
        registers it must look at the new form and tick it there.
        """
        ui = self.ui
        ui.agreed_check.setChecked(_agreed(consent.agreed) and not asks_anew)
        ui.given_field.set_text(consent.given_on)
        ui.method_combo.setCurrentIndex(max(0, ui.method_combo.findText(consent.method)))
        if consent.receiver:
            ui.receiver_edit.setText(consent.receiver)
        named_on = read_or_none(consent.version_on, self.seat.desk.today)
        ui.version_combo.setCurrentIndex(max(0, ui.version_combo.findData(str(named_on))))

    def _end_waiting(self) -> None:
        """Close and say where the form waits on."""
        self.set_busy(busy=False)
        self.kept.emit(f"この申込みは「確認待ち」に残しました（{self._number}）。")
        self.leave()


def _open(desk: Desk, key: ApplicationId) -> _Opened:
    """Ask the office for a form; runs beside the UI thread."""
    draft = applications.draft(desk, key)
    return _Opened(consent_fields.ask_gate(desk), applications.rows(desk, [key])[0], draft)


def _agreed(typed: str) -> bool:
    try:
        return read_agreed(typed)
    except OfficeError:
        return False
