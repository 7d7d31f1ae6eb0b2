from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ages import (
    HOUSE_RULES,
    REFORM_BELOW,
    Turn,
    age_rules,
    answers_on,
    attains_on,
    birthday,
    births_turning,
    house_rule,
    reform_rule,
    rule_on,
    turns,
)
from app.rules.eras import age_on

REFORM = date(2028, 4, 1)
BOTH = age_rules(HOUSE_RULES, REFORM)
FIRST, LAST = date(2000, 1, 1), date(2060, 12, 31)


def test_by_default_up_to_twelve_the_statutory_agent_answers() -> None:
    rules = age_rules()
    assert [(rule.below, rule.words) for rule in rules] == [(13, "内規（12歳以下は法定代理人）")]
    assert answers_on(date(2014, 5, 10), rules, date(2027, 5, 9)) == "guardian"
    assert answers_on(date(2014, 5, 10), rules, date(2027, 5, 10)) == "self"


def test_the_reform_raises_the_age_from_its_day_on_and_not_before() -> None:
    born = date(2014, 5, 10)
    assert answers_on(born, BOTH, REFORM - timedelta(days=1)) == "self"
    assert answers_on(born, BOTH, REFORM) == "guardian"
    assert answers_on(born, BOTH, date(2030, 5, 9)) == "guardian"
    assert answers_on(born, BOTH, date(2030, 5, 10)) == "self"
    assert rule_on(BOTH, REFORM).words == "改正法（16歳未満は法定代理人）"


def test_without_a_day_there_is_no_reform() -> None:
    assert age_rules(HOUSE_RULES, None) == HOUSE_RULES


def test_a_rule_of_the_house_after_the_reform_does_not_lower_the_age_of_the_law() -> None:
    rules = age_rules((*HOUSE_RULES, house_rule(14, REFORM + timedelta(days=5))), REFORM)
    assert rules == (*HOUSE_RULES, reform_rule(REFORM))


def test_the_house_may_raise_its_age_from_a_day_on() -> None:
    rules = age_rules((house_rule(14, date(2027, 4, 1)), *HOUSE_RULES))
    born = date(2014, 1, 1)
    assert answers_on(born, rules, date(2027, 3, 31)) == "self"
    assert answers_on(born, rules, date(2027, 4, 1)) == "guardian"


def test_before_the_first_rule_the_first_one_is_asked() -> None:
    only = house_rule(12, date(2020, 1, 1))
    assert rule_on([only], date(2010, 1, 1)) is only


def test_nobody_asks_a_child_that_is_not_born() -> None:
    assert answers_on(None, age_rules(), date(2027, 1, 1)) == "guardian"


@pytest.mark.parametrize(
    ("age", "full", "counted"),
    [
        (3, date(2023, 2, 28), date(2023, 3, 1)),
        (4, date(2024, 2, 28), date(2024, 2, 29)),
        (13, date(2033, 2, 28), date(2033, 3, 1)),
        (16, date(2036, 2, 28), date(2036, 2, 29)),
    ],
)
def test_a_year_is_full_at_the_end_of_the_day_before_the_birthday(
    age: int, full: date, counted: date
) -> None:
    born = date(2020, 2, 29)
    assert attains_on(born, age) == full
    assert birthday(born, age) == counted
    assert age_on(born, counted) == age
    assert age_on(born, full) == age - 1


def test_a_child_of_the_leap_day_passes_on_the_first_of_march() -> None:
    born = date(2020, 2, 29)
    assert turns(born, age_rules(), FIRST, LAST) == (Turn(date(2033, 3, 1), "self"),)


def test_a_child_may_pass_fall_back_and_pass_again() -> None:
    born = date(2014, 5, 10)
    assert turns(born, BOTH, FIRST, LAST) == (
        Turn(date(2027, 5, 10), "self"),
        Turn(REFORM, "guardian"),
        Turn(date(2030, 5, 10), "self"),
    )


def test_only_what_turns_within_the_period_is_listed() -> None:
    born = date(2014, 5, 10)
    assert turns(born, BOTH, date(2027, 5, 11), date(2028, 3, 31)) == ()
    assert turns(born, BOTH, date(2027, 5, 10), date(2027, 5, 10))[0].by == "self"


@given(
    born=st.dates(date(2005, 1, 1), date(2030, 12, 31)),
    reform=st.none() | st.dates(date(2026, 1, 1), date(2032, 12, 31)),
)
def test_the_turns_are_exactly_the_days_on_which_the_answer_changes(
    born: date, reform: date | None
) -> None:
    rules = age_rules(HOUSE_RULES, reform)
    found = {turn.on: turn.by for turn in turns(born, rules, born, LAST)}
    day, by = born, answers_on(born, rules, born)
    while day < born.replace(day=1, year=born.year + REFORM_BELOW + 1):
        day += timedelta(days=1)
        now = answers_on(born, rules, day)
        assert found.get(day, by) == now
        assert (day in found) == (now != by)
        by = now


@given(
    born=st.dates(date(2005, 1, 1), date(2030, 12, 31)),
    reform=st.none() | st.dates(date(2026, 1, 1), date(2032, 12, 31)),
    first=st.dates(date(2018, 1, 1), date(2045, 12, 31)),
    days=st.integers(0, 400),
)
def test_whoever_turns_in_a_period_was_born_in_one_of_its_spans(
    born: date, reform: date | None, first: date, days: int
) -> None:
    rules, last = age_rules(HOUSE_RULES, reform), first + timedelta(days=days)
    if turns(born, rules, first, last):
        spans = births_turning(rules, first, last)
        assert any(start <= born <= end for start, end in spans)
