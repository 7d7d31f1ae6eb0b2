"""Let a slip stand by its row in the ledger, also where that row was corrected over there."""

from datetime import date

from app.office import slip_answers
from app.office.campaign_people import find as find_campaign
from app.office.slip_records import known, slip_of
from app.rules.campaigns import CampaignState, SlipMove, SlipState, cleared
from app.rules.consents import YES
from app.rules.follow_ups import FollowUpEnd
from app.rules.ids import ConsentId
from app.storage.slips import SlipRow
from app.storage.unit import Unit


def follow(unit: Unit, wrong: ConsentId, right: ConsentId, today: date) -> None:
    """Move the slips along whose answer was a row of the ledger that another stands for now."""
    for key in unit.slips.answered_by(wrong):
        slip = slip_of(unit, key)
        state = _state(unit, slip, right)
        if state is None:
            clear(unit, slip, today)
        else:
            replace(unit, slip, state, right, today)
        unit.log((*slip_answers.beside(slip), ("member", slip.member_id)), {"number": slip.number})


def clear(unit: Unit, slip: SlipRow, today: date) -> None:
    """Let a slip stand where it stood before its entry."""
    row = find_campaign(unit, slip.campaign_id)
    state = cleared(known(slip), closed=row.asks and row.state is CampaignState.closed)
    unit.slips.change([slip.slip_id], state=state.value, answered_on=None, consent_id=None)
    _happened(unit, slip, SlipMove.clear, today)
    slip_answers.end_tasks(unit, slip, today, FollowUpEnd.other, "入力の取消し")


def replace(
    unit: Unit, slip: SlipRow, state: SlipState, consent_id: ConsentId | None, today: date
) -> None:
    """Let a slip stand by another answer; the tasks change with it only where the answer does."""
    unit.slips.change([slip.slip_id], state=state.value, consent_id=consent_id)
    _happened(unit, slip, SlipMove.correct, today)
    if state is not slip.state:
        slip_answers.settle(unit, slip, state, today)


def _state(unit: Unit, slip: SlipRow, right: ConsentId) -> SlipState | None:
    """Say what a row of the ledger is to a slip; None where it answers something else."""
    row = unit.consents.kept(right)
    if row is None or row.child_id is not None:
        return None
    asked = find_campaign(unit, slip.campaign_id).version_on
    if any(one.id == row.version_id and one.on < asked for one in unit.policies.rows()):
        return None
    if row.answer == "declined":
        return SlipState.declined
    return SlipState.granted if row.answer in YES else None


def _happened(unit: Unit, slip: SlipRow, move: SlipMove, today: date) -> None:
    unit.slips.happened([slip.slip_id], move, today, unit.stamp.by, unit.stamp.at)
