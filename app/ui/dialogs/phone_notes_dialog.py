"""List the telephone notes: call back, link to a case, begin a request with one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.office import phone_notes
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.phone_note_shields import is_covered_note, open_note
from app.office.phone_notes import MonthCount, PhoneNoteRow
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.phone_note_dialog import PhoneNoteDialog
from app.ui.dialogs.phone_note_list import COLUMNS, FILTERS, caller_words, month_words
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.dialogs.request_dialog import RequestDialog
from app.ui.forms.ui_phone_notes_dialog import Ui_PhoneNotesDialog
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.widgets.enter_moves import chain

OPENING = ReasonWords(
    title="秘匿の方の電話メモを開く",
    heading="秘匿の方のお電話",
    intro="開いた日時・あなたのお名前・理由が、操作記録に残ります。",
    save="電話メモを開く(&S)",
    said="",
    needed="開く理由を入れてください。",
)


@dataclass(frozen=True)
class _Found:
    ids: Sequence[int]
    months: list[MonthCount]


class PhoneNotesDialog(OfficeDialog):
    """Be a window beside the work; `request_asked` carries a case that has just been taken."""

    request_asked = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PhoneNotesDialog()
        self.ui.setupUi(self)
        self._table = IdTable(COLUMNS, self._rows, self)
        self.ui.table.hold(self._table)
        self.ui.chips.offer(FILTERS)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._connect()
        self.take_room(1220, 620)
        self._show_acts()
        self.load()

    def load(self) -> None:
        """Ask for the notes that words and chip find, and for the counts of the months."""
        desk, text = self.seat.desk, self.ui.search_box.take_words()
        open_only = self.ui.chips.key == "open"
        self.seat.doing.look(
            lambda: _find(desk, text, open_only=open_only),
            asker=self,
            then=self._show,
            key="list",
            refused=self._fail,
        )

    def save(self) -> None:
        """Begin a request with the note under the cursor."""
        row = self._row()
        if row is None or row.request_id is not None or row.erased:
            return
        dialog = RequestDialog(self.seat, self, note=row.id)
        dialog.taken.connect(self._welcome)
        dialog.open()

    def edit(self) -> None:
        """Open the note under the cursor; a protected person's for a reason only."""
        row = self._row()
        if row is None or row.erased:
            return
        if is_covered_note(row):
            self._open_covered(row)
        else:
            self._edit(row)

    def link(self) -> None:
        """Ask for the number of the case to which the call belongs."""
        row = self._row()
        if row is None:
            return
        desk, key = self.seat.desk, row.id
        words = ReasonWords(
            title="受付に結び付ける",
            heading=f"{caller_words(row)}のお電話",
            intro="このお電話がどの受付のことかを、受付番号（例 26-0012）で入れてください。",
            save="結び付ける(&S)",
            said="電話メモを受付に結び付けました。",
            label="受付番号(&N)",
            needed="受付番号を入れてください。",
        )
        dialog = ReasonDialog(
            self.seat, words, lambda number: phone_notes.link(desk, key, number), self
        )
        dialog.recorded.connect(self.ui.notice.say)
        dialog.open()

    def finish(self) -> None:
        """Record that she was called back."""
        row = self._row()
        if row is None or row.done_on is not None:
            return
        desk, key = self.seat.desk, row.id
        self.seat.doing.do(
            lambda: phone_notes.finish(desk, key),
            asker=self,
            then=lambda _changes: self.ui.notice.say("折返し済みにしました。"),
            refused=self._fail,
        )

    def _edit(self, row: PhoneNoteRow, *, opened_once: bool = False) -> None:
        """Show a note for changing."""
        dialog = PhoneNoteDialog(self.seat, self, changing=row, opened_once=opened_once)
        dialog.ui.list_button.hide()
        dialog.ui.request_button.hide()
        dialog.recorded.connect(self.ui.notice.say)
        dialog.show()

    def _open_covered(self, row: PhoneNoteRow) -> None:
        """Ask why the note of a protected person is opened, then show it."""
        desk, key = self.seat.desk, row.id
        opened: list[PhoneNoteRow] = []

        def act(reason: str) -> Changes:
            note = open_note(desk, key, reason)
            opened.append(note.row)
            return note.changes

        dialog = ReasonDialog(self.seat, OPENING, act, self)
        dialog.recorded.connect(lambda _said: self._edit(opened[-1], opened_once=True))
        dialog.open()

    def _connect(self) -> None:
        """Join the buttons to what they do."""
        ui = self.ui
        ui.search_box.searched.connect(self.load)
        ui.chips.chosen.connect(self.load)
        ui.table.chosen.connect(lambda _key: self._show_acts())
        ui.table.opened.connect(lambda _key: self.edit())
        ui.edit_button.clicked.connect(self.edit)
        ui.link_button.clicked.connect(self.link)
        ui.finish_button.clicked.connect(self.finish)
        chain(ui.search_box, *ui.chips.findChildren(QPushButton), ui.table)
        QShortcut(QKeySequence("F3"), self).activated.connect(ui.search_box.setFocus)
        self.seat.bus.changed.connect(self._hear)

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again where a note came or went."""
        if "phone_notes" in touched:
            self.load()

    def _show(self, found: _Found) -> None:
        """Show the list, or say what to do where it is empty."""
        ui, keep = self.ui, self.ui.table.current_id()
        self._table.show_ids(found.ids)
        self.ui.table.squeeze()
        if not ui.table.choose(keep):
            ui.table.choose_line(0)
        ui.count_label.setText(f"{len(found.ids):,}件" if found.ids else "")
        ui.months_label.setText(month_words(found.months, self.seat.desk.today))
        ui.stack.setCurrentWidget(ui.list_page if found.ids else ui.empty_page)
        waiting = ui.chips.key == "open" and not ui.search_box.text().strip()
        heading = "折返しを待つお電話はありません" if waiting else "電話メモはありません"
        ui.empty_state.say(
            "requests", heading, "お電話を受けたら、どの画面からでもF4で電話メモを書けます。"
        )
        self._show_acts()

    def _show_acts(self) -> None:
        """Offer what this person can do with the note under the cursor."""
        ui, row = self.ui, self._row()
        ui.about_label.setText(row.about if row else "")
        ui.about_label.setVisible(bool(row and row.about))
        writes = may(self.seat.desk.actor.roles, Verb.note_call)
        for button in (ui.save_button, ui.edit_button, ui.link_button, ui.finish_button):
            button.setVisible(writes)
        kept = row is not None and not row.erased
        ui.edit_button.setEnabled(kept)
        ui.link_button.setEnabled(row is not None)
        ui.save_button.setEnabled(kept and row is not None and row.request_id is None)
        ui.finish_button.setEnabled(row is not None and row.done_on is None)

    def _row(self) -> PhoneNoteRow | None:
        """Return the note under the cursor."""
        return self._table.row_at(self._table.line_of(self.ui.table.current_id()))

    def _rows(self, ids: Sequence[int]) -> Sequence[PhoneNoteRow]:
        """Fetch the notes that are looked at."""
        return phone_notes.rows(self.seat.desk, ids)

    def _welcome(self, request_id: int, sentence: str) -> None:
        """Say what was taken, and let it be shown."""
        self.ui.notice.say(sentence)
        self.request_asked.emit(request_id)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")


def _find(desk: Desk, text: str, *, open_only: bool) -> _Found:
    """Ask the office; runs beside the UI thread."""
    ids = phone_notes.find_ids(desk, text, open_only=open_only)
    first = (desk.today.replace(day=1) - timedelta(days=1)).replace(day=1)
    return _Found(ids, list(phone_notes.counts(desk, first, desk.today)))
