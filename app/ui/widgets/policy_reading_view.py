"""Show what was read of a policy part by part, and let every part be adjusted by keyboard."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.rules.policy_adjusted import adjusted, adjustments
from app.rules.policy_reading import Reading, as_read
from app.ui.forms.ui_policy_reading_view import Ui_PolicyReadingView
from app.ui.policy_reading_acts import ACTS, STEPS, quoted_row
from app.ui.policy_reading_parts import Part, counted, parts
from app.ui.policy_reading_rows import NO_ROW, ReadRow
from app.ui.policy_typing import TYPINGS
from app.ui.reading_history import ReadingHistory
from app.ui.tables.id_table import IdTable

KEYS: Final = (
    *(("F2", "rename"), ("Del", "remove"), ("Ins", "add")),
    *(("Ctrl+Up", "up"), ("Ctrl+Down", "down")),
)
"""The keys of acts; Enter and the space bar do the first act of a part."""


class PolicyReadingView(QWidget):
    """Be the parts of a reading; `changed` tells of adjustments, `typing_asked` asks for words."""

    changed = Signal()
    typing_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PolicyReadingView()
        self.ui.setupUi(self)
        self.history = ReadingHistory()
        self._parts: tuple[Part, ...] = ()
        self._notes: Sequence[str] = ()
        self._rows: dict[int, ReadRow] = {}
        self._table: IdTable[ReadRow] | None = None
        ui = self.ui
        ui.chips.chosen.connect(lambda _key: self._turn())
        ui.table.chosen.connect(lambda _row: self._show_row())
        ui.table.opened.connect(lambda _row: self.do_first())
        ui.acts.pressed.connect(self.do)
        ui.undo_button.clicked.connect(self.undo)
        ui.reset_button.clicked.connect(self.reset)
        for keys, act in KEYS:
            self._shortcut(keys).activated.connect(lambda act=act: self.do_offered(act))
        self._shortcut("Space").activated.connect(self.do_first)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo)

    @property
    def reading(self) -> Reading:
        """Return the reading with its adjustments."""
        return self.history.reading

    def show_reading(self, reading: Reading, notes: Sequence[str]) -> None:
        """Show a reading that has just arrived, what is unclear of it first."""
        self.history.begin(reading)
        self._notes = (*reading.notes, *notes)
        self._parts = parts(notes_first=bool(self._notes))
        self.ui.chips.offer([(part.key, part.word) for part in self._parts])
        self._turn()

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show what the records say of the dates, which may have been adjusted."""
        self._notes = (*self.reading.notes, *notes)
        self._refresh()

    def put(self, reading: Reading, place: int | None = None) -> None:
        """Show a reading that somebody adjusted; the cursor stays, or goes to a place."""
        if reading == self.reading:
            return
        self.history.put(reading)
        self._refresh(place)
        self.changed.emit()

    def undo(self) -> None:
        """Take the last adjustment back."""
        if self.history.undo():
            self._refresh()
            self.changed.emit()

    def reset(self) -> None:
        """Go back to the reading of the program; this, too, can be undone."""
        self.put(as_read(self.reading))

    def do_first(self) -> None:
        """Do what Enter does in this part: the first of its acts."""
        acts = self._offered()
        if acts:
            self.do(acts[0])

    def do_offered(self, act: str) -> None:
        """Do an act by its key, where it is offered for the row under the cursor."""
        if act in self._offered():
            self.do(act)

    def do(self, act: str) -> None:
        """Do an act with the row under the cursor, or ask for its words first."""
        row = self.current()
        if act in TYPINGS:
            self.typing_asked.emit(TYPINGS[act](self.reading, row or NO_ROW))
        elif row and act in ACTS:
            self.put(ACTS[act](self.reading, row), row.id + STEPS.get(act, 0))
        elif row:
            self._look_up(row)

    def current(self) -> ReadRow | None:
        """Return the row under the cursor."""
        return self._rows.get(self.ui.table.current_id())

    @property
    def part(self) -> Part:
        """Return the part that is shown."""
        return next(part for part in self._parts if part.key == self.ui.chips.key)

    def _turn(self) -> None:
        """Show another part from its first row."""
        self._table = IdTable(self.part.columns, self._fetch, self)
        self.ui.table.hold(self._table)
        self._refresh(0)

    def _refresh(self, place: int | None = None) -> None:
        """Show the rows of this part anew, and count those of all."""
        ui, listed = self.ui, {part.key: self._rows_of(part) for part in self._parts}
        ui.chips.rename({part.key: counted(part, listed[part.key]) for part in self._parts})
        rows, kept = listed[self.part.key], ui.table.current_id() if place is None else place
        self._rows = {row.id: row for row in rows}
        if self._table is not None:
            at = ui.table.verticalScrollBar().value()
            self._table.show_ids([row.id for row in rows])
            ui.table.squeeze()
            ui.table.verticalScrollBar().setValue(at)
        if not ui.table.choose(kept):
            ui.table.choose_line(max(0, len(rows) - 1) if kept > 0 else 0)
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        ui.empty_state.say("consent", *self.part.nothing)
        self._show_row()
        self._say_adjusted()

    def _show_row(self) -> None:
        """Show the row under the cursor in full, and what can be done with it."""
        row = self.current()
        if self.ui.words_edit.toPlainText() != (row.words if row else ""):
            self.ui.words_edit.setPlainText(row.words if row else "")
        offered = self.part.acts(self.reading, row)
        if [act.words for act in offered] != [one.text() for one in self.ui.acts.buttons()]:
            self.ui.acts.show_acts(offered)

    def _say_adjusted(self) -> None:
        named = adjustments(self.reading)
        said = f"読み取りから{adjusted(self.reading)}か所を直しました（{'、'.join(named)}）。"
        self.ui.adjusted_label.setText(said if named else "読み取ったままです。")
        self.ui.undo_button.setEnabled(self.history.can_undo)
        self.ui.reset_button.setEnabled(bool(named))

    def _look_up(self, note: ReadRow) -> None:
        """Go to the row of the text that a note quotes."""
        row = quoted_row(self.reading, note.words)
        self.ui.chips.choose("clauses")
        self.ui.table.choose(row)
        self.ui.table.setFocus()

    def _offered(self) -> list[str]:
        if self.history.is_empty:
            return []
        return [act.key for act in self.part.acts(self.reading, self.current())]

    def _rows_of(self, part: Part) -> Sequence[ReadRow]:
        return part.rows(self.reading, self._notes)

    def _fetch(self, ids: Sequence[int]) -> Sequence[ReadRow]:
        return [self._rows[key] for key in ids if key in self._rows]

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self.ui.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return shortcut
