"""Ask what a move of a case must wait for beside its own steps: people, judgments, departments."""

from app.rules.cases import waits_for_completion
from app.rules.identity import JUDGED
from app.rules.inquiries import awaited
from app.rules.judging import verdict_of
from app.rules.judgments import Question, Verdict, verdict_on
from app.rules.move_checks import Situation
from app.rules.outcomes import OUTCOMES, Outcome

_STOPPED = (
    "管理責任者が「進めない」と判断しています。まだ何も決定していません。"
    "判断の内容を確かめ、「しない」か、代理権なしなどの終わり方を選んでください。"
)
OF_A_SHIELDED = "秘匿になっている会員について、ご本人と確かめられない方からのご請求です。"
_TURNS_AWAY = frozenset({Outcome.no_authority, Outcome.not_identified, Outcome.out_of_scope})
"""Ends beside the substance that are a refusal all the same (P-14)."""
_AFTER_A_STOP = _TURNS_AWAY | {Outcome.refused, Outcome.none_held}


def not_recused(now: Situation) -> str | None:
    """Refuse whoever stays out of the case (関係者のため担当しない, OFFICE M-16)."""
    if now.staff_id in now.case.recused:
        return (
            "この受付は「関係者のため担当しない」と登録されています。何も変わっていません。"
            "ほかの担当者に引き継いでください。"
        )
    return None


def custody_judged(now: Situation) -> str | None:
    """Refuse to decide where 親権 is joint or unknown before the head has judged it (P-14)."""
    check = now.case.identity
    if check is None or check.custody not in JUDGED:
        return None
    return _judged(
        now,
        Question.custody,
        f"親権が「{check.custody.word}」のため、管理責任者が判断します。まだ決定していません。"
        "管理責任者の判断を記録してから、対応を決定してください。",
    )


def family_judged(now: Situation) -> str | None:
    """Refuse to decide for another adult of a child before the head has judged it (OFFICE L-06).

    Of a child under 秘匿, or of two members, the head judges whoever asks; of a member under 秘匿
    she opens what would tell somebody else of her.
    """
    if now.case.another_adult:
        why = "お子さまについて、登録の保護者とは別の大人の方からのご請求です。"
    elif now.case.child_shielded:
        why = "秘匿になっているお子さまについてのご請求です。"
    elif now.case.child_shared:
        why = "ほかの会員の方のご登録にもあるお子さまについてのご請求です。"
    elif now.case.member_shielded and OUTCOMES[now.outcome or Outcome.full].accepted:
        why = OF_A_SHIELDED
    else:
        return None
    then = "管理責任者の判断を記録してから、対応を決定してください。"
    return _judged(now, Question.family, f"{why}{then}")


def inquiries_answered(now: Situation) -> str | None:
    """Refuse to decide the substance while another department still looks (OFFICE L-02)."""
    if not OUTCOMES[now.outcome or Outcome.full].substantive:
        return None
    return waiting(now, deciding=True, then="決定して")


def departments_done(now: Situation) -> str | None:
    """Refuse to answer that something was done while a department has not done it (OFFICE L-02)."""
    return waiting(now, deciding=False, then="回答して")


def waiting(now: Situation, *, deciding: bool, then: str) -> str | None:
    """Refuse while sheets are out, unless the head goes on without them; `then` is what waits."""
    out = awaited(now.case.inquiries, now.line.id, deciding=deciding)
    overridden = verdict_on(now.case.judgments, Question.inquiry, now.line.id) is Verdict.proceed
    if not out or overridden:
        return None
    names = "・".join(dict.fromkeys(one.department for one in out))
    return (
        f"社内照会の回答がまだです（{names}）。回答を記録してから{then}ください。"
        "待たずに進めるときは、管理責任者が理由を記録します。"
    )


def completion_was_asked(now: Situation) -> str | None:
    """Refuse to end for want of what nobody asked for, or may not insist on (P-16, OFFICE L-13)."""
    if now.outcome is not Outcome.not_completed or waits_for_completion(now.case):
        return None
    return (
        "お待ちしている補正がないため、「補正に応じていただけない」では終えられません。"
        "公表する前の様式・押印・手数料は、お願いするだけで、終える理由にはなりません。"
    )


def _judged(now: Situation, question: Question, waiting: str) -> str | None:
    """Let pass what she let pass; what she stopped may still be refused, in the usual words."""
    outcome = now.outcome or Outcome.full
    judged = OUTCOMES[outcome].substantive or outcome in _TURNS_AWAY
    if not judged or outcome is Outcome.existence_withheld:
        return None
    verdict = verdict_of(now.case, question, now.line.id)
    if verdict is Verdict.stop:
        return None if outcome in _AFTER_A_STOP else _STOPPED
    return None if verdict is Verdict.proceed else waiting
