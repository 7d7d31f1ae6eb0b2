"""Take several papers one below the other."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rules.identity import PaperSeen
from app.rules.paper_forms import PaperForm
from app.rules.papers import Paper
from app.ui.dialogs.paper_fields import PaperFields
from app.ui.widgets.complaints import Places
from app.ui.widgets.enter_moves import chain


class PaperList(QObject):
    """Hold papers of fitting kinds in a column of the dialog; `changed` tells of any change.

    `neighbours` are the fields that Tab reaches before the first paper and after the last one.
    """

    changed = Signal()

    def __init__(
        self,
        column: QVBoxLayout,
        papers: Sequence[Paper],
        prefix: str,
        today: date,
        keeper: QWidget,
        *,
        neighbours: tuple[QWidget, QWidget],
    ) -> None:
        super().__init__(keeper)
        self._column = column
        self._papers = papers
        self._usual: PaperForm | None = None
        self._prefix = prefix
        self._today = today
        self._keeper = keeper
        self._neighbours = neighbours
        self.rows: list[PaperFields] = []

    def add(self) -> PaperFields:
        """Add one empty paper at the end."""
        row = PaperFields(self._papers, self._today, self._keeper)
        row.removed.connect(lambda: self.remove(row))
        row.changed.connect(self.changed)
        row.expect(self._usual)
        self.rows.append(row)
        self._column.addWidget(row)
        self._chain()
        self.changed.emit()
        return row

    def begin(self) -> None:
        """Add one empty paper and put the cursor into it."""
        self.add().ui.paper_combo.setFocus()

    def expect(self, form: PaperForm | None) -> None:
        """Say what usually stays of a paper with the method that is chosen."""
        self._usual = form
        for row in self.rows:
            row.expect(form)

    def remove(self, row: PaperFields) -> None:
        """Take one paper away."""
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def entry(self, without: QWidget) -> QWidget:
        """Return where the cursor goes to mend what is wrong with the papers as a whole."""
        return self.rows[-1].ui.paper_combo if self.rows else without

    def codes(self) -> frozenset[str]:
        """Return the codes of the papers that are chosen."""
        return frozenset(row.code for row in self.rows if row.code)

    def read(self) -> tuple[PaperSeen, ...]:
        """Read the papers that are chosen, in their order."""
        return tuple(row.read() for row in self.rows if row.code)

    def places(self) -> Places:
        """Say where a complaint about each field stands; empty rows are not counted."""
        chosen = [row for row in self.rows if row.code]
        return {
            field: place
            for at, row in enumerate(chosen)
            for field, place in row.places(f"{self._prefix}.{at}.").items()
        }

    def _chain(self) -> None:
        """Let Tab go from the field before through each paper to what follows."""
        before, after = self._neighbours
        chain(before, *(field for row in self.rows for field in row.fields()), after)
