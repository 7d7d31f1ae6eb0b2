"""Find a corrective action, and read what was typed of it."""

from datetime import date
from typing import Final

from app.office.needed_words import needed
from app.office.typed import refuse_unfit
from app.rules.action_refusals import refuse_due
from app.rules.corrective_actions import LONGEST_NAME, ActionDraft, Target
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.ids import CorrectiveActionId
from app.rules.member_fields import one_line
from app.storage.action_origins import Origin
from app.storage.corrective_actions import ActionRow, NewAction
from app.storage.unit import Unit

NOTHING: Final = "まだ何も記録していません。"
OVERTAKEN: Final = (
    "ほかの人が先にこの処置の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)
_GONE: Final = "この処置は見つかりません。画面を最新にしてから、もう一度お試しください。"
_NO_TARGET: Final = (
    "処置のもとになる記録が見つかりません。" + NOTHING + "画面を最新にしてからお試しください。"
)


def known(unit: Unit, key: CorrectiveActionId) -> ActionRow:
    """Return one action.

    Raises:
        Refused: nothing stands under this key.
    """
    row = unit.corrective_actions.find(key)
    if row is None:
        raise Refused(_GONE)
    return row


def unsettled(unit: Unit, key: CorrectiveActionId) -> ActionRow:
    """Return an action of which the last word is not said.

    Raises:
        Refused: it was taken back, or its effect has been looked at.
    """
    row = known(unit, key)
    if row.cancelled_on is not None:
        raise Refused(f"この処置は{with_weekday(row.cancelled_on)}に取り消されています。{NOTHING}")
    if row.effective is not None:
        raise Refused(f"この処置は、有効性の確認が済んでいます（{row.checked_by}）。{NOTHING}")
    return row


def origin_of(unit: Unit, target: Target) -> Origin:
    """Say what an action is to be about.

    Raises:
        Refused: it is not on record, or needs nothing more.
    """
    found = unit.corrective_actions.origin(target)
    if found is None:
        raise Refused(_NO_TARGET)
    finding = unit.audit_findings.find(target.finding_id) if target.finding_id else None
    if finding is not None and finding.closed_on is not None:
        raise Refused(
            f"この指摘は{with_weekday(finding.closed_on)}に完了しています。{NOTHING}"
            "同じことがまた見つかったときは、新しい指摘として記録してください。"
        )
    return found


def read(draft: ActionDraft, today: date) -> NewAction:
    """Return what is to be put on record.

    Raises:
        Refused: the action, its day or who answers for it is missing or unfit.
    """
    words = needed("処置の内容", draft.action, "行う処置を書いてください。")
    cause = draft.cause.strip()
    refuse_unfit({"原因": cause})
    responsible = one_line(draft.responsible)
    if not responsible:
        raise Refused(f"処置の責任者を入れてください。{NOTHING}")
    refuse_unfit({"処置の責任者": responsible}, LONGEST_NAME)
    return NewAction(cause, words, refuse_due(draft.due_on, today), responsible)
