"""Let an answer that came without a slip have its effect on the tasks about the person."""

from datetime import date

from app.rules.consents import YES
from app.rules.follow_ups import FollowUpEnd, FollowUpKind
from app.rules.ids import ConsentId, MemberId
from app.storage.follow_ups import NewFollowUp
from app.storage.unit import Unit

STILL_SILENT = "ご同意をいただきました。ご回答がなかったため止めたご案内は、止めたままです。"
_ANSWERABLE = frozenset({FollowUpKind.declined, FollowUpKind.no_answer})


def settle(unit: Unit, key: ConsentId, today: date) -> None:
    """End the tasks that a yes answers; open the one that a 不同意 or stopped mail asks for."""
    row = unit.consents.kept(key)
    if row is None or row.child_id is not None:
        return
    if row.answer in YES:
        _end(unit, row.member_id, _ANSWERABLE, today, FollowUpEnd.agreed)
        if unit.slips.silenced(row.member_id):
            _open(unit, row.member_id, FollowUpKind.no_answer, today, STILL_SILENT)
    elif row.answer == "declined":
        _end(unit, row.member_id, _ANSWERABLE, today, FollowUpEnd.other)
        _open(unit, row.member_id, FollowUpKind.declined, today)


def _end(
    unit: Unit,
    member_id: MemberId,
    kinds: frozenset[FollowUpKind],
    today: date,
    outcome: FollowUpEnd,
) -> None:
    for task in unit.follow_ups.rows(unit.follow_ups.ids(member_id=member_id)):
        if task.kind in kinds:
            unit.follow_ups.end(task.id, today, outcome.value, "返信票のほかでご回答")


def _open(unit: Unit, member_id: MemberId, kind: FollowUpKind, today: date, note: str = "") -> None:
    slip_id = unit.slips.waiting(member_id)
    unit.follow_ups.add([NewFollowUp(kind, member_id, slip_id, today, note)])
