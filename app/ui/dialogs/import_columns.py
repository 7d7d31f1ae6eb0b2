"""Match the columns of a file to what is taken in, and let a hand set them right."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from app.office import member_import
from app.office.desk import Desk
from app.office.import_columns import (
    CHOICES,
    FileColumn,
    MemberTable,
    complaint,
    doubled,
    is_clear,
)
from app.office.member_import import ImportReading, OpenedFile
from app.ui.forms.ui_import_dialog import Ui_ImportDialog
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable
from app.ui.widgets.pill import Pill

LEFT_OUT: Final = "取り込まない"
MATCHED: Final = Pill("取り込む", "check", "good")
UNUSED: Final = Pill(LEFT_OUT, "bar", "quiet")
NO_HEADER: Final = (
    "見出しの行が見つからないため、はじめの行を見出しとして扱います。"
    "その行に会員の内容が書かれていると登録されません。"
)


@dataclass(frozen=True)
class ColumnRow:
    """Be one column of the file and the field that it is taken for."""

    id: int
    title: str
    samples: str
    field: str

    @property
    def pill(self) -> Pill:
        """Say whether it is taken in at all."""
        return MATCHED if self.field else UNUSED


COLUMNS: Final = (
    Column[ColumnRow]("place", "列", lambda row: f"{row.id + 1}", 48, figures=True, sortable=False),
    Column[ColumnRow]("title", "ファイルの見出し", lambda row: row.title, 200, sortable=False),
    Column[ColumnRow]("samples", "はじめの内容", lambda row: row.samples, 320, sortable=False),
    Column[ColumnRow](
        "pill", "", lambda row: row.pill.word, 116, sortable=False, pill=lambda row: row.pill
    ),
    Column[ColumnRow](
        "field", "取り込む項目", lambda row: CHOICES.get(row.field, ""), 200, sortable=False
    ),
)


class ImportColumns(QObject):
    """Hold what each column is taken for while the page of the columns is open."""

    def __init__(self, ui: Ui_ImportDialog, keeper: QObject) -> None:
        super().__init__(keeper)
        self._ui = ui
        self._columns: tuple[FileColumn, ...] = ()
        self._fields: dict[int, str] = {}
        self._at = -1
        self._before: dict[int, str] = {}
        self._table = IdTable(COLUMNS, lambda ids: [self._row(place) for place in ids], self)
        ui.columns_table.hold(self._table)
        ui.columns_table.chosen.connect(self._show_choice)
        ui.columns_table.opened.connect(lambda _place: ui.field_combo.setFocus())
        ui.field_combo.addItem(LEFT_OUT, "")
        for field, words in CHOICES.items():
            ui.field_combo.addItem(words, field)
        ui.field_combo.activated.connect(self._choose)

    @property
    def mapping(self) -> Mapping[int, str]:
        """Return the field of each column by its place; columns left out are not in it."""
        return {place: field for place, field in self._fields.items() if field}

    def show_table(self, table: MemberTable) -> None:
        """Begin with what the titles mean."""
        self._columns, self._at = table.columns, -1
        self._fields = {column.place: column.field for column in table.columns}
        notes = filter(None, ("" if table.has_header else NO_HEADER, doubled(table)))
        self._show("".join(notes))
        unmatched = (column.place for column in table.columns if not column.field)
        self._ui.columns_table.choose_line(next(unmatched, 0) if self.complaint() else 0)

    def complaint(self) -> str:
        """Say what is still missing; empty where the rows can be checked."""
        return complaint(self.mapping.values())

    def _show(self, note: str = "") -> None:
        """Show the columns, and say what is missing."""
        at = max(0, self._ui.columns_table.current_id())
        self._table.show_ids(column.place for column in self._columns)
        self._ui.columns_table.choose_line(at)
        sentence = note + self.complaint()
        if sentence:
            self._ui.columns_notice.say(sentence, "caution")
        else:
            self._ui.columns_notice.hide()

    def _row(self, place: int) -> ColumnRow:
        column = self._columns[place]
        return ColumnRow(place, column.title, "、".join(column.samples), self._fields[place])

    def _show_choice(self, place: int) -> None:
        """Show in the box what the column under the cursor is taken for."""
        if place != self._at:
            self._at, self._before = place, dict(self._fields)
        known = 0 <= place < len(self._columns)
        combo = self._ui.field_combo
        combo.setEnabled(known)
        combo.setCurrentIndex(combo.findData(self._fields[place]) if known else 0)
        title = self._columns[place].title if known else ""
        self._ui.samples_label.setText(f"選んだ列：{title or '見出しなし'}" if known else "")

    def _choose(self) -> None:
        """Take the column under the cursor for another field, which no other column keeps.

        The arrow keys choose each field that they pass: only the one where they rest is taken away
        from its column, hence always from what stood when the cursor came here.
        """
        place = self._ui.columns_table.current_id()
        if not 0 <= place < len(self._columns):
            return
        if place != self._at:
            self._at, self._before = place, dict(self._fields)
        field = str(self._ui.field_combo.currentData() or "")
        self._fields = dict(self._before)
        for other, taken in self._fields.items():
            if field and taken == field:
                self._fields[other] = ""
        self._fields[place] = field
        self._show()


@dataclass(frozen=True)
class CheckedFile:
    """Hold a file that was opened, and its rows where its columns need no hand."""

    opened: OpenedFile
    reading: ImportReading | None


def check_file(desk: Desk, path: Path) -> CheckedFile:
    """Open a file, and read its rows where its columns are clear; runs beside the UI thread."""
    opened = member_import.open_file(desk, path)
    clear = is_clear(opened.table)
    return CheckedFile(opened, member_import.read_opened(desk, opened) if clear else None)
