"""Say what a changed joint use demands (個人情報保護法27条5項3号・6項, LAW A-6)."""

from collections.abc import Iterator

from app.rules.policy_demand import Demand, Weight
from app.rules.policy_list_changes import differs, list_change, names_alike
from app.rules.policy_responsible import responsible_changed, says_the_same
from app.rules.policy_text import JointUse


def joint_demands(old: JointUse, new: JointUse, just_before: JointUse) -> Iterator[Demand]:
    """Find what a changed joint use demands; what was left out of it demands nothing.

    `old` holds what was said last, `just_before` what the version just before says: where that
    says nothing of a joint use, it begins again.
    """
    if not (just_before.users or just_before.items):
        yield from _joint_start(new)
    if old.users or old.items:
        yield from _joint_lists(old, new)
    if differs(old.purpose, new.purpose):
        yield Demand(
            "joint_purpose",
            Weight.BEFOREHAND,
            "法27条6項",
            "共同利用の目的の変更は、施行の前に公表します。社会通念上、ご本人が通常予期できる"
            "範囲内の変更かどうかを確かめてください［通則3-6-3］。",
            (f"{old.purpose} → {new.purpose}",),
        )
    yield from _responsible(old.responsible, new.responsible)


def _joint_lists(old: JointUse, new: JointUse) -> Iterator[Demand]:
    for key, name, change in (
        ("joint_users", "共同して利用する者", list_change(old.users, new.users, names_alike)),
        ("joint_items", "共同して利用する項目", list_change(old.items, new.items)),
    ):
        if change.added:
            yield Demand(
                key,
                Weight.BLOCKED,
                "法27条5項3号・6項",
                f"{name}を加えることは、原則としてできません。ご本人の同意をいただくとき、"
                "名称が変わっただけのとき、事業を引き継いだときに限られます。",
                change.added,
                change.lost,
            )


def _joint_start(new: JointUse) -> Iterator[Demand]:
    if new.users or new.items:
        yield Demand(
            "joint_start",
            Weight.BEFOREHAND,
            "法27条5項3号",
            "共同利用を始めるときは、その旨・項目・利用する者の範囲・目的・責任を負う者を、"
            "施行の前に公表します。",
            new.users or new.items,
        )


def _responsible(was: str, now: str) -> Iterator[Demand]:
    """Tell another responsible party from the same one with another address or head."""
    if not differs(was, now) or says_the_same(was, now):
        return
    words = (f"{was} → {now}",)
    if responsible_changed(was, now):
        yield Demand(
            "responsible",
            Weight.BEFOREHAND,
            "法27条6項",
            "共同利用の責任者の交代は、施行の前に公表します。"
            "同じ団体の名称が変わっただけのときは、遅滞なく公表します。",
            words,
        )
    else:
        yield Demand(
            "responsible_facts",
            Weight.PUBLISH,
            "法27条6項",
            "共同利用の責任者の住所・代表者の変更は、遅滞なく公表します。",
            words,
        )
