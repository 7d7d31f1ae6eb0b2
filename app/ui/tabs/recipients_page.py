"""Be the page 提供先: who receives personal data, by which contract, and what is due with each."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from app.office import (
    joint_uses,
    provision_promises,
    recipient_books,
    recipient_changes,
    recipient_views,
    recipients,
)
from app.office.recipient_views import RecipientView
from app.rules.errors import Refused
from app.rules.provision_grounds import ProvisionGround
from app.rules.recipients import RecipientKind
from app.rules.roles import Verb
from app.ui import alerts
from app.ui.dialogs.amendment_dialog import AmendmentAsked, AmendmentDialog
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.contract_dialog import ContractAsked, ContractDialog
from app.ui.dialogs.joint_use_dialog import JointUseAsked, JointUseDialog
from app.ui.dialogs.provisions_dialog import ProvisionsDialog
from app.ui.dialogs.recipient_dialog import RecipientDialog
from app.ui.tables.columns import Column, pill_column
from app.ui.tabs.recipient_acts import contract_of, dialog_of
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
            Book("契約の期限一覧", recipient_books.deadlines_register, When.now),
        )

    def act(self, key: str, about: object, row: RecipientView) -> None:
        """Open the dialog of an act, or do what needs none."""
        dialog = dialog_of(key, self.seat, row, about, self)
        if dialog is not None:
            self.open_dialog(dialog)
            return
        others: dict[str, Callable[[], None]] = {
            "contract": lambda: self._with_purposes(lambda words: self._new(row, words)),
            "correct": lambda: self._with_purposes(lambda words: self._correct(row, about, words)),
            "amend": lambda: self._with_purposes(lambda words: self._amend(row, about, words)),
            "joint": lambda: self._joint(row, None),
            "change_joint": lambda: self._joint(row, about, known=True),
            "given": lambda: ProvisionsDialog(self.seat, row.row, self).show(),
            "end": lambda: self._end(row),
            "carry_over": lambda: self._carry_over(row),
        }
        others.get(key, lambda: None)()

    def empty_words(self) -> tuple[str, str, str]:
        """Offer to register the first recipient."""
        deed = "提供先を登録…" if self.may(Verb.keep_recipients) else ""
        hint = "委託先・共同利用者・第三者を登録すると、契約の期限と確認の時期がここに並びます。"
        return "提供先はまだありません", hint, deed

    def _add(self) -> None:
        self.open_dialog(RecipientDialog(self.seat, None, self))

    def _with_purposes(self, then: Callable[[Sequence[str]], None]) -> None:
        """Ask for the purposes that may be chosen, and go on with them."""
        desk, ground = self.seat.desk, ProvisionGround.entrusting
        self.seat.doing.look(
            lambda: provision_promises.purposes_for(desk, ground, desk.today),
            asker=self,
            then=then,
            key="purposes",
        )

    def _new(self, row: RecipientView, purposes: Sequence[str]) -> None:
        asked = ContractAsked(row.row, None, purposes)
        self.open_dialog(ContractDialog(self.seat, asked, self))

    def _correct(self, row: RecipientView, about: object, purposes: Sequence[str]) -> None:
        asked = ContractAsked(row.row, contract_of(row, about), purposes)
        self.open_dialog(ContractDialog(self.seat, asked, self))

    def _amend(self, row: RecipientView, about: object, purposes: Sequence[str]) -> None:
        contract = contract_of(row, about)
        if contract is not None:
            asked = AmendmentAsked(contract, purposes)
            self.open_dialog(AmendmentDialog(self.seat, asked, self))

    def _joint(self, row: RecipientView, about: object, *, known: bool = False) -> None:
        """Ask what the policy says, and open the form of a joint use."""
        desk, key = self.seat.desk, row.id
        uses = [one for one in row.joint_uses if about is None or one.id == about]
        use = uses[-1] if known and uses else None
        if use is not None:
            asked = JointUseAsked(row.row, use)
            self.open_dialog(JointUseDialog(self.seat, asked, self))
            return
        self.seat.doing.look(
            lambda: joint_uses.proposed(desk, key),
            asker=self,
            then=lambda draft: self.open_dialog(
                JointUseDialog(self.seat, JointUseAsked(row.row, None, draft), self)
            ),
            key="proposed",
        )

    def _end(self, row: RecipientView) -> None:
        """Ask whether nothing is given to the recipient any more."""
        desk, key, edition, name = self.seat.desk, row.id, row.row.edition, row.row.name
        alerts.ask(
            self,
            f"「{name}」への提供を、本日で終わったと記録します。"
            "明日からの提供は登録できなくなります。これまでの提供の記録は残ります。",
            act="提供を終える(&F)",
            then=lambda: self.seat.doing.do(
                lambda: recipients.end(desk, key, desk.today, edition),
                asker=self,
                then=lambda _changes: self.tell(f"「{name}」への提供を終えました。"),
            ),
            irreversible=True,
        )

    def _carry_over(self, row: RecipientView) -> None:
        """Carry what was reported into what is on record."""
        desk, key, edition, name = self.seat.desk, row.id, row.row.edition, row.row.name
        self.seat.doing.do(
            lambda: recipient_changes.carry_over(desk, key, edition),
            asker=self,
            then=lambda _changes: self.tell(f"「{name}」の届け出を反映しました。"),
        )
