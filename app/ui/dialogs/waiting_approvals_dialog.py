"""List what waits for an approval; tick several, read them together, approve them at once."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.office import requests, waiting_approvals
from app.office.requests import RequestPage
from app.office.waiting_approvals import WaitingRow
from app.rules.roles import Verb, may
from app.ui.dialogs.approval_dialog import ApprovalDialog
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct
from app.ui.dialogs.draft_sheet_papers import sheet_dialog
from app.ui.dialogs.paper_approval_dialog import PaperApprovalDialog
from app.ui.dialogs.signing_dialog import SigningDialog, numbered
from app.ui.dialogs.waiting_approvals_list import WORDS, columns, whole
from app.ui.seat import Seat

READ: Final = "内容を確かめて承認(&O)…"
NOT_HERS: Final = (
    "印の付いたもののうち、「{letter}」（{about}）は承認できません。{why}。印を外してください。"
)


class WaitingApprovalsDialog(DeskListDialog[WaitingRow]):
    """Be the list; what is ticked is acted on, or else the row under the cursor."""

    nouns: ClassVar[frozenset[str]] = frozenset({"requests", "letters", "settings"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        self.ticked: set[int] = set()
        super().__init__(seat, WORDS, columns(self.ticked), parent)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.ui.table)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.tick)
        every = QShortcut(QKeySequence.StandardKey.SelectAll, self.ui.table)
        every.setContext(Qt.ShortcutContext.WidgetShortcut)
        every.activated.connect(self.tick_all)
        self.ui.table.clicked.connect(self._click)

    def acts(self) -> Sequence[ListAct[WaitingRow]]:
        """Offer the paper way, the tick, and reading before approving."""
        return (
            ListAct("起案用紙(&P)…", Verb.issue_letter, self.print_sheets, lambda _row: True),
            ListAct(
                "紙の決裁を入力(&K)…",
                Verb.enter_paper_approval,
                self.enter_paper,
                lambda _row: True,
            ),
            ListAct("印を付ける・外す(&M)", Verb.issue_letter, self.tick, lambda _row: True),
            ListAct("すべてに印(&A)", Verb.approve, self.tick_all, lambda _row: True),
            ListAct(READ, Verb.approve, self.read, self._may_read),
        )

    def question(self) -> Callable[[], Sequence[WaitingRow]]:
        """Ask for what waits."""
        desk = self.seat.desk
        return lambda: waiting_approvals.rows(desk)

    def whole(self, row: WaitingRow) -> str:
        """Say on which ground, or why she may not approve it."""
        return whole(row)

    def chosen_rows(self) -> Sequence[WaitingRow]:
        """Return what is ticked, or else the row under the cursor."""
        ticked = [row for row in self._rows.values() if row.id in self.ticked]
        row = self.current()
        return ticked or ([row] if row is not None else [])

    def tick(self) -> None:
        """Tick the row under the cursor, or take its tick away."""
        row = self.current()
        if row is not None:
            self.ticked.symmetric_difference_update({row.id})
            self.ui.table.viewport().update()
            self._count()

    def tick_all(self) -> None:
        """Tick all that she may approve; once they are all ticked, take the ticks away."""
        hers = {row.id for row in self._rows.values() if row.manner is not None}
        if hers and hers <= self.ticked:
            self.ticked.clear()
        else:
            self.ticked.update(hers)
        self.ui.table.viewport().update()
        self._count()

    def read(self) -> None:
        """Read what is chosen before approving it."""
        rows = self.chosen_rows()
        wrong = next((row for row in rows if row.manner is None), None)
        if not rows or not may(self.seat.desk.actor.roles, Verb.approve):
            return
        if wrong is not None:
            said = NOT_HERS.format(letter=wrong.letter, about=wrong.about, why=wrong.why_not)
            self.ui.notice.say(said, "alarm")
        elif len(rows) == 1 and rows[0].request_id is not None and rows[0].pending.right_id:
            self._read_answer(rows[0])
        else:
            self._open(SigningDialog(self.seat, rows, self))

    def print_sheets(self) -> None:
        """Show the sheets on which what is chosen goes round on paper."""
        rows = self.chosen_rows()
        if rows:
            pending = [row.pending for row in rows]
            sheet_dialog(self.seat, pending, numbered(rows), self).show()

    def enter_paper(self) -> None:
        """Enter what was decided on paper about the row under the cursor."""
        row = self.current()
        if row is not None:
            self._open(PaperApprovalDialog(self.seat, row, self))

    def _read_answer(self, row: WaitingRow) -> None:
        """Fetch the case: its answer is read with all that an approver must see of it."""
        desk, key = self.seat.desk, row.request_id
        if key is not None:
            self.seat.doing.look(
                lambda: requests.page(desk, key),
                asker=self,
                then=lambda page: self._show_answer(page, row),
                refused=self._fail,
            )

    def _show_answer(self, page: RequestPage, row: WaitingRow) -> None:
        right = next(one for one in page.case.rights if one.id == row.pending.right_id)
        about = page.subject.name if page.subject else ""
        self._open(ApprovalDialog(self.seat, page.case, right, about=about, parent=self))

    def _open(self, dialog: ApprovalDialog | SigningDialog | PaperApprovalDialog) -> None:
        dialog.recorded.connect(self.tell)
        dialog.open()

    def _show(self, rows: Sequence[WaitingRow]) -> None:
        """Show what has arrived; the ticks of what has gone go with it."""
        self.ticked.intersection_update(row.id for row in rows)
        super()._show(rows)
        self._count()

    def _count(self) -> None:
        count = len(self.ticked)
        words = f"印の付いた{count}件を確かめて承認(&O)…" if count else READ
        self.ui.save_button.setText(words)

    def _click(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.tick()

    def _may_read(self, row: WaitingRow) -> bool:
        return bool(self.ticked) or row.manner is not None
