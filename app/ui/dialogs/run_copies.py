"""Offer what a run has: print its letters, the list, labels, or keep them as files."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.office import campaigns, kept_files, page_settings, printed_pages
from app.office.campaigns import BundleLine, Kept, RunRow
from app.rules.errors import OfficeError
from app.rules.label_sheets import SHEETS, LabelSheet
from app.rules.page_settings import PageChoices
from app.ui import campaign_words, printing
from app.ui.days import day_words
from app.ui.dialogs.run_papers import Choice, Papers, Wanted, fetching, file_name
from app.ui.forms.ui_run_copies import Ui_RunCopies
from app.ui.progress import Progress
from app.ui.seat import Seat
from app.ui.widgets.file_places import ask_for_folder, ask_where_to_save
from app.ui.widgets.pdf_view import image_of

PRINTING_STOPPED: Final = "印刷を中止しました。途中まで印刷された紙は、使わずに細断してください。"
FETCHING_STOPPED: Final = "中止しました。何も印刷していません。"
KEEPING_STOPPED: Final = (
    "保存を中止しました。もう一度同じフォルダに保存すると、残りの文書だけが加わります。"
)


class RunCopies(QWidget):
    """Be the page of a finished run; `busy` tells whether the office works for it."""

    busy = Signal(bool)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._run: RunRow | None = None
        self._fetched: dict[Choice, Papers] = {}
        self._kept: Path | None = None
        self._stopped_words = ""
        self._sheets: dict[str, LabelSheet] = dict(SHEETS)
        self.ui = Ui_RunCopies()
        self.ui.setupUi(self)
        self.ui.kept_label.hide()
        self._offer()
        desk = seat.desk
        seat.doing.look(lambda: page_settings.read(desk), asker=self, then=self._offer_own)
        self.ui.print_button.clicked.connect(lambda: self.fetch(self._ask_printer))
        self.ui.keep_button.clicked.connect(self._keep)
        self.ui.open_button.clicked.connect(self._open)
        self.ui.long_work.stopped.connect(self._say_stopped)

    @property
    def choice(self) -> Choice:
        """Return what is chosen to be printed or kept."""
        ui = self.ui
        return Choice(
            Wanted(ui.what_combo.currentData()),
            self._sheets[ui.labels_combo.currentText()],
            ui.start_combo.currentIndex() + 1,
        )

    def show_run(self, run: RunRow) -> None:
        """Show what is known of a run, and count its letters by bundle."""
        self._run = run
        self.ui.run_facts.show_facts(
            [
                ("文書番号", run.document_number),
                ("文書日付", day_words(run.dated_on)),
                ("通数", f"{run.letters:,}通（{run.pages:,}枚）"),
                ("お届けの方法", run.delivery.word),
                ("発送", campaign_words.posted(run)),
            ]
        )
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: campaigns.bundles(desk, run.id), asker=self, then=self._show_bundles
        )
        self.ui.what_combo.setFocus()

    def print_into(self, printer: QPrinter) -> None:
        """Print what was fetched, page after page, beside the UI thread."""
        papers = self._fetched.get(self.choice)
        if papers is None:
            return
        content, desk, name = papers.pdf, self.seat.desk, printer.printerName()

        def act(progress: Progress) -> bool:
            shift = page_settings.shift_of(desk, name)
            pages = printed_pages.each(content, printing.DPI, progress)
            return printing.print_pages(printer, (image_of(page) for page in pages), shift)

        self._work(act, self._tell_printed, "プリンターに送っています", PRINTING_STOPPED, "枚")

    def keep_as(self, path: Path) -> None:
        """Write what was fetched into one file."""
        papers = self._fetched.get(self.choice)
        if papers is not None:
            self.seat.doing.do(
                lambda: kept_files.keep(path, lambda: papers.pdf),
                asker=self,
                then=self._tell_kept,
                refused=self._fail,
            )

    def keep_each_in(self, folder: Path) -> None:
        """Write each letter into a file of its own in a folder."""
        run, desk = self._run, self.seat.desk
        if run is not None:
            self._work(
                lambda progress: campaigns.keep_each(desk, run.id, folder, progress=progress),
                partial(self._tell_each, folder),
                "お一人ずつのファイルに保存しています",
                KEEPING_STOPPED,
            )

    def fetch(self, then: Callable[[], object]) -> None:
        """Fetch what is chosen, once: that is logged; then go on."""
        run, choice = self._run, self.choice
        if choice in self._fetched:
            then()
        elif run is not None:
            self._work(
                fetching(self.seat.desk, run, choice),
                lambda papers: self._go_on(choice, papers, then),
                f"{choice.wanted.word}を用意しています",
                FETCHING_STOPPED,
            )

    def _work(
        self,
        act: Callable[[Progress], object],
        then: Callable[..., object],
        words: str,
        stopped: str,
        unit: str = "通",
    ) -> None:
        """Do something long, with its progress in view; `stopped` is said after 中止."""
        running = self.seat.doing.do_long(act, asker=self, then=then, refused=self._fail)
        self._stopped_words = stopped
        self.ui.notice.hide()
        self.ui.long_work.follow(words, running, unit)
        self.ui.stack.setCurrentWidget(self.ui.work_page)
        self.busy.emit(True)

    def _go_on(self, choice: Choice, papers: Papers, then: Callable[[], object]) -> None:
        """Keep what was fetched and say what was kept back."""
        self._rest()
        self._fetched[choice] = papers
        if papers.kept_words:
            self.ui.kept_label.setText(papers.kept_words)
            self.ui.kept_label.show()
        then()

    def _offer(self) -> None:
        """Offer what can be printed, and the sheets of labels."""
        ui = self.ui
        for wanted in Wanted:
            ui.what_combo.addItem(wanted.word, wanted.value)
        ui.labels_combo.addItems(list(self._sheets))
        ui.what_combo.currentIndexChanged.connect(lambda _index: self._follow_choice())
        ui.labels_combo.currentIndexChanged.connect(lambda _index: self._offer_starts())
        self._offer_starts()
        self._follow_choice()

    def _offer_own(self, kept: PageChoices) -> None:
        """Offer the sheet of labels that this office has set before all others."""
        self._sheets = {kept.label.word: kept.label, **SHEETS}
        with QSignalBlocker(self.ui.labels_combo):
            self.ui.labels_combo.clear()
            self.ui.labels_combo.addItems(list(self._sheets))
        self._offer_starts()

    def _offer_starts(self) -> None:
        """Offer each label of a sheet to begin with."""
        combo, sheet = self.ui.start_combo, self._sheets[self.ui.labels_combo.currentText()]
        combo.clear()
        combo.addItems([f"{place}面めから" for place in range(1, sheet.count + 1)])

    def _follow_choice(self) -> None:
        """Show what goes with the choice: labels have a sheet, single files are not printed."""
        wanted = Wanted(self.ui.what_combo.currentData())
        self.ui.label_box.setVisible(wanted is Wanted.labels)
        self.ui.print_button.setEnabled(wanted is not Wanted.each)

    def _ask_printer(self) -> None:
        """Ask for printer and tray."""
        printing.ask_printer(self, self.print_into)

    def _keep(self) -> None:
        """Ask for a folder for single files; fetch anything else and ask for its place."""
        if self.choice.wanted is Wanted.each:
            ask_for_folder(self, "保存するフォルダ", self.keep_each_in)
        else:
            self.fetch(self._ask_place)

    def _ask_place(self) -> None:
        """Ask where the file is to lie."""
        run = self._run
        name = f"{file_name(run, self.choice.wanted)}_{run.document_number}.pdf" if run else ""
        ask_where_to_save(self, "PDFを保存", name, self.keep_as)

    def _open(self) -> None:
        """Open the file that was kept with the system's own program."""
        if self._kept is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._kept)))

    def _show_bundles(self, lines: Sequence[BundleLine]) -> None:
        """Count the letters of each bundle."""
        self.ui.course_facts.show_facts([(one.words, f"{one.letters:,}通") for one in lines])

    def _tell_printed(self, printed: bool) -> None:
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

    def _tell_each(self, folder: Path, kept: Kept) -> None:
        """Say how many files lie in the folder."""
        self._rest()
        there = (
            f"（前に保存した{kept.there_before:,}通はそのままです）" if kept.there_before else ""
        )
        self._kept = folder
        self.ui.open_button.setEnabled(True)
        self.ui.notice.say(f"{kept.letters:,}通を保存しました{there}。\n{folder}", stays=True)

    def _say_stopped(self) -> None:
        """Say that the work was stopped, and what that leaves."""
        self._rest()
        self.ui.notice.say(self._stopped_words, "caution")

    def _rest(self) -> None:
        """Show the choice again."""
        self.ui.stack.setCurrentWidget(self.ui.copies_page)
        self.busy.emit(False)
        self.ui.what_combo.setFocus()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self._rest()
        self.ui.notice.say(error.sentence, "alarm")
