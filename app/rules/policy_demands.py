"""Say what a change of the policy demands before or after it is in force (LAW A-6, A-11)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.rules.policy_likeness import likeness
from app.rules.policy_responsible import responsible_changed
from app.rules.policy_text import JointUse, ParsedPolicy

ALIKE = 0.6
"""From this share of letter pairs on, an entry of a list was reworded and not replaced."""


class Weight(StrEnum):
    """Name how a demand binds."""

    PUBLISH = "遅滞なく公表"
    BEFOREHAND = "あらかじめ公表"
    JUDGE = "判断が必要"
    BLOCKED = "原則としてできない"


@dataclass(frozen=True)
class Demand:
    """Hold one thing a change demands, its paragraph, and what changed in which words.

    `went` holds what is no longer in the list: without that, nothing was only renamed.
    """

    key: str
    weight: Weight
    paragraph: str
    sentence: str
    words: tuple[str, ...] = ()
    went: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListChange:
    """Hold what became of a list: entries that came, went, or were worded anew."""

    came: tuple[str, ...]
    went: tuple[str, ...]
    reworded: tuple[tuple[str, str], ...]

    @property
    def added(self) -> tuple[str, ...]:
        """Return what came, and what was worded anew beside what it was."""
        return (*self.came, *(f"{before} → {after}" for before, after in self.reworded))

    @property
    def lost(self) -> tuple[str, ...]:
        """Return what the list no longer says in these words."""
        return (*self.went, *(before for before, _ in self.reworded))

    @property
    def is_empty(self) -> bool:
        """Tell whether the list says what it said."""
        return not (self.came or self.went or self.reworded)


def list_change(old: Sequence[str], new: Sequence[str]) -> ListChange:
    """Compare two lists whatever their order; spaces make no difference."""
    before = {"".join(one.split()): one for one in old}
    after = {"".join(one.split()): one for one in new}
    went = {key: words for key, words in before.items() if key not in after}
    came = {key: words for key, words in after.items() if key not in before}
    pairs = sorted(
        ((likeness(a).with_other(likeness(b)), a, b) for a in went for b in came), reverse=True
    )
    reworded = []
    for score, gone, here in pairs:
        if score >= ALIKE and gone in went and here in came:
            reworded.append((went.pop(gone), came.pop(here)))
    return ListChange(tuple(came.values()), tuple(went.values()), tuple(reworded))


def demands(old: ParsedPolicy, new: ParsedPolicy) -> tuple[Demand, ...]:
    """Return what the change from one version to the next demands, the strictest first."""
    found = (*_lists(old, new), *_owner(old, new), *_joint_use(old.joint_use, new.joint_use))
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
        if _differs(before, after)
    )
    if changed:
        yield Demand(
            "owner",
            Weight.PUBLISH,
            "法27条6項・32条1項1号",
            "名称・住所・代表者の変更は、遅滞なく公表し、差出人や用紙も改めます。",
            changed,
        )


def _joint_use(old: JointUse, new: JointUse) -> Iterator[Demand]:
    if not (old.users or old.items):
        yield from _joint_start(new)
        return
    for key, name, change in (
        ("joint_users", "共同して利用する者", list_change(old.users, new.users)),
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
    if _differs(old.purpose, new.purpose):
        yield Demand(
            "joint_purpose",
            Weight.BEFOREHAND,
            "法27条6項",
            "共同利用の目的の変更は、施行の前に公表します。",
            (f"{old.purpose} → {new.purpose}",),
        )
    yield from _responsible(old.responsible, new.responsible)


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
    if not _differs(was, now):
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


def _differs(old: str, new: str) -> bool:
    return bool(old) and bool(new) and "".join(old.split()) != "".join(new.split())
