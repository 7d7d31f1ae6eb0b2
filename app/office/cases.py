"""Make moves on a case: the rules judge, the records change, the log is written, in one unit."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from app.office.desk import Desk
from app.rules import moves
from app.rules.cases import Case, RightLine
from app.rules.desk_checks import not_recused
from app.rules.errors import Refused
from app.rules.gates import AtGate, may_have_happened
from app.rules.ids import RequestId, RightId
from app.rules.move_checks import Situation
from app.rules.moves import Move
from app.rules.nonconformities import gate_of
from app.rules.outcomes import Outcome
from app.storage.history import Subjects
from app.storage.unit import Unit


@dataclass(frozen=True)
class Step:
    """Hold an open unit in which one move of a case is made."""

    unit: Unit
    case: Case
    right: RightLine | None

    @property
    def line(self) -> RightLine:
        """Return the right of a move that is about a right."""
        assert self.right is not None
        return self.right

    def log(self, values: Mapping[str, object] | None = None) -> str:
        """Write the move into the operation log and return the anchor."""
        return self.unit.log(subjects(self.case, self.right), values)


@contextmanager
def moving(
    desk: Desk,
    move: Move,
    request_id: RequestId,
    *,
    day: date,
    right_id: RightId | None = None,
    outcome: Outcome | None = None,
) -> Iterator[Step]:
    """Open a unit for one move, refused before anything is written where the rules refuse it."""
    actor = moves.Actor(desk.actor.id, desk.actor.roles)
    _refuse_later(desk, day)
    with desk.unit(move.word) as unit:
        case = find(unit, request_id)
        right = find_right(case, right_id)
        _refuse(move, case, right, actor, day, outcome=outcome)
        yield Step(unit, case, right)


def approving(
    desk: Desk, unit: Unit, actor: moves.Actor, day: date, of: tuple[RequestId, RightId]
) -> Step:
    """Begin an approval inside an open unit, by whoever decides; refused as any move is."""
    _refuse_later(desk, day)
    case = find(unit, of[0])
    right = right_of(case, of[1])
    _refuse(Move.approve, case, right, actor, day)
    return Step(unit, case, right)


def refuse_move(desk: Desk, move: Move, case: Case, right: RightLine | None, day: date) -> None:
    """Refuse a move inside an open unit where the rules refuse it, before it is written."""
    _refuse_later(desk, day)
    _refuse(move, case, right, moves.Actor(desk.actor.id, desk.actor.roles), day)


def _refuse_later(desk: Desk, day: date) -> None:
    if day > desk.today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")


def _refuse(
    move: Move,
    case: Case,
    right: RightLine | None,
    actor: moves.Actor,
    day: date,
    *,
    outcome: Outcome | None = None,
) -> None:
    sentence = moves.refusal(move, case, right, actor, day, outcome=outcome)
    if sentence is not None and may_have_happened(move, case, right, actor, day):
        raise AtGate(sentence, gate_of(move), case, right)
    if sentence is not None:
        raise Refused(sentence)


def refuse_recused(desk: Desk, case: Case) -> None:
    """Refuse whoever stays out of the case, in an act that is no move of it (OFFICE M-16)."""
    now = Situation(case, None, desk.actor.id, desk.actor.roles, desk.today)
    sentence = not_recused(now)
    if sentence is not None:
        raise Refused(sentence)


def find(unit: Unit, request_id: RequestId) -> Case:
    """Return a case, or refuse where it is gone."""
    case = unit.requests.case(request_id)
    if case is None:
        raise Refused("この受付は見つかりません。画面を最新にしてから、もう一度お試しください。")
    return case


def find_right(case: Case, right_id: RightId | None) -> RightLine | None:
    """Return one right of a case; None where the move is of the whole case."""
    return None if right_id is None else right_of(case, right_id)


def right_of(case: Case, right_id: RightId) -> RightLine:
    """Return one right of a case, or refuse where it is gone."""
    for right in case.rights:
        if right.id == right_id:
            return right
    raise Refused("この請求の内容は見つかりません。画面を最新にしてからお試しください。")


def subjects(case: Case, right: RightLine | None = None) -> Subjects:
    """Name what a move of the case touches: the request, its subject, the right."""
    named: list[tuple[str, int]] = [("request", case.id)]
    if case.member_id is not None:
        named.append(("member", case.member_id))
    if right is not None:
        named.append(("right", right.id))
    return tuple(named)
