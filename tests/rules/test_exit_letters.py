"""Each end of a membership has a letter of its own, and none for who died."""

from datetime import date
from typing import get_args

import pytest

from app.rules.exit_letters import DAY_OF, EXIT_OF, ExitLetter, items_of, letter_for
from app.rules.exits import ExitKind
from app.rules.member_states import State

ON, ERASE_ON = date(2026, 4, 30), date(2026, 7, 30)


def test_only_three_pairs_of_state_and_exit_have_a_letter() -> None:
    pairs = {
        (state, kind): letter_for(state, kind)
        for state in get_args(State)
        for kind in get_args(ExitKind)
    }
    assert {pair: letter for pair, letter in pairs.items() if letter} == {
        ("left", "left"): ExitLetter.leaving,
        ("graduated", "graduated"): ExitLetter.graduation,
        ("active", "withdrawn"): ExitLetter.withdrawal,
    }
    assert set(DAY_OF) == set(EXIT_OF) == set(ExitLetter)


@pytest.mark.parametrize("letter", list(ExitLetter))
def test_it_is_kept_through_the_day_before_it_may_go(letter: ExitLetter) -> None:
    said = dict(items_of(letter, ON, ERASE_ON, ON))
    assert said["ご登録の内容"] == "令和8年7月29日まで保管し、その後に消去いたします"
    assert said["ご案内"] == "令和8年4月30日から、お送りいたしません"
    assert ("退会の手続" in said) is (letter is ExitLetter.withdrawal)


def test_a_day_that_is_over_is_not_promised() -> None:
    said = dict(items_of(ExitLetter.leaving, ON, ERASE_ON, ERASE_ON))
    assert "令和8年7月29日" not in said["ご登録の内容"]
