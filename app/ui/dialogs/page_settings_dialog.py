"""Set the page, the envelope and the labels, with the test print in view."""

from functools import partial
from typing import Final

from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.office import page_settings, test_prints
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.seen import Seen
from app.rules.errors import OfficeError
from app.rules.page_settings import PageChoices, Shift, refuse_shift
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.live_preview import LivePreview, Load
from app.ui.dialogs.page_fields import OWN, PageFields
from app.ui.forms.ui_page_settings_dialog import Ui_PageSettingsDialog
from app.ui.seat import Seat

_NO_NUMBER: Final = "長さは「86.4」のように、ミリの数字で入れてください。まだ保存していません。"
_HINT: Final = "文書番号は付きません。封筒に入れ、ラベルの用紙に重ねて確かめてください。"
_NO_PRINTER: Final = "使えるプリンターがありません"

Wanted = tuple[PageChoices | None, str, Shift | None]


class PageSettingsDialog(OfficeDialog):
    """Take the choices; what the fields say is drawn beside them at once."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PageSettingsDialog()
        self.ui.setupUi(self)
        self.fields = PageFields(self.ui)
        self._start: Wanted | None = None
        self._on_record: PageChoices | None = None
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._offer_printers()
        places = (self.ui.pdf_view, self.ui.problem_label)
        self.preview = LivePreview(self, seat, places, self._load)
        self.ui.try_button.clicked.connect(self.try_out)
        self.ui.printer_combo.currentIndexChanged.connect(self._show_shift)
        self.take_room(1180, 690)
        desk = seat.desk
        seat.doing.look(
            lambda: page_settings.read(desk), asker=self, then=self.show_choices, key="settings"
        )

    def anew(self) -> Anew | None:
        """Read the settings again."""
        seat = self.seat
        return Anew(lambda: None, lambda _: PageSettingsDialog(seat))

    def show_choices(self, kept: PageChoices) -> None:
        """Put what the office keeps into the fields, and follow them from now on."""
        self._on_record = kept
        self.fields.show(kept)
        self._follow_sheet()
        self._show_shift()
        for edit in self.ui.fields.findChildren(QLineEdit):
            edit.textChanged.connect(self.preview.refresh)
        for combo in self.ui.fields.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self.preview.refresh)
        for check in self.ui.fields.findChildren(QCheckBox):
            check.toggled.connect(self.preview.refresh)
        self.ui.label_combo.currentIndexChanged.connect(self._follow_sheet)
        self.preview.draw()

    def is_touched(self) -> bool:
        """Tell whether something was changed that is not kept."""
        return self._start is not None and self._read() != self._start

    def save(self) -> None:
        """Keep what was changed."""
        wanted = self._read()
        kept = self._on_record
        if kept is None or self._start is None or wanted[0] is None or wanted[2] is None:
            self.ui.notice.say(_NO_NUMBER, "caution")
            return
        if wanted == self._start:
            self.leave()
            return
        act = partial(_set, self.seat.desk, kept, self._start, wanted)
        self.set_busy(busy=True)
        self.seat.doing.do(act, asker=self, then=self._end, refused=self._fail)

    def try_out(self) -> None:
        """Open the test print in a window of its own, from where it is printed."""
        load = self._load()
        if load is None:
            return
        sheets = Sheets(
            "試し刷り", [("用紙", "A4　2枚")], load, take=load, hint=_HINT, file_name="試し刷り.pdf"
        )
        LetterDialog(self.seat, sheets, self).show()

    def _read(self) -> Wanted:
        printer = self.ui.printer_combo.currentData() or ""
        return self.fields.read(), printer, self.fields.read_shift()

    def _load(self) -> Load | None:
        wanted, desk = self.fields.read(), self.seat.desk
        if wanted is None:
            self.preview.complain(_NO_NUMBER)
            return None
        return lambda: test_prints.draw(desk, wanted)

    def _offer_printers(self) -> None:
        """Offer the printers of this machine; without one there is nothing to move."""
        for name in QPrinterInfo.availablePrinterNames():
            self.ui.printer_combo.addItem(name, name)
        if not self.ui.printer_combo.count():
            self.ui.printer_combo.addItem(_NO_PRINTER, "")
        there = bool(self.ui.printer_combo.currentData())
        for widget in (self.ui.printer_combo, *self.fields.shift):
            widget.setEnabled(there)

    def _show_shift(self) -> None:
        """Ask by how much the chosen printer's sheets are moved now."""
        desk, name = self.seat.desk, self.ui.printer_combo.currentData() or ""
        self.seat.doing.look(
            lambda: page_settings.shift_of(desk, name),
            asker=self,
            then=lambda shift: self._take_shift(name, shift),
            key="shift",
        )

    def _take_shift(self, name: str, shift: Shift) -> None:
        """Show the shift of a printer; what is typed is measured against it from now on."""
        self.fields.show_shift(shift)
        before = self.fields.read() if self._start is None else self._start[0]
        self._start = (before, name, self.fields.read_shift())

    def _follow_sheet(self) -> None:
        """Show the measures only where they are typed."""
        self.ui.own_box.setVisible(self.ui.label_combo.currentText() == OWN)

    def _end(self, _changes: Changes) -> None:
        self.set_busy(busy=False)
        self.leave_recorded("用紙と封筒の設定を保存しました。発行済みの文書は変わりません。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")


def _set(desk: Desk, kept: PageChoices, before: Wanted, after: Wanted) -> Changes:
    """Keep what differs, each with its own row in the log; runs beside the UI thread."""
    told = Changes(frozenset())
    if after[2] is not None:
        refuse_shift(after[2])  # before anything is kept: a refusal says that nothing was
    if after[0] is not None and after[0] != before[0]:
        told = page_settings.change(desk, after[0], Seen(kept))
    if after[1] and after[2] is not None and after[1:] != before[1:]:
        seen = Seen(before[2]) if before[2] is not None and after[1] == before[1] else None
        told = page_settings.change_shift(desk, after[1], after[2], seen)
    return told
