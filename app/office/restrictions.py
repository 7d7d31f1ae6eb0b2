"""Let a case be seen by named people only, as where somebody of the house asks (OFFICE M-16).

Whoever is not named finds the case nowhere. So that no case is lost to everybody, the 管理責任者
can see the numbers of all restricted cases, though nothing of what is in them, and may name people
anew; that stands in the log.
"""

from collections.abc import Iterable, Sequence

from app.office.case_people_checks import colleagues, heads
from app.office.cases import subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.ids import RequestId, StaffId
from app.rules.roles import Verb
from app.storage.case_people import RestrictedRow
from app.storage.staff import StaffRow
from app.storage.unit import Unit


def restrict(desk: Desk, request_id: RequestId, viewers: Iterable[StaffId], reason: str) -> Changes:
    """Let a case be seen by these people only; one of them must be able to approve.

    Raises:
        Refused: no reason, nobody named, no 管理責任者 among them, or who is in charge is not.
    """
    desk.demand(Verb.restrict)
    _refuse_unreasoned(reason)
    named = frozenset(viewers)
    with desk.unit("閲覧できる人を限定") as unit:
        case = _find(unit, request_id)
        _refuse_unworkable(unit, case, named)
        unit.case_people.restrict(request_id, named)
        who = (*subjects(case), *(("staff", one) for one in sorted(named)))
        unit.log(who, {"viewers": sorted(named), "reason": reason.strip()})
    return changes("requests", "letters", "members")


def restrict_new(unit: Unit, request_id: RequestId) -> None:
    """Restrict a case about somebody of the house as it is taken: the taker and the heads."""
    unit.case_people.restrict(request_id, {unit.stamp.by, *heads(unit)})


def open_up(desk: Desk, request_id: RequestId, reason: str) -> Changes:
    """Let everybody of the desk see a case again."""
    desk.demand(Verb.restrict)
    _refuse_unreasoned(reason)
    with desk.unit("閲覧の限定を解いた") as unit:
        case = _find(unit, request_id)
        if not case.restricted:
            raise Refused("この受付の閲覧は限られていません。何も変えていません。")
        unit.case_people.open_up(request_id)
        unit.log(subjects(case), {"reason": reason.strip()})
    return changes("requests", "letters", "members")


def rows(desk: Desk) -> Sequence[RestrictedRow]:
    """Return the numbers and the viewers of all restricted cases, and nothing of what is in."""
    desk.demand(Verb.restrict)
    with desk.look() as unit:
        return unit.case_people.restricted()


def people(desk: Desk) -> Sequence[StaffRow]:
    """Return everybody who may be named."""
    desk.demand(Verb.restrict)
    with desk.look() as unit:
        return [one for one in unit.staff.listed() if one.active]


def _find(unit: Unit, request_id: RequestId) -> Case:
    """Find a case, also one that this head was not named for: only its people are changed."""
    case = unit.requests.seeing_all().case(request_id)
    if case is None:
        raise Refused("この受付は見つかりません。画面を最新にしてから、もう一度お試しください。")
    return case


def _refuse_unworkable(unit: Unit, case: Case, named: frozenset[StaffId]) -> None:
    colleagues(unit, named)
    if not named & set(heads(unit)):
        raise Refused(
            "閲覧できる人に管理責任者を1人以上入れてください。"
            "だれも承認できなくなります。何も変えていません。"
        )
    if case.in_charge is not None and case.closed_on is None and case.in_charge not in named:
        raise Refused(
            "担当者が閲覧できなくなります。担当者も加えるか、先に担当を替えてください。"
            "何も変えていません。"
        )


def _refuse_unreasoned(reason: str) -> None:
    if not reason.strip():
        raise Refused("理由を書いてください。何も変えていません。")
    refuse_unfit({"理由": reason}, LONGEST_LINE)
