"""Check what a change of the policy demands, with fictional policies."""

import pytest

from app.rules.policy import parse
from app.rules.policy_demands import ListChange, Weight, demands, list_change
from tests.rules.test_policy_check import WHOLE


@pytest.mark.parametrize(
    ("words", "instead", "key", "weight", "named"),
    [
        ("代表理事 架空 太郎", "代表理事 架空 花子", "owner", Weight.PUBLISH, "架空 花子"),
        (
            "2、代金の請求のため",
            "2、代金の請求のため\n3、見守りのため",
            "purposes",
            Weight.JUDGE,
            "見守り",
        ),
        (
            "架空商事株式会社、",
            "架空商事株式会社、架空運輸株式会社、",
            "joint_users",
            Weight.BLOCKED,
            "架空運輸",
        ),
        ("氏名、住所", "氏名、住所、電話番号", "joint_items", Weight.BLOCKED, "電話番号"),
    ],
)
def test_a_change_demands(words: str, instead: str, key: str, weight: Weight, named: str) -> None:
    found = demands(parse(WHOLE), parse(WHOLE.replace(words, instead, 1)))
    (one,) = (demand for demand in found if demand.key == key)
    assert one.weight is weight
    assert any(named in said for said in one.words)
    assert one.paragraph.startswith("法")


def test_the_same_policy_demands_nothing() -> None:
    assert demands(parse(WHOLE), parse(WHOLE.replace("\n\n", "\n\n\n"))) == ()


def test_leaving_something_out_of_the_lists_demands_nothing() -> None:
    fewer = WHOLE.replace("架空商事株式会社、", "").replace("氏名、住所", "氏名")
    assert demands(parse(WHOLE), parse(fewer)) == ()


def test_the_strictest_comes_first() -> None:
    changed = WHOLE.replace("架空 太郎", "架空 花子").replace("氏名、住所", "氏名、住所、電話番号")
    weights = [one.weight for one in demands(parse(WHOLE), parse(changed))]
    assert weights == [Weight.BLOCKED, Weight.PUBLISH]


def test_a_list_is_compared_whatever_its_order() -> None:
    assert list_change(("甲", "乙　丙"), ("乙丙", "甲")).is_empty
    was, now = ("商品をお届けするため", "統計のため"), ("商品を皆さまへお届けするため", "見守り")
    assert list_change(was, now) == ListChange(("見守り",), ("統計のため",), ((was[0], now[0]),))
