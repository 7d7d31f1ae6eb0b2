from datetime import date

import pytest

from app.rules.decisions import Decision, DecisionDraft, read_decision
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy, rule_of

DAY = date(2026, 4, 20)
DISCLOSURE = rule_of(Remedy.disclosure, "", DAY)
COMPLAINT = rule_of(Remedy.complaint, "", DAY)


def fields(draft: DecisionDraft) -> list[str]:
    reading = read_decision(draft, DISCLOSURE)
    assert (reading.decision is None) is bool(reading.problems)
    return [problem.field for problem in reading.problems]


def test_a_full_disclosure_needs_nothing_more() -> None:
    reading = read_decision(DecisionDraft("full", internal_reason=" 台帳と照合 "), DISCLOSURE)
    assert reading.decision == Decision(Outcome.full, "", "", "台帳と照合")


def test_a_partial_one_needs_its_ground_and_its_reason() -> None:
    assert fields(DecisionDraft("partial")) == ["ground", "public_reason"]
    good = DecisionDraft("partial", "disclosure_person", "他の方のお名前が含まれるため")
    assert fields(good) == []


def test_a_ground_of_another_right_is_refused_by_name() -> None:
    draft = DecisionDraft("refused", "correction_true", "理由")
    (problem,) = read_decision(draft, DISCLOSURE).problems
    assert problem.field == "ground"
    assert problem.sentence == (
        "「登録の内容が事実と異なると確かめられない」では、「開示」のご請求を断れません。"
        "一覧から選び直してください。"
    )
    assert fields(DecisionDraft("refused", "unknown", "理由")) == ["ground"]


def test_a_ground_left_over_from_another_choice_is_dropped() -> None:
    reading = read_decision(DecisionDraft("full", "disclosure_person"), DISCLOSURE)
    assert reading.decision == Decision(Outcome.full, "", "", "")


@pytest.mark.parametrize("outcome", ["", "withdrawn", "nonsense"])
def test_what_is_no_decision_must_be_chosen_again(outcome: str) -> None:
    assert fields(DecisionDraft(outcome)) == ["outcome"]


def test_withheld_existence_needs_both_reasons() -> None:
    assert fields(DecisionDraft("existence_withheld")) == ["public_reason", "internal_reason"]


def test_a_complaint_is_turned_down_without_an_article() -> None:
    draft = DecisionDraft("refused", public_reason="お調べしましたが、確かめられませんでした。")
    assert read_decision(draft, COMPLAINT).problems == ()
