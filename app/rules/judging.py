"""Say which questions a case poses to the 管理責任者, and what she found (P-14, OFFICE L-06)."""

from app.rules.cases import Case
from app.rules.identity import JUDGED
from app.rules.ids import RightId
from app.rules.judgments import Judgment, Question, Verdict, verdict_on


def questions_of(case: Case) -> tuple[Question, ...]:
    """List the questions that a case poses as it stands."""
    posed = {
        Question.custody: case.identity is not None and case.identity.custody in JUDGED,
        Question.family: is_family_asked(case),
        Question.inquiry: bool(case.inquiries),
    }
    return tuple(question for question in Question if posed[question])


def is_family_asked(case: Case) -> bool:
    """Tell whether somebody asks who may be a danger to a child, or to a member under 秘匿."""
    child = case.another_adult or case.child_shielded or case.child_shared
    return child or case.member_shielded


def open_questions(case: Case) -> tuple[Question, ...]:
    """List the questions that wait for her; sheets that are out are rather waited for."""
    waiting = (one for one in questions_of(case) if one is not Question.inquiry)
    return tuple(one for one in waiting if verdict_of(case, one) is None)


def verdict_of(case: Case, question: Question, right_id: RightId | None = None) -> Verdict | None:
    """Return her newest verdict on a question, of one right or of the whole case.

    Whoever judged the custody while she checked the papers herself found that it may go on.
    """
    found = verdict_on(case.judgments, question, right_id)
    if found is None and question is Question.custody:
        judged = case.identity is not None and case.identity.judged_by is not None
        return Verdict.proceed if judged else None
    return found


def newest(case: Case, question: Question) -> Judgment | None:
    """Return the judgment that counts now."""
    fitting = [one for one in case.judgments if one.question is question]
    return fitting[-1] if fitting else None
