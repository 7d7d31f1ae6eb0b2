"""Say what a provision is, what the record of it must hold, and how long it stays (LAW A-7)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.anniversaries import years_after
from app.rules.ids import ChildId, ContractId, MemberId, PolicyVersionId, RecipientId
from app.rules.provision_grounds import GROUND_RULES, ProvisionGround
from app.rules.worded import Worded

_THREE_YEARS, _ONE_YEAR = 3, 1


class RecordMethod(Worded):
    """Name how the record was made; how long it stays follows from it."""

    each = "each", "その都度の記録"
    batch = "batch", "一括の記録（続けてお渡しする期間）"
    contract = "contract", "契約書などによる記録"


class Way(Worded):
    """Name how the data left the house."""

    paper = "paper", "書面"
    medium = "medium", "記録媒体（CD-Rなど）"
    mail = "mail", "電子メール"
    system = "system", "システムの連携"
    spoken = "spoken", "口頭・電話"


ITEMS: Final = (
    *("組合員コード", "お名前", "フリガナ", "性別", "生年月日", "ご住所", "お電話番号"),
    *("メールアドレス", "お子さまのお名前", "お子さまの生年月日"),
)
"""The kinds of data that are offered; anything else is written in words."""
CHILD_ITEMS: Final = frozenset({"お子さまのお名前", "お子さまの生年月日"})
"""Those of them that are of a child."""


@dataclass(frozen=True)
class Provision:
    """Stand for a provision whose particulars are in order.

    `purposes` are those of the policy; `purpose` says in words of its own what it was for.
    """

    recipient_id: RecipientId
    ground: ProvisionGround
    record_method: RecordMethod
    from_on: date
    to_on: date
    items: tuple[str, ...]
    way: Way
    purpose: str = ""
    people: tuple[tuple[MemberId, ChildId | None], ...] = ()
    head_only: bool = False
    purposes: tuple[str, ...] = ()
    contract_id: ContractId | None = None
    version_id: PolicyVersionId | None = None

    @property
    def record_duty(self) -> bool:
        """Tell whether 法29条 wants this record, so that 提供記録の開示 shows it (P-12)."""
        return GROUND_RULES[self.ground].record_duty

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the record says that nothing was given after all."""
        return not self.items

    @property
    def items_words(self) -> str:
        """Return the kinds of data in one line."""
        return "、".join(self.items)


def keep_until(provision: Provision, recorded_on: date) -> date:
    """Return the last day on which the record must stay; it may go from the next day (P-8)."""
    method = provision.record_method
    if method is RecordMethod.contract and provision.ground is not ProvisionGround.consent:
        # A contract stands for the record only where the person consented.
        method = RecordMethod.each
    return kept_until(method, provision.to_on, recorded_on)


def kept_until(method: RecordMethod, last_on: date, recorded_on: date) -> date:
    """Return until when a record of giving or of receiving stays, by how it was made."""
    if method is RecordMethod.each:
        return years_after(recorded_on, _THREE_YEARS)
    return years_after(last_on, _ONE_YEAR if method is RecordMethod.contract else _THREE_YEARS)
