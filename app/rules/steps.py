"""Show how far each right has come, and the case by its slowest right (OFFICE L-01)."""

from dataclasses import dataclass
from datetime import date

from app.rules.cases import Case, RightLine, lacks_identity, rule_in, waits_for_completion
from app.rules.misdelivery import ASTRAY
from app.rules.outcomes import must_carry_out
from app.rules.worded import Worded


class Step(Worded):
    """Name a step on the way of a right, in the order of the work."""

    intake = "intake", "受付"
    identity = "identity", "本人確認"
    investigation = "investigation", "調査"
    decision = "decision", "決定"
    approval = "approval", "決裁"
    carrying_out = "carrying_out", "実施"
    answer = "answer", "回答"
    dispatch = "dispatch", "発送"
    close = "close", "完了"


@dataclass(frozen=True)
class StepState:
    """Stand for one step of the stepper; at most one of them is `current`.

    `on` is the day it was done, None where it is not, or where the day is not kept.
    """

    step: Step
    done: bool
    current: bool
    on: date | None = None


ORDER = tuple(Step)
BACK = "返戻"
"""The state of a right whose answer has come back."""
LOST = "誤送付"
"""The state of a right whose answer reached somebody else."""
_WAITING = {
    Step.intake: "仮受付",
    Step.identity: "本人確認待ち",
    Step.investigation: "調査中",
    Step.decision: "決定待ち",
    Step.approval: "決裁待ち",
    Step.carrying_out: "実施待ち",
    Step.answer: "発行待ち",
    Step.dispatch: "発送待ち",
    Step.close: "完了待ち",
}
_BEFORE_APPROVAL = frozenset({Step.identity, Step.investigation, Step.decision})


def steps_of(case: Case, right: RightLine) -> tuple[StepState, ...]:
    """List the steps of one right; 本人確認 and 実施 only where this right has them."""
    steps = _steps(case, right)
    waiting = next_step(case, right)
    return tuple(
        StepState(step, _is_done(case, right, step), step is waiting, _day(case, right, step))
        for step in steps
    )


def next_step(case: Case, right: RightLine) -> Step | None:
    """Find the step the right waits at; None where it is over."""
    if right.is_withdrawn:
        return None if case.closed_on else Step.close
    return next((step for step in _steps(case, right) if not _is_done(case, right, step)), None)


def state_word(case: Case) -> str:
    """Say in one word where the case stands: where its slowest right stands."""
    if case.closed_on:
        withdrawn = bool(case.rights) and all(right.is_withdrawn for right in case.rights)
        return "取下げ" if withdrawn else "完了"
    if case.handed_on:
        return "引継済"
    if case.provisional:
        return _WAITING[Step.intake]
    slowest = slowest_right(case)
    return right_word(case, slowest) if slowest else _WAITING[Step.investigation]


def slowest_right(case: Case) -> RightLine | None:
    """Find the right that has the longest way to go; the first of equals."""
    return min(case.rights, key=lambda right: _place(case, right), default=None)


def right_word(case: Case, right: RightLine) -> str:
    """Say in one word where a right stands."""
    if right.is_withdrawn:
        return "取下げ"
    step = next_step(case, right)
    if step is None:
        return "完了"
    if right.is_back:
        return LOST if right.return_reason == ASTRAY else BACK
    if step in _BEFORE_APPROVAL and waits_for_completion(case):
        return "補正待ち"
    if step is Step.approval and right.submitted_on is None:
        return "差戻し" if right.returned_reason else "起案中"
    return _WAITING[step]


def _place(case: Case, right: RightLine) -> int:
    step = next_step(case, right)
    return len(ORDER) if step is None else ORDER.index(step)


def _steps(case: Case, right: RightLine) -> tuple[Step, ...]:
    rule = rule_in(case, right)
    left_out = set()
    if not rule.identity_needed:
        left_out.add(Step.identity)
    acts = must_carry_out(right.outcome, rule) if right.outcome else rule.carried_out_first
    if not acts:
        left_out.add(Step.carrying_out)
    return tuple(step for step in ORDER if step not in left_out)


def _is_done(case: Case, right: RightLine, step: Step) -> bool:
    if step is Step.intake:
        return not case.provisional
    if step is Step.identity:
        return not lacks_identity(case, right)
    return _day(case, right, step) is not None


def _day(case: Case, right: RightLine, step: Step) -> date | None:
    days = {
        Step.intake: None if case.provisional else case.received_on,
        Step.identity: case.identity.checked_on if case.identity else None,
        Step.investigation: right.decided_on,
        Step.decision: right.decided_on,
        Step.approval: right.approved_on,
        Step.carrying_out: right.carried_out_on,
        Step.answer: right.answered_on,
        Step.dispatch: None if right.is_back else right.dispatched_on,
        Step.close: case.closed_on,
    }
    return days[step]
