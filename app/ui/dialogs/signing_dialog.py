"""Let an approver read letters and answers, one or many, and approve all that was read."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import approval_batches, approval_readings, returning
from app.office.waiting_approvals import WaitingRow
from app.rules.approvals import Manner
from app.rules.roles import Role
from app.ui.days import day_words
from app.ui.dialogs.approval_dialog import DEPUTISED, DEPUTY_HINT
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.seat import Seat

MANY_HINT: Final = (
    "印の付いた文書の案が、上から順に続けて載っています。承認すると、すべて承認になります。"
)
ONE_HINT: Final = "「案」です。承認した内容と同じ文書だけを発行できます。"


class SigningDialog(LetterDialog):
    """Show the drafts behind each other; `recorded` says what was done."""

    def __init__(
        self, seat: Seat, rows: Sequence[WaitingRow], parent: QWidget | None = None
    ) -> None:
        self._rows = rows
        self._seen: tuple[approval_batches.Seen, ...] = ()
        super().__init__(seat, self._drafts(), parent)
        self.setWindowTitle("文書の承認 - すくすく窓口")
        deputises = any(row.manner is Manner.deputy for row in rows)
        act = "代決する" if deputises else "承認"
        many = f"{len(rows)}件を{act}" if len(rows) > 1 else act
        self._said = DEPUTISED if deputises else f"{many}しました。"
        self.ui.save_button.setText(f"{many}(&S)")
        self.ui.save_button.show()
        self.ui.save_button.setEnabled(False)
        self.ui.stack.currentChanged.connect(self._allow)
        self.ui.second_button.setText("差し戻す(&R)…")
        self.ui.second_button.setVisible(len(rows) == 1 and rows[0].pending.draft_id is not None)
        self.ui.second_button.clicked.connect(self.send_back)

    def save(self) -> None:
        """Approve all that was read."""
        if not self.ui.save_button.isEnabled():
            return
        desk, seen = self.seat.desk, self._seen
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: approval_batches.approve(desk, seen),
            asker=self,
            then=lambda _changes: self._leave_saying(self._said),
            refused=self._say,
        )

    def send_back(self) -> None:
        """Ask for the reason; once it went back there is nothing left to approve."""
        desk, row = self.seat.desk, self._rows[0]
        key = row.pending.draft_id
        if key is None:
            return
        words = ReasonWords(
            title="差戻し",
            heading=row.letter,
            intro="起案した担当者に戻します。直していただきたい点が分かるように書いてください。",
            save="差し戻す(&S)",
            said="差し戻しました。",
            label="差し戻す理由(&W)",
            needed="差し戻す理由を書いてください。",
        )
        dialog = ReasonDialog(
            self.seat, words, lambda reason: returning.send_letter_back(desk, key, reason), self
        )
        dialog.recorded.connect(self._leave_saying)
        dialog.open()

    def _load(self) -> bytes:
        """Fetch the drafts and remember what each says; runs beside the UI thread."""
        reading = approval_readings.read(self.seat.desk, [row.pending for row in self._rows])
        self._seen = reading.seen
        return reading.pdf

    def _drafts(self) -> Sheets:
        rows = self._rows
        hints = [ONE_HINT if len(rows) == 1 else MANY_HINT]
        hints += [DEPUTY_HINT] if any(row.manner is Manner.deputy for row in rows) else []
        title = rows[0].letter if len(rows) == 1 else f"決裁を待つ文書（{len(rows)}件）"
        return Sheets(title, _facts(rows), self._load, hint="\n".join(hints))

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
        return numbered(rows)
    row = rows[0]
    return [
        ("受付・会員", row.about),
        ("起案", f"{row.drafted_by}　{day_words(row.sent_on)}"),
        ("専決表", _level(row.level)),
        ("回答期限", row.due_words),
    ]


def numbered(rows: Sequence[WaitingRow]) -> list[tuple[str, str]]:
    """Name each by its place among the pages, with what an approver must know of it."""
    told = [(row.about, row.letter, row.grounds) for row in rows]
    return [
        (f"{place}件目", "\n".join(filter(None, lines)))
        for place, lines in enumerate(told, start=1)
    ]


def _level(level: Role) -> str:
    return f"{level.word}の決裁"
