"""Write the papers of an audit (監査資料一式) for a period, with progress, into a new folder."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.office import audit_packs, fiscal_years
from app.office.audit_packs import Pack
from app.rules.errors import OfficeError
from app.rules.numbers import APRIL_FIRST
from app.rules.periods import Days, Span, days_of, refuse_backward
from app.ui.dialogs import pack_words as words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.opening import fill_later
from app.ui.forms.ui_audit_pack_dialog import Ui_AuditPackDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.file_places import ask_for_folder
from app.ui.widgets.notice import Kind


class AuditPackDialog(OfficeDialog):
    """Lead from the period to the finished folder; `recorded` says that it was written."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_AuditPackDialog()
        self.ui.setupUi(self)
        self._written: Path | None = None
        self._proposed = ""
        self._year_start = APRIL_FIRST
        ui = self.ui
        ui.place_edit.setText(_documents())
        for span in words.SPANS:
            ui.span_combo.addItem(span.word, span.value)
        for field in (ui.from_field, ui.to_field):
            field.set_up(seat.desk.today, future=True)
            field.changed.connect(self._propose)
        ui.book_facts.show_facts(words.contents())
        ui.span_combo.currentIndexChanged.connect(self._choose)
        ui.place_button.clicked.connect(self._ask_place)
        ui.open_button.clicked.connect(self._open)
        ui.long_work.stopped.connect(lambda: self._back(words.STOPPED, "caution"))
        self.settle(ui.save_button, ui.cancel_button)
        self._choose()
        self.take_room(760, 650)
        desk, parts = seat.desk, (ui.span_combo, ui.save_button)
        fill_later(seat, self, lambda: fiscal_years.read(desk)[0], self._begin_years, parts)

    def save(self) -> None:
        """Write the papers, with progress; 中止 leaves nothing."""
        days, place = self._read(), self._place()
        if days is None or place is None:
            return
        ui, desk = self.ui, self.seat.desk
        running = self.seat.doing.do_long(
            lambda progress: audit_packs.make(desk, days, place, progress=progress),
            asker=self,
            then=self._end,
            refused=lambda error: self._back(error.sentence, "alarm"),
        )
        ui.notice.hide()
        ui.pages.setCurrentWidget(ui.work_page)
        ui.long_work.follow("監査資料一式を書き出しています", running, "冊")
        ui.save_button.hide()
        self.set_busy(busy=True)

    def show_written(self, pack: Pack) -> None:
        """Show where the papers lie."""
        ui, self._written = self.ui, pack.folder
        self.set_busy(busy=False)
        ui.save_button.hide()
        ui.cancel_button.setText("閉じる(&C)")
        ui.done_facts.show_facts(words.result(pack))
        ui.pages.setCurrentWidget(ui.done_page)
        ui.notice.say(words.DONE, stays=True)
        ui.open_button.setFocus()

    def put_into(self, folder: Path) -> None:
        """Propose a new folder inside one that was chosen."""
        self.ui.place_edit.setText(str(folder / self._proposed))

    def _begin_years(self, start: tuple[int, int]) -> None:
        """Reckon from the day on which this office's years begin."""
        self._year_start = start
        self._choose()

    def _choose(self) -> None:
        """Put the days of the chosen span into the fields."""
        ui, span = self.ui, Span(self.ui.span_combo.currentData())
        excuse(ui.to_field, ui.day_problem)
        ui.days_box.setVisible(span is Span.chosen)
        if span is not Span.chosen:
            days = days_of(span, self.seat.desk.today, self._year_start)
            ui.from_field.set_day(days.from_on)
            ui.to_field.set_day(days.to_on)

    def _propose(self) -> None:
        """Name the folder after the period, unless somebody chose another name."""
        ui = self.ui
        new = words.folder_name(Days(ui.from_field.day(), ui.to_field.day()))
        place = Path(ui.place_edit.text().strip())
        if not self._proposed:
            ui.place_edit.setText(str(place / new))
        elif place.name == self._proposed:
            ui.place_edit.setText(str(place.with_name(new)))
        self._proposed = new

    def _read(self) -> Days | None:
        """Read the period, or say what is wrong with it."""
        ui = self.ui
        excuse(ui.to_field, ui.day_problem)
        days = Days(ui.from_field.day(), ui.to_field.day())
        if days.from_on is None or days.to_on is None:
            complain(ui.to_field, ui.day_problem, words.UNREADABLE)
            return None
        try:
            refuse_backward(days)
        except OfficeError as error:
            complain(ui.to_field, ui.day_problem, error.sentence)
            return None
        return days

    def _place(self) -> Path | None:
        """Read where the folder is to lie."""
        ui = self.ui
        excuse(ui.place_edit, ui.place_problem)
        typed = ui.place_edit.text().strip()
        if not typed:
            complain(ui.place_edit, ui.place_problem, words.NO_PLACE)
            return None
        return Path(typed)

    def _ask_place(self) -> None:
        """Ask in which folder the new one is to lie."""
        ask_for_folder(self, "書き出す場所", self.put_into)

    def _end(self, pack: Pack) -> None:
        self.show_written(pack)
        self.recorded.emit(f"監査資料一式を書き出しました（{len(pack.files)}個のファイル）。")

    def _back(self, sentence: str, tone: Kind) -> None:
        """Show the question again, with what happened."""
        ui = self.ui
        self.set_busy(busy=False)
        ui.pages.setCurrentWidget(ui.ask_page)
        ui.save_button.show()
        ui.notice.say(sentence, tone)

    def _open(self) -> None:
        """Open the folder with the system's own program."""
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
