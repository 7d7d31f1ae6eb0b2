"""Say what a change of the policy demands before or after it is in force (LAW A-6, A-11)."""

from collections.abc import Iterator

from app.rules.policy_demand import Demand, Weight
from app.rules.policy_joint_demands import joint_demands
from app.rules.policy_list_changes import differs, list_change
from app.rules.policy_lists_gone import lists_gone
from app.rules.policy_responsible import names
from app.rules.policy_text import ParsedPolicy
from app.rules.policy_text_demands import text_demands
from app.rules.policy_versions_read import Read, plain

__all__ = ["Demand", "Weight", "demands", "demands_read"]


def demands(old: ParsedPolicy, new: ParsedPolicy) -> tuple[Demand, ...]:
    """Return what the change from one version to the next demands, the strictest first."""
    return demands_read(plain(old), plain(new))


def demands_read(before: Read, now: Read) -> tuple[Demand, ...]:
    """Return the same of texts that somebody may have adjusted by hand."""
    old, new, joint = before.text, now.told, before.just_before.joint_use
    joint_found = [*joint_demands(old.joint_use, new.joint_use, joint)]
    starts = any(one.key == "joint_start" for one in joint_found)
    found = (
        *_lists(old, new),
        *_owner(old, new),
        *joint_found,
        *lists_gone(before.just_before, now.text),
        *text_demands(before, now, joint_starts=starts),
    )
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
    if not changed:
        return
    if names(new.joint_use.responsible, now.name or was.name):
        yield Demand(
            "owner",
            Weight.PUBLISH,
            "法27条6項・32条1項1号",
            "共同利用の責任者としての名称・住所・代表者の変更は、遅滞なく公表します。"
            "差出人や用紙も改めます。",
            changed,
        )
    else:
        yield Demand(
            "owner",
            Weight.UPDATE,
            "法32条1項1号",
            "公表している名称・住所・代表者を改めます。差出人や用紙も改めます。",
            changed,
        )
