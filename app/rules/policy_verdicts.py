"""Name what the manager may judge of a change of the policy (LAW A-6, A-11)."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from app.rules.policy_demands import Demand
from app.rules.worded import Worded


class Verdict(Worded):
    """Name one judgment about one entry that came into a list, or was worded anew."""

    related = "related", "関連する範囲内"
    beyond = "beyond", "範囲を超える（改めて同意）"
    renamed = "renamed", "名称が変わっただけ"
    succeeded = "succeeded", "事業を引き継いだ"
    consented = "consented", "ご本人の同意をいただく"
    wording = "wording", "加わるものはない（言い回しだけ）"
    expected = "expected", "ご本人が通常予期できる範囲内"
    ended = "ended", "本当になくした"
    checked = "checked", "変わったところを別に確かめた"


_CHOICES: Final[Mapping[str, tuple[Verdict, ...]]] = {
    "purposes": (Verdict.related, Verdict.beyond),
    "service_scopes": (Verdict.related, Verdict.beyond),
    "joint_users": (Verdict.renamed, Verdict.succeeded, Verdict.consented),
    # A succession presupposes that the items stay what they were.
    "joint_items": (Verdict.renamed, Verdict.consented),
    "joint_purpose": (Verdict.expected, Verdict.beyond),
    "joint_text": (Verdict.wording, Verdict.renamed, Verdict.succeeded, Verdict.consented),
    "purpose_text": (Verdict.wording, Verdict.related, Verdict.beyond),
    "list_gone": (Verdict.ended,),
    "no_text": (Verdict.checked,),
}
_ASKING_AGAIN: Final[AbstractSet[Verdict]] = frozenset({Verdict.beyond, Verdict.consented})
_EXCEPTIONS: Final[AbstractSet[Verdict]] = frozenset(
    {Verdict.renamed, Verdict.succeeded, Verdict.consented, Verdict.checked}
)


def choices(demand: Demand) -> tuple[Verdict, ...]:
    """Return the verdicts that a demand allows; none where there is nothing to judge.

    Nothing can have been renamed where nothing went.
    """
    return tuple(
        one for one in _CHOICES.get(demand.key, ()) if one is not Verdict.renamed or demand.went
    )


def needs_note(verdict: Verdict) -> bool:
    """Tell whether a verdict rests on something outside the text, which is put in words."""
    return verdict in _EXCEPTIONS


def asks_again(verdict: Verdict) -> bool:
    """Tell whether a verdict makes the version 重要: everybody is asked for consent again."""
    return verdict in _ASKING_AGAIN
