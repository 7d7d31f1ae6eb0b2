"""List the months of the operation log, look through one, and sign that it was looked through."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office import log_review_sheets, log_reviews
from app.office.changes import Changes
from app.office.log_reviews import NOTHING_SEEN, TITLE, MonthRow
from app.rules.eras import today_in_japan
from app.rules.roles import Verb
from app.ui.days import day_words
from app.ui.dialogs.day_words_dialog import DayWords, DayWordsDialog
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

SIGNED = Pill("点検済", "check", "good")
UNSEEN = Pill("未点検", "clock", "due")
WORDS = ListWords(
    title=TITLE,
    intro="月が替わったら、前の月の操作（閲覧・書出し・夜間など）を確かめ、管理責任者が署名します。",
    empty="点検する月はまだありません",
    hint="使い始めた月が終わると、ここに載ります。",
    icon="log",
)


def _pill(row: MonthRow) -> Pill:
    return SIGNED if row.review else UNSEEN


def _signed_on(row: MonthRow) -> str:
    return day_words(today_in_japan(row.review.signed_at)) if row.review else ""


COLUMNS = (
    Column[MonthRow]("month", "月", lambda row: row.month.word, 120, sortable=False, whole=True),
    pill_column("state", "点検", _pill, 110, sortable=False),
    Column[MonthRow]("signed", "点検した日", _signed_on, 150, sortable=False, whole=True),
    Column[MonthRow](
        "signer",
        "点検した人",
        lambda row: row.review.signer if row.review else "",
        170,
        sortable=False,
    ),
    Column[MonthRow](
        "findings",
        "分かったこと",
        lambda row: row.review.findings if row.review else "",
        320,
        sortable=False,
    ),
)


class LogReviewsDialog(DeskListDialog[MonthRow]):
    """Be the list of months; the newest signature of each stands beside it."""

    nouns: ClassVar[frozenset[str]] = frozenset({"reviews"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[MonthRow]]:
        """Look at a month, or sign it."""
        return (
            ListAct("内容を見る・印刷(&O)…", Verb.read_history, self.look, lambda _row: True),
            ListAct("点検して署名(&S)…", Verb.review_log, self.sign, lambda _row: True),
        )

    def question(self) -> Callable[[], Sequence[MonthRow]]:
        """Ask for the months."""
        desk = self.seat.desk
        return lambda: log_reviews.months(desk)

    def whole(self, row: MonthRow) -> str:
        """Say what was counted, and the value by which it is checked."""
        one = row.review
        if one is None:
            return "この月は、まだ点検していません。"
        numbers = f"記録{one.first_number:,}番から{one.last_number:,}番まで"
        return f"{one.summary}\n{numbers}　照合の値 {one.anchor}\n{one.findings}"

    def look(self) -> None:
        """Show the sheet of a month."""
        row = self.current()
        if row is None:
            return
        desk, month = self.seat.desk, row.month
        sheets = Sheets(
            title=f"{TITLE}　{month.word}",
            facts=[("月", month.word), ("点検", _pill(row).word)],
            load=lambda: log_review_sheets.look(desk, month),
            take=lambda: log_review_sheets.take(desk, month),
            hint="印刷と保存は操作記録に残ります。",
            file_name=f"{TITLE}_{month.code}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def sign(self) -> None:
        """Ask what was seen, and sign."""
        row = self.current()
        if row is None:
            return
        desk, month = self.seat.desk, row.month

        def sign(_day: date, words: str) -> Changes:
            return log_reviews.sign(desk, month, words)

        words = DayWords(
            title=TITLE,
            heading=f"{month.word}の操作記録の点検",
            intro="「内容を見る」で確かめてから署名します。署名した記録は変えられません。",
            save="署名(&S)",
            said=f"{month.word}の操作記録の点検に署名しました。",
            words_label="点検で分かったこと(&W)",
            needed="点検で分かったことを書いてください。",
            words=NOTHING_SEEN,
        )
        dialog = DayWordsDialog(self.seat, words, sign, self)
        dialog.recorded.connect(self.tell)
        dialog.open()
