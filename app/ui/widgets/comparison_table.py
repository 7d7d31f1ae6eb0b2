"""Show a 新旧対照表: read it with the arrow keys, jump from change to change."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QHeaderView, QTableView, QWidget

from app.rules.policy_table import TableRow
from app.ui import theme
from app.ui.widgets.comparison_rows import ComparisonRows
from app.ui.widgets.marked_lines import MarkedLines

NOTE_WIDTH: Final = 112
AT_ONCE_MS: Final = 25
"""So long rows are measured in one go; then the window gets its turn."""
_Move = QAbstractSlider.SliderAction
KEYS: Final = {
    Qt.Key.Key_Up: _Move.SliderSingleStepSub,
    Qt.Key.Key_Down: _Move.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Move.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Move.SliderPageStepAdd,
    Qt.Key.Key_Home: _Move.SliderToMinimum,
    Qt.Key.Key_End: _Move.SliderToMaximum,
}
"""The keys move the paper, not a cursor: a clause may be longer than the window."""


class ComparisonTable(QTableView):
    """Be the table; `stepped` carries which change is shown (from 1) and how many there are."""

    stepped = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ComparisonRows(self)
        self._lines = MarkedLines(self)
        self._measured = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._measure_some)
        self.setModel(self._rows)
        self.setItemDelegate(self._lines)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def changes(self) -> list[int]:
        """Return the places of the rows that something became of."""
        return [at for at in range(len(self._rows.rows)) if self._rows.is_changed(at)]

    @property
    def place(self) -> int:
        """Return the row that was jumped to, -1 for none yet."""
        return self._lines.at

    def show_rows(
        self, rows: Sequence[TableRow], titles: tuple[str, str], *, amended_left: bool
    ) -> None:
        """Show these rows from their beginning; `titles` name the versions before and after."""
        self._lines.at = -1
        self._rows.show_rows(rows, titles, amended_left=amended_left)
        self.measure()
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Show the next change, or the one before; after the last comes the first."""
        places = self.changes
        if not places:
            return
        here = self._lines.at
        if here in places:
            at = (places.index(here) + by) % len(places)
        else:
            at = 0 if by > 0 else len(places) - 1
        self._measure_down_to(places[at])
        self._lines.at = places[at]
        self.updateGeometries()  # else Qt lets the bar reach only as far as before the measuring
        spot = self._rows.index(places[at], 0)
        self.scrollTo(spot, QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()
        self.stepped.emit(at + 1, len(places))

    def measure(self) -> None:
        """Share the width, then give every row the height of its words, the first ones at once."""
        self._lines.forget()
        note = theme.scaled(NOTE_WIDTH)
        room = max(0, self.viewport().width() - note)
        for column, width in enumerate((room // 2, room - room // 2, note)):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setFixedHeight(theme.row_height())
        self.verticalScrollBar().setSingleStep(theme.row_height())
        self._measured = 0
        self._measure_some()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the paper."""
        move = KEYS.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self.verticalScrollBar().triggerAction(move)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew where the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of the text, and other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.measure()

    def _measure_some(self) -> None:
        """Measure rows until the window needs its turn; more of them a moment later."""
        clock = QElapsedTimer()
        clock.start()
        while self._measured < len(self._rows.rows):
            self._measure_next()
            if clock.elapsed() > AT_ONCE_MS:
                self._timer.start(0)
                return
        self._timer.stop()

    def _measure_next(self) -> None:
        self.setRowHeight(self._measured, self._lines.height_of(self._measured))
        self._measured += 1

    def _measure_down_to(self, place: int) -> None:
        """Measure what stands above a row, and below it enough for the row to come to the top."""
        room = self.viewport().height()
        below = sum(self.rowHeight(at) for at in range(place, self._measured))
        while self._measured < len(self._rows.rows) and (self._measured <= place or below < room):
            at = self._measured
            self._measure_next()
            below += self.rowHeight(at) if at >= place else 0
