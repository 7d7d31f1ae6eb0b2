"""Tell which answers the law demands to be told, and where (LAW A-1: 32③, 33③, 34③, 35⑦)."""

from app.rules.outcomes import Outcome, told_as
from app.rules.rights import Remedy, RightRule

_GRANTED = frozenset({Outcome.full, Outcome.partial})
_SUBSTANCE = frozenset({Outcome.full, Outcome.partial, Outcome.refused, Outcome.none_held})

_ARTICLES: dict[Remedy, tuple[str, str]] = {
    Remedy.purpose_notice: ("法第32条第2項", "法第32条第3項"),
    Remedy.disclosure: ("法第33条第2項", "法第33条第3項"),
    Remedy.provision_record_disclosure: (
        "法第33条第5項（同条第2項）",
        "法第33条第5項（同条第3項）",
    ),
    Remedy.correction: ("法第34条第3項", "法第34条第3項"),
    Remedy.suspension_of_use: ("法第35条第7項", "法第35条第7項"),
    Remedy.erasure: ("法第35条第7項", "法第35条第7項"),
    Remedy.suspension_of_provision: ("法第35条第7項", "法第35条第7項"),
}
"""What is told where it is granted, and where it is not."""


def must_notify(rule: RightRule, outcome: Outcome) -> bool:
    """Tell whether the law demands a notice without delay; of an end beside it, it says nothing."""
    return rule.notice_due and told_as(outcome) in _SUBSTANCE


def notice_article(rule: RightRule, outcome: Outcome) -> str:
    """Return the article under which the answer is given; empty where no article demands one."""
    if not must_notify(rule, outcome):
        return ""
    granted, otherwise = _ARTICLES[rule.remedy]
    return granted if outcome in _GRANTED else otherwise
