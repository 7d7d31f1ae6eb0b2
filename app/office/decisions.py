"""Decide on a right and have it approved; the other moves of a case are named here too."""

import json
from datetime import date

from app.office.answer_authors import authors_of, signed
from app.office.answer_content import WORDS
from app.office.approvals import approve, send_back, submit
from app.office.carrying_out import carry_out
from app.office.cases import Step, moving
from app.office.changes import Changes, changes
from app.office.completions import ask_completion, extend, receive_completion
from app.office.desk import Desk
from app.office.disclosures import PAPER_REASON
from app.office.dispatches import dispatch
from app.office.endings import close, withdraw
from app.office.identity_checks import identify
from app.office.inquiry_lines import refuse_against_departments
from app.office.record_checks import refuse_unlike_records
from app.office.right_work import Drafted, drafted_in
from app.office.seen import Seen, refuse_stale
from app.office.typed import refuse_unfit
from app.rules.cases import rule_in
from app.rules.decisions import Decision, DecisionDraft, read_decision
from app.rules.endings import ending_refusal
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.moves import Move
from app.rules.outcomes import Outcome

__all__ = [
    "answer_otherwise",
    "approve",
    "ask_completion",
    "carry_out",
    "close",
    "decide",
    "dispatch",
    "extend",
    "identify",
    "receive_completion",
    "send_back",
    "submit",
    "withdraw",
]

TOUCHED = changes("requests")
_WRITTEN = {
    "public_reason": "回答に載せる理由",
    "internal_reason": "内部の理由",
    "findings": "お調べした結果",
    "words": "当生協の対応",
    "alternative": "代わりの措置",
    "paper_reason": "開示の方法を変える理由",
}


def decide(
    desk: Desk,
    request_id: RequestId,
    right_id: RightId,
    draft: DecisionDraft,
    seen: Seen[Drafted] | None = None,
) -> Changes:
    """Draft the decision on one right; a former approval no longer counts.

    Raises:
        Overtaken: somebody else decided, planned, masked or approved since it was `seen`.
    """
    refuse_unfit({word: getattr(draft, name) for name, word in _WRITTEN.items()})
    outcome = next((one for one in Outcome if one == draft.outcome), None)
    with moving(
        desk, Move.decide, request_id, day=desk.today, right_id=right_id, outcome=outcome
    ) as step:
        refuse_stale(drafted_in(desk, step.unit, step.case, step.line), seen, "この対応の決定")
        unlike = ending_refusal(outcome, step.case)
        if unlike is not None:
            raise Refused(unlike)
        reading = read_decision(draft, rule_in(step.case, step.line))
        if reading.decision is None:
            raise Refused("\n".join(problem.sentence for problem in reading.problems))
        refuse_unlike_records(desk, step.unit, step.case, step.line, reading.decision.outcome)
        _put(desk, step, reading.decision)
        step.log({"outcome": reading.decision.outcome.value, "ground": reading.decision.ground})
    return TOUCHED


def answer_otherwise(
    desk: Desk, request_id: RequestId, right_id: RightId, on: date, how: str
) -> Changes:
    """Record an answer that was given by a paper made elsewhere, and how it left."""
    if not how.strip():
        raise Refused("どのように回答したかを書いてください。まだ何も記録していません。")
    refuse_unfit({"回答の方法": how})
    with moving(desk, Move.answer, request_id, day=on, right_id=right_id) as step:
        refuse_against_departments(step.unit, step.case, step.line, step.line.outcome)
        step.unit.requests.change_right(right_id, answered_on=on, dispatched_on=on)
        step.log({"answered_on": on.isoformat(), "how": how.strip()})
    return TOUCHED


def _put(desk: Desk, step: Step, decision: Decision) -> None:
    # What somebody else blacked out or planned is not this drafter's choice.
    own = step.line.drafted_by in {None, desk.actor.id}
    before = step.unit.requests.plan(step.line.id)
    plan = before if own else signed({}, authors_of(before, "findings"))
    said = {WORDS: decision.words, PAPER_REASON: decision.paper_reason}
    kept = {key: value for key, value in plan.items() if key != PAPER_REASON}
    plan = {**kept, **{key: text for key, text in said.items() if text}}
    typed = {"findings": decision.findings, WORDS: decision.words}
    by = int(desk.actor.id)
    plan = signed(plan, {name: by for name, text in typed.items() if text})
    step.unit.requests.change_right(
        step.line.id,
        plan=json.dumps(plan, ensure_ascii=False),
        **({} if own else {"masks": "{}"}),
        **({"findings": decision.findings} if decision.findings else {}),
        **_decided(desk, decision),
    )


def _decided(desk: Desk, decision: Decision) -> dict[str, object]:
    return {
        "outcome": decision.outcome.value,
        "ground": decision.ground,
        "public_reason": decision.public_reason,
        "internal_reason": decision.internal_reason,
        "alternative": decision.alternative,
        "drafted_by": desk.actor.id,
        "decided_on": desk.today,
        "submitted_on": None,
        "approved_by": None,
        "approved_on": None,
        "returned_reason": "",
    }
