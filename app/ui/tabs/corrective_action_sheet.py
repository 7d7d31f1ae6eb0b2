"""Describe one corrective action: what comes next, and what is on record of it."""

from datetime import date

from app.office.corrective_actions import ActionRow
from app.rules.corrective_actions import ActionState, state_of
from app.rules.roles import Role, Verb, may
from app.ui.corrective_action_words import facts, pill
from app.ui.days import day_words
from app.ui.dialogs.corrective_action_steps import acts
from app.ui.tabs.sheet import Block, Sheet, Step

STEPS = {"done": "完了を記録(&A)…", "check": "有効性を確認(&A)…"}
"""What is the next step of an action stands in its own line, not beside the others."""


def describe(row: ActionRow, today: date, roles: frozenset[Role]) -> Sheet:
    """Return what the page of an action shows to somebody with these roles."""
    step = _step(row, today, roles)
    taken = step.key if step else ""
    return Sheet(
        title=row.action,
        over=f"{row.origin.kind}　{row.origin.name}",
        under=f"責任者　{row.responsible}",
        pills=(pill(row, today),),
        step=step,
        acts=tuple(one for one in acts(row, roles) if one.key != taken),
        blocks=(Block("内容と経過", facts=tuple(facts(row))),),
    )


def _step(row: ActionRow, today: date, roles: frozenset[Role]) -> Step | None:
    state = state_of(row, today)
    if state in {ActionState.open, ActionState.overdue}:
        late = "期限を過ぎています。" if state is ActionState.overdue else ""
        due = f"{late}{day_words(row.due_on)}までに処置を終えます。"
        key = "done" if may(roles, Verb.correct_finding) else ""
        return Step(due, key, STEPS.get(key, ""))
    if state is ActionState.done:
        key = "check" if may(roles, Verb.check_effect) else ""
        who = f"責任者（{row.responsible}）とは別の人が、有効性を確かめます。"
        return Step(who, key, STEPS.get(key, ""))
    return None
