"""Record how the letters of a campaign left, and whose are taken out of the pile before."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.office.campaign_people import day_of, find, running, sort_out, suited
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.campaign_aims import Aim, NoticeLetter, aim_of
from app.rules.campaigns import ANSWERED, MOVES, LeftOut, RunKind, SlipMove, SlipState
from app.rules.errors import Refused
from app.rules.ids import RunId, SlipId
from app.rules.notices import NoticeWay
from app.rules.roles import Verb
from app.rules.slip_numbers import spoken
from app.rules.spoken_days import compared, month_day
from app.storage.campaign_runs import RunRow
from app.storage.campaigns import CampaignRow
from app.storage.notices import NewNotice
from app.storage.slips import Owner, SlipRow
from app.storage.unit import Unit

LONGEST_METHOD = 20
_MOVES = {
    RunKind.first: SlipMove.send,
    RunKind.second: SlipMove.send_again,
    RunKind.alone: SlipMove.send_alone,
}


def find_run(unit: Unit, run_id: int) -> RunRow:
    """Find one run.

    Raises:
        Refused: there is none.
    """
    run = unit.campaign_runs.find(run_id)
    if run is None:
        raise Refused("この印刷は見つかりません。画面を最新にしてからお試しください。")
    return run


def stopped(unit: Unit, run: RunRow, today: date) -> Mapping[SlipId, str]:
    """Find the slips of a run whose letters are not to leave, each with its neutral word.

    Their people have stopped, left or answered since the print, or were taken out of the bulk.
    """
    row = find(unit, run.campaign_id)
    owners = unit.slips.owners(unit.campaign_runs.slip_ids(run.id))
    slips = {owner.member_id: owner.slip_id for owner in owners}
    reached = unit.campaign_people.reached(list(slips))
    found = sort_out(unit, reached, day_of(row, today), suited(unit, row)).left_out
    people = {slips[one.member_id]: reason for reason in found for one in found[reason]}
    states = unit.slips.states([owner.slip_id for owner in owners])
    back = {key: _reason(run.kind, state, people.get(key)) for key, state in states.items()}
    return {key: reason.word for key, reason in back.items() if reason is not None}


def _reason(kind: RunKind, state: SlipState, person: LeftOut | None) -> LeftOut | None:
    """Say why a printed letter is not to leave now; None where it is."""
    if kind is RunKind.alone:
        # A slip that came back proves that the letter has left; a protected address is no reason.
        gone = state in ANSWERED or person is LeftOut.confidential
        person = None if gone else person
        return person if gone or _waits(kind, state) else LeftOut.not_mailed
    if _waits(kind, state):
        return person
    if state in ANSWERED:
        return LeftOut.answered
    return person or (LeftOut.confidential if state is SlipState.left_out else LeftOut.not_mailed)


def _waits(kind: RunKind, state: SlipState) -> bool:
    return state in MOVES[_MOVES[kind]].before


def to_pull(desk: Desk, run_id: RunId) -> Sequence[SlipRow]:
    """Return the slips whose printed letters are to be taken out of the pile before it leaves."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        run = find_run(unit, run_id)
        return [] if run.posted_on else unit.slips.rows(sorted(stopped(unit, run, desk.today)))


def mark_sent(
    desk: Desk, run_id: RunId, on: date, method: str, pulled: Sequence[SlipId] = ()
) -> Changes:
    """Record that the letters of a run were posted or handed to the delivery staff.

    Each that bears the version is a notice shown to its reader. Those in `pulled` were taken out
    before.

    Raises:
        Refused: recorded already, closed meanwhile, no method, a day that does not fit, or a
            letter that is not to leave was not pulled.
    """
    desk.demand(Verb.issue_letter)
    if not method.strip():
        raise Refused("発送の方法を選んでください。まだ何も記録していません。")
    refuse_unfit({"発送の方法": method}, LONGEST_METHOD)
    with desk.unit(f"{_aim(desk, run_id).letter}を発送した") as unit:
        run = find_run(unit, run_id)
        _refuse_posting(run, on, desk.today)
        row = running(unit, run.campaign_id)
        back, printed = stopped(unit, run, desk.today), unit.campaign_runs.slip_ids(run_id)
        _refuse_pile(unit, frozenset(printed), frozenset(back), frozenset(pulled))
        _pull(unit, run, {key: back.get(key, LeftOut.not_mailed.word) for key in pulled}, desk)
        kept = [key for key in printed if key not in set(pulled)]
        _send(unit, run, kept, on)
        _show(unit, row, unit.slips.owners(kept), on)
        unit.campaign_runs.post(run.id, method.strip(), on)
        unit.letters.dispatch(run.letter_id, method.strip(), "", on)
        people = tuple(("member", owner.member_id) for owner in unit.slips.owners(printed))
        unit.log(
            (("campaign", run.campaign_id), ("letter", run.letter_id), *people),
            {
                "posted_on": on.isoformat(),
                "method": method.strip(),
                "letters": len(kept),
                "pulled": len(printed) - len(kept),
            },
        )
    return changes("campaigns", "letters")


