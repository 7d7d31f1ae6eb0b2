"""Show the image of a paper for a reason; who looked and why stays in the log (P-13)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import held_papers
from app.office.held_papers import HeldPaperRow
from app.rules.errors import OfficeError
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.evidence_pages import pages_of
from app.ui.forms.ui_evidence_dialog import Ui_EvidenceDialog
from app.ui.seat import Seat
from app.ui.widgets.pdf_view import Picture

ASKED: Final = "開く理由を書いてください。開いた人と理由が、操作記録に残ります。"
UNREADABLE: Final = "この画像は表示できません。消去の期日まで、そのまま残っています。"


class PaperImageDialog(OfficeDialog):
    """Be a window in which one image is looked at."""

    def __init__(self, seat: Seat, paper: HeldPaperRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._paper = paper
        self.ui = Ui_EvidenceDialog()
        self.ui.setupUi(self)
        self.setWindowTitle("書類の画像 - すくすく窓口")
        self.ui.file_label.setText(paper.word)
        self.ui.detail_label.setText(
            f"受付番号 {paper.receipt_number}　消去の期日 {day_words(paper.purge_on)}"
        )
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._tell(ASKED)
        self.take_room(820, 680)
        self.ui.reason_edit.setFocus()

    def save(self) -> None:
        """Open the image with the reason."""
        desk, key = self.seat.desk, self._paper.id
        reason = self.ui.reason_edit.text().strip()
        if not reason:
            self._tell(ASKED)
            self.ui.reason_edit.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: pages_of(*held_papers.image(desk, key, reason)),
            asker=self,
            then=self._show,
            refused=self._fail,
        )

    def _show(self, pages: Sequence[Picture]) -> None:
        """Show what has arrived."""
        self.set_busy(busy=False)
        if not pages:
            self._tell(UNREADABLE)
            return
        self.ui.reason_row.hide()
        self.ui.save_button.hide()
        self.ui.pdf_view.show_pages(pages)
        self.ui.stack.setCurrentWidget(self.ui.view_page)
        self.ui.pdf_view.setFocus()

    def _fail(self, error: OfficeError) -> None:
        """Say why there is nothing to see."""
        self.set_busy(busy=False)
        self._tell(error.sentence)

    def _tell(self, sentence: str) -> None:
        """Say a sentence in the place of the image."""
        self.ui.trouble_state.say("lock", "まだ開いていません", sentence)
        self.ui.stack.setCurrentWidget(self.ui.trouble_page)
