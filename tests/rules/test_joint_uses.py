"""A joint use names items and purpose, and is looked for in the words of the policy."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.joint_uses import (
    Duty,
    JointUse,
    JointUseDraft,
    listed,
    overlap,
    read_joint_use,
    stands,
)

TODAY = date(2026, 4, 20)
DRAFT = JointUseDraft(
    from_on="2025-04-01",
    until_on="2027-03-31",
    items=("お名前", "お名前", "ご住所"),
    purpose="商品のご案内",
    agreement="yes",
    agreed_on="2025-03-20",
    duties=("accident", "members", "unknown"),
)


def test_a_whole_draft_becomes_a_joint_use() -> None:
    new = read_joint_use(DRAFT, today=TODAY).joint_use
    assert new is not None
    assert new.items == ("お名前", "ご住所")
    assert new.duties == (Duty.members, Duty.accident)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"from_on": ""}, "from_on"),
        ({"from_on": "4月99日"}, "from_on"),
        ({"items": ()}, "items"),
        ({"purpose": " "}, "purpose"),
        ({"until_on": "2025-03-31"}, "until_on"),
        ({"agreed_on": "2026-04-21"}, "agreed_on"),
        ({"listed_as": "連" * 401}, "listed_as"),
    ],
)
def test_what_is_missing_is_named_by_its_field(changed: dict[str, object], field: str) -> None:
    reading = read_joint_use(replace(DRAFT, **changed), today=TODAY)  # type: ignore[arg-type]
    assert reading.joint_use is None
    assert [problem.field for problem in reading.problems] == [field]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 3, 31), False),
        (date(2025, 4, 1), True),
        (date(2027, 3, 31), True),
        (date(2027, 4, 1), False),
    ],
)
def test_it_goes_on_from_its_first_to_its_last_day(day: date, *, expected: bool) -> None:
    assert stands(JointUse(date(2025, 4, 1), date(2027, 3, 31)), day) is expected


def test_a_partner_is_found_in_the_list_whatever_the_spaces() -> None:
    users = ("架空子会社株式会社", "架空　生活協同組合連合会", "㈱架空コープＡ１")
    assert listed("架空生活協同組合連合会", users) == users[1]
    for name in ("株式会社架空コープA1", "（株）架空コープＡ１", "架空コープa1㈱"):
        assert listed(name, users) == users[2]


@pytest.mark.parametrize("name", ["", "コープ", "会", "㈱", "株式会社", "架空子会社鶴岡株式会社"])
def test_a_part_of_a_name_is_no_partner(name: str) -> None:
    users = ("架空子会社株式会社", "架空　生活協同組合連合会", "㈱架空コープＡ１")
    assert listed(name, users) == ""


def test_two_joint_uses_overlap_on_a_day_that_both_have() -> None:
    first = JointUse(date(2025, 4, 1), date(2026, 3, 31))
    assert overlap(first, JointUse(date(2026, 3, 31)))
    assert not overlap(first, JointUse(date(2026, 4, 1)))
    assert overlap(JointUse(date(2020, 4, 1)), first)
