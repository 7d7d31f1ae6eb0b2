"""Offer the letters of a run: print them all, keep them as one file, open the file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import campaigns, kept_files, printed_pages
from app.office.campaigns import Bulk, BundleLine, RunRow
from app.rules.errors import OfficeError
from app.ui import campaign_words, printing
from app.ui.days import day_words
from app.ui.forms.ui_run_copies import Ui_RunCopies
from app.ui.progress import Progress
from app.ui.seat import Seat
from app.ui.widgets.pdf_view import image_of


class RunCopies(QWidget):
    """Be the page of a finished run; `busy` tells whether the office works for it."""

    busy = Signal(bool)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._run: RunRow | None = None
        self._bulk: Bulk | None = None
        self._kept: Path | None = None
        self.ui = Ui_RunCopies()
        self.ui.setupUi(self)
        self.ui.kept_label.hide()
        self.ui.print_button.clicked.connect(lambda: self.fetch(self._ask_printer))
        self.ui.keep_button.clicked.connect(lambda: self.fetch(self._ask_place))
        self.ui.open_button.clicked.connect(self._open)
        self.ui.long_work.stopped.connect(self._say_stopped)

    def show_run(self, run: RunRow) -> None:
        """Show what is known of a run, and count its letters by course."""
        self._run = run
        self.ui.run_facts.show_facts(
            [
                ("文書番号", run.document_number),
                ("文書日付", day_words(run.dated_on)),
                ("通数", f"{run.letters:,}通（{run.pages:,}枚）"),
                ("発送", campaign_words.posted(run)),
            ]
        )
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: campaigns.bundles(desk, run.id), asker=self, then=self._show_courses
        )
        self.ui.print_button.setFocus()

    def print_into(self, printer: QPrinter) -> None:
        """Print all letters, page after page, beside the UI thread."""
        if self._bulk is None:
            return
        content = self._bulk.pdf

        def act(progress: Progress) -> bool:
            pages = printed_pages.each(content, printing.DPI, progress)
            return printing.print_pages(printer, (image_of(page) for page in pages))

        running = self.seat.doing.do_long(
            act,
            asker=self,
            then=lambda printed: self._tell_printed(printed=printed),
            refused=self._fail,
        )
        self.ui.long_work.follow("プリンターに送っています", running, "枚")
        self.ui.stack.setCurrentWidget(self.ui.work_page)
        self.busy.emit(True)

    def keep_as(self, path: Path) -> None:
        """Write all letters into one file."""
        bulk = self._bulk
        if bulk is not None:
            self.seat.doing.do(
                lambda: kept_files.keep(path, lambda: bulk.pdf),
                asker=self,
                then=self._tell_kept,
                refused=self._fail,
            )

    def fetch(self, then: Callable[[], object]) -> None:
        """Fetch the letters once: that is logged; then go on."""
        run, desk = self._run, self.seat.desk
        if self._bulk is not None:
            then()
            return
        if run is None:
            return
        self._hold(held=True)
        self.seat.doing.do(
            lambda: campaigns.gather(desk, run.id),
            asker=self,
            then=lambda bulk: self._go_on(bulk, then),
            refused=self._fail,
        )

    def _go_on(self, bulk: Bulk, then: Callable[[], object]) -> None:
        """Keep what was fetched and say what was kept back."""
        self._bulk = bulk
        self._hold(held=False)
        if bulk.kept_back:
            self.ui.kept_label.setText(
                f"印刷した後に、お送りしないことになった方などの{bulk.kept_back:,}通は入っていません。"
                f"いま印刷されるのは{bulk.letters:,}通です。"
            )
            self.ui.kept_label.show()
        then()

    def _ask_printer(self) -> None:
        """Ask for printer and tray."""
        printing.ask_printer(self, self.print_into)

    def _ask_place(self) -> None:
        """Ask where the file is to lie."""
        number = self._run.document_number if self._run else ""
        dialog = QFileDialog(self, "PDFを保存", f"再同意のお願い_{number}.pdf", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.keep_as(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self) -> None:
        """Open the file that was kept with the system's own program."""
        if self._kept is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._kept)))

    def _show_courses(self, lines: Sequence[BundleLine]) -> None:
        """Count the letters of each course, for the covers of the bundles."""
        self.ui.course_facts.show_facts([(one.words, f"{one.letters:,}通") for one in lines])

    def _tell_printed(self, *, printed: bool) -> None:
        """Say that the printer has everything, or has taken nothing."""
        self._rest()
        if printed:
            self.ui.notice.say("プリンターに送りました。", stays=True)
        else:
            self.ui.notice.say("印刷できませんでした。プリンターを確かめてください。", "alarm")

    def _tell_kept(self, path: Path) -> None:
        """Say where the file lies, and offer to open it."""
        self._kept = path
        self.ui.open_button.setEnabled(True)
        self.ui.notice.say(f"保存しました。\n{path}", stays=True)

    def _say_stopped(self) -> None:
        """Say that printing was stopped, and what that leaves."""
        self._rest()
        self.ui.notice.say(
            "印刷を中止しました。途中まで印刷された紙は、使わずに細断してください。", "caution"
        )

    def _rest(self) -> None:
        """Show the letters again."""
        self.ui.stack.setCurrentWidget(self.ui.copies_page)
        self.busy.emit(False)
        self.ui.print_button.setFocus()

    def _hold(self, *, held: bool) -> None:
        """Hold the buttons while the letters are fetched: each fetching is logged."""
        for button in (self.ui.print_button, self.ui.keep_button):
            button.setEnabled(not held)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self._hold(held=False)
        self._rest()
        self.ui.notice.say(error.sentence, "alarm")
