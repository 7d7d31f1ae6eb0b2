"""Be the page 廃棄: what is proposed, approved, and gone."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar, Final

from app.office import (
    disposal_approval,
    disposal_page,
    disposal_register,
    disposal_sheets,
    disposals,
    expired_register,
)
from app.office.changes import Changes
from app.office.disposal_approval import PaperSeal
from app.office.disposals import DisposalRow
from app.rules.disposals import DisposalState
from app.rules.ids import DisposalId
from app.rules.roles import Verb
from app.ui import alerts
from app.ui.days import day_words
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.day_name_words_dialog import DayNameWordsDialog
from app.ui.dialogs.disposal_deed_dialog import DisposalDeedDialog
from app.ui.dialogs.disposal_dialog import DisposalDialog
from app.ui.dialogs.disposal_words import back_words, cancel_words, paper_words
from app.ui.dialogs.letter_dialog import Sheets
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import disposal_sheet
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet

_OVER: Final = frozenset({DisposalState.done, DisposalState.cancelled})


def is_open(row: DisposalRow) -> bool:
    """Tell whether something is still to be done about a disposal."""
    return row.state not in _OVER


class DisposalsPage(RegisterPage[DisposalRow]):
    """Be the list of disposals beside the chosen one."""

    key: ClassVar[str] = "disposals"
    word: ClassVar[str] = "廃棄"
    noun: ClassVar[str] = "廃棄の伺い"
    hint: ClassVar[str] = "番号・件名"
    nouns: ClassVar[frozenset[str]] = frozenset({"disposals"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("open", "これから", is_open, counted=True),
        Chip("done", "廃棄済み", lambda row: row.state is DisposalState.done),
        Chip("", "すべて", every),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "number": lambda row: row.number,
        "proposed": lambda row: row.proposed_on,
    }

    def columns(self) -> Sequence[Column[DisposalRow]]:
        """Give number, title, the day and how far it has come."""
        return (
            Column("number", "番号", lambda row: row.number, 110, whole=True),
            Column("title", "件名", lambda row: row.title, 230),
            Column("proposed", "起案", lambda row: day_words(row.proposed_on), 130, whole=True),
            pill_column("state", "状態", lambda row: disposal_sheet.PILLS[row.state], 110),
        )

    def question(self) -> Callable[[], Sequence[DisposalRow]]:
        """Ask for all of them, the newest first."""
        desk = self.seat.desk
        return lambda: disposals.rows(desk)

    def reading(self, row: DisposalRow) -> Callable[[], Sheet]:
        """Describe one."""
        desk, roles = self.seat.desk, self.seat.desk.actor.roles
        return lambda: disposal_sheet.describe(disposal_page.page(desk, row.id), roles)

    def deeds(self) -> Sequence[Deed]:
        """Propose a disposal."""
        if not self.may(Verb.propose_disposal):
            return ()
        return (Deed("廃棄を伺う(&N)…", self._propose),)

    def books(self) -> Sequence[Book]:
        """Print the register, and what is over and still here."""
        done = Book(disposal_register.TITLE, disposal_register.register)
        if not self.may(Verb.propose_disposal):
            return (done,)
        return (done, Book(expired_register.TITLE, expired_register.register, When.now))

    def act(self, key: str, about: object, row: DisposalRow) -> None:
        """Open the dialog of an act."""
        del about
        acts: dict[str, Callable[[DisposalRow], None]] = {
            "approve": self._approve,
            "paper": self._enter_paper,
            "back": self._send_back,
            "change": lambda row: self.open_dialog(DisposalDialog(self.seat, row, self)),
            "deed": lambda row: self.open_dialog(DisposalDeedDialog(self.seat, row, self)),
            "cancel": self._cancel,
            "print": self._print,
        }
        acts[key](row)

    def empty_words(self) -> tuple[str, str, str]:
        """Offer the first proposal."""
        act = "廃棄を伺う…" if self.may(Verb.propose_disposal) else ""
        hint = "保管の期間が過ぎた書類やデータは、伺いを立て、承認を受けてから廃棄します。"
        return "廃棄の伺いはまだありません", hint, act

    def _propose(self) -> None:
        dialog = DisposalDialog(self.seat, None, self)
        dialog.taken.connect(self.show_row)
        self.open_dialog(dialog)

    def _approve(self, row: DisposalRow) -> None:
        alerts.ask(
            self,
            f"{row.number}「{row.title}」の廃棄を承認します。"
            f"承認すると、一覧の{len(row.items)}件は直せなくなります。",
            act="承認(&A)",
            then=lambda: self._do(
                partial(disposal_approval.approve, self.seat.desk, row.id, row.edition),
                f"{row.number}を承認しました。",
            ),
        )

    def _do(self, act: Callable[[], Changes], said: str) -> None:
        self.seat.doing.do(
            act,
            asker=self,
            then=lambda _changes: self.tell(said),
            refused=lambda error: alerts.tell(self, error.sentence),
        )

    def _enter_paper(self, row: DisposalRow) -> None:
        desk, key, edition = self.seat.desk, row.id, row.edition

        def enter(day: date, name: str, document: str) -> Changes:
            return disposal_approval.enter_paper(desk, key, PaperSeal(day, name, document), edition)

        self.open_dialog(DayNameWordsDialog(self.seat, paper_words(row), enter, self))

    def _send_back(self, row: DisposalRow) -> None:
        self._ask_reason(back_words(row), disposal_approval.send_back, row)

    def _cancel(self, row: DisposalRow) -> None:
        self._ask_reason(cancel_words(row), disposals.cancel, row)

    def _ask_reason(
        self, words: ReasonWords, act: Callable[..., Changes], row: DisposalRow
    ) -> None:
        desk, key, edition = self.seat.desk, row.id, row.edition
        dialog = ReasonDialog(
            self.seat, words, lambda reason: act(desk, key, reason, edition), self
        )
        self.open_dialog(dialog)

    def _print(self, row: DisposalRow) -> None:
        desk, key = self.seat.desk, DisposalId(row.id)
        title = disposal_sheets.title_of(row)
        self.show_paper(
            Sheets(
                title=title,
                facts=[("番号", row.number), ("件名", row.title)],
                load=lambda: disposal_sheets.look(desk, key),
                take=lambda: disposal_sheets.take(desk, key),
                hint="印刷と保存は操作記録に残ります。",
                file_name=f"{title}_{row.number}.pdf",
            )
        )
