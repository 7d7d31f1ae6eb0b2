"""Tell a gate, whose step may have been made all the same, from what is merely wrong (L-08)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from app.rules import move_checks as check
from app.rules.cases import Case, RightLine
from app.rules.desk_checks import not_recused
from app.rules.errors import Refused
from app.rules.ids import MemberId
from app.rules.move_checks import Situation
from app.rules.moves import MOVES, Actor, Move
from app.rules.nonconformities import Gate
from app.rules.roles import refuse

_ALREADY: Final[Mapping[Move, Callable[[Situation], object]]] = {
    Move.submit: lambda now: now.line.submitted_on,
    Move.approve: check.not_approved,
    Move.carry_out: check.not_carried_out,
    Move.answer: check.not_answered,
    Move.dispatch: check.not_dispatched,
    Move.withdraw: lambda now: all(right.is_withdrawn for right in now.rights or now.case.rights),
}
"""What tells that the very move stands on record."""


class AtGate(Refused):
    """Say that a gate refuses a step which may have happened in the world all the same."""

    def __init__(
        self,
        sentence: str,
        gate: Gate,
        case: Case | None = None,
        right: RightLine | None = None,
        *,
        member_id: MemberId | None = None,
    ) -> None:
        super().__init__(sentence)
        self.gate = gate
        self.case = case
        self.right = right
        self.member_id = case.member_id if case is not None else member_id


def may_have_happened(
    move: Move, case: Case, right: RightLine | None, actor: Actor, day: date
) -> bool:
    """Tell whether a refused move may have been made in the world all the same.

    It may not where the refusal is about who sits here or about a day that cannot be, nor where
    the move is on record: the screen is older than the records.
    """
    now = Situation(case, right, actor.id, actor.roles, day)
    already = _ALREADY.get(move)
    wrong_here = refuse(actor.roles, MOVES[move].verb) or not_recused(now)
    on_record = already is not None and already(now)
    return not (wrong_here or on_record or case.closed_on or day < case.received_on)
