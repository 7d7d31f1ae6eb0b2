"""Show the counts of a period, and let its register leave the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.office import kept_files, request_register, request_statistics
from app.office.desk import Desk
from app.office.request_statistics import Statistics
from app.rules.errors import OfficeError
from app.rules.periods import Days
from app.ui import register_words as words
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.period_fields import PeriodFields
from app.ui.forms.ui_register_dialog import Ui_RegisterDialog
from app.ui.seat import Seat
from app.ui.widgets.file_places import ask_where_to_save

Draw = Callable[[Desk, Days], bytes]
HINT = "印刷と保存は操作記録に残ります。"


class RegisterDialog(OfficeDialog):
    """Be the window of register and counts; `recorded` says what was kept."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_RegisterDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._period = PeriodFields(seat, ui, ui.save_button, self, self._fail)
        self._period.filled.connect(self.save)
        ui.register_button.clicked.connect(self.show_register)
        ui.counts_button.clicked.connect(self.show_counts)
        ui.excel_button.clicked.connect(self.keep)
        ui.empty_state.say(
            "requests", "この期間の受付はありません", "期間を変えると、その期間の集計を表示します。"
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(1060, 680)
        self._period.choose()

    def save(self) -> None:
        """Count the period as it stands in the form."""
        period = self._period.read()
        if period is None:
            return
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: request_statistics.read_counts(desk, period),
            asker=self,
            then=self._show,
            key="counts",
            refused=self._fail,
        )

    def show_register(self) -> None:
        """Show the register of the period as it is printed."""
        self._see(
            request_register.TITLE,
            request_register.look,
            request_register.draw,
        )

    def show_counts(self) -> None:
        """Show the counts of the period as they are printed."""
        self._see(
            request_statistics.TITLE,
            request_statistics.look,
            request_statistics.draw,
        )

    def keep(self) -> None:
        """Ask where the Excel file is to lie."""
        name = f"{request_register.TITLE}_{self.seat.desk.today:%Y%m%d}.xlsx"
        ask_where_to_save(self, "Excelに書き出す", name, self.keep_as)

    def keep_as(self, path: Path) -> None:
        """Write the register into an Excel file."""
        period = self._period.read()
        if period is None:
            return
        desk = self.seat.desk
        self.seat.doing.do(
            lambda: kept_files.keep(path, lambda: request_register.excel(desk, period)),
            asker=self,
            then=self._tell,
            refused=self._fail,
        )

    def _see(self, title: str, load: Draw, take: Draw) -> None:
        """Open the sheets of the period that stands in the form."""
        period = self._period.read()
        if period is None:
            return
        desk = self.seat.desk
        said = period.words
        sheets = Sheets(
            title=title,
            facts=[("期間", said), ("作った日", day_words(desk.today))],
            load=lambda: load(desk, period),
            take=lambda: take(desk, period),
            hint=HINT,
            file_name=f"{title}_{desk.today:%Y%m%d}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def _show(self, found: Statistics) -> None:
        """Show the counts that have arrived."""
        ui, counts = self.ui, found.counts
        ui.stack.setCurrentWidget(ui.plots_page if counts.cases else ui.empty_page)
        ui.remedy_bars.show_shares(words.remedies(counts), unit="件")
        ui.outcome_bars.show_shares(words.outcomes(counts), unit="件")
        ui.ending_bars.show_shares(words.endings(counts), unit="件")
        ui.ground_bars.show_shares(words.grounds(counts), unit="件")
        ui.days_bars.show_shares(words.days(counts), unit="件")
        ui.month_plot.show_months(words.LEGEND, words.months(counts), unit="件")
        ui.days_label.setText(words.days_words(counts))
        ui.ending_label.setText("" if counts.by_ending else "ありません（不開示には数えません）")
        ui.ground_label.setText("" if counts.by_ground else "ありません")
        for label in (ui.ending_label, ui.ground_label):
            label.setVisible(bool(label.text()))
        hidden = f"　閲覧を限った{found.hidden}件は数えていません" if found.hidden else ""
        ui.month_label.setText(f"受付 {counts.cases:,}件{hidden}")
        calls = words.calls(found)
        ui.call_facts.show_facts(calls or [("電話メモ", "ありません")])
        # The plots have other heights now; a page that was hidden until now would cut them.
        layout = self.ui.plots.layout()
        if layout is not None:
            layout.activate()

    def _tell(self, path: Path) -> None:
        sentence = f"保存しました。\n{path}"
        self.ui.notice.say(sentence, stays=True)
        self.recorded.emit("請求受付簿をExcelに書き出しました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")
