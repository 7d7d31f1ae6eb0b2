"""Let an answer have its effect on an exit: a withdrawal begins one, a consent after it ends it."""

from app.office import exits
from app.rules.eras import today_in_japan
from app.rules.ids import ConsentId
from app.storage.consents import NewAnswer
from app.storage.exits import ExitRow
from app.storage.unit import Unit

_ENDED_BY_CONSENT = frozenset({"withdrawn", "declined"})
_BY_SILENCE = "left"


def settle_exit(unit: Unit, answer: NewAnswer, key: ConsentId) -> None:
    """Begin or end the exit of a member by how her consent stands after an answer of her own."""
    if answer.child_id is not None:
        return
    today = today_in_japan(unit.stamp.at)
    stands = unit.standings.of([answer.member_id], today)[answer.member_id]
    running = exits.open_exit(unit, answer.member_id)
    if stands == "withdrawn":
        if running is None or running.kind != "withdrawn":
            exits.start_in(unit, answer.member_id, "withdrawn", answer.given_on, key)
    elif running is not None and _has_no_ground(running, stands):
        exits.end_in(unit, answer.member_id, today)


def _has_no_ground(running: ExitRow, stands: str) -> bool:
    """Say whether nothing holds an exit any more; who is registered has begun none herself."""
    if running.member_state != "active":
        return False
    if running.kind == _BY_SILENCE:
        return stands == "current"
    return running.kind in _ENDED_BY_CONSENT and running.kind != stands
