"""List the cases that wait for a judgment of the 管理責任者, the oldest first (P-14, L-06)."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import judgments
from app.office.judgments import WaitingRow
from app.rules.roles import Verb
from app.ui.days import day_words
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.seat import Seat
from app.ui.tables.columns import Column

WORDS: Final = ListWords(
    "判断を待つ受付",
    "管理責任者の判断を記録するまで、対応の決定に進めない受付です。受付を開き、"
    "「手続き」の「管理責任者の判断」から記録します。",
    "判断を待っている受付はありません",
    "共同親権・親権が分からないとき、お子さまについてほかの大人の方が請求されたときに載ります。",
    "staff",
)
COLUMNS: Final = (
    Column[WaitingRow]("number", "受付番号", lambda row: row.receipt_number, 96, sortable=False),
    Column[WaitingRow](
        "received_on", "届いた日", lambda row: day_words(row.received_on), 148, sortable=False
    ),
    Column[WaitingRow]("name", "請求された方", lambda row: row.requester_name, 176, sortable=False),
    Column[WaitingRow](
        "questions",
        "判断すること",
        lambda row: "、".join(one.word for one in row.questions),
        520,
        sortable=False,
    ),
)


class WaitingJudgmentsDialog(DeskListDialog[WaitingRow]):
    """Be the list; `request_asked` carries the case to show."""

    request_asked = Signal(int)
    nouns: ClassVar[frozenset[str]] = frozenset({"requests"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[WaitingRow]]:
        """Offer the way to the case."""
        return (ListAct("受付を開く(&O)", Verb.read_requests, self.show_case, lambda _row: True),)

    def question(self) -> Callable[[], Sequence[WaitingRow]]:
        """Ask for the cases that wait."""
        desk = self.seat.desk
        return lambda: judgments.waiting(desk)

    def show_case(self) -> None:
        """Leave for the case under the cursor."""
        row = self.current()
        if row is not None:
            self.request_asked.emit(row.id)
            self.leave()
