"""Say from which age a child's own answer counts: a dated rule (LAW A-9, A-13 P-18).

A year of life is full at the end of the day before the birthday (年齢計算ニ関スル法律), so whoever
was born on 29 February is older from 1 March of a common year on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from app.rules.eras import EARLIEST, age_on

HOUSE_UP_TO = 12
"""内規: 12歳以下は法定代理人."""
REFORM_BELOW = 16
"""改正法: 16歳未満は法定代理人; from its day in force, which nobody knows yet."""
_DAY = timedelta(days=1)

By = Literal["guardian", "self"]


@dataclass(frozen=True, order=True)
class AgeRule:
    """Say that from a day on children below an age need a guardian's answer."""

    from_on: date
    below: int
    words: str = ""


@dataclass(frozen=True)
class Turn:
    """Stand for the first day on which somebody else's answer counts than the day before."""

    on: date
    by: By


def house_rule(up_to: int, from_on: date = EARLIEST) -> AgeRule:
    """Return the rule of the house: up to this age the 法定代理人."""
    return AgeRule(from_on, up_to + 1, f"内規（{up_to}歳以下は法定代理人）")


def reform_rule(from_on: date) -> AgeRule:
    """Return the rule of the reformed law from the day it comes into force."""
    return AgeRule(from_on, REFORM_BELOW, f"改正法（{REFORM_BELOW}歳未満は法定代理人）")


HOUSE_RULES = (house_rule(HOUSE_UP_TO),)


def age_rules(
    house: Sequence[AgeRule] = HOUSE_RULES, reform_on: date | None = None
) -> tuple[AgeRule, ...]:
    """Put the dated rules in order; the law, once in force, stands above those of the house."""
    if reform_on is None:
        return tuple(sorted(house))
    before = (rule for rule in house if rule.from_on < reform_on)
    return (*sorted(before), reform_rule(reform_on))


def rule_on(rules: Sequence[AgeRule], day: date) -> AgeRule:
    """Find the rule in force on a day; before the first one, the first one."""
    in_force = [rule for rule in rules if rule.from_on <= day]
    return max(in_force, default=min(rules))


def answers_on(birth_on: date | None, rules: Sequence[AgeRule], day: date) -> By:
    """Say whose answer counts on a day; for a child not yet born the guardian's."""
    if birth_on is None:
        return "guardian"
    return "guardian" if age_on(birth_on, day) < rule_on(rules, day).below else "self"


def attains_on(birth_on: date, age: int) -> date:
    """Return the day at whose end an age is full: the day before the birthday."""
    return birthday(birth_on, age) - _DAY


def birthday(birth_on: date, age: int) -> date:
    """Return the first day that is counted with an age; 29 February falls on 1 March."""
    try:
        return birth_on.replace(year=birth_on.year + age)
    except ValueError:
        return date(birth_on.year + age, 3, 1)


def turns(birth_on: date, rules: Sequence[AgeRule], first: date, last: date) -> tuple[Turn, ...]:
    """List the days of a period on which it turns whose answer counts.

    A child turns to `self` by a birthday, and back to `guardian` where a rule with a higher age
    comes into force.
    """
    possible = {birthday(birth_on, rule.below) for rule in rules}
    possible |= {rule.from_on for rule in rules if rule.from_on > birth_on}
    return tuple(
        Turn(day, answers_on(birth_on, rules, day))
        for day in sorted(possible)
        if first <= day <= last
        and answers_on(birth_on, rules, day - _DAY) != answers_on(birth_on, rules, day)
    )


def births_turning(
    rules: Sequence[AgeRule], first: date, last: date
) -> tuple[tuple[date, date], ...]:
    """Return the spans of birthdays among which all stand who turn in a period.

    Wider than needed; `turns` decides.
    """
    ages = [rule.below for rule in rules]
    by_birthday = [(birthday(first, -age) - _DAY, birthday(last, -age) + _DAY) for age in ages]
    by_rule = [
        (birthday(rule.from_on, -max(ages)) - _DAY, rule.from_on)
        for rule in rules
        if first <= rule.from_on <= last
    ]
    return (*by_birthday, *by_rule)
