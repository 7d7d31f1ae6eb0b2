from dataclasses import replace
from datetime import date

import pytest

from app.rules.cases import Case, RightLine
from app.rules.clock import Extension
from app.rules.identity import RequesterKind
from app.rules.moves import Actor, Move, refusal
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
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
    case_of,
    decided,
    dispatched,
    stopped,
    submitted,
)

UNKNOWN = replace(CASE, identity=None)


def decide(case: Case, outcome: Outcome | None = None, actor: Actor = CLERK) -> str | None:
    return refusal(Move.decide, case, case.rights[0], actor, DAY, outcome=outcome)


def of_case(move: Move, case: Case, day: date = DAY) -> str | None:
    return refusal(move, case, None, CLERK, day)


def of_right(move: Move, right: RightLine, day: date = DAY) -> str | None:
    return refusal(move, case_of(right), right, CLERK, day)


def test_nothing_is_decided_before_the_identity_is_checked() -> None:
    assert decide(UNKNOWN) == (
        "本人確認が済んでいません。確認した書類を記録してから、対応を決定してください。"
    )
    assert decide(UNKNOWN, Outcome.refused) is not None


@pytest.mark.parametrize(
    "outcome", [Outcome.not_identified, Outcome.no_authority, Outcome.not_completed]
)
def test_what_ends_for_want_of_identity_needs_none(outcome: Outcome) -> None:
    assert decide(stopped(UNKNOWN), outcome) is None


def test_only_the_head_withholds_existence() -> None:
    assert "管理責任者の仕事です" in (decide(CASE, Outcome.existence_withheld) or "")
    assert decide(CASE, Outcome.existence_withheld, HEAD) is None


def test_the_basis_is_chosen_before_the_decision() -> None:
    erasure = replace(DISCLOSURE, remedy=Remedy.erasure, basis="")
    assert decide(case_of(erasure)) == (
        "「消去」の根拠が選ばれていません。根拠を選んでから決定してください。"
    )
    wish = replace(DISCLOSURE, remedy=Remedy.wish, basis="")
    assert decide(case_of(wish)) is None


def test_what_lies_before_the_approver_is_not_changed() -> None:
    assert of_right(Move.decide, submitted(DISCLOSURE)) == (
        "この回答は決裁に回っています。直すときは、先に差し戻してもらってください。"
    )


def test_an_answer_waits_for_the_approval() -> None:
    assert of_right(Move.answer, submitted(DISCLOSURE)) == (
        "承認されていない回答は発行できません。決裁に回し、承認されてから発行してください。"
    )


def test_a_correction_is_answered_after_it_was_made() -> None:
    assert of_right(Move.answer, approved(CORRECTION)) == (
        "「訂正・追加・削除」がまだ実施されていません。実施してから、行った内容を回答してください。"
    )
    assert of_right(Move.answer, approved(CORRECTION, Outcome.refused)) is None


def test_there_is_nothing_to_carry_out_for_a_disclosure_or_a_refusal() -> None:
    assert "回答の前に実施することがありません" in (
        of_right(Move.carry_out, approved(DISCLOSURE)) or ""
    )
    assert "決定が「しない」のため" in (
        of_right(Move.carry_out, approved(CORRECTION, Outcome.refused)) or ""
    )
    assert "決裁が済んでから" in (of_right(Move.carry_out, submitted(CORRECTION)) or "")


def test_a_letter_is_not_posted_before_its_date() -> None:
    early = of_right(Move.dispatch, answered(DISCLOSURE), date(2026, 4, 7))
    assert early == (
        "発送日（4月7日（火））が、文書の日付（4月8日（水））より前になっています。"
        "日付を確かめてください。"
    )
    assert of_right(Move.dispatch, answered(DISCLOSURE), date(2026, 4, 8)) is None


def test_an_extension_is_in_time_once_and_for_a_reason_to_answer() -> None:
    assert of_case(Move.extend, CASE, date(2026, 4, 15)) is None
    assert "延長できません" in (of_case(Move.extend, CASE, date(2026, 4, 16)) or "")
    clock = replace(CASE.clock, extension=Extension(ARRIVAL, "試験のため"))
    assert "1回だけ" in (of_case(Move.extend, replace(CASE, clock=clock)) or "")
    assert "回答が済んでいます" in (of_case(Move.extend, case_of(dispatched(DISCLOSURE))) or "")
    voluntary = replace(CASE, requester_kind=RequesterKind.bereaved)
    assert "回答期限がありません" in (of_case(Move.extend, voluntary) or "")


def test_a_completion_does_not_come_before_it_is_asked_for() -> None:
    assert of_case(Move.receive_completion, stopped(CASE), date(2026, 4, 4)) == (
        "届いた日（4月4日（土））が、お願いした日（4月5日（日））より前になっています。"
        "日付を確かめてください。"
    )


def test_an_identity_that_decisions_rest_on_is_not_changed() -> None:
    assert of_case(Move.check_identity, CASE) is None
    assert "変えられません" in (of_case(Move.check_identity, case_of(decided(DISCLOSURE))) or "")
    late = replace(case_of(decided(DISCLOSURE, Outcome.not_identified)), identity=None)
    assert of_case(Move.check_identity, late) is None
