"""Show a list with the habits all our lists share."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui import theme
from app.ui.tables.cells import Cells
from app.ui.tables.id_table import IdTable
from app.ui.tables.squeeze import LEAST, squeezed

REST_MS = 60
"""How long the choice must rest before the record beside the list is changed."""


class TableView(QTableView):
    """Be a list of records.

    `chosen` carries the id of the record under the cursor (-1 for none), `opened` the id on a
    double click or Enter, `sort_asked` the column's key and whether it descends.
    """

    chosen = Signal(int)
    opened = Signal(int)
    sort_asked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: IdTable[Any] | None = None
        self._text_size = theme.text_size()
        self._least = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._tell)
        self._grown = QTimer(self)
        self._grown.setSingleShot(True)
        self._grown.timeout.connect(lambda: self.squeeze(self._least))
        self.setItemDelegate(Cells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self._dress_header()
        self._measure()

    def hold(self, table: IdTable[Any]) -> None:
        """Show this table from now on."""
        self._table = table
        self.setModel(table)
        self.horizontalHeader().setSortIndicatorShown(bool(self.sortable_keys()))
        for at, column in enumerate(table.columns):
            self.setColumnWidth(at, theme.scaled(column.width))
        self.selectionModel().currentRowChanged.connect(lambda *_: self._rest.start())
        table.modelReset.connect(self._rest.start)

    def squeeze(self, least: int = LEAST) -> None:
        """Fit the columns into the list from now on, whatever the text size.

        No column of words becomes narrower than `least` pixels at 標準. It is for lists whose
        widths nobody remembers.
        """
        self._least = least
        if self._table is None:
            return
        drawn = [theme.scaled(column.width) for column in self._table.columns]
        header = self.horizontalHeader()
        needed = [
            max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in range(len(drawn))
        ]
        room, narrowest = self.viewport().width(), theme.scaled(least)
        whole = {at for at, column in enumerate(self._table.columns) if column.whole}
        for at, width in enumerate(squeezed(drawn, needed, room, narrowest, whole)):
            self.setColumnWidth(at, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns anew."""
        super().resizeEvent(event)
        if self._least:
            self.squeeze(self._least)

    def current_id(self) -> int:
        """Return the id of the record under the cursor, -1 for none."""
        index = self.currentIndex()
        if self._table is None or not index.isValid():
            return -1
        record = self._table.id_at(index.row())
        return -1 if record is None else record

    def choose(self, record: int) -> bool:
        """Put the cursor on a record; false when it is not listed."""
        line = self._table.line_of(record) if self._table else -1
        if line >= 0:
            self.choose_line(line)
        return line >= 0

    def choose_line(self, line: int) -> None:
        """Put the cursor on a line and make it visible."""
        if self._table is None or self._table.id_at(line) is None:
            return
        index = self._table.index(line, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def widths(self) -> dict[str, int]:
        """Return the width of each column at 標準, to be remembered."""
        columns = self._table.columns if self._table else ()
        ratio = self._text_size / theme.SIZES["標準"]
        return {one.key: round(self.columnWidth(at) / ratio) for at, one in enumerate(columns)}

    def set_widths(self, widths: dict[str, int]) -> None:
        """Give the columns the widths that were remembered."""
        for at, column in enumerate(self._table.columns if self._table else ()):
            if column.key in widths:
                self.setColumnWidth(at, theme.scaled(max(40, widths[column.key])))

    def sortable_keys(self) -> frozenset[str]:
        """Return the keys of the columns by which the list may be sorted."""
        columns = self._table.columns if self._table else ()
        return frozenset(column.key for column in columns if column.sortable)

    def show_sort(self, key: str, *, descending: bool) -> None:
        """Draw the arrow at the column by which the list is sorted."""
        keys = [column.key for column in self._table.columns] if self._table else []
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(keys.index(key) if key in keys else -1, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the record on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size: rows, header and columns grow with it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._text_size != theme.text_size():
            widths = self.widths()
            self._text_size = theme.text_size()
            self.set_widths(widths)
            self._measure()
            if self._least:
                self._grown.start(0)  # once the style sheet has dressed header and cells as well

    def _measure(self) -> None:
        """Give rows and header the height of the text size in use."""
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.horizontalHeader().setFixedHeight(theme.row_height())

    def _dress_header(self) -> None:
        """Make the header quiet, and let a click on it ask for another order."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_by)

    def _sort_by(self, section: int) -> None:
        """Ask for the order of a column, or for the other direction of the same one."""
        columns = self._table.columns if self._table else ()
        if not columns or not columns[section].sortable:
            return
        order = self.horizontalHeader().sortIndicatorOrder()
        self.sort_asked.emit(columns[section].key, order == Qt.SortOrder.DescendingOrder)

    def _open(self, line: int) -> None:
        """Say that a record is to be opened."""
        record = self._table.id_at(line) if self._table else None
        if record is not None:
            self.opened.emit(record)

    def _tell(self) -> None:
        """Say which record is under the cursor now."""
        self.chosen.emit(self.current_id())
