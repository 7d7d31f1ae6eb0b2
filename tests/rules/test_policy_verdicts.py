"""Check which judgment each demand allows, and what each judgment asks for."""

import pytest

from app.rules.policy_demands import Demand, Weight
from app.rules.policy_verdicts import Verdict, asks_again, choices, needs_note

GONE = ("架空商事株式会社",)
EXCEPTIONS = (Verdict.renamed, Verdict.succeeded, Verdict.consented)


def demand(key: str, went: tuple[str, ...] = ()) -> Demand:
    return Demand(key, Weight.JUDGE, "法17条2項", "架空の文です。", ("架空",), went)


# LAW: which exception there is for what, written from the paper.
@pytest.mark.parametrize(
    ("key", "went", "allowed"),
    [
        ("purposes", (), (Verdict.related, Verdict.beyond)),
        ("purposes", GONE, (Verdict.related, Verdict.beyond)),
        ("service_scopes", (), (Verdict.related, Verdict.beyond)),
        ("joint_users", GONE, EXCEPTIONS),
        ("joint_users", (), (Verdict.succeeded, Verdict.consented)),
        ("joint_items", GONE, (Verdict.renamed, Verdict.consented)),
        ("joint_items", (), (Verdict.consented,)),
        ("joint_purpose", GONE, (Verdict.expected, Verdict.beyond)),
        ("joint_text", GONE, (Verdict.wording, *EXCEPTIONS)),
        ("joint_text", (), (Verdict.wording, Verdict.succeeded, Verdict.consented)),
        ("purpose_text", (), (Verdict.wording, Verdict.related, Verdict.beyond)),
        ("list_gone", (), (Verdict.ended,)),
        ("no_text", (), (Verdict.checked,)),
        ("joint_start", (), ()),
        ("responsible", (), ()),
        ("responsible_facts", (), ()),
        ("owner", (), ()),
    ],
)
def test_each_demand_allows_what_the_law_allows(
    key: str, went: tuple[str, ...], allowed: tuple[Verdict, ...]
) -> None:
    assert choices(demand(key, went)) == allowed


def test_an_exception_needs_its_reason() -> None:
    assert {one for one in Verdict if needs_note(one)} == {*EXCEPTIONS, Verdict.checked}


def test_what_goes_beyond_or_rests_on_consent_asks_everybody_again() -> None:
    assert {one for one in Verdict if asks_again(one)} == {Verdict.beyond, Verdict.consented}


def test_each_verdict_is_said_in_words() -> None:
    assert [one.word for one in Verdict] == [
        "関連する範囲内",
        "範囲を超える（改めて同意）",
        "名称が変わっただけ",
        "事業を引き継いだ",
        "ご本人の同意をいただく",
        "加わるものはない（言い回しだけ）",
        "ご本人が通常予期できる範囲内",
        "本当になくした",
        "変わったところを別に確かめた",
    ]
