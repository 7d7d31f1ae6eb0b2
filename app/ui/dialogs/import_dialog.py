"""Take members in from a file: choose, see row by row what is wrong, register."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import member_import
from app.office.member_import import ImportReading, ImportResult
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.import_findings import COLUMNS, findings, rejected_rows, summary
from app.ui.forms.ui_import_dialog import Ui_ImportDialog
from app.ui.progress import Running, time_left_words
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable

SAVED = "CSV (*.csv);;Excel (*.xlsx)"
KINDS = "会員の一覧 (*.csv *.txt *.xlsx);;すべてのファイル (*)"
REJECTED_NAME = "取込み_要修正.csv"


class ImportDialog(OfficeDialog):
    """Lead through the import; `registered` carries how many members came in."""

    registered = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self._path = Path()
        self._reading: ImportReading | None = None
        self._found = findings(None)
        self._running: Running | None = None
        self._table = IdTable(COLUMNS, lambda ids: [self._found[at] for at in ids], self)
        self.ui.table.hold(self._table)
        self.settle(self.ui.save_button, self.ui.close_button)
        self._connect()
        self._ask_for_file()
        self.take_room(960, 600)

    def _connect(self) -> None:
        """Join the buttons to what they do."""
        ui = self.ui
        ui.choose_state.pressed.connect(self.choose)
        ui.other_button.clicked.connect(self.choose)
        ui.stop_button.clicked.connect(self._stop)
        ui.good_button.clicked.connect(lambda: self._register(accept_good=True))
        ui.rejected_button.clicked.connect(self.choose_rejected)
        ui.table.chosen.connect(self._explain)

    def choose(self) -> None:
        """Ask for the file."""
        name, _kind = QFileDialog.getOpenFileName(self, "会員の一覧を選ぶ", "", KINDS)
        if name:
            self.check(Path(name))

    def check(self, path: Path) -> None:
        """Read a file without registering anybody."""
        self._path = path
        desk = self.seat.desk
        self._show_work(f"{path.name} を確かめています", stoppable=False)
        self.seat.doing.look(
            lambda: member_import.read(desk, path),
            asker=self,
            then=self._show_reading,
            refused=self._refuse,
        )

    def save(self) -> None:
        """Register everybody in the file."""
        self._register(accept_good=False)

    def choose_rejected(self) -> None:
        """Ask where the rejected rows shall be saved."""
        start = str(self._path.with_name(REJECTED_NAME))
        name, _kind = QFileDialog.getSaveFileName(self, "要修正の行を保存", start, SAVED)
        if name:
            self.save_rejected(Path(name))

    def save_rejected(self, path: Path) -> None:
        """Save the rejected rows with their reasons."""
        reading = self._reading
        if reading is None:
            return
        self.seat.doing.do(
            lambda: member_import.save_rejected(reading, path),
            asker=self,
            then=lambda rows: self.ui.result_notice.say(
                f"要修正の{rows:,}行を {path.name} に保存しました。"
                "直してから、もう一度取り込んでください。"
            ),
        )

    def _ask_for_file(self) -> None:
        """Begin by asking for a file."""
        self.ui.choose_state.say(
            "import",
            "取り込む会員の一覧を選んでください",
            "CSV（Excelやほかの名簿から保存したもの）か、Excelのファイル（.xlsx）を読み込めます。\n"
            "選んだだけでは登録しません。先に、直していただきたいところを行ごとにお知らせします。",
            "ファイルを選ぶ(&F)…",
        )
        self.ui.pages.setCurrentWidget(self.ui.choose_page)
        self._offer(good=0, bad=0)

    def _show_work(self, words: str, *, stoppable: bool) -> None:
        """Show that the office is at work."""
        ui = self.ui
        ui.work_label.setText(words)
        ui.left_label.clear()
        ui.progress_bar.setRange(0, 0)
        ui.stop_button.setVisible(stoppable)
        ui.stop_button.setEnabled(True)
        ui.pages.setCurrentWidget(ui.work_page)
        self._offer(good=0, bad=0)
        self.set_busy(busy=True)

    def _show_reading(self, reading: ImportReading) -> None:
        """Show what the dry run found, and offer what can be done about it."""
        self.set_busy(busy=False)
        self._reading = reading
        self._found = findings(reading)
        ui = self.ui
        ui.file_label.setText(self._path.name)
        ui.outcome_label.setText(summary(reading))
        self._table.show_ids(range(len(self._found)))
        ui.fine_state.say(
            "consent", "直すところはありません", "「登録する」を押すと、全員を一度に登録します。"
        )
        ui.finding_stack.setCurrentWidget(ui.table_page if self._found else ui.fine_page)
        ui.pages.setCurrentWidget(ui.result_page)
        ui.table.choose_line(0)
        ui.table.setFocus()
        self._offer(good=len(reading.good), bad=rejected_rows(reading))

    def _explain(self, at: int) -> None:
        """Say the whole reason of the finding under the cursor."""
        self.ui.reason_label.setText(self._found[at].reason if at >= 0 else "")

    def _offer(self, *, good: int, bad: int) -> None:
        """Show only the buttons that do something now."""
        ui = self.ui
        ui.save_button.setVisible(good > 0 and bad == 0)
        ui.save_button.setText(f"{good:,}名を登録する(&S)")
        ui.good_button.setVisible(good > 0 and bad > 0)
        ui.good_button.setText(f"問題のない{good:,}名だけ登録する(&G)")
        ui.rejected_button.setVisible(bad > 0)

    def _register(self, *, accept_good: bool) -> None:
        """Register what was read and shown, with progress; 中止 undoes everything."""
        desk, reading = self.seat.desk, self._reading
        if reading is None:
            return
        self._show_work("登録しています", stoppable=True)
        self._running = self.seat.doing.do_long(
            lambda progress: member_import.register_read(
                desk, reading, accept_good=accept_good, progress=progress
            ),
            asker=self,
            then=self._finish,
            refused=self._refuse,
        )
        self._running.progressed.connect(self._progress)
        self._running.ended.connect(self._end_run)

    def _progress(self, done: int, total: int, seconds: int) -> None:
        """Show how far it is."""
        self.ui.progress_bar.setRange(0, total)
        self.ui.progress_bar.setValue(done)
        self.ui.left_label.setText(f"{done:,} / {total:,}名　{time_left_words(seconds)}")

    def _stop(self) -> None:
        """Stop the registration; nobody will have been registered."""
        if self._running is not None:
            self.ui.stop_button.setEnabled(False)
            self._running.stop()

    def _end_run(self) -> None:
        """Go back to the findings when the run was stopped."""
        stopped = self._running is not None and self._running.stopped
        self._running = None
        if stopped and self._reading is not None:
            self._show_reading(self._reading)
            self.ui.result_notice.say(
                "中止しました。会員の登録は1件も変わっていません。", "caution"
            )

    def _finish(self, result: ImportResult) -> None:
        """Close after registering, or show the file again where somebody was quicker."""
        self.set_busy(busy=False)
        if not result.registered:
            self._show_reading(result.reading)
            return
        self.registered.emit(result.registered)
        self.leave()

    def _refuse(self, error: OfficeError) -> None:
        """Say why the file cannot be taken in, and ask for another one."""
        self.set_busy(busy=False)
        self._ask_for_file()
        self.ui.choose_notice.say(error.sentence, "alarm")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a file that is dragged here."""
        if event.mimeData().hasUrls() and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check a file that is dropped here."""
        names = [url.toLocalFile() for url in event.mimeData().urls()]
        if names and names[0]:
            self.check(Path(names[0]))
