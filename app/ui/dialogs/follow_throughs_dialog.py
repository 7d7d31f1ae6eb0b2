"""List who is told of corrections, stops and erasures, and what came back."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import follow_throughs
from app.office.changes import Changes
from app.office.follow_throughs import FollowRow
from app.rules.cases import Case
from app.rules.follow_throughs import OPEN, FollowState
from app.rules.roles import Verb
from app.ui.days import day_words
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.follow_confirm_dialog import FollowConfirmDialog
from app.ui.dialogs.follow_letter_dialog import FollowLetterDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

WORDS: Final = ListWords(
    title="提供先への連絡",
    intro="訂正・停止・消去をお伝えする提供先です。ご本人への回答は、この連絡を待たずに出せます。",
    empty="連絡する提供先はありません",
    hint="訂正・停止・消去を実施すると、提供の記録から連絡する先を挙げます。",
    icon="letter",
)
STATES: Final = {
    FollowState.proposed: Pill("依頼前", "dot", "due"),
    FollowState.asked: Pill("依頼中", "clock", "due"),
    FollowState.confirmed: Pill("完了の連絡あり", "check", "good"),
    FollowState.dropped: Pill("連絡しない", "cross", "quiet"),
}


class FollowThroughsDialog(DeskListDialog[FollowRow]):
    """Be the list of one case, or of all that is still open."""

    nouns: ClassVar[frozenset[str]] = frozenset({"provisions", "requests"})

    def __init__(self, seat: Seat, case: Case | None = None, parent: QWidget | None = None) -> None:
        self.case = case
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[FollowRow]]:
        """List what can be done with a recipient who is to be told."""
        return (
            ListAct("連絡しない(&N)…", Verb.carry_out, self.drop, _is_open),
            ListAct("別の方法で連絡した(&H)…", Verb.carry_out, self.tell_otherwise, _is_proposed),
            ListAct("完了の連絡を記録(&E)…", Verb.carry_out, self.confirm, _is_open),
            ListAct("依頼の文書を作る(&S)…", Verb.issue_letter, self.ask, _is_proposed),
        )

    def question(self) -> Callable[[], Sequence[FollowRow]]:
        """Ask for those of the case, or for what is open everywhere."""
        desk, case = self.seat.desk, self.case
        if case is None:
            return lambda: follow_throughs.rows(desk, open_only=True)
        return lambda: follow_throughs.rows(desk, request_id=case.id)

    def whole(self, row: FollowRow) -> str:
        """Say what came back, or why nobody is told."""
        return row.follow.note

    def ask(self) -> None:
        """Show the letter, to be issued."""
        row = self.current()
        if row is not None:
            dialog = FollowLetterDialog(self.seat, row, self)
            dialog.issued.connect(lambda number: self.tell(f"文書 {number} を発行しました。"))
            dialog.open()

    def confirm(self) -> None:
        """Ask when the recipient said that it is done."""
        row = self.current()
        if row is not None:
            dialog = FollowConfirmDialog(self.seat, row, self)
            dialog.recorded.connect(self.tell)
            dialog.open()

    def tell_otherwise(self) -> None:
        """Ask how the recipient was told."""
        desk = self.seat.desk
        self._ask_words(
            ("別の方法での連絡", "文書によらず連絡した方法を書いてください（例 電話、訪問）。"),
            "連絡を記録(&S)",
            "提供先への連絡を記録しました。",
            lambda row, how: follow_throughs.tell_otherwise(desk, row.follow.id, how),
        )

    def drop(self) -> None:
        """Ask why the recipient is not told."""
        desk = self.seat.desk
        self._ask_words(
            ("連絡しない提供先", "連絡しない理由を書いてください（例 すでに返却を受けている）。"),
            "連絡しない(&S)",
            "連絡しないことを記録しました。",
            lambda row, why: follow_throughs.drop(desk, row.follow.id, why),
        )

    def _ask_words(
        self,
        asked: tuple[str, str],
        save: str,
        said: str,
        act: Callable[[FollowRow, str], Changes],
    ) -> None:
        row = self.current()
        if row is None:
            return
        title, intro = asked
        words = ReasonWords(
            title, f"{row.recipient_name}（{row.receipt_number}）", intro, save, said
        )
        dialog = ReasonDialog(self.seat, words, lambda text: act(row, text), self)
        dialog.recorded.connect(self.tell)
        dialog.open()


def _is_open(row: FollowRow) -> bool:
    return row.follow.state in OPEN


def _is_proposed(row: FollowRow) -> bool:
    return row.follow.state is FollowState.proposed


def _pill(row: FollowRow) -> Pill:
    return STATES[row.follow.state]


COLUMNS: Final = (
    Column[FollowRow]("number", "受付番号", lambda row: row.receipt_number, 96, sortable=False),
    Column[FollowRow]("to", "提供先", lambda row: row.recipient_name, 250, sortable=False),
    Column[FollowRow](
        "kind", "お願いすること", lambda row: row.follow.kind.word, 120, sortable=False
    ),
    pill_column("state", "状態", _pill, 148, sortable=False),
    Column[FollowRow](
        "asked", "依頼した日", lambda row: day_words(row.follow.asked_on), 148, sortable=False
    ),
    Column[FollowRow]("letter", "文書番号", lambda row: row.document_number, 148, sortable=False),
    Column[FollowRow](
        "ended", "完了した日", lambda row: day_words(row.follow.ended_on), 148, sortable=False
    ),
)
