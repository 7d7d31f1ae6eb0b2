"""Close a campaign: who gave no answer, and what the office chose to do then.

No consent is ever written here (LAW A-13 P-17). Who answered in another way is not silent, and
nothing is done to people who have left, withdrawn or asked for silence meanwhile.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office import slip_answers
from app.office.campaign_people import asking_day, find, running, sort_out
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.no_answers import follow
from app.rules.campaigns import LeftOut, NoAnswer, SlipMove, SlipState, refuse_close
from app.rules.errors import Refused
from app.rules.ids import CampaignId, MemberId
from app.rules.roles import Verb
from app.storage.campaign_people import GivenAnswer
from app.storage.campaigns import CampaignRow
from app.storage.slips import Owner
from app.storage.unit import Unit

ELSEWHERE = "返信票のほかでご回答"
_ANSWERS = {"declined": (SlipMove.decline, SlipState.declined)}
_YES = (SlipMove.grant, SlipState.granted)
_DECIDED = frozenset({"current", "declined"})


@dataclass(frozen=True)
class ClosePlan:
    """Say what closing would do: to how many, and to how many nothing.

    `refusal` says why it cannot be closed yet, or is empty; `unposted` are the 文書番号 of prints
    whose posting was not recorded, and cannot be once the campaign is closed.
    """

    choice: NoAnswer
    no_answer: int
    answered_elsewhere: int
    left_alone: int
    unsent: int
    refusal: str = ""
    unposted: Sequence[str] = ()


@dataclass(frozen=True)
class _Silent:
    """Hold the slips without an answer by what closing makes of them."""

    owners: Sequence[Owner]
    answered: Mapping[Owner, GivenAnswer]
    answered_otherwise: Sequence[Owner]
    left_alone: Sequence[Owner]

    @property
    def count(self) -> int:
        """Count them all."""
        kinds = (self.owners, self.answered, self.answered_otherwise, self.left_alone)
        return sum(len(kind) for kind in kinds)


def plan_close(desk: Desk, campaign_id: CampaignId) -> ClosePlan:
    """Say what closing a campaign would do; nothing is changed."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        row = find(unit, campaign_id)
        found = _silent(desk, unit, row)
        return ClosePlan(
            choice=row.on_no_answer,
            no_answer=len(found.owners),
            answered_elsewhere=len(found.answered) + len(found.answered_otherwise),
            left_alone=len(found.left_alone),
            unsent=row.tally.count(SlipState.unsent),
            refusal=_refusal(row, found, desk.today),
            unposted=_unposted(unit, row),
        )


def close(desk: Desk, campaign_id: CampaignId, *, shredded: bool = False) -> Changes:
    """Close a campaign and do with those who gave no answer what was chosen at its start.

    No slip stays open: who was never written to is left out, and can still answer. `shredded` says
    that no letter of a notice leaves that was printed and not posted.

    Raises:
        Refused: it is closed already, the letters gave people more time, or those of a notice lie
            printed and may still leave.
    """
    desk.demand(Verb.run_campaign)
    with desk.look() as unit:
        aim = find(unit, campaign_id).aim
    with desk.unit(f"{aim.word}を終えた") as unit:
        row = running(unit, campaign_id)
        found = _silent(desk, unit, row)
        waiting = _unposted(unit, row)
        if not shredded:
            _refuse_unposted(row, waiting)
        refuse_close(row.due_on, desk.today, found.count)
        for owner, answer in found.answered.items():
            _take_over(unit, owner, answer, desk.today)
        unsent = unit.slips.owners(unit.slips.ids(row.id, state=SlipState.unsent))
        _leave_out(desk, unit, found.answered_otherwise, LeftOut.answered)
        _leave_out(desk, unit, unsent, LeftOut.unsent)
        _expire(desk, unit, [*found.owners, *found.left_alone])
        follow(unit, row.on_no_answer, found.owners, desk.today)
        unit.campaigns.close(row.id, desk.today)
        touched = (*found.owners, *found.answered, *found.answered_otherwise, *found.left_alone)
        people = tuple(("member", owner.member_id) for owner in (*touched, *unsent))
        silence = {"choice": row.on_no_answer.value, "no_answer": len(found.owners)}
        unit.log((("campaign", row.id), *people), silence if row.asks else _shredded(waiting))
    return changes("campaigns", "members", "follow_ups")


def _unposted(unit: Unit, row: CampaignRow) -> Sequence[str]:
    runs = unit.campaign_runs.of(row.id)
    return [run.document_number for run in runs if run.posted_on is None]


def _refuse_unposted(row: CampaignRow, unposted: Sequence[str]) -> None:
    """Refuse to end a notice while its letters may leave: another would tell the same people."""
    if unposted and not row.asks:
        raise Refused(
            f"印刷したお知らせ（{'、'.join(unposted)}）の投函を、まだ記録していません。"
            "まだ終えていません。お送りしたら、先に「投函を記録」で投函日を入れてください。"
            "お送りしないときは、すべて細断してから、細断したこととして終えてください。"
        )


def _shredded(unposted: Sequence[str]) -> Mapping[str, object]:
    return {"shredded": list(unposted)} if unposted else {}


def _refusal(row: CampaignRow, found: _Silent, today: date) -> str:
    try:
        refuse_close(row.due_on, today, found.count)
    except Refused as refused:
        return refused.sentence
    return ""


def _silent(desk: Desk, unit: Unit, row: CampaignRow) -> _Silent:
    """Sort the slips without an answer by how their people stand in the ledger today.

    A notice asks for none, so nobody is silent.
    """
    if not row.asks:
        return _Silent((), {}, (), ())
    owners = unit.slips.owners(unit.slips.ids(row.id, state=SlipState.sent))
    slips = {owner.member_id: owner for owner in owners}
    reached = unit.campaign_people.reached(list(slips))
    day = asking_day(row.version_on, desk.today)
    found, standing = sort_out(unit, reached, day), unit.standings.of(list(slips), day)
    given = {
        key: answer
        for key, answer in unit.campaign_people.answers(list(slips), row.version_id).items()
        if standing[key] != "withdrawn"
    }
    silent = [*found.written_to, *found.left_out[LeftOut.confidential]]
    sorted_out = {one.member_id for one in silent} | set(given)
    otherwise = [
        key for key, word in standing.items() if word in _DECIDED and key not in sorted_out
    ]
    known = sorted_out | set(otherwise)
    return _Silent(
        [slips[one.member_id] for one in silent if one.member_id not in given],
        {slips[key]: answer for key, answer in given.items()},
        [slips[MemberId(key)] for key in otherwise],
        [owner for owner in owners if owner.member_id not in known],
    )


def _take_over(unit: Unit, owner: Owner, answer: GivenAnswer, today: date) -> None:
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
    slip_answers.settle(unit, owner, state, today, ELSEWHERE)


def _leave_out(desk: Desk, unit: Unit, owners: Sequence[Owner], reason: LeftOut) -> None:
    ids = [owner.slip_id for owner in owners]
    unit.slips.change(ids, state=SlipState.left_out.value)
    unit.slips.happened(
        ids, SlipMove.leave_out, desk.today, unit.stamp.by, unit.stamp.at, reason=reason.word
    )


def _expire(desk: Desk, unit: Unit, owners: Sequence[Owner]) -> None:
    ids = [owner.slip_id for owner in owners]
    unit.slips.change(ids, state=SlipState.expired.value)
    unit.slips.happened(ids, SlipMove.expire, desk.today, unit.stamp.by, unit.stamp.at)
