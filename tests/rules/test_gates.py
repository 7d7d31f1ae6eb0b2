from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.rules.cases import RightLine
from app.rules.gates import AtGate, may_have_happened
from app.rules.moves import Actor, Move
from app.rules.nonconformities import Gate
from app.rules.roles import Role
from tests.rules.desk_cases import (
    ARRIVAL,
    CASE,
    CLERK,
    CORRECTION,
    DAY,
    DISCLOSURE,
    HEAD,
    answered,
    approved,
    carried_out,
    case_of,
    dispatched,
    submitted,
    withdrawn,
)

REFUSED: list[tuple[Move, RightLine]] = [
    (Move.decide, DISCLOSURE),
    (Move.submit, DISCLOSURE),
    (Move.approve, DISCLOSURE),
    (Move.send_back, DISCLOSURE),
    (Move.answer, DISCLOSURE),
    (Move.dispatch, DISCLOSURE),
    (Move.carry_out, CORRECTION),
    (Move.withdraw, answered(DISCLOSURE)),
]
ON_RECORD: list[tuple[Move, RightLine]] = [
    (Move.submit, submitted(DISCLOSURE)),
    (Move.submit, approved(DISCLOSURE)),
    (Move.approve, approved(DISCLOSURE)),
    (Move.carry_out, carried_out(CORRECTION)),
    (Move.answer, answered(DISCLOSURE)),
    (Move.dispatch, dispatched(DISCLOSURE)),
    (Move.withdraw, withdrawn(DISCLOSURE)),
]


def asked(move: Move, right: RightLine, day: date = DAY, who: Actor | None = None) -> bool:
    actor = who or (HEAD if move in {Move.approve, Move.send_back} else CLERK)
    return may_have_happened(move, case_of(right), right, actor, day)


@pytest.mark.parametrize(("move", "right"), REFUSED)
def test_what_waits_for_an_earlier_step_may_have_happened(move: Move, right: RightLine) -> None:
    assert asked(move, right)


@pytest.mark.parametrize(("move", "right"), ON_RECORD)
def test_what_stands_on_record_is_not_recorded_again(move: Move, right: RightLine) -> None:
    assert not asked(move, right)


def test_a_case_withdrawn_as_a_whole_is_not_withdrawn_again() -> None:
    case = case_of(withdrawn(DISCLOSURE), withdrawn(CORRECTION))
    assert not may_have_happened(Move.withdraw, case, None, CLERK, DAY)
    assert may_have_happened(Move.withdraw, case_of(answered(DISCLOSURE)), None, CLERK, DAY)


def test_a_day_before_the_request_is_a_slip_of_the_pen() -> None:
    assert not asked(Move.answer, DISCLOSURE, ARRIVAL - timedelta(days=1))
    assert asked(Move.answer, DISCLOSURE, ARRIVAL)


def test_who_may_not_make_the_move_is_not_asked_whether_it_happened() -> None:
    reader = Actor(CLERK.id, frozenset({Role.auditor}))
    assert not asked(Move.decide, DISCLOSURE, who=reader)
    recused = replace(CASE, recused=frozenset({CLERK.id}))
    assert not may_have_happened(Move.decide, recused, DISCLOSURE, CLERK, DAY)


def test_after_its_end_a_case_says_only_that_it_is_over() -> None:
    closed = replace(CASE, closed_on=DAY)
    assert not may_have_happened(Move.decide, closed, DISCLOSURE, CLERK, DAY)


def test_a_refusal_at_a_gate_knows_whose_case_it_is() -> None:
    error = AtGate("まだできません。", Gate.decide, CASE, DISCLOSURE)
    assert (error.sentence, error.member_id) == ("まだできません。", CASE.member_id)
    assert AtGate("まだできません。", Gate.provision).case is None
