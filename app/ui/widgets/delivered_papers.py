"""Hold the PDFs that a department delivered: those on record, and those just chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.icons import icon

KINDS = "PDF (*.pdf)"


@dataclass(frozen=True)
class KeptPaper:
    """Show one paper that is on record."""

    id: int
    words: str


class DeliveredPapers(QWidget):
    """Be a column of papers; `opened` carries the key of one on record that is to be shown."""

    opened = Signal(int)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.removed: list[int] = []
        self._new: list[tuple[Path, QCheckBox]] = []
        self._rows: list[_PaperRow] = []
        self._of_child = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.add_button = QPushButton("PDFを加える(&F)…", self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.ask)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self._column.addLayout(row)
        self.setFocusProxy(self.add_button)

    def ask_of_child(self, *, asked: bool) -> None:
        """Ask with each new paper whether it is about the child alone, or not."""
        self._of_child = asked

    def show_kept(self, papers: Sequence[KeptPaper]) -> None:
        """Show what is on record."""
        for paper in papers:
            see = _button("見る", f"{paper.words}を見る", self)
            see.clicked.connect(lambda _on=False, key=paper.id: self.opened.emit(key))
            row = self._add(paper.words, see)
            row.take.clicked.connect(lambda _on=False, key=paper.id: self.removed.append(key))

    def ask(self) -> None:
        """Ask for files."""
        names, _kind = QFileDialog.getOpenFileNames(self, "資料のPDFを選ぶ", "", KINDS)
        for name in names:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Hold a file that is to be put on record."""
        check = QCheckBox("お子さまについての資料", self)
        check.setVisible(self._of_child)
        row = self._add(path.name, check)
        entry = (path, check)
        self._new.append(entry)
        row.take.clicked.connect(lambda: self._new.remove(entry))
        self.changed.emit()

    def new(self) -> Sequence[tuple[Path, bool]]:
        """Return the files that were chosen, and whether each is about the child alone."""
        return [(path, check.isChecked()) for path, check in self._new]

    def _add(self, words: str, beside: QWidget) -> "_PaperRow":
        row = _PaperRow(words, beside, self)
        row.take.clicked.connect(lambda: self._drop(row))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def fields(self) -> Sequence[QWidget]:
        """Return what can be pressed in the order of Tab."""
        return [*(one for row in self._rows for one in (row.beside, row.take)), self.add_button]

    def _drop(self, row: "_PaperRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()


class _PaperRow(QWidget):
    """Be the line of one paper, with what takes it away."""

    def __init__(self, words: str, beside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        label = QLabel(words, self)
        label.setWordWrap(True)
        self.beside = beside
        self.take = _button("", f"{words}を外す", self)
        self.take.setIcon(icon("remove"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(beside)
        row.addWidget(self.take)


def _button(words: str, read: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    button.setAccessibleName(read)
    return button
