"""Carry a case on: identity, completion, decision, approval, act, dispatch, end."""

from datetime import date

from app.office.carrying_out import carry_out
from app.office.cases import moving
from app.office.changes import Changes, changes
from app.office.completions import ask_completion, extend, receive_completion
from app.office.desk import Desk
from app.office.disclosures import approved_digest, refuse_unlike_records
from app.office.identity_checks import identify
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.cases import RightLine, rule_in
from app.rules.decisions import Decision, DecisionDraft, read_decision
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId, RightId
from app.rules.moves import Move
from app.rules.outcomes import Outcome
from app.rules.roles import Verb
from app.rules.seen import seen_digest

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


def decide(desk: Desk, request_id: RequestId, right_id: RightId, draft: DecisionDraft) -> Changes:
    """Draft the decision on one right; a former approval no longer counts."""
    refuse_unfit({"回答に載せる理由": draft.public_reason, "内部の理由": draft.internal_reason})
    outcome = next((one for one in Outcome if one == draft.outcome), None)
    with moving(
        desk, Move.decide, request_id, day=desk.today, right_id=right_id, outcome=outcome
    ) as step:
        reading = read_decision(draft, rule_in(step.case, step.line))
        if reading.decision is None:
            raise Refused("\n".join(problem.sentence for problem in reading.problems))
        refuse_unlike_records(desk, step.unit, step.case, step.line, reading.decision.outcome)
        step.unit.requests.change_right(right_id, **_decided(desk, step.line, reading.decision))
        step.log({"outcome": reading.decision.outcome.value, "ground": reading.decision.ground})
    return TOUCHED


def submit(desk: Desk, request_id: RequestId, right_id: RightId) -> Changes:
    """Send a decision round for approval."""
    with moving(desk, Move.submit, request_id, day=desk.today, right_id=right_id) as step:
        approved_digest(desk, step.unit, step.case, step.line)  # refuses what no letter could say
        step.unit.requests.change_right(right_id, submitted_on=desk.today, returned_reason="")
        step.log()
    return TOUCHED


def approve(
    desk: Desk, request_id: RequestId, right_id: RightId, *, seen: str | None = None
) -> Changes:
    """Approve another person's decision.

    `seen` is the `seen_digest` of what the approver has read, None where nothing was on a screen.

    Raises:
        Refused: what she would approve is no longer what she has read.
    """
    with moving(desk, Move.approve, request_id, day=desk.today, right_id=right_id) as step:
        digest = approved_digest(desk, step.unit, step.case, step.line)
        if seen is not None and seen != seen_digest(step.line, digest):
            raise Refused(
                "お読みになった後で、回答の内容が変わりました。まだ承認していません。"
                "この画面を閉じて開き直し、新しい内容を確かめてください。"
            )
        step.unit.requests.change_right(
            right_id,
            approved_on=desk.today,
            approved_by=desk.actor.id,
            approved_facts_sha256=digest,
        )
        step.log()
    return TOUCHED


def send_back(desk: Desk, request_id: RequestId, right_id: RightId, reason: str) -> Changes:
    """Return a decision to its drafter with a reason."""
    if not reason.strip():
        raise Refused("差し戻す理由を書いてください。まだ差し戻していません。")
    refuse_unfit({"差し戻す理由": reason})
    with moving(desk, Move.send_back, request_id, day=desk.today, right_id=right_id) as step:
        step.unit.requests.change_right(
            right_id,
            submitted_on=None,
            approved_on=None,
            approved_by=None,
            returned_reason=reason.strip(),
        )
        step.log()
    return TOUCHED


def dispatch(
    desk: Desk,
    request_id: RequestId,
    letter_id: LetterId,
    *,
    method: str,
    tracking_number: str,
    on: date,
) -> Changes:
    """Record that the answer was posted or handed over."""
    desk.demand(Verb.issue_letter)
    if not method.strip():
        raise Refused("発送の方法を選んでください。まだ何も記録していません。")
    refuse_unfit({"発送の方法": method, "追跡番号": tracking_number}, LONGEST_LINE)
    with desk.look() as unit:
        case = unit.requests.case(request_id)
    rights = [right for right in case.rights if right.letter_id == letter_id] if case else []
    if not rights:
        raise Refused("この文書は、この受付の回答ではありません。何も記録していません。")
    with moving(desk, Move.dispatch, request_id, day=on, right_id=rights[0].id) as step:
        step.unit.letters.dispatch(letter_id, method, tracking_number.strip(), on)
        for right in rights:
            step.unit.requests.change_right(right.id, dispatched_on=on)
        step.log({"method": method, "posted_on": on.isoformat()})
    return changes("requests", "letters")


def answer_otherwise(
    desk: Desk, request_id: RequestId, right_id: RightId, on: date, how: str
) -> Changes:
    """Record an answer that was given by a paper made elsewhere, and how it left."""
    if not how.strip():
        raise Refused("どのように回答したかを書いてください。まだ何も記録していません。")
    refuse_unfit({"回答の方法": how})
    with moving(desk, Move.answer, request_id, day=on, right_id=right_id) as step:
        step.unit.requests.change_right(right_id, answered_on=on, dispatched_on=on)
        step.log({"answered_on": on.isoformat(), "how": how.strip()})
    return TOUCHED


def close(desk: Desk, request_id: RequestId) -> Changes:
    """Close a case when every right of it is posted or withdrawn."""
    with moving(desk, Move.close, request_id, day=desk.today) as step:
        step.unit.requests.close(request_id, desk.today)
        step.log()
    return TOUCHED


def withdraw(desk: Desk, request_id: RequestId, right_id: RightId | None, on: date) -> Changes:
    """Record that the requester took one right, or the whole request, back."""
    with moving(desk, Move.withdraw, request_id, day=on, right_id=right_id) as step:
        asked = step.case.rights if step.right is None else (step.right,)
        taken_back = [one for one in asked if not (one.is_withdrawn or one.answered_on)]
        if not taken_back:
            raise Refused(
                "取り下げる請求・申出の内容がありません。何も変えていません。"
                "用件が済んでいるときは「完了にする」を選んでください。"
            )
        for right in taken_back:
            step.unit.requests.change_right(right.id, outcome="withdrawn", decided_on=on)
        step.log({"on": on.isoformat()})
    return TOUCHED


def _decided(desk: Desk, line: RightLine, decision: Decision) -> dict[str, object]:
    # What somebody else blacked out is not this drafter's choice.
    masks = {} if line.drafted_by == desk.actor.id else {"masks": "{}"}
    return {
        **masks,
        "outcome": decision.outcome.value,
        "ground": decision.ground,
        "public_reason": decision.public_reason,
        "internal_reason": decision.internal_reason,
        "drafted_by": desk.actor.id,
        "decided_on": desk.today,
        "submitted_on": None,
        "approved_by": None,
        "approved_on": None,
        "returned_reason": "",
    }
