from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.graduation import (
    GraduationRule,
    born_until,
    graduates_on,
    is_possible,
    month_ends_on,
)

RULE = GraduationRule()
RULES = st.builds(
    GraduationRule, st.integers(1, 18), st.sampled_from((2, 3, 12)), st.integers(1, 28)
) | st.sampled_from((RULE, GraduationRule(6, 2, 29), GraduationRule(3, 12, 31)))


@pytest.mark.parametrize(
    ("born", "on"),
    [
        (date(2020, 4, 1), date(2026, 3, 31)),
        (date(2020, 4, 2), date(2027, 3, 31)),
        (date(2020, 3, 31), date(2026, 3, 31)),
        (date(2020, 2, 29), date(2026, 3, 31)),
        (date(2021, 1, 1), date(2027, 3, 31)),
        (date(2020, 12, 31), date(2027, 3, 31)),
    ],
)
def test_a_child_goes_at_the_end_of_the_school_year_in_which_it_is_six(
    born: date, on: date
) -> None:
    assert graduates_on(born, RULE) == on


def test_a_rule_at_the_end_of_february_falls_on_the_last_day_there_is() -> None:
    rule = GraduationRule(6, 2, 29)
    assert rule.on(2024) == date(2024, 2, 29)
    assert graduates_on(date(2020, 2, 29), rule) == date(2026, 2, 28)
    assert graduates_on(date(2018, 3, 1), rule) == date(2024, 2, 29)
    assert graduates_on(date(2018, 3, 2), rule) == date(2025, 2, 28)


def test_the_rule_is_said_in_words() -> None:
    assert RULE.words == "満6歳に達した後、最初の3月31日"


@pytest.mark.parametrize("rule", [(0, 3, 31), (19, 3, 31), (6, 13, 1), (6, 0, 1), (6, 4, 31)])
def test_what_is_no_day_is_no_rule(rule: tuple[int, int, int]) -> None:
    assert not is_possible(*rule)
    with pytest.raises(ValueError, match=str(rule[1])):
        GraduationRule(*rule)


def test_a_month_ends_on_its_last_day() -> None:
    assert month_ends_on(2024, 2) == date(2024, 2, 29)
    assert month_ends_on(2026, 12) == date(2026, 12, 31)


@given(born=st.dates(date(2000, 1, 1), date(2040, 12, 31)), rule=RULES)
def test_a_child_goes_once_the_age_is_full_and_within_a_year(
    born: date, rule: GraduationRule
) -> None:
    on = graduates_on(born, rule)
    assert on == rule.on(on.year)
    assert on.year - born.year in {rule.age, rule.age + 1, rule.age - 1}


@given(
    born=st.dates(date(2000, 1, 1), date(2040, 12, 31)),
    day=st.dates(date(2010, 1, 1), date(2060, 12, 31)),
    rule=RULES,
)
def test_the_latest_birthday_finds_exactly_those_who_have_gone(
    born: date, day: date, rule: GraduationRule
) -> None:
    assert (born <= born_until(day, rule)) == (graduates_on(born, rule) <= day)


@given(day=st.dates(date(2010, 1, 1), date(2060, 12, 31)), rule=RULES)
def test_the_latest_birthday_is_sharp(day: date, rule: GraduationRule) -> None:
    last = born_until(day, rule)
    assert graduates_on(last, rule) <= day < graduates_on(last + timedelta(days=1), rule)
