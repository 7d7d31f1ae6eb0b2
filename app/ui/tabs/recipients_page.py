"""Be the page 提供先: who receives personal data, by which contract, and what is due with each."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from app.office import recipient_books, recipient_check_book, recipient_views
from app.office.recipient_views import RecipientView
from app.rules.errors import Refused
from app.rules.recipients import RecipientKind
from app.rules.roles import Verb
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.recipient_dialog import RecipientDialog
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs.recipient_acts import dialog_of
from app.ui.tabs.recipient_openers import RecipientOpeners
from app.ui.tabs.recipient_page_sheet import describe, state_pill
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip, every
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet


def _of(kind: RecipientKind) -> Callable[[RecipientView], bool]:
    return lambda one: one.row.kind is kind


def _is_due(one: RecipientView) -> bool:
    return bool(one.alerts)


class RecipientsPage(RegisterPage[RecipientView]):
    """List the recipients; beside them contracts, looks and reports of the chosen one."""

    key: ClassVar[str] = "recipients"
    word: ClassVar[str] = "提供先"
    noun: ClassVar[str] = "提供先"
    unit: ClassVar[str] = "件"
    hint: ClassVar[str] = "名称・所在地・窓口"
    picture: ClassVar[str] = "recipients"
    nouns: ClassVar[frozenset[str]] = frozenset({"recipients"})
    chips: ClassVar[tuple[Chip[Any], ...]] = (
        Chip("", "すべて", every),
        Chip("due", "要対応", _is_due, counted=True),
        Chip("contractor", "委託先", _of(RecipientKind.contractor)),
        Chip("joint_user", "共同利用者", _of(RecipientKind.joint_user)),
        Chip("third_party", "第三者", _of(RecipientKind.third_party)),
    )

    def columns(self) -> Sequence[Column[RecipientView]]:
        """Give kind, name, the end of the contract and what is due."""
        return (
            Column("name", "名称", lambda one: one.row.name, 220),
            Column("kind", "区分", lambda one: one.row.kind.word, 96, whole=True),
            Column("contract", "契約の終わり", lambda one: one.contract_words, 140, whole=True),
            pill_column("state", "状態", state_pill, 124),
        )

    def question(self) -> Callable[[], Sequence[RecipientView]]:
        """Ask for all recipients but authorities, those with something due first."""
        desk = self.seat.desk
        return lambda: recipient_views.views(desk)

    def reading(self, row: RecipientView) -> Callable[[], Sheet]:
        """Describe a recipient as it stands now."""
        desk, key = self.seat.desk, row.id

        def read() -> Sheet:
            found = recipient_views.view(desk, key)
            if found is None:
                raise Refused("この提供先は見つかりません。画面を最新にしてからお試しください。")
            return describe(found, desk.today, desk.actor.roles)

        return read

    def says(self, row: RecipientView) -> str:
        """Find a recipient by whom one writes to there, and by its contracts."""
        one = row.row
        titles = (contract.title for contract in row.contracts)
        return "\n".join((one.name, one.address, one.contact, one.manager, *titles))

    def deeds(self) -> Sequence[Deed]:
        """Register a recipient."""
        may = self.may(Verb.keep_recipients)
        return (Deed("提供先を登録(&N)…", self._add),) if may else ()

    def books(self) -> Sequence[Book]:
        """Print the books of the recipients."""
        return (
            Book("委託先管理台帳", recipient_books.contractors_register, When.day),
            Book("共同利用先台帳", recipient_books.joint_uses_register, When.day),
            Book("変更届の記録", recipient_books.changes_register),
            Book(recipient_check_book.TITLE, recipient_check_book.register),
            Book("契約の期限一覧", recipient_books.deadlines_register, When.now),
        )

    def act(self, key: str, about: object, row: RecipientView) -> None:
        """Open the dialog of an act, or do what needs none."""
        dialog = dialog_of(key, self.seat, row, about, self)
        if dialog is not None:
            self.open_dialog(dialog)
            return
        RecipientOpeners(self).open(key, about, row)

    def empty_words(self) -> tuple[str, str, str]:
        """Offer to register the first recipient."""
        deed = "提供先を登録…" if self.may(Verb.keep_recipients) else ""
        hint = "委託先・共同利用者・第三者を登録すると、契約の期限と確認の時期がここに並びます。"
        return "提供先はまだありません", hint, deed

    def _add(self) -> None:
        self.open_dialog(RecipientDialog(self.seat, None, self))
