from datetime import date

import pytest

from app.rules.outcomes import (
    OUTCOMES,
    Outcome,
    must_carry_out,
    needs_ground,
    needs_identity,
    needs_public_reason,
    outcomes_of,
    told_as,
)
from app.rules.rights import Remedy, rule_of

DAY = date(2026, 4, 20)
DISCLOSURE = rule_of(Remedy.disclosure, "", DAY)
CORRECTION = rule_of(Remedy.correction, "", DAY)
COMPLAINT = rule_of(Remedy.complaint, "", DAY)
ENDINGS = [
    Outcome.no_authority,
    Outcome.not_identified,
    Outcome.not_completed,
    Outcome.out_of_scope,
    Outcome.duplicate,
]


def test_every_outcome_has_a_word_and_its_needs() -> None:
    assert set(OUTCOMES) == set(Outcome)
    assert [outcome.word for outcome in Outcome][:4] == ["全部", "一部", "しない", "不存在"]


@pytest.mark.parametrize("outcome", ENDINGS)
def test_the_endings_beside_a_decision_need_a_reason_but_no_ground_and_no_identity(
    outcome: Outcome,
) -> None:
    assert needs_public_reason(outcome)
    assert not needs_ground(outcome, DISCLOSURE)
    assert not needs_identity(outcome, DISCLOSURE)


def test_a_refusal_in_whole_or_in_part_needs_a_ground() -> None:
    assert [outcome for outcome in Outcome if needs_ground(outcome, DISCLOSURE)] == [
        Outcome.partial,
        Outcome.refused,
    ]
    assert not needs_ground(Outcome.refused, COMPLAINT)
    assert not needs_public_reason(Outcome.full)


def test_only_what_is_granted_is_carried_out() -> None:
    granted = [outcome for outcome in Outcome if must_carry_out(outcome, CORRECTION)]
    assert granted == [Outcome.full, Outcome.partial]
    assert not must_carry_out(Outcome.full, DISCLOSURE)


def test_withheld_existence_asks_for_the_same_public_words_as_none_held() -> None:
    withheld, none_held = OUTCOMES[Outcome.existence_withheld], OUTCOMES[Outcome.none_held]
    assert withheld.needs_public_reason is none_held.needs_public_reason is True
    assert withheld.needs_ground is none_held.needs_ground is False
    assert withheld.head_only
    assert withheld.needs_internal_reason


def test_a_complaint_needs_nobody_identified_and_a_withdrawal_is_no_decision() -> None:
    assert not needs_identity(Outcome.full, COMPLAINT)
    assert Outcome.not_identified not in outcomes_of(Remedy.complaint)
    assert all(Outcome.withdrawn not in outcomes_of(remedy) for remedy in Remedy)
    assert Outcome.none_held in outcomes_of(Remedy.disclosure)


def test_only_the_answer_that_withholds_existence_is_told_as_another() -> None:
    assert {one: told_as(one) for one in Outcome if told_as(one) is not one} == {
        Outcome.existence_withheld: Outcome.none_held
    }
