from dataclasses import replace
from datetime import date

import pytest

from app.rules.cases import Case
from app.rules.identity import Custody
from app.rules.ids import InquiryId, RightId
from app.rules.inquiries import InquiryKind, OpenInquiry
from app.rules.judging import newest, open_questions, questions_of, verdict_of
from app.rules.judgments import Judgment, Question, Verdict
from app.rules.moves import Move, refusal
from app.rules.outcomes import Outcome
from tests.rules.desk_cases import CASE, CHECK, CLERK, DAY, DISCLOSURE, HEAD

JOINT = replace(CASE, identity=replace(CHECK, custody=Custody.joint))
FATHER = replace(CASE, another_adult=True)
SHIELDED = replace(CASE, child_shielded=True)
PROTECTED = replace(CASE, member_shielded=True)
ASKED = replace(
    CASE,
    inquiries=(OpenInquiry(InquiryId(1), InquiryKind.search, "共済の取次ぎ", date(2026, 4, 9)),),
)


def judged(case: Case, question: Question, verdict: Verdict, right: int | None = None) -> Case:
    right_id = None if right is None else RightId(right)
    one = Judgment(question, verdict, DAY, HEAD.id, right_id, "架空の理由")
    return replace(case, judgments=(*case.judgments, one))


def decide(case: Case, outcome: Outcome = Outcome.full) -> str | None:
    return refusal(Move.decide, case, DISCLOSURE, CLERK, DAY, outcome=outcome)


@pytest.mark.parametrize(
    ("case", "questions"),
    [
        (CASE, ()),
        (JOINT, (Question.custody,)),
        (replace(CASE, identity=replace(CHECK, custody=Custody.unknown)), (Question.custody,)),
        (replace(CASE, identity=replace(CHECK, custody=Custody.sole)), ()),
        (replace(JOINT, another_adult=True), (Question.custody, Question.family)),
        (SHIELDED, (Question.family,)),
        (PROTECTED, (Question.family,)),
        (ASKED, (Question.inquiry,)),
    ],
)
def test_a_case_poses_its_questions(case: Case, questions: tuple[Question, ...]) -> None:
    assert questions_of(case) == questions
    assert open_questions(case) == tuple(one for one in questions if one is not Question.inquiry)


@pytest.mark.parametrize(
    ("case", "question"),
    [
        (JOINT, Question.custody),
        (FATHER, Question.family),
        (SHIELDED, Question.family),
    ],
)
def test_the_substance_waits_for_the_judgment(case: Case, question: Question) -> None:
    assert "管理責任者" in (decide(case) or "")
    assert "管理責任者" in (decide(case, Outcome.refused) or "")
    for turned_away in (Outcome.no_authority, Outcome.not_identified, Outcome.out_of_scope):
        assert "管理責任者" in (decide(case, turned_away) or "")
        assert decide(judged(case, question, Verdict.stop), turned_away) is None
    assert decide(case, Outcome.duplicate) is None
    assert decide(judged(case, question, Verdict.proceed)) is None


@pytest.mark.parametrize(
    ("case", "question"), [(JOINT, Question.custody), (FATHER, Question.family)]
)
def test_what_she_stopped_can_be_refused_and_not_granted(case: Case, question: Question) -> None:
    stopped = judged(case, question, Verdict.stop)
    assert "「進めない」" in (decide(stopped) or "")
    assert "「進めない」" in (decide(stopped, Outcome.partial) or "")
    assert decide(stopped, Outcome.refused) is None
    assert decide(stopped, Outcome.none_held) is None
    assert decide(judged(stopped, question, Verdict.proceed)) is None


def test_a_judgment_of_one_right_does_not_free_another() -> None:
    other = judged(FATHER, Question.family, Verdict.proceed, right=99)
    assert decide(other) is not None
    assert decide(judged(FATHER, Question.family, Verdict.proceed, right=1)) is None


def test_whoever_judged_while_checking_let_it_go_on() -> None:
    check = replace(CHECK, custody=Custody.joint, judged_by=HEAD.id, judged_reason="承知のため")
    case = replace(CASE, identity=check)
    assert verdict_of(case, Question.custody) is Verdict.proceed
    assert open_questions(case) == ()
    assert decide(case) is None
    stopped = judged(case, Question.custody, Verdict.stop)
    assert verdict_of(stopped, Question.custody) is Verdict.stop


def test_the_newest_judgment_counts() -> None:
    twice = judged(judged(FATHER, Question.family, Verdict.proceed), Question.family, Verdict.stop)
    one = newest(twice, Question.family)
    assert one is not None
    assert one.verdict is Verdict.stop
    assert newest(twice, Question.custody) is None


def test_only_what_tells_of_a_protected_member_waits() -> None:
    for told in (Outcome.full, Outcome.partial):
        assert "秘匿になっている会員" in (decide(PROTECTED, told) or "")
        assert decide(judged(PROTECTED, Question.family, Verdict.proceed), told) is None
    assert decide(PROTECTED, Outcome.refused) is None
    assert decide(PROTECTED, Outcome.no_authority) is None
    decided = replace(DISCLOSURE, outcome=Outcome.full, decided_on=DAY)
    for move in (Move.submit, Move.answer):
        line = replace(decided, approved_on=DAY if move is Move.answer else None)
        assert Question.family.word in (refusal(move, PROTECTED, line, CLERK, DAY) or "")
