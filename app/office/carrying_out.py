"""Do to the records what was approved, before the answer says so (P-11)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from app.office import answers, corrections, follow_throughs, remedy_section, suspensions
from app.office.case_scopes import scope_of
from app.office.cases import Step, find, moving, right_of
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.remedy_plans import refuse_unplanned
from app.office.typed import refuse_unfit
from app.rules.cases import Case, RightLine
from app.rules.corrections import read_plan
from app.rules.errors import Refused
from app.rules.follow_throughs import KIND_OF
from app.rules.ids import RequestId, RightId
from app.rules.moves import Move
from app.rules.rights import Remedy
from app.rules.roles import Verb
from app.storage.unit import Unit

TOUCHED = changes("requests", "members", "campaigns", "provisions")
_ERASED_ELSEWHERE = (
    "消去は、消すものと残すものを確かめる画面から行います。何も変えていません。"
    "「消去する」を選んでください。"
)


def carry_out(desk: Desk, request_id: RequestId, right_id: RightId, note: str) -> Changes:
    """Correct or stop what was approved, before its answer; others are only noted (P-11).

    Those who got what is no longer right are proposed to be told; that never holds this act back.

    Raises:
        Refused: not approved, nothing planned, or the records have changed since the plan.
    """
    refuse_unfit({"実施した内容": note})
    with moving(desk, Move.carry_out, request_id, day=desk.today, right_id=right_id) as step:
        refuse_unplanned(step.unit, step.case, step.line)
        answers.refuse_changed(desk, step.unit, step.case, step.line)
        fields = _ACTS.get(step.line.remedy, _only_noted)(desk, step, note)
        told = _propose(desk, step, fields)
        step.unit.requests.change_right(
            right_id, carried_out_on=desk.today, carried_out_note=note.strip()
        )
        step.log({"fields": list(fields), "to_tell": told})
    return TOUCHED


def preview(desk: Desk, request_id: RequestId, right_id: RightId) -> Sequence[str]:
    """Say in sentences what carrying out will do, and who will be proposed to be told."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        case = find(unit, request_id)
        right = right_of(case, right_id)
        facts = remedy_section.planned_facts(unit, case, right)
        told = _told(unit, case, right)
    lines = [f"・{label}：{text}" for label, text in facts]
    return [*lines, f"・連絡する提供先：{'、'.join(told)}"] if told else lines


def _told(unit: Unit, case: Case, right: RightLine) -> Sequence[str]:
    kind = KIND_OF.get(right.remedy)
    if kind is None or case.member_id is None:
        return ()
    fields = tuple(one.key for one in read_plan(unit.requests.plan(right.id)).fields)
    child_id = scope_of(unit, case).child_id
    told = follow_throughs.told_of(unit, case.member_id, kind, fields, child_id=child_id)
    return [one.name for one in told]


def _propose(desk: Desk, step: Step, fields: tuple[str, ...]) -> int:
    kind = KIND_OF.get(step.line.remedy)
    if kind is None:
        return 0
    return len(
        follow_throughs.propose_in(
            step.unit, step.case, step.line.id, kind, desk.today, fields=fields
        )
    )


def _correct(desk: Desk, step: Step, _note: str) -> tuple[str, ...]:
    return corrections.apply_in(desk, step)


def _stop(desk: Desk, step: Step, note: str) -> tuple[str, ...]:
    suspensions.apply_in(desk, step, note)
    return ()


def _only_noted(_desk: Desk, step: Step, _note: str) -> tuple[str, ...]:
    if step.line.remedy is Remedy.erasure and step.case.member_id is not None:
        raise Refused(_ERASED_ELSEWHERE)
    return ()


_ACTS: Final[Mapping[Remedy, Callable[[Desk, Step, str], tuple[str, ...]]]] = {
    Remedy.correction: _correct,
    Remedy.suspension_of_use: _stop,
    Remedy.suspension_of_provision: _stop,
}

PLANNED: Final = frozenset(_ACTS)
"""The remedies that the program itself carries out, as they were planned."""
