"""List what deputies approved while the head was away, for the head to read (後閲)."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import approval_readings, later_readings, letters
from app.office.later_readings import LaterRow
from app.rules.roles import Verb
from app.ui.days import day_words
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.issued_letter_dialog import IssuedLetterDialog
from app.ui.dialogs.letter_dialog import Sheets
from app.ui.seat import Seat
from app.ui.tables.columns import Column

WORDS: Final = ListWords(
    "後閲",
    "管理責任者が不在のときに代決されたものです。内容を読んでから、後閲済にしてください。",
    "後閲を待つものはありません",
    "代決者が承認すると、ここに載ります。",
    "staff",
)
READ: Final = "後閲済にしました。"
COLUMNS: Final = (
    Column[LaterRow](
        "decided_on", "代決した日", lambda row: day_words(row.decided_on), 136, sortable=False
    ),
    Column[LaterRow]("decided_by", "代決者", lambda row: row.decided_by, 128, sortable=False),
    Column[LaterRow]("letter", "文書", lambda row: row.letter, 280, sortable=False),
    Column[LaterRow]("about", "受付・会員", lambda row: row.about, 240, sortable=False),
    Column[LaterRow]("document", "紙の決裁", lambda row: row.document, 160, sortable=False),
)


class LaterReadingsDialog(DeskListDialog[LaterRow]):
    """Be the list; `request_asked` carries the case to show."""

    request_asked = Signal(int)
    nouns: ClassVar[frozenset[str]] = frozenset({"requests", "letters"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[LaterRow]]:
        """Offer the case, the letter that was issued, and the mark."""
        return (
            ListAct("受付を開く(&O)", Verb.read_requests, self.show_case, _has_case),
            ListAct("内容を見る(&V)", Verb.read_requests, self.see, lambda _row: True),
            ListAct("後閲済にする(&S)", Verb.read_later, self.mark, lambda _row: True),
        )

    def question(self) -> Callable[[], Sequence[LaterRow]]:
        """Ask for what waits for the head."""
        desk = self.seat.desk
        return lambda: later_readings.rows(desk)

    def mark(self) -> None:
        """Record that the head has read the row under the cursor."""
        row, desk = self.current(), self.seat.desk
        if row is not None:
            key = row.id
            self.seat.doing.do(
                lambda: later_readings.mark_read(desk, [key]),
                asker=self,
                then=lambda _changes: self.tell(READ),
                refused=self._fail,
            )

    def see(self) -> None:
        """Show what the deputy approved: the letter that was issued, or its draft."""
        row, desk = self.current(), self.seat.desk
        if row is None:
            return
        pending, letter_id = row.pending, row.letter_id
        facts = [("受付・会員", row.about), ("代決者", row.decided_by)]

        def fetch(reason: str) -> bytes:
            if letter_id is None:
                return approval_readings.read(desk, (pending,)).pdf
            return letters.pdf(desk, letter_id, reprint=False, reason=reason)

        def describe(reason: str) -> Sheets:
            return Sheets(title=row.letter, facts=facts, load=lambda: fetch(reason))

        IssuedLetterDialog(self.seat, describe, self).show()

    def show_case(self) -> None:
        """Leave for the case under the cursor."""
        row = self.current()
        if row is not None and row.request_id is not None:
            self.request_asked.emit(row.request_id)
            self.leave()


def _has_case(row: LaterRow) -> bool:
    return row.request_id is not None
