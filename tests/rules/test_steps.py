from dataclasses import replace
from datetime import date

import pytest

from app.rules.cases import Case, RightLine
from app.rules.outcomes import Outcome
from app.rules.steps import Step, next_step, right_word, slowest_right, state_word, steps_of
from tests.rules.desk_cases import (
    CASE,
    COMPLAINT,
    CORRECTION,
    DAY,
    DISCLOSURE,
    answered,
    approved,
    carried_out,
    case_of,
    decided,
    dispatched,
    stopped,
    submitted,
    withdrawn,
)


def words(case: Case, right: RightLine) -> str:
    return "→".join(state.step.word for state in steps_of(case, right))


def test_each_right_has_its_own_way() -> None:
    assert words(CASE, DISCLOSURE) == "受付→本人確認→調査→決定→決裁→回答→発送→完了"
    assert words(CASE, CORRECTION) == "受付→本人確認→調査→決定→決裁→実施→回答→発送→完了"
    assert words(CASE, COMPLAINT) == "受付→調査→決定→決裁→回答→発送→完了"


def test_a_refused_correction_has_nothing_to_carry_out() -> None:
    assert "実施" not in words(CASE, decided(CORRECTION, Outcome.refused))
    assert next_step(CASE, approved(CORRECTION, Outcome.refused)) is Step.answer


def test_the_stepper_shows_what_is_done_and_when() -> None:
    states = {state.step: state for state in steps_of(CASE, approved(CORRECTION))}
    assert [state.step for state in states.values() if state.current] == [Step.carrying_out]
    assert states[Step.approval].done
    assert states[Step.approval].on == date(2026, 4, 7)
    assert states[Step.identity].on == date(2026, 4, 3)
    assert not states[Step.answer].done


@pytest.mark.parametrize(
    ("right", "word"),
    [
        (DISCLOSURE, "調査中"),
        (decided(DISCLOSURE), "起案中"),
        (submitted(DISCLOSURE), "決裁待ち"),
        (replace(decided(DISCLOSURE), returned_reason="宛名を確かめてください"), "差戻し"),
        (approved(DISCLOSURE), "発行待ち"),
        (approved(CORRECTION), "実施待ち"),
        (carried_out(CORRECTION), "発行待ち"),
        (answered(DISCLOSURE), "発送待ち"),
        (dispatched(DISCLOSURE), "完了待ち"),
    ],
)
def test_the_word_tells_what_is_waited_for(right: RightLine, word: str) -> None:
    assert state_word(case_of(right)) == word


def test_before_the_decision_a_completion_is_waited_for() -> None:
    assert state_word(stopped(CASE)) == "補正待ち"
    assert state_word(stopped(case_of(submitted(DISCLOSURE)))) == "決裁待ち"


def test_a_case_stands_where_its_slowest_right_stands() -> None:
    case = case_of(dispatched(DISCLOSURE), submitted(CORRECTION), withdrawn(COMPLAINT))
    assert slowest_right(case) == submitted(CORRECTION)
    assert state_word(case) == "決裁待ち"
    assert [right_word(case, right) for right in case.rights] == ["完了待ち", "決裁待ち", "取下げ"]


def test_the_beginning_and_the_end_have_their_words() -> None:
    assert state_word(replace(CASE, provisional=True)) == "仮受付"
    assert state_word(replace(CASE, identity=None)) == "本人確認待ち"
    closed = replace(case_of(dispatched(DISCLOSURE)), closed_on=DAY)
    assert state_word(closed) == "完了"
    assert right_word(closed, dispatched(DISCLOSURE)) == "完了"
    assert state_word(replace(case_of(withdrawn(DISCLOSURE)), closed_on=DAY)) == "取下げ"


def test_an_end_without_identity_skips_the_check() -> None:
    unknown = replace(CASE, identity=None)
    ended = submitted(DISCLOSURE, Outcome.not_identified)
    assert next_step(unknown, ended) is Step.approval
