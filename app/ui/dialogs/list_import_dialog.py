"""Take a list in from a file: choose it, see what would happen, then do it, whole or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from PySide6.QtWidgets import QFileDialog, QWidget

from app.office.rows import RejectedCell
from app.rules.errors import OfficeError
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.forms.ui_list_import_dialog import Ui_ListImportDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable
from app.ui.widgets.enter_moves import ON_THE_WAY

R = TypeVar("R")
SAVE: Final = "取り込む(&S)"
KINDS: Final = "一覧 (*.xlsx *.csv *.txt);;すべてのファイル (*)"


@dataclass(frozen=True)
class ListWords:
    """Hold what the dialog says: its title, whom it is about, and what the file has to hold."""

    title: str
    heading: str
    intro: str
    caption: str


@dataclass(frozen=True)
class Seen:
    """Say what a reading would do: nothing may be done while a row is rejected."""

    summary: str
    details: str
    rejected: Sequence[RejectedCell]
    count: int
    act: str
    said: str


@dataclass(frozen=True)
class ListJob(Generic[R]):
    """Know how a list is read, told and stored; all but `tell` run beside the UI thread."""

    words: ListWords
    read: Callable[[Path], R]
    tell: Callable[[R], Seen]
    store: Callable[[R], object]


@dataclass(frozen=True)
class Fault:
    """Be one cell that keeps the list out."""

    id: int
    cell: RejectedCell


COLUMNS: Final = (
    Column[Fault]("row", "行", lambda one: f"{one.cell.row}", 52, figures=True, sortable=False),
    Column[Fault]("column", "項目", lambda one: one.cell.column, 96, sortable=False),
    Column[Fault]("value", "ファイルの内容", lambda one: one.cell.value, 150, sortable=False),
    Column[Fault]("reason", "直し方", lambda one: one.cell.reason, 340, sortable=False),
)


class ListImportDialog(ActingDialog, Generic[R]):
    """Lead through the import of one list."""

    def __init__(self, seat: Seat, job: ListJob[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._job = job
        self._reading: R | None = None
        self._faults: Sequence[Fault] = ()
        self.ui = Ui_ListImportDialog()
        self.ui.setupUi(self)
        ui, words = self.ui, job.words
        self.setWindowTitle(f"{words.title} - すくすく窓口")
        ui.title_label.setText(words.heading)
        ui.intro_label.setText(words.intro)
        self._table = IdTable(COLUMNS, lambda ids: [self._faults[at] for at in ids], self)
        ui.table.hold(self._table)
        ui.table.chosen.connect(self._explain)
        ui.sheet.hide()
        ui.choose_button.clicked.connect(self.choose)
        ui.choose_button.setProperty(ON_THE_WAY, True)
        self.settle(ui.save_button, ui.cancel_button)
        ui.save_button.setEnabled(False)
        self.take_room(780, 300)

    def choose(self) -> None:
        """Ask for the file."""
        name, _kind = QFileDialog.getOpenFileName(self, self._job.words.caption, "", KINDS)
        if name:
            self.check(Path(name))

    def check(self, path: Path) -> None:
        """Read a file, and say what would happen."""
        read = self._job.read
        self._reading = None
        self.ui.save_button.setEnabled(False)
        self.ui.file_label.setText(path.name)
        self.seat.doing.look(
            lambda: read(path), asker=self, then=self._show, key="list", refused=self._unread
        )

    def save(self) -> None:
        """Store the list."""
        reading, store = self._reading, self._job.store
        if reading is not None:
            said = self._job.tell(reading).said
            self.perform(lambda: store(reading), said, self.ui.trouble_notice)

    def _show(self, reading: R) -> None:
        """Say what was found."""
        ui, seen = self.ui, self._job.tell(reading)
        self._reading = reading
        ui.trouble_notice.hide()
        ui.summary_label.setText(seen.summary)
        ui.details_label.setText(seen.details)
        ui.details_label.setVisible(bool(seen.details) and not seen.rejected)
        self._faults = [Fault(at, cell) for at, cell in enumerate(seen.rejected)]
        self._table.show_ids(range(len(self._faults)))
        for widget in (ui.table, ui.reason_label):
            widget.setVisible(bool(self._faults))
        ui.sheet.show()
        can = not seen.rejected and seen.count > 0
        ui.save_button.setText(seen.act if can else SAVE)
        ui.save_button.setEnabled(can)
        (ui.save_button if can else ui.choose_button).setFocus()
        self.take_room(780, 560 if self._faults else 380)
        if self._faults:
            ui.table.choose(0)

    def _explain(self, at: int) -> None:
        """Say the whole of what is wrong with the chosen cell."""
        if 0 <= at < len(self._faults):
            cell = self._faults[at].cell
            self.ui.reason_label.setText(f"{cell.row}行目の{cell.column}：{cell.reason}")

    def _unread(self, error: OfficeError) -> None:
        """Say why the file cannot be read."""
        self.ui.sheet.hide()
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
