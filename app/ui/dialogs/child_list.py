"""Keep the rows of the children in the member dialog, up to nine."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.rules.members import MOST_CHILDREN, ChildDraft
from app.ui.dialogs.child_fields import ChildFields
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.widgets.complaints import Places
from app.ui.widgets.enter_moves import ON_THE_WAY, chain


class ChildList(QObject):
    """Add and remove rows in a layout; `filled` tells whether there is room for no more.

    `neighbours` are what Tab reaches before the first row, the button that adds one, and after
    the last. While there is no child, Enter stops at the button.
    """

    filled = Signal(bool)

    def __init__(self, box: QVBoxLayout, today: date, neighbours: tuple[QWidget, QWidget]) -> None:
        super().__init__(box)
        self._neighbours = neighbours
        self._box = box
        self._today = today
        self._rows: list[ChildFields] = []
        self._tell()

    def add(self) -> ChildFields:
        """Add an empty row and put the cursor into it."""
        row = ChildFields(self._today, len(self._rows) + 1)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._box.addWidget(row)
        row.show()
        self._chain()
        row.ui.name_edit.setFocus()
        self._tell()
        dialog = row.window()
        if isinstance(dialog, OfficeDialog):
            dialog.notice_hands(row)
        return row

    def show(self, children: Sequence[ChildDraft]) -> None:
        """Show these children instead of the earlier rows."""
        for row in list(self._rows):
            self._remove(row)
        for child in children:
            self.add().show_draft(child)

    def read(self) -> tuple[ChildDraft, ...]:
        """Read every row, empty ones too: a problem names its row by place."""
        return tuple(row.read() for row in self._rows)

    def places(self) -> Places:
        """Say where a complaint about each row stands."""
        found: dict[str, tuple[QWidget, QLabel]] = {}
        for at, row in enumerate(self._rows):
            found.update(row.places(f"children.{at}."))
        return found

    def _remove(self, row: ChildFields) -> None:
        """Take a row away and number the others anew."""
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        for number, other in enumerate(self._rows, start=1):
            other.number(number)
        self._tell()

    def _tell(self) -> None:
        """Say whether there is room, and let Enter pass the button once there is a row."""
        self._neighbours[0].setProperty(ON_THE_WAY, not self._rows)
        self.filled.emit(len(self._rows) >= MOST_CHILDREN)

    def _chain(self) -> None:
        """Let Tab go from the button through each row to what follows."""
        before, after = self._neighbours
        chain(before, *(field for row in self._rows for field in row.fields()), after)
