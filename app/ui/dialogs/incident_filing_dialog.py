"""Record that a report was handed in to the commission."""

from PySide6.QtWidgets import QWidget

from app.office import incident_filings
from app.office.incident_book import IncidentView
from app.rules.incident_days import FilingKind, late_words
from app.rules.incident_filings import FilingDraft, FilingWay, next_kind, read_filing
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.forms.ui_incident_filing_dialog import Ui_IncidentFilingDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints


class IncidentFilingDialog(ActingDialog):
    """Take kind, day, number and way; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, view: IncidentView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.view = view
        self.ui = Ui_IncidentFilingDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._complaints = Complaints(
            {
                "kind": (ui.kind_combo, ui.kind_problem),
                "filed_on": (ui.filed_on_field, ui.filed_on_problem),
                "way": (ui.way_combo, ui.way_problem),
                "number": (ui.number_edit, ui.number_problem),
            }
        )
        ui.case_label.setText(f"{view.number}　{view.title}")
        self._offer()
        self._begun = self.draft()
        ui.filed_on_field.textChanged.connect(lambda _text: self._judge())
        ui.kind_combo.currentIndexChanged.connect(lambda _row: self._judge())
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(620)
        self._judge()

    def draft(self) -> FilingDraft:
        """Read the form."""
        ui = self.ui
        return FilingDraft(
            ui.kind_combo.currentData(),
            ui.filed_on_field.typed(),
            ui.number_edit.text(),
            ui.way_combo.currentData(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self.draft() != self._begun

    def save(self) -> None:
        """Record the report, or say beside the fields what is missing."""
        draft, desk, key = self.draft(), self.seat.desk, self.view.id
        known_on = self.view.row.known_on
        reading = read_filing(draft, known_on=known_on, today=desk.today)
        self._complaints.show(reading.problems)
        if reading.filing is None:
            self.grow()
            return
        self.perform(
            lambda: incident_filings.file(desk, key, draft),
            f"{reading.filing.kind.word}の提出を記録しました。",
            self.ui.trouble_notice,
        )

    def _offer(self) -> None:
        """Put what can be chosen into the form; the report that comes next is chosen."""
        ui, today = self.ui, self.seat.desk.today
        for kind in FilingKind:
            ui.kind_combo.addItem(kind.word, kind.value)
        for way in FilingWay:
            ui.way_combo.addItem(way.word, way.value)
        following = next_kind(list(self.view.stand.filed))
        ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(following.value))
        ui.filed_on_field.set_up(today)
        ui.filed_on_field.set_day(today)

    def _judge(self) -> None:
        """Say by how much the report would be late; it is recorded all the same."""
        row, today = self.view.row, self.seat.desk.today
        filing = read_filing(self.draft(), known_on=row.known_on, today=today).filing
        words = ""
        if filing is not None:
            words = late_words(filing.kind, filing.filed_on, self.view.stand.days)
        self.ui.late_label.setText(f"{words}。遅れたままを記録します。" if words else "")
        self.ui.late_label.setVisible(bool(words))
