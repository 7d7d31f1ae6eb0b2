"""Close a campaign: who gave no answer, and what the office chose to do then.

No consent is ever written here (LAW A-13 P-17). Who answered in another way is not silent, and
nothing is done to people who have left, withdrawn or asked for silence meanwhile.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.office.campaign_people import asking_day, find, running, sort_out
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.no_answers import follow
from app.rules.campaigns import LeftOut, NoAnswer, SlipMove, SlipState
from app.rules.ids import CampaignId
from app.rules.roles import Verb
from app.storage.campaign_people import GivenAnswer
from app.storage.campaigns import CampaignRow
from app.storage.slips import Owner
from app.storage.unit import Unit

ELSEWHERE = "返信票のほかでご回答"
_ANSWERS = {"declined": (SlipMove.decline, SlipState.declined)}
_YES = (SlipMove.grant, SlipState.granted)


@dataclass(frozen=True)
class ClosePlan:
    """Say what closing would do: to how many, and to how many nothing."""

    choice: NoAnswer
    no_answer: int
    answered_elsewhere: int
    left_alone: int
    unsent: int


@dataclass(frozen=True)
class _Silent:
    owners: Sequence[Owner]
    answered: Mapping[Owner, GivenAnswer]
    left_alone: Sequence[Owner]


def plan_close(desk: Desk, campaign_id: CampaignId) -> ClosePlan:
    """Say what closing a campaign would do; nothing is changed."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        row = find(unit, campaign_id)
        return _plan(row, _silent(desk, unit, row))


def close(desk: Desk, campaign_id: CampaignId) -> Changes:
    """Close a campaign and do with those who gave no answer what was chosen at its start.

    Raises:
        Refused: it is closed already.
    """
    desk.demand(Verb.run_campaign)
    with desk.unit("再同意の依頼を終えた") as unit:
        row = running(unit, campaign_id)
        found = _silent(desk, unit, row)
        for owner, answer in found.answered.items():
            _take_over(unit, owner, answer)
        _expire(desk, unit, [*found.owners, *found.left_alone])
        follow(unit, row.on_no_answer, found.owners, desk.today)
        unit.campaigns.close(row.id, desk.today)
        plan = _plan(row, found)
        people = tuple(("member", owner.member_id) for owner in found.owners)
        unit.log(
            (("campaign", row.id), *people),
            {"choice": plan.choice.value, "no_answer": plan.no_answer},
        )
    return changes("campaigns", "members", "follow_ups")


def _silent(desk: Desk, unit: Unit, row: CampaignRow) -> _Silent:
    owners = unit.slips.owners(unit.slips.ids(row.id, state=SlipState.sent))
    slips = {owner.member_id: owner for owner in owners}
    reached = unit.campaign_people.reached(list(slips))
    found = sort_out(unit, reached, asking_day(row.version_on, desk.today))
    given = unit.campaign_people.answers(list(slips), row.version_id)
    answered = {slips[key]: answer for key, answer in given.items()}
    silent = [
        slips[one.member_id]
        for one in (*found.written_to, *found.left_out[LeftOut.confidential])
        if one.member_id not in given
    ]
    known = {owner.slip_id for owner in (*silent, *answered)}
    return _Silent(silent, answered, [one for one in owners if one.slip_id not in known])


def _plan(row: CampaignRow, found: _Silent) -> ClosePlan:
    return ClosePlan(
        choice=row.on_no_answer,
        no_answer=len(found.owners),
        answered_elsewhere=len(found.answered),
        left_alone=len(found.left_alone),
        unsent=row.tally.count(SlipState.unsent),
    )


def _take_over(unit: Unit, owner: Owner, answer: GivenAnswer) -> None:
    """Let a slip stand as answered by what is in the ledger already."""
    move, state = _ANSWERS.get(answer.answer, _YES)
    unit.slips.change(
        [owner.slip_id],
        state=state.value,
        answered_on=answer.given_on,
        consent_id=answer.consent_id,
    )
    unit.slips.happened(
        [owner.slip_id], move, answer.given_on, unit.stamp.by, unit.stamp.at, reason=ELSEWHERE
    )


def _expire(desk: Desk, unit: Unit, owners: Sequence[Owner]) -> None:
    ids = [owner.slip_id for owner in owners]
    unit.slips.change(ids, state=SlipState.expired.value)
    unit.slips.happened(ids, SlipMove.expire, desk.today, unit.stamp.by, unit.stamp.at)
