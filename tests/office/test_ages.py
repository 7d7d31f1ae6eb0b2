from datetime import date

import pytest

from app.office import ages, child_lists, history
from app.rules.ages import HOUSE_RULES
from app.rules.errors import Refused
from app.rules.members import ChildDraft
from tests.office.families import mother_of
from tests.office.seats import Office

TWELVE = ChildDraft("架空　葵", "カクウ　アオイ", "2013-05-10", "子")
LEAP = ChildDraft("架空　陽", "カクウ　ハル", "2012-02-29", "子")


def test_the_rule_of_the_house_stands_until_somebody_changes_it(office: Office) -> None:
    assert ages.rules(office.clerk) == HOUSE_RULES
    assert ages.settings(office.clerk) == ages.AgeSettings(12, None, None)


def test_the_day_of_the_reform_is_set_and_taken_back(office: Office) -> None:
    ages.set_reform_day(office.manager, date(2027, 4, 1))
    assert [rule.below for rule in ages.rules(office.clerk)] == [13, 16]
    newest = history.rows(office.manager)[0]
    assert (newest.title, newest.values) == (
        "改正法の施行日を設定",
        {"reform_on": ["", "2027-04-01"]},
    )
    ages.set_reform_day(office.manager, None)
    assert ages.rules(office.clerk) == HOUSE_RULES


def test_a_new_age_of_the_house_counts_from_its_day_on(office: Office) -> None:
    ages.set_house_age(office.manager, 14, date(2026, 10, 1))
    assert [(str(rule.from_on), rule.below) for rule in ages.rules(office.clerk)] == [
        ("1900-01-01", 13),
        ("2026-10-01", 15),
    ]
    assert ages.settings(office.clerk).since_on == date(2026, 10, 1)
    ages.set_house_age(office.manager, 15, date(2026, 10, 1))
    assert [rule.below for rule in ages.rules(office.clerk)] == [13, 16]
    with pytest.raises(Refused, match="令和8年10月1日からの決まりが、もうあります"):
        ages.set_house_age(office.manager, 12, date(2026, 9, 30))


def test_only_an_age_below_eighteen_makes_a_rule(office: Office) -> None:
    for up_to in (0, 18):
        with pytest.raises(Refused, match="1歳から17歳"):
            ages.set_house_age(office.manager, up_to, date(2026, 10, 1))


def test_a_clerk_does_not_change_the_rule(office: Office) -> None:
    with pytest.raises(Refused, match="設定の変更"):
        ages.set_reform_day(office.clerk, date(2027, 4, 1))
    with pytest.raises(Refused, match="設定の変更"):
        ages.set_house_age(office.clerk, 15, date(2027, 4, 1))


def test_who_passes_the_age_in_a_period_is_listed_by_day(office: Office) -> None:
    mother_of(office.clerk, TWELVE, LEAP)
    found = child_lists.passing_age(office.auditor, date(2025, 3, 1), date(2026, 5, 31))
    assert [(row.name, str(row.turns_on), row.by, row.standing) for row in found] == [
        ("架空　陽", "2025-03-01", "self", "none"),
        ("架空　葵", "2026-05-10", "self", "renewal_due"),
    ]
    assert [row.member_code for row in found[0].members] == ["00010001"]
    assert found[0].rule_words == "内規（12歳以下は法定代理人）"
    assert child_lists.passing_age(office.clerk, date(2026, 5, 11), date(2026, 12, 31)) == []


def test_the_reform_lets_some_fall_back(office: Office) -> None:
    mother_of(office.clerk, TWELVE, LEAP)
    ages.set_reform_day(office.manager, date(2026, 10, 1))
    found = child_lists.passing_age(office.clerk, date(2026, 9, 1), date(2026, 10, 31))
    assert [(row.name, str(row.turns_on), row.by) for row in found] == [
        ("架空　陽", "2026-10-01", "guardian"),
        ("架空　葵", "2026-10-01", "guardian"),
    ]
    assert found[0].rule_words == "改正法（16歳未満は法定代理人）"


def test_a_period_that_ends_before_it_begins_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="期間"):
        child_lists.passing_age(office.clerk, date(2026, 5, 2), date(2026, 5, 1))


def test_who_is_expected_is_listed_by_month_and_asked_for_once_it_is_over(
    office: Office,
) -> None:
    mother_of(
        office.clerk,
        ChildDraft(expected_month="2026年6月"),
        ChildDraft(expected_month="R8.3", name="架空　希"),
    )
    assert [
        (row.expected_month, row.name, row.overdue) for row in child_lists.expected(office.clerk)
    ] == [("2026-03", "架空　希", True), ("2026-06", "", False)]
