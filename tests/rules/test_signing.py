"""The table of who may sign what is whole, and its floors hold."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.approvals import Deputy, Manner, check_deputy, manner_of
from app.rules.ids import StaffId
from app.rules.letter_kinds import LETTER_WORDS
from app.rules.outcomes import Outcome
from app.rules.roles import Role
from app.rules.sheet_marks import mark_of, same_mark
from app.rules.signing import (
    ANSWERS,
    DEFAULTS,
    LEVELS,
    choices_of,
    level_of,
    level_of_right,
    may_be_deputised,
    reaches,
)
from tests.rules.desk_cases import DISCLOSURE

DAY = date(2026, 4, 20)
HEAD, DEPUTY = StaffId(1), StaffId(2)
AWAY = Deputy(DEPUTY, DAY, date(2026, 4, 27))
DEPARTMENT = frozenset({Role.department_manager})


def test_every_kind_of_letter_has_its_line() -> None:
    assert set(LETTER_WORDS) - set(DEFAULTS) == set()


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_no_answer_is_its_drafter_s_alone(kind: str) -> None:
    assert Role.clerk not in choices_of(kind)
    assert level_of({kind: Role.clerk}, kind) is Role.department_manager


def test_what_only_the_head_sees_stays_the_head_s() -> None:
    assert level_of({"authority_answer": Role.clerk}, "authority_answer") is Role.manager
    assert choices_of("receipt") == LEVELS
    assert level_of({"cover_note": Role.manager}, "cover_note") is Role.clerk
    assert level_of({}, "a kind of tomorrow") is Role.department_manager


def test_the_higher_role_reaches_the_lower_level() -> None:
    assert reaches({Role.manager}, Role.clerk)
    assert not reaches({Role.clerk}, Role.department_manager)
    assert not reaches({Role.auditor, Role.system}, Role.clerk)
    assert not reaches((), Role.clerk)


@pytest.mark.parametrize("outcome", [Outcome.none_held, Outcome.existence_withheld])
def test_nothing_held_and_nothing_said_go_the_same_way(outcome: Outcome) -> None:
    line = replace(DISCLOSURE, outcome=outcome)
    assert level_of_right({"disclosure": Role.department_manager}, line) is Role.manager
    assert not may_be_deputised(line)


def test_an_answer_follows_the_table() -> None:
    line = replace(DISCLOSURE, outcome=Outcome.full)
    assert level_of_right({}, line) is Role.manager
    assert level_of_right({"disclosure": Role.department_manager}, line) is Role.department_manager
    assert may_be_deputised(line)


@pytest.mark.parametrize(
    ("day", "manner"),
    [(date(2026, 4, 19), None), (DAY, Manner.deputy), (date(2026, 4, 28), None)],
)
def test_a_deputy_stands_in_on_her_days(day: date, manner: Manner | None) -> None:
    assert manner_of(Role.manager, DEPARTMENT, DEPUTY, [AWAY], day) is manner
    assert manner_of(Role.manager, DEPARTMENT, HEAD, [AWAY], day) is None
    assert manner_of(Role.manager, frozenset({Role.clerk}), DEPUTY, [AWAY], day) is None
    assert manner_of(Role.department_manager, DEPARTMENT, DEPUTY, [AWAY], day) is Manner.screen


def test_a_deputy_without_a_last_day_stands_in_until_told_otherwise() -> None:
    assert Deputy(DEPUTY, DAY).stands_in(date(2027, 1, 1))
    assert check_deputy(Deputy(DEPUTY, DAY)) is None
    assert "前になっています" in (check_deputy(Deputy(DEPUTY, DAY, date(2026, 4, 1))) or "")


@pytest.mark.parametrize("typed", ["9F2A-11C0", "９ｆ２ａ－１１ｃ０", "9f2a11c0", " 9F2A 11C0 "])
def test_a_mark_is_the_same_however_it_is_typed(typed: str) -> None:
    digest = "9f2a11c0" + "0" * 56
    assert mark_of(digest) == "9F2A-11C0"
    assert same_mark(typed, digest)
    assert not same_mark("", digest)
    assert not same_mark("9F2A-11C1", digest)
