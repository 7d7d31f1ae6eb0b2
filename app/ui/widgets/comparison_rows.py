"""Hold the rows of a 新旧対照表 for the screen: both wordings, and what became of each."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.rules.policy_comparison import Change
from app.rules.policy_marks import Piece
from app.rules.policy_table import TableRow

PIECES: Final = int(Qt.ItemDataRole.UserRole)
"""The role of a cell's words in pieces."""
NOTE: Final = 2
NOTE_TITLE: Final = "備考"

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class ComparisonRows(QAbstractTableModel):
    """Be the table: a side each for both versions, and the change in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[TableRow] = ()
        self._titles = ("", "", NOTE_TITLE)
        self._amended_left = True

    def show_rows(
        self, rows: Sequence[TableRow], titles: tuple[str, str], *, amended_left: bool
    ) -> None:
        """Show these rows; `titles` name the version before and the one after."""
        self.beginResetModel()
        self.rows, self._amended_left = tuple(rows), amended_left
        before, after = titles
        self._titles = (after, before, NOTE_TITLE) if amended_left else (before, after, NOTE_TITLE)
        self.endResetModel()

    def is_changed(self, place: int) -> bool:
        """Tell whether something became of a row."""
        return self.rows[place].change is not Change.SAME

    def pieces(self, place: int, column: int) -> Sequence[Piece]:
        """Return the words of a cell, those marked that the other side lacks."""
        row = self.rows[place]
        if column == NOTE:
            return (Piece(row.note, marked=False),)
        return row.new if (column == 0) is self._amended_left else row.old

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count both sides and the note."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a cell, plain or in pieces; readers of the screen hear the marks."""
        pieces = self.pieces(index.row(), index.column())
        if role == PIECES:
            return pieces
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(piece.words for piece in pieces)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            marked = [piece.words.strip() for piece in pieces if piece.marked]
            return "".join(f"変わったところ「{words}」" for words in marked if words)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return what a column is called; a long name shows whole where the mouse rests."""
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation == Qt.Orientation.Horizontal and role in shown:
            return self._titles[section]
        return None
