"""Do to the records what was approved, before the answer says so (P-11)."""

from app.office.cases import moving
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.ids import RequestId, RightId
from app.rules.moves import Move

TOUCHED = changes("requests")


def carry_out(desk: Desk, request_id: RequestId, right_id: RightId, note: str) -> Changes:
    """Record that a correction, stop or erasure was carried out, before its answer (P-11)."""
    refuse_unfit({"実施した内容": note})
    with moving(desk, Move.carry_out, request_id, day=desk.today, right_id=right_id) as step:
        step.unit.requests.change_right(
            right_id, carried_out_on=desk.today, carried_out_note=note.strip()
        )
        step.log()
    return TOUCHED