def _aim(desk: Desk, run_id: RunId) -> Aim:
    with desk.look() as unit:
        return aim_of(find_run(unit, run_id).letter_kind)


def _refuse_pile(
    unit: Unit, printed: frozenset[SlipId], back: frozenset[SlipId], pulled: frozenset[SlipId]
) -> None:
    """Refuse letters to be pulled that are none of this run's, and letters that still lie in it."""
    if not pulled <= printed:
        raise Refused(
            "抜き取った文書の中に、この回に印刷していないものがあります。何も記録していません。"
            "画面を最新にしてからお試しください。"
        )
    left = sorted(owner.number for owner in unit.slips.owners(sorted(back - pulled)))
    if left:
        more = f"など{len(left):,}通" if len(left) > 1 else ""
        raise Refused(
            f"印刷した後に、お送りしないことになった方の文書（整理番号 {spoken(left[0])}{more}）が"
            "残っています。何も記録していません。抜き取ってから、もう一度「投函を記録」を"
            "開いてください。"
        )


def _refuse_posting(run: RunRow, on: date, today: date) -> None:
    if run.posted_on is not None:
        raise Refused(
            f"この印刷は{month_day(run.posted_on)}に投函を記録しています。何も変えていません。"
        )
    if on > today:
        raise Refused("投函日が今日より後になっています。何も記録していません。")
    if on < run.dated_on:
        posted, dated = compared(on, run.dated_on)
        raise Refused(
            f"投函日（{posted}）が、文書の日付（{dated}）より"
            "前になっています。何も記録していません。日付を確かめてください。"
        )


def _send(unit: Unit, run: RunRow, ids: Sequence[SlipId], on: date) -> None:
    """Record the day on each slip; whoever has answered already stays answered."""
    states = unit.slips.states(ids)
    waiting = [key for key in ids if _waits(run.kind, states[key])]
    if run.kind is RunKind.second:
        unit.slips.change(ids, second_sent_on=on)
    else:
        unit.slips.change(ids, sent_on=on)
        unit.slips.change(waiting, state=SlipState.sent.value)
    unit.slips.happened(ids, _MOVES[run.kind], on, unit.stamp.by, unit.stamp.at)


def _pull(unit: Unit, run: RunRow, pulled: Mapping[SlipId, str], desk: Desk) -> None:
    """Leave out those who wait for this letter; what else became of a slip stays as it is."""
    states = unit.slips.states(list(pulled))
    for word in sorted(set(pulled.values())):
        ids = [key for key, why in pulled.items() if why == word and _waits(run.kind, states[key])]
        if run.kind is RunKind.first:
            unit.slips.change(ids, state=SlipState.left_out.value)
        unit.slips.happened(
            ids, SlipMove.leave_out, desk.today, unit.stamp.by, unit.stamp.at, reason=word
        )


def _show(unit: Unit, row: CampaignRow, owners: Sequence[Owner], on: date) -> None:
    if row.letter is NoticeLetter.joint_use:
        return  # this letter bears neither the text of the version nor what changed in it
    sha256 = next(one.sha256 for one in unit.policies.rows() if one.id == row.version_id)
    shown = [
        NewNotice(one.member_id, row.version_id, sha256, on, NoticeWay.letter) for one in owners
    ]
    keys = unit.notices.add_all(shown, unit.stamp.by, unit.stamp.at)
    unit.slips.show({one.slip_id: key for one, key in zip(owners, keys, strict=True)})
