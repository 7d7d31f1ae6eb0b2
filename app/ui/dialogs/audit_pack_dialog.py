"""Write the papers of an audit (監査資料一式) for a period, with progress, into a new folder."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import audit_packs, fiscal_years
from app.office.audit_packs import Pack
from app.rules.errors import OfficeError
from app.rules.periods import Days, Span, days_of
from app.ui.dialogs import pack_words as words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_audit_pack_dialog import Ui_AuditPackDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse


class AuditPackDialog(OfficeDialog):
    """Lead from the period to the finished folder; `recorded` says that it was written."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_AuditPackDialog()
        self.ui.setupUi(self)
        self._written: Path | None = None
        self._proposed = ""
        self._year_start = fiscal_years.read(seat.desk)[0]
        ui = self.ui
        for field in (ui.from_field, ui.to_field):
            field.set_up(seat.desk.today, future=True)
            field.edited_day.connect(lambda *_: self._propose()) if False else None
        for span in words.SPANS:
            ui.span_combo.addItem(span.word, span.value)
        ui.book_facts.show_facts(words.contents())
        ui.span_combo.currentIndexChanged.connect(self._choose)
        ui.place_button.clicked.connect(self._ask_place)
        ui.open_button.clicked.connect(self._open)
        ui.long_work.stopped.connect(lambda: self._back(words.STOPPED, "caution"))
        self.settle(ui.save_button, ui.cancel_button)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        ui.place_edit.setText(str(Path(QStandardPaths.writableLocation(documents)) / "監査"))
        self._choose()
        self.take_room(760, 640)
