"""Lead somebody out: say what stops, what is erased when and what must stay; keep it in a list.

Erasing itself is another act; here stands from which day it may be done.
"""

from collections.abc import Sequence
from datetime import date
from typing import get_args

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.known_members import known
from app.rules.errors import Refused
from app.rules.exits import ExitFacts, ExitKind, ExitLine, ExitPlan, Retention
from app.rules.exits import plan as planned
from app.rules.ids import ConsentId, ExitId, MemberId
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
from app.storage.children import ChildRow
from app.storage.exits import ExitRow, NewExit
from app.storage.unit import Unit

__all__ = ["ExitKind", "ExitLine", "ExitPlan", "ExitRow"]
__all__ += ["end_in", "finish", "ids", "open_exit", "plan", "retention", "rows", "settle_in"]
__all__ += ["start_in"]

SETTING = "retention"


def plan(desk: Desk, member_id: MemberId, kind: ExitKind, on: date) -> ExitPlan:
    """Say what would follow from an exit of this kind on a day; change nothing."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        family = unit.members.families.whole(known(unit, member_id).id)
        facts, promised = _facts(unit, family, kind, on), _promised(unit, family[0])
        return planned(facts, retention(unit), promised)


def retention(unit: Unit) -> Retention:
    """Return how long this office keeps things after an exit; the usual times where none is set."""
    stored = unit.settings.read(SETTING)
    kept = stored if isinstance(stored, dict) else {}
    days, usual = kept.get("exit_days"), Retention()
    given = days if isinstance(days, dict) else {}
    return Retention(
        days={kind: int(given.get(kind, usual.days[kind])) for kind in get_args(ExitKind)},
        request_years=int(kept.get("request_years", usual.request_years)),
    )


def start_in(
    unit: Unit,
    member_id: MemberId,
    kind: ExitKind,
    on: date,
    consent_id: ConsentId | None = None,
) -> ExitId:
    """Begin an exit inside an open unit, which logs it with the act it belongs to.

    An exit that is open already ends with it; what may be erased earlier stays promised.
    """
    root = unit.members.families.root(member_id)
    erase_on = min([*_promised(unit, root), retention(unit).erase_on(kind, on)])
    end_in(unit, root, on)
    return unit.members.exits.add(NewExit(root, kind, consent_id, on, erase_on), unit.stamp.by)


def end_in(unit: Unit, member_id: MemberId, on: date) -> None:
    """End the open exits of somebody who stays after all, inside an open unit."""
    root = unit.members.families.root(member_id)
    unit.members.exits.end(unit.members.exits.ids(member_id=root), on)


def settle_in(unit: Unit, member_id: MemberId, on: date) -> None:
    """Let the exits of a registered member fit her consent, after a merge or its undoing.

    Ledgers are read over both then: one may have withdrawn before the other consented.
    """
    root = unit.members.families.root(member_id)
    if any(row.state != "active" for row in unit.members.rows([root])):
        return
    stands = unit.standings.of([root], on)[root]
    running = unit.members.exits.rows(unit.members.exits.ids(member_id=root))
    unit.members.exits.end([row.id for row in running if not _has_ground(row, stands)], on)
    if stands == "withdrawn" and all(row.kind != stands for row in running):
        start_in(unit, root, "withdrawn", on)


def _has_ground(running: ExitRow, stands: str) -> bool:
    # A withdrawal ends with anything that came after it; a refusal or silence with a consent alone.
    if running.kind == "withdrawn":
        return stands == "withdrawn"
    return stands != "current"


def open_exit(unit: Unit, member_id: MemberId) -> ExitRow | None:
    """Return the exit that a member is in, if any."""
    keys = unit.members.exits.ids(member_id=unit.members.families.root(member_id))
    return next(iter(unit.members.exits.rows(keys)), None)


def ids(desk: Desk, *, open_only: bool = True) -> Sequence[ExitId]:
    """Return the keys of the exits, those first whose data may go first."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.members.exits.ids(open_only=open_only)


def rows(desk: Desk, ids: Sequence[int]) -> Sequence[ExitRow]:
    """Return the rows of these keys, in their order."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.members.exits.rows(ids)


def finish(desk: Desk, exit_id: ExitId) -> Changes:
    """Put an exit away once everything about it is done.

    Raises:
        Refused: it is over already, its data may not go yet, or 退会 was never recorded.
    """
    desk.demand(Verb.register_member)
    with desk.unit("退会などの手続を終えた") as unit:
        row = next(iter(unit.members.exits.rows([exit_id])), None)
        sentence = _finish_refusal(row, desk.today)
        if row is None or sentence:
            raise Refused(f"{sentence}何も変えていません。")
        unit.members.exits.end([exit_id], desk.today)
        unit.log((("member", row.member_id), ("exit", exit_id)), {"kind": row.kind})
    return changes("members")


def _finish_refusal(row: ExitRow | None, today: date) -> str:
    if row is None or row.finished_on is not None:
        return "この手続は、もう終わっています。"
    if row.member_state == "active":
        return "まだ「登録中」の方です。先に、会員の画面で退会を記録してください。"
    if today < row.erase_on:
        return f"{month_day(row.erase_on)}までは、登録の内容を残しておきます。"
    return ""


def _promised(unit: Unit, root: MemberId) -> Sequence[date]:
    return [row.erase_on for row in unit.members.exits.rows(unit.members.exits.ids(member_id=root))]


def _facts(unit: Unit, family: Sequence[MemberId], kind: ExitKind, on: date) -> ExitFacts:
    root = family[0]
    children = unit.children.of([root])[root]
    shared = sum(_is_shared(unit, child, family) for child in children)
    cases = unit.requests.cases(unit.requests.ids(member_id=root))
    return ExitFacts(
        kind=kind,
        on=on,
        children=len(children) - shared,
        shared_children=shared,
        consents=len(unit.consents.ids(member_id=root)),
        letters=len(unit.letters.rows(member_id=root)),
        open_requests=sum(case.closed_on is None for case in cases),
        closed_requests=tuple(case.closed_on for case in cases if case.closed_on),
    )


def _is_shared(unit: Unit, child: ChildRow, family: Sequence[MemberId]) -> bool:
    return any(
        tie.member_id is not None
        and tie.member_id not in family
        and tie.ended_on is None
        and tie.member_state == "active"
        for tie in unit.guardianships.of_child(child.id)
    )
