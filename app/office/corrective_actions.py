"""Open corrective actions, record them as done, put them off, or take them back.

An action answers a finding of an audit, an incident, or a contractor's check. Somebody else looks
at its effect (`effect_checks`): one that did not help is followed by the next.
"""

from collections.abc import Sequence
from datetime import date

from app.office.action_reading import NOTHING, origin_of, read, unsettled
from app.office.action_writing import TOUCHED, subjects_of, write
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.effect_checks import check_effect, close_helped
from app.office.needed_words import needed
from app.office.typed import LONGEST_LINE
from app.rules.action_refusals import refuse_done, refuse_due
from app.rules.corrective_actions import ActionDraft, EffectCheck, Target
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.ids import CorrectiveActionId
from app.rules.roles import Verb
from app.storage.corrective_actions import ActionRow

__all__ = [
    "ActionDraft",
    "ActionRow",
    "EffectCheck",
    "Target",
    "cancel",
    "check_effect",
    "done",
    "open_action",
    "postpone",
    "rows",
]


def open_action(desk: Desk, target: Target, draft: ActionDraft) -> Changes:
    """Put on record what is to be done about something, by which day and by whom.

    Raises:
        Refused: something is missing, the day is over, or the target is closed or gone.
    """
    desk.demand(Verb.correct_finding)
    new = read(draft, desk.today)
    with desk.unit("是正処置を登録") as unit:
        origin_of(unit, target)
        key = unit.corrective_actions.add(target, new, unit.stamp.by, unit.stamp.at)
        unit.log(subjects_of(key, target), {**vars(new), "due_on": str(new.due_on)})
    return TOUCHED


def done(desk: Desk, key: CorrectiveActionId, on: date, note: str, edition: int) -> Changes:
    """Record that an action was carried out on a day; `note` says how.

    Raises:
        Refused: it is done already, the day cannot be, the note is missing, or somebody was first.
    """
    desk.demand(Verb.correct_finding)
    said = needed("行ったこと", note, "行ったことを書いてください。")
    with desk.unit("是正処置の完了を記録") as unit:
        row = unsettled(unit, key)
        if row.done_on is not None:
            raise Refused(
                f"この処置は、もう完了しています（{with_weekday(row.done_on)}）。{NOTHING}"
            )
        refuse_done(on, row.origin.on, desk.today)
        write(unit, row, edition, {"done_on": on, "done_note": said})
    return TOUCHED


def postpone(
    desk: Desk, key: CorrectiveActionId, due_on: date, reason: str, edition: int
) -> Changes:
    """Set another day for an action that is not done; the reason stays in the operation log.

    Raises:
        Refused: it is done, the day is over, the reason is missing, or somebody was first.
    """
    desk.demand(Verb.correct_finding)
    why = needed("理由", reason, "期限を変える理由を書いてください。", LONGEST_LINE)
    refuse_due(due_on, desk.today)
    with desk.unit("是正処置の期限を変更") as unit:
        row = unsettled(unit, key)
        if row.done_on is not None:
            raise Refused(f"この処置は完了しています。{NOTHING}期限を変える必要はありません。")
        write(unit, row, edition, {"due_on": due_on}, why)
    return TOUCHED


def cancel(desk: Desk, key: CorrectiveActionId, reason: str, edition: int) -> Changes:
    """Take back an action that was entered wrongly; it stays on record with the reason.

    Raises:
        Refused: its effect has been looked at, the reason is missing, or somebody was first.
    """
    desk.demand(Verb.correct_finding)
    why = needed("理由", reason, "取り消す理由を書いてください。", LONGEST_LINE)
    with desk.unit("是正処置を取消し") as unit:
        row = unsettled(unit, key)
        write(unit, row, edition, {"cancelled_on": desk.today, "cancel_reason": why})
        close_helped(unit, row, desk.today)
    return TOUCHED


def rows(
    desk: Desk, target: Target | None = None, *, open_only: bool = False
) -> Sequence[ActionRow]:
    """Return the actions of one thing or of all, the earliest due first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.corrective_actions.rows(target, open_only=open_only)
