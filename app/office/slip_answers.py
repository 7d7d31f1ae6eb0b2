"""Let an answer on a slip have its effects: in the ledger, and on the tasks about the person."""

from dataclasses import dataclass
from datetime import date

from app.office import ledger
from app.office.exits import open_exit
from app.rules.campaigns import NoAnswer, SlipState
from app.rules.consents import Standing
from app.rules.errors import Refused
from app.rules.follow_ups import FollowUpEnd, FollowUpKind
from app.rules.ids import ConsentId
from app.storage.campaigns import CampaignRow
from app.storage.consents import NewAnswer
from app.storage.follow_ups import NewFollowUp
from app.storage.history import Subjects
from app.storage.slips import Owner, SlipRow
from app.storage.unit import Unit

_AFTER_ALL = {
    NoAnswer.stop_mail: "期限の後にご同意の返信票が届きました。ご案内を止めたままです。",
    NoAnswer.exit: "期限の後にご同意の返信票が届きました。退会の手続を始めています。",
}
_EXIT_ENDED = "期限の後にご同意の返信票が届きました。始めていた退会の手続は、取りやめました。"
_NOT_HERE = "この方は、いまは登録中ではありません。回答だけを記録しました。"
_STILL_WITHDRAWN = "同意の撤回より前に記入されています。同意は撤回されたままです。"
_AFTER_WITHDRAWAL = (
    "この方は同意を撤回しています。返信票は、撤回の後のご同意として記録しました。"
    "撤回の後に記入されたものか、ご本人に確かめてください。"
)


@dataclass(frozen=True)
class Taken:
    """Hold an answer as it stands on the slip, and who took it in by which way."""

    answer: str
    given_on: date
    arrived_on: date
    method: str
    receiver: str


def record(unit: Unit, row: CampaignRow, slip: SlipRow, taken: Taken) -> ConsentId:
    """Put the answer into the ledger under the exact version that the slip names; logged."""
    answer = NewAnswer(
        member_id=slip.member_id,
        version_id=row.version_id,
        text_sha256="",  # the ledger takes the version's own
        answer=taken.answer,
        given_on=taken.given_on,
        method=taken.method,
        receiver=taken.receiver,
        notice_id=slip.notice_id,
    )
    values = {"number": slip.number, "answer": taken.answer, "arrived_on": taken.arrived_on}
    return ledger.record_in(unit, answer, beside(slip), values)


def beside(slip: SlipRow) -> Subjects:
    """Name the campaign and the slip for a row of the log."""
    return (("campaign", slip.campaign_id), ("slip", slip.slip_id))


def settle(
    unit: Unit, slip: SlipRow | Owner, state: SlipState, today: date, way: str = "返信票"
) -> None:
    """End the tasks that waited for this slip, and open the one that a 不同意 asks for."""
    if state is SlipState.granted:
        end_tasks(unit, slip, today, FollowUpEnd.agreed, f"{way}でご同意")
        return
    if not _is_looked_after(unit, slip):
        end_tasks(unit, slip, today, FollowUpEnd.other, f"{way}で不同意のご回答")
        task = NewFollowUp(FollowUpKind.declined, slip.member_id, slip.slip_id, today)
        unit.follow_ups.add([task])


def _is_looked_after(unit: Unit, slip: SlipRow | Owner) -> bool:
    """Say whether her 不同意, told at the counter, has its task already."""
    tasks = unit.follow_ups.rows(unit.follow_ups.ids(slip_ids=[slip.slip_id]))
    return any(task.kind == FollowUpKind.declined for task in tasks)


def end_tasks(
    unit: Unit, slip: SlipRow | Owner, today: date, outcome: FollowUpEnd, note: str
) -> None:
    """End the open tasks about a slip."""
    for key in unit.follow_ups.ids(slip_ids=[slip.slip_id]):
        unit.follow_ups.end(key, today, outcome.value, note)


def undo(unit: Unit, row: CampaignRow, slip: SlipRow, state: SlipState, today: date) -> str:
    """Ask somebody to undo what silence led to, where consent came after all; return why.

    An exit that silence began ends with the consent itself.
    """
    why = _AFTER_ALL.get(row.on_no_answer, "") if state is SlipState.granted else ""
    if why and row.on_no_answer is NoAnswer.exit and open_exit(unit, slip.member_id) is None:
        return _EXIT_ENDED
    if why:
        task = NewFollowUp(FollowUpKind.no_answer, slip.member_id, slip.slip_id, today, why)
        unit.follow_ups.add([task])
    return why


def refuse_undated(unit: Unit, slip: SlipRow, today: date) -> None:
    """Refuse a yes without its day from somebody who withdrew: it may have been written before."""
    if stands(unit, slip, today) == "withdrawn":
        raise Refused(
            "この方は同意を撤回しています。記入日のない返信票では、撤回の前のご回答か後のご回答か"
            "分かりません。何も記録していません。ご本人に確かめ、記入日を入れてください。"
        )


def stands(unit: Unit, slip: SlipRow, today: date) -> Standing:
    """Say how the consent of the person stands."""
    return unit.standings.of([slip.member_id], today)[slip.member_id]


def remark(unit: Unit, slip: SlipRow, before: Standing, today: date) -> str:
    """Return what the clerk should know about the person after a yes; empty where nothing."""
    if unit.members.rows([slip.member_id])[0].state != "active":
        return _NOT_HERE
    if before != "withdrawn":
        return ""
    still = stands(unit, slip, today) == "withdrawn"
    return _STILL_WITHDRAWN if still else _AFTER_WITHDRAWAL
