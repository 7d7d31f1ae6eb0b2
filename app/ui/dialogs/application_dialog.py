"""Open a form that waited in the dialog that registers members."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.office import applications
from app.office.applications import ApplicationRow
from app.office.desk import Desk
from app.office.members import Registered
from app.rules.ids import ApplicationId
from app.rules.members import MemberDraft
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.seat import Seat

NEW_FORM = (
    "新しい申込書が届いたときは、同意日と申込受付日も新しい用紙のとおりに入れ直してください。"
)


class ApplicationDialog(MemberDialog):
    """Show what the form says and why it waits; registering ends the waiting."""

    def __init__(
        self, seat: Seat, application_id: ApplicationId, parent: QWidget | None = None
    ) -> None:
        self._application_id = application_id
        super().__init__(seat, parent)
        self.setWindowTitle("確認待ちの申込みを登録 - すくすく窓口")

    def load(self) -> None:
        """Ask for the gate, and for the form."""
        super().load()
        desk, key = self.seat.desk, self._application_id
        self.seat.doing.look(
            lambda: _opened(desk, key), asker=self, then=self._show_form, refused=self._fail
        )

    def registering(self, draft: MemberDraft) -> Callable[[], Registered]:
        """Register the member, and let the form wait no longer."""
        desk, key = self.seat.desk, self._application_id
        return lambda: applications.register(desk, key, draft)

    def _show_form(self, opened: tuple[ApplicationRow, MemberDraft]) -> None:
        """Show the form with the reasons why it waits."""
        row, draft = opened
        self.show_draft(draft)
        self.ui.registered_field.set_day(self.seat.desk.today)
        self._start = self.draft()
        reasons = "\n".join(row.reasons)
        hint = f"\n{NEW_FORM}" if row.waits_for_consent else ""
        self.ui.trouble_notice.say(f"{row.number}　確認待ちの理由\n{reasons}{hint}", "caution")


def _opened(desk: Desk, key: ApplicationId) -> tuple[ApplicationRow, MemberDraft]:
    """Ask the office for a form; runs beside the UI thread."""
    return applications.rows(desk, [key])[0], applications.draft(desk, key)
