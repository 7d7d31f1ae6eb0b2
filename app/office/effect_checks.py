"""Let somebody else look at the effect of a corrective action, and begin the next one."""

from dataclasses import replace
from datetime import date

from app.office.action_reading import NOTHING, read, unsettled
from app.office.action_writing import TOUCHED, write
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.needed_words import needed
from app.office.typed import refuse_unfit
from app.rules.action_refusals import refuse_check_day, refuse_own_check
from app.rules.corrective_actions import LONGEST_NAME, ActionDraft, EffectCheck
from app.rules.errors import Refused
from app.rules.ids import CorrectiveActionId
from app.rules.member_fields import one_line
from app.rules.roles import Verb
from app.storage.corrective_actions import ActionRow, NewAction
from app.storage.unit import Unit


def check_effect(
    desk: Desk,
    key: CorrectiveActionId,
    check: EffectCheck,
    edition: int,
    then: ActionDraft | None = None,
) -> Changes:
    """Record whether an action helped; `then` is the next one where it did not.

    Whoever answers for the action does not look at its effect, nor signs in to say so.

    Raises:
        Refused: it is not done yet, the checker is the responsible person, the words or the next
            action are missing, the day cannot be, or somebody was first.
    """
    desk.demand(Verb.check_effect)
    note = needed("確認した内容", check.note, "どのように確かめたかを書いてください。")
    checker = one_line(check.by) or desk.actor.name
    refuse_unfit({"確認した人": checker}, LONGEST_NAME)
    with desk.unit("是正処置の有効性を確認") as unit:
        row = unsettled(unit, key)
        _refuse_early(row, check, desk.today)
        refuse_own_check(row.responsible, checker, desk.actor.name)
        following = _following(desk, row, check, then)
        values = {
            "checked_on": check.on,
            "checked_by": checker,
            "effective": check.effective,
            "check_note": note,
        }
        write(unit, row, edition, values)
        if following is not None:
            by, at = unit.stamp.by, unit.stamp.at
            unit.corrective_actions.add(row.target, following, by, at, follows_id=key)
        _close_finding(unit, row, check)
    return TOUCHED


def _refuse_early(row: ActionRow, check: EffectCheck, today: date) -> None:
    if row.done_on is None:
        raise Refused(f"この処置は、まだ完了していません。{NOTHING}先に完了を記録してください。")
    refuse_check_day(check.on, row.done_on, today)


def _following(
    desk: Desk, row: ActionRow, check: EffectCheck, then: ActionDraft | None
) -> NewAction | None:
    if check.effective:
        return None
    if then is None or not then.action.strip():
        raise Refused(f"効果が不十分なときは、次の処置を書いてください。{NOTHING}")
    return read(replace(then, responsible=then.responsible or row.responsible), desk.today)


def _close_finding(unit: Unit, row: ActionRow, check: EffectCheck) -> None:
    """Close the finding with its last action that helped."""
    if check.effective:
        _close_unless_open(unit, row, check.on)


def close_helped(unit: Unit, row: ActionRow, on: date) -> None:
    """Close the finding of an action taken back, where what was looked at last has helped."""
    checked = [
        (one.checked_on, one.id, one.effective)
        for one in unit.corrective_actions.rows(row.target)
        if one.checked_on is not None and one.cancelled_on is None
    ]
    if checked and max(checked)[2]:
        _close_unless_open(unit, row, on)


def _close_unless_open(unit: Unit, row: ActionRow, on: date) -> None:
    finding = row.target.finding_id
    if finding is None or unit.corrective_actions.rows(row.target, open_only=True):
        return
    unit.audit_findings.close(finding, on)
