"""Be the page 受領の記録: what was received from whom, and beside it the chosen one."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final

from app.office import received_book, received_rows, recorded_cancelling
from app.office.received_rows import ReceivedShown
from app.rules.ids import ReceivedDataId
from app.rules.received_data import ReceiptGround
from app.rules.roles import Verb
from app.ui.dialogs.book import Book
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.dialogs.received_dialog import ReceivedDialog
from app.ui.provision_words import receipt_pill, short_period
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import received_sheet
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet

CANCEL: Final = ReasonWords(
    title="受領の記録の取消し",
    heading="この受領は、行われていません",
    intro="記録は残り、「取消し」と表示します。提供記録の開示の対象から外れます。",
    save="取り消す",
    said="受領の記録を取り消しました。",
)


def _in_book(one: ReceivedShown) -> bool:
    return one.row.record_duty


def _unchecked(one: ReceivedShown) -> bool:
    return one.row.ground is ReceiptGround.unknown and not one.row.is_cancelled


class ReceivedDataPage(RegisterPage[ReceivedShown]):
    """Be the list of receipts with what can be done about them."""

    key: ClassVar[str] = "received_data"
    word: ClassVar[str] = "受領の記録"
    noun: ClassVar[str] = "受領の記録"
    hint: ClassVar[str] = "提供者・お名前・項目"
    picture: ClassVar[str] = "import"
    nouns: ClassVar[frozenset[str]] = frozenset({"provisions", "members"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("", "すべて", every),
        Chip("book", "第三者受領記録簿", _in_book),
        Chip("unknown", "確かめられていない", _unchecked, counted=True),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "on": lambda one: one.row.to_on,
        "from": lambda one: one.row.provider_name,
    }

    def columns(self) -> Sequence[Column[ReceivedShown]]:
        """Give day, giver, whose data and state."""
        return (
            Column(
                "on",
                "受け取った日",
                lambda one: short_period(one.row.from_on, one.row.to_on),
                96,
                whole=True,
            ),
            Column("from", "提供者", lambda one: one.row.provider_name, 180),
            Column("people", "対象の方", lambda one: one.people, 150),
            pill_column("state", "開示", receipt_pill, 130),
        )

    def says(self, row: ReceivedShown) -> str:
        """Say everything by which a receipt can be found."""
        return "\n".join((super().says(row), row.row.items_words, row.row.background))

    def question(self) -> Callable[[], Sequence[ReceivedShown]]:
        """Ask for the receipts, newest first."""
        desk = self.seat.desk
        return lambda: received_rows.shown(desk, received_rows.ids(desk))

    def reading(self, row: ReceivedShown) -> Callable[[], Sheet]:
        """Ask for a receipt whole."""
        desk, key = self.seat.desk, ReceivedDataId(row.id)
        page, roles = received_rows.page, desk.actor.roles
        return lambda: received_sheet.describe(page(desk, key), desk.today, roles)

    def act(self, key: str, about: object, row: ReceivedShown) -> None:
        """Do what a button of the sheet says."""
        del about
        desk, record = self.seat.desk, ReceivedDataId(row.id)
        if key == "cancel":
            cancel = recorded_cancelling.cancel_receipt
            self.open_dialog(
                ReasonDialog(self.seat, CANCEL, lambda why: cancel(desk, record, why), self)
            )

    def deeds(self) -> Sequence[Deed]:
        """Register a receipt."""
        return (Deed("受領を登録(&N)…", self._add),) if self.may(Verb.provide) else ()

    def books(self) -> Sequence[Book]:
        """Print the book that the law wants."""
        return (Book(received_book.TITLE, received_book.register),)

    def empty_words(self) -> tuple[str, str, str]:
        """Say how the first record comes about."""
        hint = "第三者から個人データを受け取ったら、取得の経緯を確かめて登録してください。"
        return "受領の記録はまだありません", hint, "受領を登録…" if self.may(Verb.provide) else ""

    def _add(self) -> None:
        self.open_dialog(ReceivedDialog(self.seat, self))
