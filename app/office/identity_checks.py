"""Record who showed which papers, before the substance of a case is decided (LAW A-2)."""

from dataclasses import replace

from app.office import held_papers, judgments, mail_stops, papers
from app.office.cases import Step, moving
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.disclosures import refuse_other_name
from app.office.holdings import subject_of
from app.office.shields import shielded
from app.office.typed import refuse_unfit
from app.rules.call_backs import CallBack
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.gates import AtGate
from app.rules.identity import IdentityCheck, Method, RequesterKind
from app.rules.identity_gaps import check_identity
from app.rules.ids import RequestId
from app.rules.judgments import Question, Verdict
from app.rules.moves import Move
from app.rules.nonconformities import Gate
from app.rules.roles import Verb
from app.storage.judgments import NewJudgment
from app.storage.unit import Unit

TOUCHED = changes("requests")
_NO_NUMBER = (
    "登録の電話番号がないため、折返しの電話では確認できません。まだ何も記録していません。"
    "書類の提示か、写しの送付で確認してください。"
)
_TAIL = 4


def identify(desk: Desk, request_id: RequestId, check: IdentityCheck) -> Changes:
    """Record which papers were seen; those that stayed in the house go on the list.

    A question of custody is recorded and waits for the 管理責任者, unless she judges it here.

    Raises:
        Refused: the papers are not enough for this requester, a number may not be noted, or she
            is not the person on record.
    """
    _refuse_judgment(desk, check)
    refuse_unfit(
        {"発行者": "".join(paper.issuer for paper in (*check.papers, *check.agent_papers))}
        | {"判断の理由": check.judged_reason, "伺った事情": check.custody_note}
    )
    with moving(desk, Move.check_identity, request_id, day=check.checked_on) as step:
        kind = step.case.requester_kind
        if kind is None:
            raise Refused("ご本人か代わりの方かを選んでから、本人確認を記録してください。")
        _refuse_lacking(step.unit, check, kind)
        refuse_other_name(step.unit, step.case)
        check = _completed(desk, step, check)
        step.unit.requests.check_identity(request_id, check)
        held_papers.keep_in(step.unit, step.case, check)
        step.log({"papers": [paper.code for paper in (*check.papers, *check.agent_papers)]})
        _judge(step.unit, step.case, check)
        stopped = mail_stops.stop_as_checked(step.unit, step.case)
    return changes("requests", "members", "campaigns") if stopped else TOUCHED


def registered_number(desk: Desk, request_id: RequestId) -> str:
    """Return the number to call back, as the member's page shows it; empty where there is none."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = unit.requests.case(request_id)
        row = None if case is None else subject_of(unit, case)
    return "" if row is None else shielded(row).telephone


def _refuse_lacking(unit: Unit, check: IdentityCheck, kind: RequesterKind) -> None:
    problems = check_identity(check, kind, table=papers.table_in(unit))
    if problems:
        raise Refused("\n".join(problem.sentence for problem in problems))


def _completed(desk: Desk, step: Step, check: IdentityCheck) -> IdentityCheck:
    # Who checked and called is who sits here, whatever the draft says.
    check = replace(check, checked_by=desk.actor.id)
    if check.method is not Method.call_back:
        return replace(check, call_back=None)
    return replace(check, call_back=_called(desk, step, check.call_back or CallBack()))


def _called(desk: Desk, step: Step, call: CallBack) -> CallBack:
    """Put in the number of the record: nobody is called back under one she gave herself."""
    row = subject_of(step.unit, step.case)
    if row is None or not row.telephone:
        raise AtGate(_NO_NUMBER, Gate.check_identity, step.case)
    tail = "" if row.confidential else row.telephone[-_TAIL:]
    return replace(call, called_by=desk.actor.id, number_tail=tail)


def _judge(unit: Unit, case: Case, check: IdentityCheck) -> None:
    if check.judged_by is not None:
        reason = check.judged_reason.strip()
        new = NewJudgment(case.id, Question.custody, Verdict.proceed, check.checked_on, reason)
        judgments.judge_in(unit, case, new)


def _refuse_judgment(desk: Desk, check: IdentityCheck) -> None:
    if check.judged_by is None:
        return
    desk.demand(Verb.judge_custody)
    if check.judged_by != desk.actor.id:
        raise Refused("親権の判断は、判断した人がご自分で記録してください。何も変えていません。")
