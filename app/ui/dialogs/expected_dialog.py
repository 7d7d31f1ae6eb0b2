"""List the children who are expected, and take in their births."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import child_lists
from app.office.child_lists import ExpectedRow
from app.rules.expected import month_words
from app.ui.dialogs.birth_dialog import BirthDialog
from app.ui.dialogs.children_dialog import ChildrenDialog, member_words
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

OVER: Final = Pill("月が過ぎました", "clock", "due")
TO_COME: Final = Pill("これから", "ring", "quiet")


class ExpectedDialog(ChildrenDialog[ExpectedRow]):
    """Be the list ご出産予定のお子さま, the first to come first."""

    title: ClassVar[str] = "ご出産予定のお子さま"
    intro: ClassVar[str] = (
        "予定の月が過ぎたお子さまは、お名前と生年月日を登録してください。"
        "ご様子が分からないときは、ご連絡の前に、会員の画面で連絡上の注意を確かめてください。"
    )
    act: ClassVar[str] = "お生まれの登録(&S)…"
    nothing: ClassVar[tuple[str, str]] = (
        "ご出産予定のお子さまはいません",
        "会員の登録や変更で、お子さまの「ご出産予定（年月）」に入れた方がここに並びます。",
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.ui.save_button.setVisible(self.may_change())
        self.ui.table.setFocus()
        self.load()

    def columns(self) -> Sequence[Column[ExpectedRow]]:
        """Describe the list."""
        return (
            Column[ExpectedRow](
                "month",
                "ご出産予定",
                lambda row: month_words(row.expected_month),
                168,
                sortable=False,
            ),
            pill_column("overdue", "", _when, 140, sortable=False),
            Column[ExpectedRow](
                "name", "お名前（分かるとき）", lambda row: row.name, 160, sortable=False
            ),
            Column[ExpectedRow]("members", "会員", member_words, 320, sortable=False),
        )

    def load(self) -> None:
        """Ask who is expected."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: child_lists.expected(desk),
            asker=self,
            then=self.show_rows,
            key="children",
            refused=self.fail,
        )

    def show_rows(self, rows: Sequence[ExpectedRow]) -> None:
        """Show them; without anybody there is no birth to take in."""
        super().show_rows(rows)
        self.ui.save_button.setEnabled(bool(rows))

    def save(self) -> None:
        """Take in the birth of the child under the cursor."""
        row = self.current()
        if row is not None:
            dialog = BirthDialog(self.seat, row.id, self)
            dialog.recorded.connect(self._recorded)
            dialog.open()

    def _recorded(self, sentence: str) -> None:
        """Say what was done and show who is still expected."""
        self.ui.notice.say(sentence)
        self.load()


def _when(row: ExpectedRow) -> Pill:
    """Say whether the month is over."""
    return OVER if row.overdue else TO_COME
