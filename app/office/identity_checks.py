"""Record who showed which papers, before the substance of a case is decided (LAW A-2)."""

from dataclasses import replace

from app.office.cases import moving
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.identity import IdentityCheck, check_identity
from app.rules.ids import RequestId
from app.rules.moves import Move
from app.rules.roles import Verb

TOUCHED = changes("requests")


def identify(desk: Desk, request_id: RequestId, check: IdentityCheck) -> Changes:
    """Record which papers were seen.

    Raises:
        Refused: the papers are not enough for this requester, or a number may not be noted.
    """
    _refuse_judgment(desk, check)
    # Who checked is who sits here, whatever the draft says.
    check = replace(check, checked_by=desk.actor.id)
    refuse_unfit(
        {"発行者": "".join(paper.issuer for paper in (*check.papers, *check.agent_papers))}
        | {"判断の理由": check.judged_reason}
    )
    with moving(desk, Move.check_identity, request_id, day=check.checked_on) as step:
        if step.case.requester_kind is None:
            raise Refused("ご本人か代わりの方かを選んでから、本人確認を記録してください。")
        problems = check_identity(check, step.case.requester_kind)
        if problems:
            raise Refused("\n".join(problem.sentence for problem in problems))
        step.unit.requests.check_identity(request_id, check)
        step.log({"papers": [paper.code for paper in (*check.papers, *check.agent_papers)]})
    return TOUCHED


def _refuse_judgment(desk: Desk, check: IdentityCheck) -> None:
    if check.judged_by is None:
        return
    desk.demand(Verb.judge_custody)
    if check.judged_by != desk.actor.id:
        raise Refused("親権の判断は、判断した人がご自分で記録してください。何も変えていません。")
