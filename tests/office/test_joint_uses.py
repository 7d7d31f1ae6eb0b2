"""A joint use is proposed from the policy in force and tied to the version of its first day."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import joint_uses, recipient_views
from app.rules.contracts import Said
from app.rules.errors import Refused
from app.rules.ids import JointUseId
from tests.office.remedies import contractor, joint_user
from tests.office.seats import Office


def test_what_the_policy_says_is_proposed(office: Office) -> None:
    key = joint_user(office)
    draft = joint_uses.proposed(office.clerk, key)
    assert draft.items
    assert draft.purpose
    (row,) = joint_uses.rows(office.clerk, key)
    assert (row.items, row.purpose) == (draft.items, draft.purpose)
    assert row.agreement is Said.yes


def test_it_stands_from_its_first_to_its_last_day(office: Office) -> None:
    clerk, key = office.clerk, joint_user(office)
    (row,) = joint_uses.rows(clerk, key)
    draft = replace(joint_uses.proposed(clerk, key), from_on="2025-04-01", until_on="2026-04-10")
    joint_uses.change(clerk, row.id, draft, row.edition)
    with clerk.look() as unit:
        for day, expected in ((date(2025, 3, 31), False), (date(2026, 4, 10), True)):
            assert (joint_uses.standing(unit, key, day) is not None) is expected
        assert joint_uses.standing(unit, key, date(2026, 4, 11)) is None
    with pytest.raises(Refused, match="先にこの共同利用"):
        joint_uses.change(clerk, row.id, draft, row.edition)


def test_only_a_joint_user_has_one(office: Office) -> None:
    printer = contractor(office)
    draft = replace(joint_uses.proposed(office.clerk, printer), from_on="2025-04-01")
    with pytest.raises(Refused, match="委託先です"):
        joint_uses.add(office.clerk, printer, draft)
    with pytest.raises(Refused, match="共同利用を始めた日"):
        joint_uses.add(office.clerk, joint_user(office), replace(draft, from_on=""))
    with pytest.raises(Refused, match="見つかりません"):
        joint_uses.change(office.clerk, JointUseId(99), draft, 1)


def test_a_partner_counts_as_listed_by_its_own_words(office: Office) -> None:
    found = recipient_views.view(office.clerk, joint_user(office))
    assert found is not None
    users = ("架空グループの会社",)
    assert not recipient_views.is_listed(found.row.name, found.joint_uses, users)
    named = [replace(found.joint_uses[0], listed_as=users[0])]
    assert recipient_views.is_listed(found.row.name, named, users)
    assert not recipient_views.is_listed(found.row.name, (), ("架空生活協同組合連合会の子会社",))
    assert recipient_views.is_listed(found.row.name, (), ("架空生活協同 組合連合会",))


def test_one_place_in_the_policy_belongs_to_one_joint_use_at_a_time(office: Office) -> None:
    first = joint_user(office)
    with pytest.raises(Refused, match="架空生活協同組合連合会との共同利用としてすでに登録"):
        joint_user(office, "架空広告代理店株式会社")
    (row,) = joint_uses.rows(office.clerk, first)
    draft = replace(
        joint_uses.proposed(office.clerk, first), from_on="2025-04-01", listed_as=row.listed_as
    )
    joint_uses.change(office.clerk, row.id, replace(draft, until_on="2026-03-31"), row.edition)
    later = replace(draft, from_on="2026-04-01", listed_as="株式会社コープ開発センター")
    joint_uses.add(office.clerk, first, later)
    with pytest.raises(Refused, match="すでに登録"):
        joint_uses.change(office.clerk, row.id, draft, row.edition + 1)
