"""Write the nine items of the report of an incident."""

from dataclasses import fields

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.office import incident_reports
from app.office.incident_reports import ReportSheet
from app.rules.ids import IncidentId
from app.rules.incident_report import ReportItems
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.forms.ui_incident_report_dialog import Ui_IncidentReportDialog
from app.ui.seat import Seat

_NAMES = tuple(one.name for one in fields(ReportItems))


class IncidentReportDialog(ActingDialog):
    """Take the items; `recorded` carries the sentence that says they are kept."""

    def __init__(self, seat: Seat, key: IncidentId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._key = key
        self._sheet: ReportSheet | None = None
        self.ui = Ui_IncidentReportDialog()
        self.ui.setupUi(self)
        ui, desk = self.ui, seat.desk
        self._begun = self.items()
        ui.propose_button.clicked.connect(self.propose)
        ui.propose_button.setEnabled(False)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(1080, 620)
        seat.doing.look(
            lambda: incident_reports.begin(desk, key),
            asker=self,
            then=self._show,
            refused=lambda error: self._fail(error, ui.trouble_notice),
        )

    def items(self) -> ReportItems:
        """Read the form."""
        return ReportItems(*(self._edit(name).toPlainText().strip() for name in _NAMES))

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.items() != self._begun

    def propose(self) -> None:
        """Write what the records know into the items of which they know something."""
        if self._sheet is None:
            return
        for name in _NAMES:
            known = getattr(self._sheet.proposed, name)
            if known:
                self._edit(name).setPlainText(known)

    def save(self) -> None:
        """Keep the items."""
        sheet, desk, key, items = self._sheet, self.seat.desk, self._key, self.items()
        if sheet is None:
            return
        self.perform(
            lambda: incident_reports.save(desk, key, items, sheet.edition),
            "漏えい等報告書を保存しました。",
            self.ui.trouble_notice,
        )

    def _show(self, sheet: ReportSheet) -> None:
        """Show the items as they stand."""
        self._sheet = sheet
        self.ui.case_label.setText(f"{sheet.number}　{sheet.title}")
        for name in _NAMES:
            self._edit(name).setPlainText(getattr(sheet.items, name))
        self.ui.propose_button.setEnabled(True)
        # What the records propose is not on record yet: closing then asks for nothing.
        self._begun = self.items()

    def _edit(self, name: str) -> QPlainTextEdit:
        found: QPlainTextEdit = getattr(self.ui, f"{name}_edit")
        return found
