"""Record what was found of each question of an audit that is going on."""

from collections.abc import Sequence
from typing import Final

from app.office.audit_people import refuse_own_team
from app.office.audit_question_filling import read
from app.office.audit_reading import begun, known, told
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.audit_questions import Question
from app.rules.audits import NOTHING, CheckVerdict
from app.rules.errors import Overtaken, Refused
from app.rules.ids import AuditId
from app.rules.names import search_key
from app.rules.roles import Verb
from app.storage.audit_checks import CheckRow, Judgement

__all__ = ["CheckRow", "Judgement", "ask", "judge", "rows"]

TOUCHED: Final = changes("audits")
_OVERTAKEN: Final = (
    "ほかの人が先にこの項目の判定を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)


def rows(desk: Desk, key: AuditId) -> Sequence[CheckRow]:
    """Return the questions of an audit; before it begins there are none."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        known(unit, key)
        return unit.audit_checks.of(key)


def judge(desk: Desk, seen: CheckRow, found: Judgement) -> Changes:
    """Record verdict, evidence and remark of one question; `seen` is how it stood on the screen.

    Raises:
        Refused: the audit does not go on, is of the own department, words are missing, or
            somebody was first.
    """
    desk.demand(Verb.audit)
    new = _read(found)
    with desk.unit("監査の判定を記録") as unit:
        audit = begun(unit, seen.audit_id)
        refuse_own_team(desk, unit, audit)
        if not unit.audit_checks.judge(seen, new):
            raise Overtaken(_OVERTAKEN)
        values = {"position": seen.position, **told(seen, vars(new))}
        unit.log((("audit", audit.id), ("audit_check", seen.id)), values)
    return TOUCHED


def ask(desk: Desk, key: AuditId, question: Question) -> Changes:
    """Put one more question on an audit that is going on; the list stays as it is.

    Raises:
        Refused: it is asked already, or the audit does not go on.
    """
    desk.demand(Verb.audit)
    new = read(question)
    with desk.unit("監査に項目を追加") as unit:
        audit = begun(unit, key)
        refuse_own_team(desk, unit, audit)
        wanted = search_key(new.subject)
        if any(search_key(row.subject) == wanted for row in unit.audit_checks.of(key)):
            raise Refused(f"「{new.subject}」は、この監査の項目にもうあります。{NOTHING}")
        unit.audit_checks.add(key, [new])
        unit.log((("audit", key),), {"subject": new.subject})
    return TOUCHED


def _read(found: Judgement) -> Judgement:
    verdict = CheckVerdict(found.verdict)
    evidence, remark = found.evidence.strip(), found.remark.strip()
    refuse_unfit({"確かめた証拠": evidence, "所見": remark})
    if verdict is CheckVerdict.nonconforming and not remark:
        raise Refused(f"不適合のときは、何が不足しているかを所見に書いてください。{NOTHING}")
    if verdict is CheckVerdict.not_applicable and not remark:
        raise Refused(f"対象外とする理由を、所見に書いてください。{NOTHING}")
    return Judgement(verdict.value, evidence, remark)
