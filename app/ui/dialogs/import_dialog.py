"""Take members in from a file: choose, match its columns, see what is wrong, register."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import member_import
from app.office.member_import import ImportReading, ImportResult, OpenedFile
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.import_columns import CheckedFile, ImportColumns, check_file
from app.ui.dialogs.import_findings import (
    COLUMNS,
    act_words,
    findings,
    rejected_rows,
    summary,
    wait_words,
)
from app.ui.forms.ui_import_dialog import Ui_ImportDialog
from app.ui.progress import Running, time_left_words
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.widgets.enter_moves import ON_THE_WAY

SAVED = "CSV (*.csv);;Excel (*.xlsx)"
KINDS = "会員の一覧 (*.csv *.txt *.xlsx);;すべてのファイル (*)"
REJECTED_NAME = "取込み_要修正.csv"


class ImportDialog(OfficeDialog):
    """Lead through the import: file, columns, dry run, register.

    `registered` carries how many members came in, `kept` how many forms wait, `finished_with` both.
    """

    registered = Signal(int)
    kept = Signal(int)
    finished_with = Signal(int, int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self._path = Path()
        self._opened: OpenedFile | None = None
        self._reading: ImportReading | None = None
        self._found = findings(None)
        self._running: Running | None = None
        self._table = IdTable(COLUMNS, lambda ids: [self._found[at] for at in ids], self)
        self.ui.table.hold(self._table)
        self._columns = ImportColumns(self.ui, self)
        self.settle(self.ui.save_button, self.ui.close_button)
        self._connect()
        self._ask_for_file()
        self.take_room(960, 600)

    def _connect(self) -> None:
        """Join the buttons to what they do."""
        ui = self.ui
        ui.choose_state.pressed.connect(self.choose)
        ui.other_button.clicked.connect(self.choose)
        ui.columns_other_button.clicked.connect(self.choose)
        ui.columns_button.clicked.connect(self._show_columns)
        ui.match_button.clicked.connect(self.match)
        for button in (ui.match_button, ui.good_button):
            button.setProperty(ON_THE_WAY, True)
        ui.wait_check.toggled.connect(lambda _on: self._offer_acts())
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
        """Open a file; read its rows at once where the titles say everything."""
        self._path = path
        desk = self.seat.desk
        self._show_work(f"{path.name} を確かめています", stoppable=False)
        self.seat.doing.look(
            lambda: check_file(desk, path),
            asker=self,
            then=self._show_checked,
            refused=self._refuse,
        )

    def match(self) -> None:
        """Read the rows with the columns as they stand now, registering nobody."""
        desk, opened, mapping = self.seat.desk, self._opened, self._columns.mapping
        if opened is None or self._columns.complaint():
            self.ui.columns_notice.say(self._columns.complaint(), "alarm")
            return
        self._show_work(f"{self._path.name} を確かめています", stoppable=False)
        self.seat.doing.look(
            lambda: member_import.read_opened(desk, opened, mapping),
            asker=self,
            then=self._show_reading,
            refused=self._refuse,
        )

    def save(self) -> None:
        """Do what the page is for: check the rows, or register everybody."""
        if self.ui.pages.currentWidget() is self.ui.columns_page:
            self.match()
        else:
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
        waiting = bool(self._waiting)
        self.seat.doing.do(
            lambda: member_import.save_rejected(reading, path, without_waiting=waiting),
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
        self._turn_to(self.ui.choose_page)

    def _show_work(self, words: str, *, stoppable: bool) -> None:
        """Show that the office is at work."""
        ui = self.ui
        ui.work_label.setText(words)
        ui.left_label.clear()
        ui.progress_bar.setRange(0, 0)
        ui.stop_button.setVisible(stoppable)
        ui.stop_button.setEnabled(True)
        self._turn_to(ui.work_page)
        self.set_busy(busy=True)

    def _show_checked(self, checked: CheckedFile) -> None:
        """Show the findings, or the columns first where they need a hand."""
        self._opened = checked.opened
        self._columns.show_table(checked.opened.table)
        if checked.reading is None:
            self._show_columns()
        else:
            self._show_reading(checked.reading)

    def _show_columns(self) -> None:
        """Show which column is taken for what."""
        self.set_busy(busy=False)
        self.ui.columns_file_label.setText(self._path.name)
        self._turn_to(self.ui.columns_page)
        self.ui.columns_table.setFocus()

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
        ui.wait_check.setText(wait_words(len(reading.may_wait)))
        ui.wait_check.setVisible(bool(reading.may_wait))
        self._turn_to(ui.result_page)
        ui.table.choose_line(0)
        ui.table.setFocus()

    def _explain(self, at: int) -> None:
        """Say the whole reason of the finding under the cursor."""
        self.ui.reason_label.setText(self._found[at].reason if at >= 0 else "")

    def _turn_to(self, page: QWidget) -> None:
        """Show a page with the buttons that do something on it."""
        self.ui.pages.setCurrentWidget(page)
        self._offer_acts()

    @property
    def _waiting(self) -> int:
        """Count the rows that will wait."""
        reading = self._reading
        return len(reading.may_wait) if reading and self.ui.wait_check.isChecked() else 0

    def _offer_acts(self) -> None:
        """Show only the buttons that do something now."""
        ui, page, reading = self.ui, self.ui.pages.currentWidget(), self._reading
        shown = reading if page is ui.result_page else None
        good, waiting = (len(shown.good), self._waiting) if shown else (0, 0)
        bad = rejected_rows(shown) - waiting if shown else 0
        some = bool(good or waiting)
        ui.match_button.setVisible(page is ui.columns_page)
        ui.save_button.setVisible(some and not bad)
        ui.save_button.setText(act_words(good, waiting, "&S", all_rows=True))
        ui.good_button.setVisible(some and bad > 0)
        ui.good_button.setText(act_words(good, waiting, "&G", all_rows=False))
        ui.rejected_button.setVisible(bad > 0)

    def _register(self, *, accept_good: bool) -> None:
        """Register what was read and shown, with progress; 中止 undoes everything."""
        desk, reading = self.seat.desk, self._reading
        if reading is None:
            return
        waiting = bool(self._waiting)
        self._show_work("登録しています", stoppable=True)
        self._running = self.seat.doing.do_long(
            lambda progress: member_import.register_read(
                desk, reading, accept_good=accept_good, keep_waiting=waiting, progress=progress
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
        if not result.registered and not result.kept:
            self._show_reading(result.reading)
            return
        if result.registered:
            self.registered.emit(result.registered)
        if result.kept:
            self.kept.emit(result.kept)
        self.finished_with.emit(result.registered, result.kept)
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
