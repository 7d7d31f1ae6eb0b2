"""Be the page 是正: what is done about findings, incidents and contractors, by its due day."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from app.office import corrective_action_list, corrective_actions
from app.office.corrective_actions import ActionRow
from app.rules.corrective_actions import Standing
from app.ui.corrective_action_words import pill
from app.ui.days import day_words
from app.ui.dialogs.book import Book
from app.ui.dialogs.corrective_action_steps import dialog_of
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs import corrective_action_sheet
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet


def waits(row: Standing) -> bool:
    """Tell whether something is still to be done or to be looked at."""
    return row.cancelled_on is None and row.effective is None


def to_check(row: Standing) -> bool:
    """Tell whether it is done and nobody has looked at its effect."""
    return waits(row) and row.done_on is not None


class CorrectiveActionsPage(RegisterPage[ActionRow]):
    """Be the list of corrective actions with what becomes of them."""

    key: ClassVar[str] = "corrective_actions"
    word: ClassVar[str] = "是正"
    noun: ClassVar[str] = "是正処置"
    hint: ClassVar[str] = "処置・責任者・もとの記録"
    nouns: ClassVar[frozenset[str]] = frozenset({"corrective_actions", "audits", "incidents"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("open", "完了していない", waits, counted=True),
        Chip("check", "確認待ち", to_check, counted=True),
        Chip("", "すべて", every),
    )
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {
        "due": lambda row: row.due_on,
        "responsible": lambda row: row.responsible,
    }

    def columns(self) -> Sequence[Column[ActionRow]]:
        """Give due day, action, who answers for it, and state."""
        return (
            Column("due", "期限", lambda row: day_words(row.due_on), 124, whole=True),
            Column("action", "処置", lambda row: " ".join(row.action.split()), 230),
            Column("responsible", "責任者", lambda row: row.responsible, 110),
            pill_column("state", "状態", lambda row: pill(row, self.seat.desk.today), 112),
        )

    def says(self, row: ActionRow) -> str:
        """Say everything by which an action can be found."""
        return f"{super().says(row)}\n{row.origin.kind}\n{row.origin.name}\n{row.cause}"

    def question(self) -> Callable[[], Sequence[ActionRow]]:
        """Ask for all actions, the earliest due first."""
        desk = self.seat.desk
        return lambda: corrective_actions.rows(desk)

    def reading(self, row: ActionRow) -> Callable[[], Sheet]:
        """Describe an action."""
        today, roles = self.seat.desk.today, self.seat.desk.actor.roles
        return lambda: corrective_action_sheet.describe(row, today, roles)

    def act(self, key: str, about: object, row: ActionRow) -> None:
        """Open the dialog of a button."""
        del about
        self.open_dialog(dialog_of(key, self.seat, row, self))

    def books(self) -> Sequence[Book]:
        """Print the actions of a period."""
        return (Book(corrective_action_list.TITLE, corrective_action_list.register),)

    def empty_words(self) -> tuple[str, str, str]:
        """Say where the first action comes from."""
        hint = "監査の指摘、漏えい等事案、委託先の確認から処置を登録すると、ここに並びます。"
        return "是正処置はまだありません", hint, ""
