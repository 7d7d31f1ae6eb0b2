"""Show a list of any length: all the ids, but only the rows that are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from app.rules.errors import OfficeError
from app.ui.tables.columns import Column

PAGE: Final = 64
"""How many rows are fetched together around the one that is asked for."""
KEPT: Final = 4096
"""How many rows stay in memory."""
AGAIN_MS: Final = 1_000
"""How long a list waits before it asks again for rows that were refused."""
PILL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
ID_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class HasId(Protocol):
    """Be a row that knows its key."""

    @property
    def id(self) -> int:
        """Return the key of the record."""


R = TypeVar("R", bound=HasId)


class IdTable(QAbstractTableModel, Generic[R]):
    """Be a read-only table over ordered ids; `fetch` gives the frozen rows of some ids."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        fetch: Callable[[Sequence[int]], Iterable[R]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids: array[int] = array("q")
        self._rows: OrderedDict[int, R] = OrderedDict()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AGAIN_MS)
        self._later.timeout.connect(self._ask_again)

    def show_ids(self, ids: Iterable[int]) -> None:
        """Show these records in this order; every row is asked for anew."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._rows.clear()
        self.endResetModel()

    def id_at(self, line: int) -> int | None:
        """Return the id on a line, none outside the list."""
        return self._ids[line] if 0 <= line < len(self._ids) else None

    def line_of(self, record: int) -> int:
        """Return the line of an id, -1 where it is not listed."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def row_at(self, line: int) -> R | None:
        """Return the row on a line, fetching its page when it is not in memory."""
        record = self.id_at(line)
        if record is None:
            return None
        if record not in self._rows:
            self._fetch_around(line)
        return self._rows.get(record)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of records."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, how it stands, its pill or its record's id."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == ID_ROLE:
            return self.id_at(index.row())
        if role not in _READERS:
            return None
        row = self.row_at(index.row())
        return None if row is None else _READERS[role](column, row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            figures = self.columns[section].figures
            side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _ask_again(self) -> None:
        """Paint anew what could not be fetched."""
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def _fetch_around(self, line: int) -> None:
        """Fetch the page of a line; forget the rows not looked at for longest."""
        start = line - line % PAGE
        wanted = [one for one in self._ids[start : start + PAGE] if one not in self._rows]
        if self._later.isActive():
            return
        try:
            rows = list(self._fetch(wanted))
        except OfficeError:  # said across the top; a box for every cell would say it again
            self._later.start()
            return
        for row in rows:
            self._rows[int(row.id)] = row
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)


def _text(column: Column[Any], row: object) -> str:
    """Return the words of a cell."""
    return column.text(row)


def _tip(column: Column[Any], row: object) -> str | None:
    """Return the tip of a cell: its whole text unless the column has a better one."""
    return column.tip(row) if column.tip else column.text(row)


def _pill(column: Column[Any], row: object) -> object:
    """Return the pill of a cell, where the column paints one."""
    return column.pill(row) if column.pill else None


_READERS: Final[dict[int, Callable[[Column[Any], object], object]]] = {
    int(Qt.ItemDataRole.DisplayRole): _text,
    int(Qt.ItemDataRole.AccessibleTextRole): _text,
    int(Qt.ItemDataRole.ToolTipRole): _tip,
    PILL_ROLE: _pill,
}
