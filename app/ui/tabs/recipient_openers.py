"""Open what the page of the recipients needs to ask for first, or to be sure of."""

from collections.abc import Callable, Sequence

from app.office import joint_uses, provision_promises, recipient_changes, recipients
from app.office.recipient_views import RecipientView
from app.rules.provision_grounds import ProvisionGround
from app.ui import alerts
from app.ui.dialogs.amendment_dialog import AmendmentAsked, AmendmentDialog
from app.ui.dialogs.contract_dialog import ContractAsked, ContractDialog
from app.ui.dialogs.joint_use_dialog import JointUseAsked, JointUseDialog
from app.ui.dialogs.provisions_dialog import ProvisionsDialog
from app.ui.tabs.recipient_acts import contract_of
from app.ui.tabs.register_page import RegisterPage


class RecipientOpeners:
    """Do the acts of one page that are more than opening a dialog."""

    def __init__(self, page: RegisterPage[RecipientView]) -> None:
        self.page = page

    def open(self, key: str, about: object, row: RecipientView) -> None:
        """Do what a button of the sheet asks; an unknown key does nothing."""
        others: dict[str, Callable[[], None]] = {
            "contract": lambda: self._with_purposes(lambda words: self._new(row, words)),
            "correct": lambda: self._with_purposes(lambda words: self._correct(row, about, words)),
            "amend": lambda: self._with_purposes(lambda words: self._amend(row, about, words)),
            "joint": lambda: self._joint(row, None),
            "change_joint": lambda: self._joint(row, about, known=True),
            "given": lambda: ProvisionsDialog(self.page.seat, row.row, self.page).show(),
            "end": lambda: self._end(row),
            "carry_over": lambda: self._carry_over(row),
        }
        others.get(key, lambda: None)()

    def _with_purposes(self, then: Callable[[Sequence[str]], None]) -> None:
        """Ask for the purposes that may be chosen, and go on with them."""
        desk, ground = self.page.seat.desk, ProvisionGround.entrusting
        self.page.seat.doing.look(
            lambda: provision_promises.purposes_for(desk, ground, desk.today),
            asker=self.page,
            then=then,
            key="purposes",
        )

    def _new(self, row: RecipientView, purposes: Sequence[str]) -> None:
        asked = ContractAsked(row.row, None, purposes)
        self.page.open_dialog(ContractDialog(self.page.seat, asked, self.page))

    def _correct(self, row: RecipientView, about: object, purposes: Sequence[str]) -> None:
        asked = ContractAsked(row.row, contract_of(row, about), purposes)
        self.page.open_dialog(ContractDialog(self.page.seat, asked, self.page))

    def _amend(self, row: RecipientView, about: object, purposes: Sequence[str]) -> None:
        contract = contract_of(row, about)
        if contract is not None:
            asked = AmendmentAsked(contract, purposes)
            self.page.open_dialog(AmendmentDialog(self.page.seat, asked, self.page))

    def _joint(self, row: RecipientView, about: object, *, known: bool = False) -> None:
        """Ask what the policy says, and open the form of a joint use."""
        desk, key = self.page.seat.desk, row.id
        uses = [one for one in row.joint_uses if about is None or one.id == about]
        use = uses[-1] if known and uses else None
        if use is not None:
            asked = JointUseAsked(row.row, use)
            self.page.open_dialog(JointUseDialog(self.page.seat, asked, self.page))
            return
        self.page.seat.doing.look(
            lambda: joint_uses.proposed(desk, key),
            asker=self.page,
            then=lambda draft: self.page.open_dialog(
                JointUseDialog(self.page.seat, JointUseAsked(row.row, None, draft), self.page)
            ),
            key="proposed",
        )

    def _end(self, row: RecipientView) -> None:
        """Ask whether nothing is given to the recipient any more."""
        desk, key, edition, name = self.page.seat.desk, row.id, row.row.edition, row.row.name
        alerts.ask(
            self.page,
            f"「{name}」への提供を、本日で終わったと記録します。"
            "明日からの提供は登録できなくなります。これまでの提供の記録は残ります。",
            act="提供を終える(&F)",
            then=lambda: self.page.seat.doing.do(
                lambda: recipients.end(desk, key, desk.today, edition),
                asker=self.page,
                then=lambda _changes: self.page.tell(f"「{name}」への提供を終えました。"),
            ),
            irreversible=True,
        )

    def _carry_over(self, row: RecipientView) -> None:
        """Carry what was reported into what is on record."""
        desk, key, edition, name = self.page.seat.desk, row.id, row.row.edition, row.row.name
        self.page.seat.doing.do(
            lambda: recipient_changes.carry_over(desk, key, edition),
            asker=self.page,
            then=lambda _changes: self.page.tell(f"「{name}」の届け出を反映しました。"),
        )
