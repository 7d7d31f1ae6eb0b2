"""Let an approver read letters and answers, one or many, and approve all that was read."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import approval_batches, approval_readings, approvals, returning
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.waiting_approvals import WaitingRow
from app.rules.approvals import Manner, Pending
from app.rules.roles import Role
from app.ui.days import day_words
from app.ui.dialogs.approval_dialog import DEPUTY_HINT
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.dialogs.signing_items import SigningItems, act_words
from app.ui.seat import Seat
from app.ui.widgets.enter_moves import chain

MANY_HINT: Final = (
    "印の付いた文書の案が、上から順に続けて載っています。承認すると、すべて承認になります。"
)
ONE_HINT: Final = "「案」です。承認した内容と同じ文書だけを発行できます。"


class SigningDialog(LetterDialog):
    """Show the drafts behind each other; `recorded` says what was done."""

    def __init__(
        self, seat: Seat, rows: Sequence[WaitingRow], parent: QWidget | None = None
    ) -> None:
        self._rows = list(rows)
        self._seen: tuple[approval_batches.Seen, ...] = ()
        super().__init__(seat, self._drafts(), parent)
        self.setWindowTitle("文書の承認 - すくすく窓口")
        self.items = SigningItems(self.ui, self)
        self.items.dropped.connect(self.drop)
        self.ui.save_button.show()
        self.ui.save_button.setEnabled(False)
        self.ui.stack.currentChanged.connect(self._allow)
        self.ui.second_button.setText("差し戻す(&R)…")
        self.ui.second_button.show()
        self.ui.second_button.clicked.connect(self.send_back)
        chain(self.items.combo, self.ui.save_button)
        self._word()

    def save(self) -> None:
        """Approve all that was read."""
        if not self.ui.save_button.isEnabled():
            return
        desk, seen = self.seat.desk, self._seen
        if [one.pending for one in seen] != [row.pending for row in self._rows]:
            return  # the pages of what is left are still on their way
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: approval_batches.approve(desk, seen),
            asker=self,
            then=lambda _changes: self._leave_saying(self._said),
            refused=self._say,
        )

    def drop(self) -> None:
        """Leave the chosen one for another time."""
        if len(self._rows) > 1:
            del self._rows[self.items.place]
            self._word()
            self.show_sheets(self._drafts())

    def send_back(self) -> None:
        """Ask for the reason for which the chosen one goes back; the others stay."""
        row = self._rows[self.items.place]
        words = ReasonWords(
            title="差戻し",
            heading=row.letter,
            intro="起案した担当者に戻します。直していただきたい点が分かるように書いてください。",
            save="差し戻す(&S)",
            said="差し戻しました。",
            label="差し戻す理由(&W)",
            needed="差し戻す理由を書いてください。",
        )
        dialog = ReasonDialog(self.seat, words, _returning(self.seat.desk, row.pending), self)
        dialog.recorded.connect(self._go_on)
        dialog.open()

    def _go_on(self, sentence: str) -> None:
        """Go on with the others; where there is none, nothing is left to approve."""
        if len(self._rows) == 1:
            self._leave_saying(sentence)
            return
        self.drop()
        self.recorded.emit(sentence)
        self.ui.notice.say(sentence)

    def _word(self) -> None:
        """Say on the button what will happen to what is shown now."""
        act, self._said = act_words(self._rows)
        self.ui.save_button.setText(f"{act}(&S)")
        self.items.show_rows(self._rows)

    def _load(self, rows: Sequence[WaitingRow]) -> bytes:
        """Fetch the drafts and remember what each says; runs beside the UI thread."""
        reading = approval_readings.read(self.seat.desk, [row.pending for row in rows])
        self._seen = reading.seen
        return reading.pdf

    def _drafts(self) -> Sheets:
        rows = tuple(self._rows)
        hints = [ONE_HINT if len(rows) == 1 else MANY_HINT]
        hints += [DEPUTY_HINT] if any(row.manner is Manner.deputy for row in rows) else []
        title = rows[0].letter if len(rows) == 1 else f"決裁を待つ文書（{len(rows)}件）"
        return Sheets(title, _facts(rows), lambda: self._load(rows), hint="\n".join(hints))

    def _allow(self) -> None:
        """Let only what can be read be approved."""
        shown = self.ui.stack.currentWidget() is self.ui.letter_page
        self.ui.save_button.setEnabled(shown)

    def _leave_saying(self, sentence: str) -> None:
        """Close and say what was done."""
        self.set_busy(busy=False)
        self.leave_recorded(sentence)


def _facts(rows: Sequence[WaitingRow]) -> list[tuple[str, str]]:
    if len(rows) > 1:
        return numbered(rows, _manner)
    row = rows[0]
    return [
        ("受付・会員", row.about),
        ("起案", f"{row.drafted_by}　{day_words(row.sent_on)}"),
        ("専決表", _level(row.level)),
        ("回答期限", row.due_words),
        *_grounds(row),
    ]


def numbered(
    rows: Sequence[WaitingRow], more: Callable[[WaitingRow], str] = lambda _row: ""
) -> list[tuple[str, str]]:
    """Name each by its place among the pages, with what an approver must know of it."""
    told = [(row.about, row.letter, more(row), row.grounds) for row in rows]
    return [
        (f"{place}件目", "\n".join(filter(None, lines)))
        for place, lines in enumerate(told, start=1)
    ]


def _manner(row: WaitingRow) -> str:
    """Say in which manner one of many is decided, and by when its case is answered."""
    act = "代決" if row.manner is Manner.deputy else "承認"
    due = f"\n回答期限　{row.due_words}" if row.due_words else ""
    return f"{act}（{_level(row.level)}）{due}"


def _grounds(row: WaitingRow) -> list[tuple[str, str]]:
    """Part what stands on a line of its own into its name and its content."""
    found = [line.partition("　") for line in row.grounds.split("\n") if line]
    return [(name, content) for name, _gap, content in found]


def _returning(desk: Desk, pending: Pending) -> Callable[[str], Changes]:
    """Return what sends a letter, or the answer to a right, back for a reason."""
    draft_id, request_id, right_id = pending.draft_id, pending.request_id, pending.right_id
    if draft_id is not None:
        return lambda reason: returning.send_letter_back(desk, draft_id, reason)
    assert request_id is not None
    assert right_id is not None
    return lambda reason: approvals.send_back(desk, request_id, right_id, reason)


def _level(level: Role) -> str:
    return f"{level.word}の決裁"
