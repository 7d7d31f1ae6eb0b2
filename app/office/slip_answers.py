"""Let an answer on a slip have its effects: in the ledger, and on the tasks about the person."""

from dataclasses import dataclass
from datetime import date

from app.office import ledger
from app.rules.campaigns import NoAnswer, SlipState
from app.rules.follow_ups import FollowUpEnd, FollowUpKind
from app.rules.ids import ConsentId
from app.storage.campaigns import CampaignRow
from app.storage.consents import NewAnswer
from app.storage.follow_ups import NewFollowUp
from app.storage.history import Subjects
from app.storage.slips import SlipRow
from app.storage.unit import Unit

_AFTER_ALL = {
    NoAnswer.stop_mail: "期限の後にご同意の返信票が届きました。ご案内を止めたままです。",
    NoAnswer.exit: "期限の後にご同意の返信票が届きました。退会の手続を始めています。",
}


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


def settle(unit: Unit, slip: SlipRow, state: SlipState, today: date) -> None:
    """End the tasks that waited for this slip, and open the one that a 不同意 asks for."""
    if state is SlipState.granted:
        end_tasks(unit, slip, today, FollowUpEnd.agreed, "返信票でご同意")
        return
    end_tasks(unit, slip, today, FollowUpEnd.other, "返信票で不同意のご回答")
    unit.follow_ups.add([NewFollowUp(FollowUpKind.declined, slip.member_id, slip.slip_id, today)])


def end_tasks(unit: Unit, slip: SlipRow, today: date, outcome: FollowUpEnd, note: str) -> None:
    """End the open tasks about a slip."""
    for key in unit.follow_ups.ids(slip_ids=[slip.slip_id]):
        unit.follow_ups.end(key, today, outcome.value, note)


def undo(unit: Unit, row: CampaignRow, slip: SlipRow, state: SlipState, today: date) -> str:
    """Ask somebody to undo what silence led to, where consent came after all; return why."""
    why = _AFTER_ALL.get(row.on_no_answer, "") if state is SlipState.granted else ""
    if why:
        task = NewFollowUp(FollowUpKind.no_answer, slip.member_id, slip.slip_id, today, why)
        unit.follow_ups.add([task])
    return why
