"""Send a decision round for approval, approve it, or return it (起案 → 回議 → 決裁)."""

from app.office.answer_authors import refuse_own_words
from app.office.answers import approved_digest
from app.office.cases import moving
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.inquiry_lines import refuse_against_departments
from app.office.right_work import refuse_unplanned
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.moves import Move
from app.rules.seen import seen_digest

TOUCHED = changes("requests")


def submit(desk: Desk, request_id: RequestId, right_id: RightId) -> Changes:
    """Send a decision round for approval."""
    with moving(desk, Move.submit, request_id, day=desk.today, right_id=right_id) as step:
        refuse_unplanned(step.unit, step.case, step.line)
        refuse_against_departments(step.unit, step.case, step.line, step.line.outcome)
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
        refuse_own_words(desk, step.unit, step.line)
        refuse_against_departments(step.unit, step.case, step.line, step.line.outcome)
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
