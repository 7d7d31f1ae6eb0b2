"""Look after single people (個別対応): who waits, and how it ended."""

from collections.abc import Sequence

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.follow_ups import read_end
from app.rules.ids import FollowUpId
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
from app.storage.follow_ups import FollowUpRow

__all__ = ["FollowUpRow", "end", "ids", "rows"]


def ids(desk: Desk, *, open_only: bool = True) -> Sequence[FollowUpId]:
    """Return the tasks, oldest first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.follow_ups.ids(open_only=open_only)


def rows(desk: Desk, keys: Sequence[int]) -> Sequence[FollowUpRow]:
    """Return the rows of these tasks, in their order."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.follow_ups.rows(keys)


def end(desk: Desk, follow_up_id: FollowUpId, outcome: str, note: str = "") -> Changes:
    """Record how a task ended.

    Raises:
        Refused: it has ended already, no outcome, or 「その他」 without a note.
    """
    desk.demand(Verb.record_consent)
    found = read_end(outcome, note)
    refuse_unfit({"メモ": note})
    with desk.unit("個別対応を終えた") as unit:
        row = next(iter(unit.follow_ups.rows([follow_up_id])), None)
        if row is None:
            raise Refused("この個別対応は見つかりません。画面を最新にしてからお試しください。")
        if row.ended_on is not None:
            raise Refused(
                f"この個別対応は{month_day(row.ended_on)}に終わっています。何も変えていません。"
            )
        unit.follow_ups.end(follow_up_id, desk.today, found.value, note.strip())
        unit.log(
            (("follow_up", follow_up_id), ("member", row.member_id)),
            {"outcome": found.value, "note": note.strip()},
        )
    return changes("follow_ups")
