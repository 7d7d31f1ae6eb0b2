"""Say what a receipt of data from a third party is, and what its record must hold (法30条, A-7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.ids import ChildId, MemberId
from app.rules.provisions import RecordMethod, Way, kept_until
from app.rules.worded import Worded


class ReceiptGround(Worded):
    """Name on what ground somebody gave us data; `unknown` where nobody has found out."""

    consent = "consent", "本人の同意による提供"
    opt_out = "opt_out", "オプトアウトによる提供（法第27条第2項）"
    entrusted = "entrusted", "業務の委託を受けて"
    joint_use = "joint_use", "共同利用"
    succession = "succession", "事業の承継"
    law = "law", "法令にもとづく場合など（法第27条第1項各号）"
    unknown = "unknown", "確かめられていない"


DUTY: Final = frozenset({ReceiptGround.consent, ReceiptGround.opt_out, ReceiptGround.unknown})
"""Where 法30条 wants the check and the record; what nobody knows the ground of is kept so too."""


METHOD_WORDS: Final[Mapping[RecordMethod, str]] = {
    RecordMethod.each: RecordMethod.each.word,
    RecordMethod.batch: "一括の記録（続けて受け取る期間）",
    RecordMethod.contract: RecordMethod.contract.word,
}
"""How the record of a receipt was made, in the words of who receives."""


@dataclass(frozen=True)
class Received:
    """Stand for a receipt whose particulars are in order.

    `background` is how the giver came by the data (取得の経緯), `checked_how` by what that was
    seen; `others_count` are those received of who are no members.
    """

    provider_name: str
    ground: ReceiptGround
    record_method: RecordMethod
    from_on: date
    to_on: date
    items: tuple[str, ...]
    way: Way
    provider_address: str = ""
    provider_representative: str = ""
    background: str = ""
    checked_how: str = ""
    others_count: int = 0
    note: str = ""
    people: tuple[tuple[MemberId, ChildId | None], ...] = ()

    @property
    def record_duty(self) -> bool:
        """Tell whether 法30条 wants this record, so that 提供記録の開示 shows it."""
        return self.ground in DUTY

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the record says that nothing was received after all."""
        return not self.items

    @property
    def items_words(self) -> str:
        """Return the kinds of data in one line."""
        return "、".join(self.items)


def received_until(one: Received, recorded_on: date) -> date:
    """Return the last day on which the record must stay; it may go from the next day (P-8)."""
    return kept_until(one.record_method, one.to_on, recorded_on)
