"""Show a letter page by page; print it, keep it as a file, open the file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.office import kept_files, letters
from app.office.spelt_names import NotPrinted
from app.rules.errors import OfficeError
from app.ui import printing
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_extras import LetterExtras
from app.ui.dialogs.letter_pages import LetterPages
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.dialogs.refusals import say_refusal
from app.ui.dialogs.spelling_offer import offer_spelling
from app.ui.forms.ui_letter_dialog import Ui_LetterDialog
from app.ui.seat import Seat
from app.ui.widgets.file_places import ask_where_to_save
from app.ui.widgets.pdf_view import Picture, image_of

BY_HAND = (
    "印刷できない字のあるお名前・ご住所は空けてあります。印刷したら、線の上に手で書いてください。"
)
NAME_NEEDED = "お名前の字が印刷できないときは、代わりの字か、手で書く欄を決めてください。"

Load = Callable[[], bytes]


@dataclass(frozen=True)
class Sheets:
    """Say what is shown: its subject, what is known of it, and where its bytes come from.

    `load` is asked for looking, `take` for what leaves the screen: printing and keeping, which
    is logged. Without `take` it can only be looked at: a draft. `first` stands for `take` once,
    where the letter has just been issued. `file_name` is offered for keeping. `about` names the
    letter on record; a draft and a list are none.
    """

    title: str
    facts: Sequence[tuple[str, str]]
    load: Load
    take: Load | None = None
    first: Load | None = None
    hint: str = ""
    file_name: str = ""
    about: LetterAbout | None = None


@dataclass(frozen=True)
class Opened:
    """Hold a letter and its pages as pictures."""

    content: bytes
    pictures: Sequence[Picture]
    dpi: float
    by_hand: bool = False


class LetterDialog(OfficeDialog):
    """Be a window beside the work in which a letter is read; others can be used meanwhile."""

    def __init__(self, seat: Seat, sheets: Sheets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_LetterDialog()
        self.ui.setupUi(self)
        self._sheets = sheets
        self._first = sheets.first
        self._kept: Path | None = None
        self.pages = LetterPages(self, seat, self.ui.pdf_view, self.ui.stack)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.print_button.clicked.connect(self.print_out)
        self.ui.keep_button.clicked.connect(self.keep)
        self.ui.open_button.clicked.connect(self.open_kept)
        self.extras = LetterExtras(seat, self.ui, self)
        self.ui.second_button.hide()
        self.ui.save_button.hide()
        self.take_room(1080, 680)
        self.show_sheets(sheets)

    def show_sheets(self, sheets: Sheets) -> None:
        """Show this letter instead of the one before."""
        self._sheets, self._first = sheets, sheets.first
        ui = self.ui
        ui.title_label.setText(sheets.title)
        ui.letter_facts.show_facts(sheets.facts)
        ui.hint_label.setText(sheets.hint)
        ui.hint_label.setVisible(bool(sheets.hint))
        for button in (ui.print_button, ui.keep_button, ui.open_button):
            button.setVisible(sheets.take is not None)
        ui.open_button.setEnabled(self._kept is not None)
        self.extras.offer(sheets.about)
        ui.stack.setCurrentWidget(ui.waiting_page)
        load, dpi = sheets.load, self.pages.sharpness()
        self.seat.doing.look(
            lambda: _open(load, dpi, letters.first_image),
            asker=self,
            then=self._show,
            key="letter",
            refused=self._fail,
        )

    def print_out(self) -> None:
        """Fetch the letter in the resolution of paper and hand it to the system's dialog."""
        take = self._first or self._sheets.take
        if take is not None:
            self._hold(held=True)
            self.seat.doing.do(
                lambda: _open(take, printing.DPI, letters.page_images),
                asker=self,
                then=self._print,
                refused=self._say,
            )

    def keep(self) -> None:
        """Ask where the file is to lie."""
        ask_where_to_save(self, "PDFを保存", self._sheets.file_name, self.keep_as)

    def keep_as(self, path: Path) -> None:
        """Write the letter into a file."""
        take = self._first or self._sheets.take
        if take is not None:
            self._hold(held=True)
            self.seat.doing.do(
                lambda: kept_files.keep(path, take),
                asker=self,
                then=self._tell_kept,
                refused=self._say,
            )

    def open_kept(self) -> None:
        """Open the file that was kept with the system's own program."""
        if self._kept is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._kept)))

    def _show(self, opened: Opened) -> None:
        """Show the pages that have arrived."""
        self.pages.show(opened.content, opened.pictures, opened.dpi)
        self.ui.pages_label.setText(f"A4　{len(opened.pictures)}枚")
        if opened.by_hand:
            self.ui.notice.say(BY_HAND, "caution", stays=True)
        self.ui.stack.setCurrentWidget(self.ui.letter_page)
        self.ui.pdf_view.setFocus()

    def _print(self, opened: Opened) -> None:
        """Let the user choose the printer."""
        self._first = None
        self._hold(held=False)
        pages = [image_of(one) for one in opened.pictures]
        printing.ask_and_print(self, pages, lambda: self.ui.notice.say("印刷に送りました。"))

    def _tell_kept(self, path: Path) -> None:
        """Say where the file lies, and offer to open it."""
        self._first = None
        self._hold(held=False)
        self._kept = path
        self.ui.open_button.setEnabled(True)
        self.ui.notice.say(f"保存しました。\n{path}", stays=True)

    def _fail(self, error: OfficeError) -> None:
        """Say in the place of the letter why there is none."""
        self.ui.trouble_state.say("warning", "文書を表示できません", error.sentence)
        self.ui.stack.setCurrentWidget(self.ui.trouble_page)
        if isinstance(error, NotPrinted):
            self.ui.notice.say(NAME_NEEDED, "caution")
            again = partial(self.show_sheets, self._sheets)
            offer_spelling(self.seat, self, self.ui.notice, error, again)

    def _say(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self._hold(held=False)
        say_refusal(self.seat, self, self.ui.notice, error)

    def _hold(self, *, held: bool) -> None:
        """Hold the buttons while a letter is fetched: each taking is logged, a double one too."""
        for button in (self.ui.print_button, self.ui.keep_button):
            button.setEnabled(not held)


def _open(load: Load, dpi: float, draw: Callable[[bytes, float], Sequence[Picture]]) -> Opened:
    """Fetch a letter and draw its pages; runs beside the UI thread."""
    content = load()
    return Opened(content, draw(content, dpi), dpi, letters.has_line(content))
