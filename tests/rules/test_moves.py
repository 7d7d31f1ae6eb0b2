from dataclasses import replace
from datetime import date

import pytest

from app.rules.cases import Case, RightLine
from app.rules.moves import MOVES, Actor, Move, refusal
from app.rules.outcomes import Outcome
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
    decided,
    dispatched,
    stopped,
    submitted,
    withdrawn,
)

PROVISIONAL = replace(CASE, provisional=True, identity=None)
D, C = DISCLOSURE, CORRECTION
OF_A_RIGHT = [move for move in Move if MOVES[move].of_a_right]
# For each state of a disclosure the moves that are allowed to the right person, no others.
ALLOWED: list[tuple[RightLine, set[str]]] = [
    (D, {"decide", "withdraw"}),
    (decided(D), {"decide", "submit", "withdraw"}),
    (submitted(D), {"approve", "send_back", "withdraw"}),
    (approved(D), {"decide", "send_back", "answer", "withdraw"}),
    (answered(D), {"dispatch"}),
    (dispatched(D), set()),
    (withdrawn(D), set()),
    (C, {"decide", "withdraw"}),
    (submitted(C), {"approve", "send_back", "withdraw"}),
    (approved(C), {"decide", "send_back", "carry_out", "withdraw"}),
    (approved(C, Outcome.refused), {"decide", "send_back", "answer", "withdraw"}),
    (carried_out(C), {"answer", "send_back"}),
    (answered(C), {"dispatch"}),
]


def asked(move: Move, right: RightLine | None = None, case: Case | None = None) -> str | None:
    actor = HEAD if move in {Move.approve, Move.send_back} else CLERK
    return refusal(move, case or (case_of(right) if right else CASE), right, actor, DAY)


@pytest.mark.parametrize(("right", "allowed"), ALLOWED)
def test_every_other_move_of_a_right_is_refused_with_a_sentence(
    right: RightLine, allowed: set[str]
) -> None:
    answers = {move: asked(move, right) for move in (*OF_A_RIGHT, Move.withdraw)}
    assert {move.value for move, sentence in answers.items() if sentence is None} == allowed
    assert all(sentence.endswith("。") for sentence in answers.values() if sentence)


@pytest.mark.parametrize("move", list(Move))
def test_nobody_without_a_role_moves_anything(move: Move) -> None:
    for roles in (frozenset[Role](), frozenset({Role.auditor, Role.system})):
        sentence = refusal(move, CASE, DISCLOSURE, Actor(CLERK.id, roles), DAY)
        assert sentence is not None
        assert "の仕事です" in sentence


@pytest.mark.parametrize("move", [Move.approve, Move.send_back])
def test_a_clerk_does_not_approve(move: Move) -> None:
    right = submitted(D)
    sentence = refusal(move, case_of(right), right, CLERK, DAY)
    assert sentence is not None
    assert sentence.startswith("回答の承認は、部署管理者・管理責任者の仕事です。")


def test_nobody_approves_her_own_draft() -> None:
    own = replace(submitted(D), drafted_by=HEAD.id)
    assert refusal(Move.approve, case_of(own), own, HEAD, DAY) == (
        "ご自分が起案した回答は承認できません。ほかの決裁者に回してください。"
    )


@pytest.mark.parametrize("move", list(Move))
def test_a_closed_case_is_not_moved(move: Move) -> None:
    right = dispatched(D)
    closed = replace(case_of(right), closed_on=DAY)
    sentence = asked(move, right, closed)
    assert sentence is not None
    assert sentence.startswith("この受付は4月10日（金）に完了しています。")


def test_a_provisional_case_is_completed_before_it_is_decided() -> None:
    assert asked(Move.decide, D, PROVISIONAL) == (
        "仮受付のままでは、対応の決定はできません。足りない項目を入れて、先に受付を完了してください。"
    )
    allowed = {
        move.value for move in Move if asked(move, D, replace(PROVISIONAL, rights=())) is None
    }
    assert allowed == {"complete_intake", "check_identity", "ask_completion", "withdraw", "close"}
    assert asked(Move.complete_intake) == "この受付は完了しています。仮受付ではありません。"


@pytest.mark.parametrize("move", list(Move))
def test_nothing_happens_before_the_arrival(move: Move) -> None:
    actor = Actor(HEAD.id, frozenset(Role))
    sentence = refusal(move, replace(CASE, received_on=date(2026, 4, 11)), D, actor, DAY)
    assert sentence is not None


def test_a_case_is_closed_when_every_right_is_posted_or_withdrawn() -> None:
    assert asked(Move.close, case=case_of(dispatched(D), withdrawn(C))) is None
    assert asked(Move.close, case=case_of(dispatched(D), answered(C))) == (
        "まだ完了できません。「訂正・追加・削除」の回答が発送されていません。"
        "発送するか、取下げを記録してください。"
    )


def test_a_whole_case_is_withdrawn_while_something_is_unanswered() -> None:
    assert asked(Move.withdraw, case=case_of(D, dispatched(C))) is not None
    assert asked(Move.withdraw, case=case_of(D, approved(C))) is None
    assert asked(Move.withdraw, case=case_of(dispatched(D))) is not None
    assert asked(Move.withdraw, case=case_of(withdrawn(D))) == (
        "請求・申出は、すべて取り下げられています。"
    )


def test_a_move_of_a_right_names_its_right() -> None:
    with pytest.raises(ValueError, match="decide"):
        refusal(Move.decide, CASE, None, CLERK, ARRIVAL)


def test_stopped_cases_wait_for_what_was_asked() -> None:
    waiting = stopped(CASE)
    assert asked(Move.receive_completion, case=waiting) is None
    assert asked(Move.receive_completion) is not None
    assert "届くのを待っています" in (asked(Move.decide, D, waiting) or "")
