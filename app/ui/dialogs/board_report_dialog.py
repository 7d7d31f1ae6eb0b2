"""Choose the month or the year of which the board is told, and what the head adds to it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import board_reports
from app.rules.board_reports import ReportKind, ReportSpan
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.forms.ui_board_report_dialog import Ui_BoardReportDialog
from app.ui.seat import Seat

HINT: Final = "印刷と保存は操作記録に残ります。"


class BoardReportDialog(OfficeDialog):
    """Be the window in which a report is chosen; it opens as it is printed."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_BoardReportDialog()
        self.ui.setupUi(self)
        self._spans: tuple[ReportSpan, ...] = ()
        ui = self.ui
        for kind in ReportKind:
            ui.kind_combo.addItem(kind.word, kind.value)
        ui.kind_combo.currentIndexChanged.connect(self._offer)
        self.settle(ui.save_button, ui.cancel_button)
        self._offer()
        self.take_room(640)

    def save(self) -> None:
        """Show the report as it is printed."""
        if not self._spans:
            return
        desk, remark = self.seat.desk, self.ui.remark_edit.toPlainText()
        span = self._spans[self.ui.span_combo.currentIndex()]
        sheets = Sheets(
            title=f"{span.kind.word}（{span.word}）",
            facts=[("期間", span.days.words), ("比べる期間", span.word_before)],
            load=lambda: board_reports.look(desk, span, remark),
            take=lambda: board_reports.take(desk, span, remark),
            hint=HINT,
            file_name=f"{span.kind.word}_{span.word}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def is_touched(self) -> bool:
        """Tell whether closing would lose what somebody typed."""
        return bool(self.ui.remark_edit.toPlainText().strip())

    def _offer(self) -> None:
        """Offer the months or the years, the last whole one first chosen."""
        desk, kind = self.seat.desk, ReportKind(self.ui.kind_combo.currentData())
        self.seat.doing.look(
            lambda: board_reports.spans(desk, kind),
            asker=self,
            then=self._show_spans,
            key="spans",
            refused=self._fail,
        )

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")

    def _show_spans(self, spans: Sequence[ReportSpan]) -> None:
        ui, desk, self._spans = self.ui, self.seat.desk, tuple(spans)
        ui.span_combo.clear()
        for span in self._spans:
            runs = span.days.to_on == desk.today
            ui.span_combo.addItem(f"{span.word}{'（今日まで）' if runs else ''}")
        ui.span_combo.setCurrentIndex(1)
