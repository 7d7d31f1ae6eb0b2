"""Ask what a move of a case must wait for beside its own steps: people, judgments, departments."""

from app.rules.inquiries import awaited
from app.rules.judgments import Question, Verdict, verdict_on
from app.rules.move_checks import Situation
from app.rules.outcomes import OUTCOMES, Outcome


def not_recused(now: Situation) -> str | None:
    """Refuse whoever stays out of the case (関係者のため担当しない, OFFICE M-16)."""
    if now.staff_id in now.case.recused:
        return (
            "この受付は「関係者のため担当しない」と登録されています。何も変わっていません。"
            "ほかの担当者に引き継いでください。"
        )
    return None


def family_judged(now: Situation) -> str | None:
    """Refuse to decide for another adult of a child before the head has judged it (OFFICE L-06)."""
    if not now.case.another_adult or not OUTCOMES[now.outcome or Outcome.full].substantive:
        return None
    verdict = verdict_on(now.case.judgments, Question.family, now.line.id)
    if verdict is Verdict.proceed or now.outcome is Outcome.existence_withheld:
        return None
    if verdict is Verdict.stop:
        return "管理責任者が「進めない」と判断しています。判断の内容を確かめてください。"
    return (
        "お子さまについて、登録の保護者とは別の大人の方からのご請求です。"
        "管理責任者の判断を記録してから、対応を決定してください。"
    )


def inquiries_answered(now: Situation) -> str | None:
    """Refuse to decide the substance while another department still looks (OFFICE L-02)."""
    if not OUTCOMES[now.outcome or Outcome.full].substantive:
        return None
    return _waiting(now, deciding=True, act="決定")


def departments_done(now: Situation) -> str | None:
    """Refuse to answer that something was done while a department has not done it (OFFICE L-02)."""
    return _waiting(now, deciding=False, act="回答")


def _waiting(now: Situation, *, deciding: bool, act: str) -> str | None:
    waiting = awaited(now.case.inquiries, now.line.id, deciding=deciding)
    overridden = verdict_on(now.case.judgments, Question.inquiry, now.line.id) is Verdict.proceed
    if not waiting or overridden:
        return None
    names = "・".join(dict.fromkeys(one.department for one in waiting))
    return (
        f"社内照会の回答がまだです（{names}）。回答を記録してから{act}してください。"
        "待たずに進めるときは、管理責任者が理由を記録します。"
    )
