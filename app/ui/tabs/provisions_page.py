"""Be the page 提供の記録: what was given to whom, and beside it the chosen one."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final

from app.office import provision_book, provision_pages, provision_rows, recorded_cancelling
from app.office.provision_rows import ProvisionShown
from app.rules.ids import ProvisionId
from app.rules.roles import Verb
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.book_dialog import BookDialog
from app.ui.dialogs.provision_dialog import ProvisionDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.provision_words import pill_of, short_period
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import provision_sheet
from app.ui.tabs.provision_writing import ProvisionWriting
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet

CANCEL: Final = ReasonWords(
    title="提供の記録の取消し",
    heading="この提供は、行われていません",
    intro="記録は残り、「取消し」と表示します。提供記録の開示と提供先への連絡の対象から外れます。",
    save="取り消す",
    said="提供の記録を取り消しました。",
)


def _in_book(one: ProvisionShown) -> bool:
    return one.row.record_duty


def _within_house(one: ProvisionShown) -> bool:
    return not one.row.record_duty


def _to_remedy(one: ProvisionShown) -> bool:
    return one.is_open_fact


class ProvisionsPage(RegisterPage[ProvisionShown]):
    """Be the list of provisions with what can be done about them."""

    key: ClassVar[str] = "provisions"
    word: ClassVar[str] = "提供の記録"
    noun: ClassVar[str] = "提供の記録"
    hint: ClassVar[str] = "提供先・お名前・項目"
    picture: ClassVar[str] = "export"
    nouns: ClassVar[frozenset[str]] = frozenset(
        {"provisions", "recipients", "nonconformities", "members"}
    )
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("", "すべて", every),
        Chip("book", "第三者提供記録簿", _in_book),
        Chip("house", "委託・共同利用など", _within_house),
        Chip("fact", "要是正", _to_remedy, counted=True),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "on": lambda one: one.row.to_on,
        "to": lambda one: one.row.recipient_name,
        "ground": lambda one: one.row.ground.word,
    }

    def columns(self) -> Sequence[Column[ProvisionShown]]:
        """Give day, recipient, ground, whose data and state."""
        return (
            Column(
                "on",
                "提供した日",
                lambda one: short_period(one.row.from_on, one.row.to_on),
                96,
                whole=True,
            ),
            Column("to", "提供先", lambda one: one.row.recipient_name, 150),
            Column("ground", "根拠", lambda one: one.row.ground.word, 92),
            Column("people", "対象の方", lambda one: one.people, 130),
            pill_column("state", "開示", pill_of, 100),
        )

    def says(self, row: ProvisionShown) -> str:
        """Say everything by which a provision can be found."""
        given = row.row
        return "\n".join((super().says(row), given.items_words, given.purpose, *given.purposes))

    def question(self) -> Callable[[], Sequence[ProvisionShown]]:
        """Ask for the provisions, newest first."""
        desk = self.seat.desk
        return lambda: provision_rows.shown(desk, provision_rows.ids(desk))

    def reading(self, row: ProvisionShown) -> Callable[[], Sheet]:
        """Ask for a provision whole."""
        desk, key = self.seat.desk, ProvisionId(row.id)
        page, roles = provision_pages.page, desk.actor.roles
        return lambda: provision_sheet.describe(page(desk, key), desk.today, roles)

    def act(self, key: str, about: object, row: ProvisionShown) -> None:
        """Do what a button of the sheet says."""
        del about
        desk, record = self.seat.desk, ProvisionId(row.id)
        if key == "recipient":
            self.page_asked.emit("recipients", int(row.row.recipient_id))
        elif key == "people":
            listed = Book(
                "提供の対象者の一覧",
                lambda at, _days: provision_book.people_register(at, record),
                When.now,
            )
            self.open_dialog(BookDialog(self.seat, (listed,), self))
        elif key == "write":
            ProvisionWriting(self.seat, self, record, self.tell).ask()
        elif key == "cancel":
            cancel = recorded_cancelling.cancel_provision
            self.open_dialog(
                ReasonDialog(self.seat, CANCEL, lambda why: cancel(desk, record, why), self)
            )

    def deeds(self) -> Sequence[Deed]:
        """Register a provision."""
        return (Deed("提供を登録(&N)…", self._add),) if self.may(Verb.provide) else ()

    def books(self) -> Sequence[Book]:
        """Print the book that the law wants, and the list of all provisions."""
        return (
            Book(provision_book.TITLE, provision_book.register),
            Book(provision_book.ALL_TITLE, provision_book.all_register),
        )

    def empty_words(self) -> tuple[str, str, str]:
        """Say how the first record comes about."""
        hint = "個人データを外に渡すときに登録すると、根拠・契約・停止を確かめて記録します。"
        return "提供の記録はまだありません", hint, "提供を登録…" if self.may(Verb.provide) else ""

    def _add(self) -> None:
        self.open_dialog(ProvisionDialog(self.seat, parent=self))
