"""Ask what must be in before a decided right goes on: what was asked must not be passed over."""

from app.rules.cases import waits_for_completion
from app.rules.desk_checks import waiting
from app.rules.judging import is_family_asked, verdict_of
from app.rules.judgments import Question, Verdict
from app.rules.move_checks import Situation
from app.rules.outcomes import OUTCOMES, Outcome
from app.rules.rights import Remedy


def searches_are_in(now: Situation) -> str | None:
    """Refuse to go on while a department still looks, though asked after the decision (L-02)."""
    if not _answers_the_substance(now):
        return None
    return waiting(now, deciding=True, then="次の手順に進んで")


def completion_is_in(now: Situation) -> str | None:
    """Refuse to answer the substance while the requester is still to send something (P-1)."""
    if not _answers_the_substance(now) or not waits_for_completion(now.case):
        return None
    return (
        "お願いした書類などが届くのを待っています。届いた日を記録してから、次の手順に進んでください。"
        "届かないときは、差し戻して「補正に応じていただけない」などの終わり方を選べます。"
    )


def judgment_is_in(now: Situation) -> str | None:
    """Refuse to tell what the head has not opened, though it was decided before (OFFICE L-06)."""
    granted = now.line.outcome is not None and OUTCOMES[now.line.outcome].accepted
    if not granted or not is_family_asked(now.case):
        return None
    if verdict_of(now.case, Question.family, now.line.id) is Verdict.proceed:
        return None
    return (
        f"「{Question.family.word}」の判断で「進めてよい」となっていないため、次の手順に進めません。"
        "何も変わっていません。管理責任者の判断を確かめ、進めないときは、決定し直してください。"
    )


def is_of_the_living(now: Situation) -> str | None:
    """Refuse to grant or refuse by law what died with the member (法2①, OFFICE L-21)."""
    outcome = now.outcome or now.line.outcome or Outcome.full
    free = now.line.remedy in {Remedy.complaint, Remedy.wish}
    if free or not now.case.is_of_the_dead or not OUTCOMES[outcome].substantive:
        return None
    return (
        "ご本人が亡くなられたため、法律のご請求としてはお答えできません。何も変えていません。"
        "「法の対象外」として終え、ご遺族からのお話は「申出」として受け付けてください。"
    )


def _answers_the_substance(now: Situation) -> bool:
    return now.line.outcome is not None and OUTCOMES[now.line.outcome].substantive
