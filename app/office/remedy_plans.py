"""Draft what will be done for a right beside its decision: by the same hand, before the approval.

Every approval covers the plan, so that what is carried out is what somebody else has read.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from app.office.cases import Step, moving
from app.office.desk import Desk
from app.rules import corrections, suspensions
from app.rules.cases import Case, RightLine, rule_in
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.moves import Move
from app.rules.outcomes import must_carry_out
from app.rules.rights import Remedy
from app.storage.unit import Unit

UNAPPROVED: Mapping[str, None] = {"submitted_on": None, "approved_on": None, "approved_by": None}
"""What a change of the plan takes back: it is another answer than the one that was approved."""
_WORDS = {
    Remedy.correction: "訂正の内容",
    Remedy.suspension_of_use: "停止の範囲",
    Remedy.suspension_of_provision: "停止の範囲",
}


@contextmanager
def planning(
    desk: Desk, request_id: RequestId, right_id: RightId, *remedies: Remedy
) -> Iterator[Step]:
    """Open a unit in which the plan of a right is written.

    Raises:
        Refused: the right is another one, is not granted, or somebody else drafted its decision.
    """
    with moving(desk, Move.decide, request_id, day=desk.today, right_id=right_id) as step:
        line = step.line
        if line.remedy not in remedies:
            raise Refused(
                f"「{line.remedy.word}」には、この内容を決められません。何も変えていません。"
            )
        if line.outcome is None or not must_carry_out(line.outcome, rule_in(step.case, line)):
            raise Refused(
                "「全部」か「一部」と決定したときだけ、内容を決められます。何も変えていません。"
                "先に対応を決定してください。"
            )
        if line.drafted_by != desk.actor.id:
            raise Refused(
                "この回答は、ほかの人が起案しています。何も変えていません。"
                "内容を変えるときは、対応を決定し直してください。"
            )
        yield step


def put_plan(unit: Unit, right_id: RightId, place: str, plan: Mapping[str, Any]) -> None:
    """Write one part of the plan of a right; an approval that was given no longer counts."""
    whole = {**unit.requests.plan(right_id), place: plan}
    spelt = json.dumps(whole, ensure_ascii=False)
    unit.requests.change_right(right_id, plan=spelt, **UNAPPROVED)


def refuse_unplanned(unit: Unit, case: Case, right: RightLine) -> None:
    """Refuse to send round or carry out a correction or a stop of which nobody said what it is.

    Raises:
        Refused: it was granted, and nothing is planned.
    """
    granted = right.outcome is not None and must_carry_out(right.outcome, rule_in(case, right))
    if not granted or right.remedy not in _WORDS:
        return
    plan = unit.requests.plan(right.id)
    planned = corrections.read_plan(plan) or suspensions.read_plan(plan)
    if not planned:
        words = _WORDS[right.remedy]
        raise Refused(
            f"{words}がまだ決まっていません。何も変えていません。"
            f"「{words}を決める」で入れてから、続けてください。"
        )
