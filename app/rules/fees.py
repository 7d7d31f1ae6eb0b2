"""Know the fees: only what the law allows, only once published, only the amount of that day.

法38条 allows them for three rights; 法32条1項3号 and P-16 demand that the amount is public first.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.rules.problems import Problem
from app.rules.rights import RULES, Remedy, RightRule, may_ask_fee

FEE_REMEDIES = tuple(dict.fromkeys(rule.remedy for rule in RULES if rule.fee_possible))
"""The rights for which the law allows a fee, in the order of the law."""
WAYS = ("窓口で現金", "定額小為替", "切手", "現金書留", "振込")
HIGHEST = 10_000


@dataclass(frozen=True)
class FeeTable:
    """Stand for the amounts in yen that were published on a day; 0 is «いただきません».

    `set_on` is the day on which the office typed them in; None where it was not kept.
    """

    published_on: date
    amounts: Mapping[Remedy, int] = field(default_factory=dict)
    set_on: date | None = field(default=None, compare=False)

    @property
    def holds_from(self) -> date:
        """Return the first day of arrival for which the amounts hold.

        A day of publishing that is typed in later reaches no request that was here before (P-16).
        """
        return max(self.published_on, self.set_on or self.published_on)


def table_on(tables: Sequence[FeeTable], day: date) -> FeeTable | None:
    """Find the newest table that held for what arrived on a day."""
    holding = [table for table in tables if table.holds_from <= day]
    return max(holding, key=lambda one: (one.published_on, one.holds_from), default=None)


def fee_for(tables: Sequence[FeeTable], rule: RightRule, received_on: date) -> int | None:
    """Return the amount for a right of a request that arrived on a day.

    None where no fee may be asked: the law knows none, or none was public when she asked. There
    the screens show no field at all; 0 means that the office published «いただきません».
    """
    table = table_on(tables, received_on)
    if table is None or not may_ask_fee(rule, received_on, table.holds_from):
        return None
    return table.amounts.get(rule.remedy)


def refuse_fee(rule: RightRule, amount: int | None) -> str | None:
    """Say why no fee may be asked for a right; None where it may (OFFICE §3.6 no. 4)."""
    if amount:
        return None
    if not rule.fee_possible:
        return (
            f"「{rule.word}」では手数料をいただけません。何も記録していません。"
            "いただけるのは、利用目的の通知・開示・提供記録の開示で、"
            "金額を公表しているときだけです。"
        )
    if amount == 0:
        return (
            f"「{rule.word}」の手数料は「いただきません」と公表しています。何も記録していません。"
        )
    return (
        "届いた日に、手数料の金額を公表していませんでした。何も記録していません。"
        "この受付では手数料をいただけません。"
        "窓口の設定に金額を入れる前に届いた受付も、同じです。"
    )


def check_amounts(amounts: Mapping[Remedy, int]) -> Iterator[Problem]:
    """Complain of amounts for rights without a fee, and of amounts that no cost explains (38②)."""
    for remedy, amount in amounts.items():
        if remedy not in FEE_REMEDIES:
            yield Problem(remedy.value, f"「{remedy.word}」では手数料をいただけません。")
        elif not 0 <= amount <= HIGHEST:
            yield Problem(
                remedy.value,
                f"「{remedy.word}」の手数料は0円から{HIGHEST:,}円までで入れてください。",
            )
