"""Ask for what is missing, receive it, and put off the answer: all that moves the clock."""

from datetime import date

from app.office import settings
from app.office.cases import moving
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.completions import Matter, stops_clock
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.moves import Move

TOUCHED = changes("requests")


def ask_completion(
    desk: Desk,
    request_id: RequestId,
    asked_on: date,
    what: str,
    matter: Matter = Matter.identity,
) -> Changes:
    """Record that something missing was asked for.

    The clock stops from that day (P-1), but for form, seal and fee only once the procedure was
    published (P-16); until then the asking stands in the log alone.
    """
    if not what.strip():
        raise Refused("お願いする内容を書いてください。まだ何も記録していません。")
    refuse_unfit({"お願いする内容": what})
    with moving(desk, Move.ask_completion, request_id, day=asked_on) as step:
        published_on = settings.procedures_published_on(step.unit)
        if stops_clock(matter, asked_on, published_on):
            step.unit.requests.stop(request_id, asked_on, what.strip())
        step.log({"asked_on": asked_on.isoformat(), "matter": matter.value, "what": what.strip()})
    return TOUCHED


def receive_completion(desk: Desk, request_id: RequestId, on: date) -> Changes:
    """Record that what was missing has come; the clock goes on from that day."""
    with moving(desk, Move.receive_completion, request_id, day=on) as step:
        step.unit.requests.resume(request_id, on)
        step.log({"completed_on": on.isoformat()})
    return TOUCHED


def extend(desk: Desk, request_id: RequestId, letter_on: date, reason: str) -> Changes:
    """Extend the time to answer once, with a letter and a reason (P-4)."""
    if not reason.strip():
        raise Refused("延長の理由を書いてください。期限は変わっていません。")
    refuse_unfit({"延長の理由": reason})
    with moving(desk, Move.extend, request_id, day=letter_on) as step:
        step.unit.requests.extend(request_id, letter_on, reason.strip())
        step.log({"letter_on": letter_on.isoformat()})
    return TOUCHED
