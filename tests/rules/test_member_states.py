"""The states of a member: which follows which, and from which day."""

from datetime import date
from typing import get_args

import pytest

from app.rules.member_states import (
    WORDS,
    State,
    day_refusal,
    read_state,
    refusal,
    state_before,
    undo_refusal,
)

ALLOWED: set[tuple[State, State]] = {
    ("active", "left"),
    ("active", "graduated"),
    ("active", "deceased"),
    ("active", "erased"),
    ("left", "active"),
    ("left", "deceased"),
    ("left", "erased"),
    ("graduated", "active"),
    ("graduated", "deceased"),
    ("graduated", "erased"),
    ("deceased", "erased"),
}


@pytest.mark.parametrize("before", get_args(State))
@pytest.mark.parametrize("after", get_args(State))
def test_only_the_allowed_changes_pass(before: State, after: State) -> None:
    sentence = refusal(before, after)
    assert (sentence is None) == ((before, after) in ALLOWED)
    assert sentence is None or "何も変えていません。" in sentence


def test_a_wrong_death_is_for_the_manager_to_take_back() -> None:
    assert "管理責任者" in (refusal("deceased", "active") or "")
    assert undo_refusal("deceased") is None
    assert undo_refusal("left") is None
    assert "登録中" in (undo_refusal("active") or "")
    assert "消去済" in (undo_refusal("erased") or "")


def test_undoing_returns_to_what_was_before() -> None:
    assert state_before([]) == "active"
    assert state_before(["deceased"]) == "active"
    assert state_before(["left", "deceased"]) == "left"


def test_a_state_begins_neither_in_the_future_nor_before_the_last() -> None:
    since, today = date(2026, 4, 1), date(2026, 4, 20)
    assert day_refusal(today, since=since, today=today) is None
    assert day_refusal(since, since=since, today=today) is None
    assert "まだ来ていません" in (day_refusal(date(2026, 4, 21), since=since, today=today) or "")
    assert "より前です" in (day_refusal(date(2026, 3, 31), since=since, today=today) or "")


def test_every_state_has_its_word_and_an_unknown_one_allows_nothing() -> None:
    assert set(WORDS) == set(get_args(State))
    assert read_state("left") == "left"
    assert read_state("架空") == "erased"
