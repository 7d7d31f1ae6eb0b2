"""Send a decision round for approval, approve it, or return it (起案 → 回議 → 決裁)."""

from app.office import deciders
from app.office.answer_blanks import make_ready
from app.office.answers import approved_digest
from app.office.approving import approve_in
from app.office.cases import moving
from app.office.changes import Changes, changes
from app.office.deciders import oneself
from app.office.desk import Desk
from app.office.inquiry_lines import refuse_against_departments
from app.office.returning import note_return, refuse_unsaid
from app.office.right_work import refuse_unplanned
from app.rules.approvals import Pending
from app.rules.ids import RequestId, RightId
from app.rules.moves import Move
from app.rules.roles import Verb

TOUCHED = changes("requests")


def submit(
    desk: Desk, request_id: RequestId, right_id: RightId, *, blanks: bool = False
) -> Changes:
    """Send a decision round for approval; `blanks` are left for what no font can print.

    Raises:
        Unprintable: the letter could not be printed, and no blanks are to be left.
    """
    with moving(desk, Move.submit, request_id, day=desk.today, right_id=right_id) as step:
        refuse_unplanned(step.unit, step.case, step.line)
        refuse_against_departments(step.unit, step.case, step.line, step.line.outcome)
        approved_digest(desk, step.unit, step.case, step.line)  # refuses what no letter could say
        make_ready(desk, step, blanks=blanks)
        step.unit.requests.change_right(right_id, submitted_on=desk.today, returned_reason="")
        step.log({"blanks": True} if blanks else {})
    return TOUCHED


def approve(
    desk: Desk, request_id: RequestId, right_id: RightId, *, seen: str | None = None
) -> Changes:
    """Approve another person's decision, as the table lets her, or for the head who is away.

    `seen` is the `seen_digest` of what the approver has read, None where nothing was on a screen.

    Raises:
        Refused: it is not hers to approve, or no longer what she has read.
    """
    desk.demand(Verb.approve)
    with desk.unit(Move.approve.word) as unit:
        approve_in(desk, unit, Pending(request_id, right_id), oneself(desk), seen)
    return TOUCHED


def send_back(desk: Desk, request_id: RequestId, right_id: RightId, reason: str) -> Changes:
    """Return a decision to its drafter with a reason."""
    refuse_unsaid(reason)
    with moving(desk, Move.send_back, request_id, day=desk.today, right_id=right_id) as step:
        deciders.refuse_return_of_right(step.unit, desk, step.line)
        step.unit.requests.change_right(
            right_id,
            submitted_on=None,
            approved_on=None,
            approved_by=None,
            returned_reason=reason.strip(),
        )
        note_return(desk, step.unit, Pending(request_id, right_id))
        step.log()
    return TOUCHED
