"""A small register for the tests of the pages that stand on it: keys to a store room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from app.office.desk import Desk
from app.office.registers import Register
from app.rules.errors import Refused
from app.rules.periods import Days
from app.ui.dialogs.book import Book, When
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.register_tab import RegisterTab, names_of, nouns_of
from app.ui.tabs.sheet import Block, Entry, Part, Sheet, Step
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

TITLE = "倉庫のかぎの貸出簿"


@dataclass(frozen=True)
class KeyRow:
    """Be one key that is lent out or not."""

    id: int
    holder: str
    lent_day: int | None
    is_out: bool = True


ROWS = [
    KeyRow(1, "架空　太郎", 12),
    KeyRow(2, "架空　花子", 3),
    KeyRow(3, "髙橋　次郎", None, is_out=False),
]


def is_out(row: KeyRow) -> bool:
    """Tell whether a key is lent out."""
    return row.is_out


def _pill(row: KeyRow) -> Pill:
    return Pill("貸出中", "clock", "due") if row.is_out else Pill("返却済", "check", "good")


def book(_desk: Desk, _period: Days) -> Register:
    """Make the register of the keys."""
    rows = tuple((row.holder, str(row.lent_day or "")) for row in ROWS)
    return Register(TITLE, "", (("お名前", 60.0), ("貸出日", 30.0)), rows)


class KeysPage(RegisterPage[KeyRow]):
    """Be the page of the keys."""

    key: ClassVar[str] = "keys"
    word: ClassVar[str] = "かぎ"
    noun: ClassVar[str] = "かぎ"
    unit: ClassVar[str] = "本"
    nouns: ClassVar[frozenset[str]] = frozenset({"audits"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("out", "貸出中", is_out, counted=True),
        Chip("", "すべて", every),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {"lent": lambda row: row.lent_day}

    rows: Sequence[KeyRow] = ROWS
    refusal: str = ""
    begun: int = 0

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        self.done: list[tuple[str, object, int]] = []
        super().__init__(seat, parent)

    def columns(self) -> Sequence[Column[KeyRow]]:
        """Give holder, day and state."""
        return (
            Column("holder", "お名前", lambda row: row.holder, 140),
            Column("lent", "貸出日", lambda row: f"{row.lent_day or ''}", 80, figures=True),
            pill_column("state", "状態", _pill, 100),
        )

    def question(self) -> Callable[[], Sequence[KeyRow]]:
        """Ask for all keys, or be refused."""
        return self._all

    def reading(self, row: KeyRow) -> Callable[[], Sheet]:
        """Describe a key."""
        return lambda: _sheet(row)

    def deeds(self) -> Sequence[Deed]:
        """Lend a key; count them."""
        return (Deed("かぎを貸す(&N)…", self._begin), Deed("棚卸し(&C)…", self._begin))

    def books(self) -> Sequence[Book]:
        """Print the keys of a period, and as they are now."""
        return (Book(TITLE, book), Book(f"{TITLE}（基準日）", book, When.day))

    def act(self, key: str, about: object, row: KeyRow) -> None:
        """Keep what was asked."""
        self.done.append((key, about, row.id))

    def empty_words(self) -> tuple[str, str, str]:
        """Offer to lend the first key."""
        return "かぎはまだありません", "かぎを貸すと、ここに載ります。", "かぎを貸す…"

    def _all(self) -> Sequence[KeyRow]:
        if self.refusal:
            raise Refused(self.refusal)
        return self.rows

    def _begin(self) -> None:
        self.begun += 1


def _sheet(row: KeyRow) -> Sheet:
    entry = Entry(
        "2026年4月3日", "受付で渡した", _pill(row), (ActButton("undo", "取消し…"),), row.id
    )
    first = Block("貸出", facts=(("お名前", row.holder), ("貸出日", f"{row.lent_day or 'なし'}")))
    second = Block("経過", entries=(entry,), nothing="まだありません")
    step = Step("返却を確かめてください。", "return", "返却を記録(&A)…") if row.is_out else None
    return Sheet(
        row.holder,
        over=f"かぎ {row.id}",
        under="倉庫のかぎ",
        pills=(_pill(row),),
        step=step,
        acts=(ActButton("change", "変更(&E)…", "edit"),),
        parts=(Part("loan", "貸出", (first,)), Part("past", "経過", (second,))),
    )


class DoorsPage(KeysPage):
    """Be a second page that knows no key."""

    key: ClassVar[str] = "doors"
    word: ClassVar[str] = "とびら"
    noun: ClassVar[str] = "とびら"
    nouns: ClassVar[frozenset[str]] = frozenset({"trainings"})
    rows: Sequence[KeyRow] = ()


class KeysTab(RegisterTab):
    """Be the tab of both."""

    title: ClassVar[str] = "かぎ(&K)"
    icon: ClassVar[str] = "key"
    kinds = (KeysPage, DoorsPage)
    nouns: ClassVar[frozenset[str]] = nouns_of(kinds)
    page_names: ClassVar[tuple[str, ...]] = names_of(kinds)
