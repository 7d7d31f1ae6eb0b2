"""List the letters that went round: issue what is approved, take back what is not needed."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import drafted_letters, letter_drafts
from app.office.drafted_letters import DraftedRow
from app.rules.approvals import DraftState
from app.rules.roles import Verb
from app.ui import alerts
from app.ui.days import day_words
from app.ui.dialogs.approved_letter_dialog import ApprovedLetterDialog, manner_words
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

WORDS: Final = ListWords(
    "決裁に回した文書",
    "専決表により、発行の前に決裁がいる文書です。承認されたものを、ここから発行できます。",
    "決裁に回した文書はありません",
    "文書の画面で「決裁に回す」を押すと、ここに載ります。",
    "letter",
)
TAKEN_BACK: Final = "文書を取り下げました。"
_PILLS: Final = {
    DraftState.approved: Pill("承認済", "check", "good"),
    DraftState.returned: Pill("差戻し", "back", "bad"),
    DraftState.waiting: Pill("決裁待ち", "clock", "due"),
}


def _state(row: DraftedRow) -> Pill:
    return _PILLS.get(row.state, Pill(row.state.word))


def _decided(row: DraftedRow) -> str:
    if row.decided_on is None:
        return ""
    manner = manner_words(row.manner)
    return f"{day_words(row.decided_on)}　{row.decided_by}{manner}"


COLUMNS: Final = (
    pill_column("state", "状態", _state, 104, sortable=False),
    Column[DraftedRow]("letter", "文書", lambda row: row.letter, 288, sortable=False),
    Column[DraftedRow]("about", "受付・会員", lambda row: row.about, 232, sortable=False),
    Column[DraftedRow]("drafted_by", "起案", lambda row: row.drafted_by, 120, sortable=False),
    Column[DraftedRow](
        "sent_on", "回した日", lambda row: day_words(row.sent_on), 136, sortable=False
    ),
    Column[DraftedRow]("decided", "決裁", _decided, 200, sortable=False),
)


class DraftedLettersDialog(DeskListDialog[DraftedRow]):
    """Be the list; `request_asked` carries the case to show."""

    request_asked = Signal(int)
    nouns: ClassVar[frozenset[str]] = frozenset({"requests", "letters", "members"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[DraftedRow]]:
        """Offer the case, taking it back, and issuing."""
        return (
            ListAct("受付を開く(&O)", Verb.read_requests, self.show_case, _has_case),
            ListAct("取り下げる(&T)…", Verb.issue_letter, self.take_back, lambda _row: True),
            ListAct("確かめて発行(&S)…", Verb.issue_letter, self.issue, lambda row: row.is_ready),
        )

    def question(self) -> Callable[[], Sequence[DraftedRow]]:
        """Ask for what went round."""
        desk = self.seat.desk
        return lambda: drafted_letters.rows(desk)

    def whole(self, row: DraftedRow) -> str:
        """Say why it came back."""
        return f"差し戻した理由　{row.returned_reason}" if row.returned_reason else ""

    def issue(self) -> None:
        """Show the approved letter, ready to be issued."""
        row = self.current()
        if row is not None and row.is_ready:
            dialog = ApprovedLetterDialog(self.seat, row, self)
            dialog.recorded.connect(self.tell)
            dialog.open()

    def take_back(self) -> None:
        """Take a letter back, after asking."""
        row = self.current()
        if row is not None:
            alerts.ask(
                self,
                f"「{row.letter}」（{row.about}）を取り下げます。"
                "発行するには、もう一度決裁に回してください。",
                act="取り下げる(&T)",
                then=lambda: self._take_back(row),
            )

    def show_case(self) -> None:
        """Leave for the case under the cursor."""
        row = self.current()
        if row is not None and row.request_id is not None:
            self.request_asked.emit(row.request_id)
            self.leave()

    def _take_back(self, row: DraftedRow) -> None:
        desk, key = self.seat.desk, row.id
        self.seat.doing.do(
            lambda: letter_drafts.withdraw(desk, key),
            asker=self,
            then=lambda _changes: self.tell(TAKEN_BACK),
            refused=self._fail,
        )


def _has_case(row: DraftedRow) -> bool:
    return row.request_id is not None
