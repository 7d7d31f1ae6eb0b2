"""List who may be erased by now: who left and whose time is over, and what was kept of others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import erasure_targets
from app.office.desk import Desk
from app.office.erasures import LEFT, OVER
from app.rules.erasures import GoesLine
from app.rules.exits import WORDS
from app.rules.ids import MemberId
from app.rules.roles import Verb
from app.storage.unit import Unit


@dataclass(frozen=True)
class DueRow:
    """Show one person who may be erased; of the erased there is no code and no name any more."""

    member_id: MemberId
    member_code: str
    member_name: str
    why: str
    since_on: date
    cause: str
    goes: tuple[GoesLine, ...] = ()


def rows(desk: Desk) -> Sequence[DueRow]:
    """Return who may be erased today, who waits longest first."""
    desk.demand(Verb.erase)
    with desk.look() as unit:
        found = [*_left(unit, desk.today), *_over(unit, desk.today)]
    return sorted(found, key=lambda row: (row.since_on, row.member_id))


def _left(unit: Unit, today: date) -> Iterator[DueRow]:
    exits = unit.members.exits
    # An exit that was put away too early must not hide whose data still stand.
    newest = {row.member_id: row for row in exits.rows(sorted(exits.ids(open_only=False)))}
    for row in newest.values():
        if row.erase_on <= today and row.member_state not in {"active", "erased"}:
            yield DueRow(
                member_id=row.member_id,
                member_code=row.member_code,
                member_name=row.member_name,
                why=WORDS[row.kind],
                since_on=row.erase_on,
                cause=LEFT,
            )


def _over(unit: Unit, today: date) -> Iterator[DueRow]:
    """Look only at whom something of the law's or the office's was kept beyond its day."""
    erasures = unit.erasures.rows(unit.erasures.ids())
    kept = unit.erasures.retained([row.id for row in erasures])
    over: dict[MemberId, date] = {}
    for row in erasures:
        ended = [one.until_on for one in kept[row.id] if one.until_on and one.until_on < today]
        if ended:
            over[row.member_id] = min([*ended, over.get(row.member_id, date.max)])
    for member_id, since in over.items():
        target = erasure_targets.whole(unit, member_id)
        found = erasure_targets.find(unit, target, today)
        if found.names_her:
            yield DueRow(member_id, "", "", "残していた記録", since, OVER, found.goes)
