"""List the children who come of the age from which they answer for themselves."""

from collections.abc import Sequence
from datetime import timedelta
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import child_lists
from app.office.child_lists import PassingRow
from app.rules.graduation import month_ends_on
from app.ui import words
from app.ui.days import day_words
from app.ui.dialogs.children_dialog import ChildrenDialog, member_words
from app.ui.seat import Seat
from app.ui.tables.columns import Column, pill_column
from app.ui.widgets.pill import Pill

DAYS: Final = 92
"""How far the list looks ahead until somebody chooses otherwise."""
SELF: Final = Pill("ご本人へ", "check", "good")
GUARDIAN: Final = Pill("保護者へ", "back", "due")


class PassingAgeDialog(ChildrenDialog[PassingRow]):
    """Be the list 年齢に達するお子さま of a period."""

    title: ClassVar[str] = "年齢に達するお子さま"
    intro: ClassVar[str] = (
        "この期間に、ご自身の同意が要る年齢に達するお子さまです。保護者の方の同意はその日から数えられず、"
        "お子さまご本人の同意を確かめるまで「再同意待ち」になります。"
    )
    act: ClassVar[str] = "一覧を表示(&S)"
    nothing: ClassVar[tuple[str, str]] = (
        "この期間に年齢に達するお子さまはいません",
        "期間を変えて「一覧を表示」を押してください。",
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        ui, today = self.ui, seat.desk.today
        ui.period_box.show()
        last = today + timedelta(days=DAYS)
        for field, word, day in (
            (ui.first_field, "期間の初日", today.replace(day=1)),
            (ui.last_field, "期間の末日", month_ends_on(last.year, last.month)),
        ):
            field.set_up(today, future=True)
            field.setAccessibleName(word)
            field.set_day(day)
        ui.first_field.setFocus()
        self.load()

    def columns(self) -> Sequence[Column[PassingRow]]:
        """Describe the list."""
        return (
            Column[PassingRow]("name", "お子さま", lambda row: row.name, 128, sortable=False),
            Column[PassingRow](
                "birth_on", "生年月日", lambda row: day_words(row.birth_on), 148, sortable=False
            ),
            Column[PassingRow](
                "turns_on", "変わる日", lambda row: day_words(row.turns_on), 148, sortable=False
            ),
            pill_column("by", "同意する方", _by, 104, sortable=False),
            pill_column("standing", "その日の状態", _standing, 116, sortable=False),
            Column[PassingRow]("rule", "決まり", lambda row: row.rule_words, 200, sortable=False),
            Column[PassingRow]("members", "会員", member_words, 200, sortable=False),
        )

    def save(self) -> None:
        """Show the period that was typed."""
        self.load()

    def load(self) -> None:
        """Ask for the period."""
        desk, first, last = self.seat.desk, self.ui.first_field.day(), self.ui.last_field.day()
        if first is None or last is None:
            self.ui.notice.say(
                "期間の日付が読み取れません。「4/20」のように入れてください。", "alarm"
            )
            return
        self.ui.notice.hide()
        self.seat.doing.look(
            lambda: child_lists.passing_age(desk, first, last),
            asker=self,
            then=self.show_rows,
            key="children",
            refused=self.fail,
        )


def _by(row: PassingRow) -> Pill:
    """Say whose answer counts from the day on."""
    return SELF if row.by == "self" else GUARDIAN


def _standing(row: PassingRow) -> Pill:
    """Say how the consent stands on that day."""
    return words.standing(row.standing)
