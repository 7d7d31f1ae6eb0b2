"""Ask the departments to confirm the inventory of the year, and write down what they said."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office import inventory, inventory_review_sheets, inventory_reviews, registers
from app.office.changes import Changes
from app.office.inventory_reviews import NO_CHANGE, TITLE, Confirmation, InventoryReviewRow
from app.rules.periods import Days
from app.rules.roles import Verb
from app.ui.days import day_words
from app.ui.dialogs.day_name_words_dialog import DayNameWordsDialog, NamedWords
from app.ui.dialogs.desk_list_dialog import DeskListDialog, ListAct, ListWords
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

CONFIRMED = Pill("確認済", "check", "good")
WAITING = Pill("未確認", "clock", "due")
WORDS = ListWords(
    title=TITLE,
    intro="年に1回、部署ごとに、取り扱う個人データが台帳のとおりかを確かめます。今年度の分です。",
    empty="今年度は、まだ依頼していません",
    hint="「部署に依頼」を押すと、いまあるすべての部署が載ります。",
    icon="policy",
)


def _pill(row: InventoryReviewRow) -> Pill:
    return CONFIRMED if row.confirmed_on else WAITING


COLUMNS = (
    Column[InventoryReviewRow](
        "department", "部署", lambda row: row.department_name, 220, sortable=False
    ),
    pill_column("state", "状態", _pill, 110, sortable=False),
    Column[InventoryReviewRow](
        "asked", "依頼した日", lambda row: day_words(row.asked_on), 150, sortable=False, whole=True
    ),
    Column[InventoryReviewRow](
        "confirmed",
        "確認した日",
        lambda row: day_words(row.confirmed_on),
        150,
        sortable=False,
        whole=True,
    ),
    Column[InventoryReviewRow](
        "by", "確認した人", lambda row: row.confirmed_by, 160, sortable=False
    ),
    Column[InventoryReviewRow](
        "changes", "変わったところ", lambda row: row.changes, 240, sortable=False
    ),
)


class InventoryReviewsDialog(DeskListDialog[InventoryReviewRow]):
    """Be the list of departments of this year."""

    nouns: ClassVar[frozenset[str]] = frozenset({"reviews"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, WORDS, COLUMNS, parent)

    def acts(self) -> Sequence[ListAct[InventoryReviewRow]]:
        """See the inventory, ask the departments, write down an answer."""
        return (
            ListAct("台帳を見る(&O)…", Verb.read_members, self.look),
            ListAct("確認票(&P)…", Verb.read_governance, self.show_sheet, lambda _row: True),
            ListAct("部署に依頼(&A)", Verb.confirm_inventory, self.ask),
            ListAct("確認を記録(&S)…", Verb.confirm_inventory, self.confirm, lambda _row: True),
        )

    def question(self) -> Callable[[], Sequence[InventoryReviewRow]]:
        """Ask for the departments of this fiscal year."""
        desk = self.seat.desk
        return lambda: inventory_reviews.rows(desk, inventory_reviews.this_year(desk))

    def whole(self, row: InventoryReviewRow) -> str:
        """Say what a department answered."""
        return row.changes

    def look(self) -> None:
        """Show the inventory as it stands."""
        desk = self.seat.desk
        sheets = Sheets(
            title=inventory.TITLE,
            facts=[("作った日", day_words(desk.today))],
            load=lambda: inventory.draw(desk),
            take=lambda: registers.take(desk, inventory.register(desk, Days())),
            file_name=f"{inventory.FILE_NAME}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def show_sheet(self) -> None:
        """Show what a department is to confirm."""
        row = self.current()
        if row is None:
            return
        desk, year, key = self.seat.desk, row.fiscal_year, row.id
        sheets = Sheets(
            title=inventory_review_sheets.TITLE,
            facts=[("部署", row.department_name), ("年度", f"{year}年度")],
            load=lambda: inventory_review_sheets.look(desk, year, key),
            take=lambda: inventory_review_sheets.take(desk, year, key),
            hint="印刷と保存は操作記録に残ります。",
            file_name=f"{inventory_review_sheets.TITLE}_{year}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def ask(self) -> None:
        """Put on record that every department was asked."""
        desk = self.seat.desk
        self.seat.doing.do(
            lambda: inventory_reviews.ask(desk, inventory_reviews.this_year(desk)),
            asker=self,
            then=lambda _changes: self.tell("部署への依頼を記録しました。"),
            refused=self._fail,
        )

    def confirm(self) -> None:
        """Write down what a department said."""
        row = self.current()
        if row is None:
            return
        desk, asked = self.seat.desk, row

        def confirm(day: date, name: str, words: str) -> Changes:
            said = Confirmation(day, name, words)
            return inventory_reviews.confirm(desk, asked.fiscal_year, asked.id, said, asked.edition)

        dialog = DayNameWordsDialog(self.seat, _asked_of(asked), confirm, self)
        dialog.recorded.connect(self.tell)
        dialog.open()


def _asked_of(row: InventoryReviewRow) -> NamedWords:
    return NamedWords(
        title=TITLE,
        heading=row.department_name,
        intro="部署で台帳を確かめた結果を記録します。変わったところは、台帳の項目ごとに書きます。",
        day_label="確認した日(&D)",
        name_label="確認した人(&N)",
        words_label="変わったところ(&W)",
        save="記録(&S)",
        said=f"{row.department_name}の確認を記録しました。",
        name=row.confirmed_by,
        words=row.changes or NO_CHANGE,
    )
