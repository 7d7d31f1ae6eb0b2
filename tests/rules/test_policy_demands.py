"""Check what a change of the policy demands, with fictional policies."""

import pytest

from app.rules.policy import parse
from app.rules.policy_demands import Weight, demands
from app.rules.policy_list_changes import ALIKE, ListChange, list_change, names_alike
from app.rules.policy_responsible import responsible_changed
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
        (
            "架空商事株式会社、",
            "架空商事ホールディングス株式会社、",
            "joint_users",
            Weight.BLOCKED,
            "架空商事株式会社 → 架空商事ホールディングス株式会社",
        ),
        (
            "商品のお届けのため\n4",
            "統計のため\n4",
            "joint_purpose",
            Weight.BEFOREHAND,
            "商品のお届けのため → 統計のため",
        ),
        (
            "架空生活協同組合（架空県架空市一丁目1-1 代表理事",
            "架空事業連合（架空県架空市一丁目1-1 代表理事",
            "responsible",
            Weight.BEFOREHAND,
            "架空事業連合",
        ),
        (
            "架空生活協同組合（架空県架空市一丁目1-1 代表理事",
            "架空生活協同組合（架空県架空市二丁目2-2 代表理事",
            "responsible_facts",
            Weight.PUBLISH,
            "二丁目2-2",
        ),
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


def test_another_way_of_setting_a_name_demands_nothing() -> None:
    other = WHOLE.replace("架空商事株式会社", "架空商事㈱").replace("氏名、住所", "氏　名、住所")
    assert demands(parse(WHOLE), parse(other)) == ()


def test_a_joint_use_that_begins_is_published_beforehand() -> None:
    start, end = WHOLE.index("（個人情報の共同利用）"), WHOLE.index("（安全管理のための措置）")
    found = demands(parse(WHOLE[:start] + WHOLE[end:]), parse(WHOLE))
    (one,) = (demand for demand in found if demand.key == "joint_start")
    assert one.weight is Weight.BEFOREHAND
    assert one.words == ("架空商事株式会社", "架空共済連合会")
    assert "joint_users" not in {demand.key for demand in found}


def test_what_is_gone_from_a_list_stands_beside_what_came() -> None:
    changed = WHOLE.replace("架空共済連合会", "見本運輸株式会社")
    (one,) = demands(parse(WHOLE), parse(changed))
    assert (one.words, one.went) == (("見本運輸株式会社",), ("架空共済連合会",))


@pytest.mark.parametrize(
    ("old", "new", "another"),
    [
        ("架空組合（架空市1-1 代表理事 甲）", "架空組合（架空市2-2 代表理事 乙）", False),
        ("架空組合 架空市1-1 代表理事 甲", "架空組合 代表理事 乙", False),
        ("架空組合、住所 架空市1-1", "架空組合、住所 架空市2-2", False),
        ("架空組合\n代表理事 甲", "架空組合\n代表理事 乙", False),
        ("架空組合", "見本組合", True),
        ("代表理事 甲", "代表理事 乙", True),
    ],
)
def test_another_responsible_party_is_told_from_the_same_one(
    old: str, new: str, *, another: bool
) -> None:
    assert responsible_changed(old, new) == another


@pytest.mark.parametrize(
    ("old", "new", "alike"),
    [
        ("架空商事株式会社", "架空商事ホールディングス株式会社", True),
        ("架空共済生活協同組合連合会", "架空運輸生活協同組合連合会", False),
        ("架空商事株式会社", "架空商事合同会社", True),
        ("甲", "甲乙丙", False),
    ],
)
def test_names_are_alike_whatever_kind_of_body(old: str, new: str, *, alike: bool) -> None:
    assert (names_alike(old, new) >= ALIKE) == alike


def test_the_strictest_comes_first() -> None:
    changed = WHOLE.replace("架空 太郎", "架空 花子").replace("氏名、住所", "氏名、住所、電話番号")
    weights = [one.weight for one in demands(parse(WHOLE), parse(changed))]
    assert weights == [Weight.BLOCKED, Weight.PUBLISH, Weight.PUBLISH]


def test_a_list_is_compared_whatever_its_order() -> None:
    assert list_change(("甲", "乙　丙"), ("乙丙", "甲")).is_empty
    was, now = ("商品をお届けするため", "統計のため"), ("商品を皆さまへお届けするため", "見守り")
    assert list_change(was, now) == ListChange(("見守り",), ("統計のため",), ((was[0], now[0]),))
