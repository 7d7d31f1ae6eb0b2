"""Show a scan that proves an answer: the pages of a PDF, or a picture."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import consents
from app.office.rows import EvidenceRow
from app.office.shields import ReasonNeeded
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.evidence_pages import pages_of
from app.ui.evidence_words import detail_of, title_of
from app.ui.forms.ui_evidence_dialog import Ui_EvidenceDialog
from app.ui.seat import Seat
from app.ui.widgets.pdf_view import Picture

UNREADABLE = "このファイルは表示できません。記録としては、そのまま残っています。"


class EvidenceDialog(OfficeDialog):
    """Be a window beside the work in which one file is looked at; that it was opened is logged."""

    def __init__(self, seat: Seat, file: EvidenceRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_EvidenceDialog()
        self.ui.setupUi(self)
        self._file = file
        self.ui.file_label.setText(title_of(file))
        self.ui.detail_label.setText(detail_of(file))
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._ask_reason(asked=False)
        self.take_room(820, 680)
        self.save()

    def save(self) -> None:
        """Open the file, with the reason where one was asked for."""
        desk, evidence_id = self.seat.desk, self._file.id
        reason = self.ui.reason_edit.text().strip()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: pages_of(*consents.evidence_file(desk, evidence_id, reason)),
            asker=self,
            then=self._show,
            refused=self._fail,
        )

    def _show(self, pages: Sequence[Picture]) -> None:
        """Show what has arrived."""
        self.set_busy(busy=False)
        self._ask_reason(asked=False)
        if not pages:
            self._tell(UNREADABLE)
            return
        self.ui.pdf_view.show_pages(pages)
        self.ui.stack.setCurrentWidget(self.ui.view_page)
        self.ui.pdf_view.setFocus()

    def _fail(self, error: OfficeError) -> None:
        """Say why there is nothing to see; a protected person's file opens with a reason."""
        self.set_busy(busy=False)
        self._tell(error.sentence)
        self._ask_reason(asked=isinstance(error, ReasonNeeded))

    def _ask_reason(self, *, asked: bool) -> None:
        """Ask for a reason, or no more."""
        self.ui.reason_row.setVisible(asked)
        self.ui.save_button.setVisible(asked)
        if asked:
            self.ui.reason_edit.setFocus()

    def _tell(self, sentence: str) -> None:
        """Say a sentence in the place of the file."""
        self.ui.trouble_state.say("lock", "まだ開いていません", sentence)
        self.ui.stack.setCurrentWidget(self.ui.trouble_page)
