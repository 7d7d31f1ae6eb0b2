"""Say what a change of the policy demands before or after it is in force (LAW A-6, A-11)."""

from collections.abc import Iterator

from app.rules.policy_demand import Demand, Weight
from app.rules.policy_joint_demands import joint_demands
from app.rules.policy_list_changes import differs, list_change
from app.rules.policy_text import ParsedPolicy

__all__ = ["Demand", "Weight", "demands"]


def demands(old: ParsedPolicy, new: ParsedPolicy) -> tuple[Demand, ...]:
    """Return what the change from one version to the next demands, the strictest first."""
    found = (*_lists(old, new), *_owner(old, new), *joint_demands(old.joint_use, new.joint_use))
    order = list(reversed(Weight))
    return tuple(sorted(found, key=lambda one: order.index(one.weight)))


def _lists(old: ParsedPolicy, new: ParsedPolicy) -> Iterator[Demand]:
    """Find purposes, and services for which they hold, that were not there or read otherwise."""
    for key, name, change in (
        ("purposes", "利用目的", list_change(old.purposes, new.purposes)),
        (
            "service_scopes",
            "商品・サービスの範囲",
            list_change(old.service_scopes, new.service_scopes),
        ),
    ):
        if change.added:
            yield Demand(
                key,
                Weight.JUDGE,
                "法17条2項・18条1項・21条3項",
                f"{name}が変わっています。これまでの目的と関連すると合理的に認められる範囲なら"
                "通知または公表をします。範囲を超えるなら、改めて同意をいただきます。",
                change.added,
                change.lost,
            )


def _owner(old: ParsedPolicy, new: ParsedPolicy) -> Iterator[Demand]:
    was, now = old.organisation, new.organisation
    pairs = {
        "名称": (was.name, now.name),
        "住所": (was.address, now.address),
        "代表者": (was.representative, now.representative),
    }
    changed = tuple(
        f"{name}：{before} → {after}"
        for name, (before, after) in pairs.items()
        if differs(before, after)
    )
    if changed:
        yield Demand(
            "owner",
            Weight.PUBLISH,
            "法27条6項・32条1項1号",
            "名称・住所・代表者の変更は、遅滞なく公表し、差出人や用紙も改めます。",
            changed,
        )
