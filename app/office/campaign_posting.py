"""Record how the letters of a campaign left, and whose are taken out of the pile before."""

from collections.abc import Sequence
from datetime import date

from app.office.campaign_people import asking_day, find, sort_out
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.campaigns import LeftOut, RunKind, SlipMove, SlipState
from app.rules.errors import Refused
from app.rules.ids import RunId, SlipId
from app.rules.notices import NoticeWay
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
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


def stopped(unit: Unit, run: RunRow, today: date) -> frozenset[SlipId]:
    """Find the slips of a run whose people have stopped, left or answered since the print."""
    row = find(unit, run.campaign_id)
    owners = unit.slips.owners(unit.campaign_runs.slip_ids(run.id))
    slips = {owner.member_id: owner.slip_id for owner in owners}
    reached = unit.campaign_people.reached(list(slips))
    found = sort_out(unit, reached, asking_day(row.version_on, today))
    # Whoever is written to alone lives at a protected address more often than not.
    silent = {LeftOut.confidential} if run.kind is RunKind.alone else set()
    return frozenset(
        slips[one.member_id]
        for reason, people in found.left_out.items()
        for one in people
        if reason not in silent
    )


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

    Each is a notice shown to its reader. Those in `pulled` were taken out before.

    Raises:
        Refused: recorded already, no method, or a day that does not fit.
    """
    desk.demand(Verb.issue_letter)
    if not method.strip():
        raise Refused("発送の方法を選んでください。まだ何も記録していません。")
    refuse_unfit({"発送の方法": method}, LONGEST_METHOD)
    with desk.unit("再同意のお願いを発送した") as unit:
        run = find_run(unit, run_id)
        _refuse_posting(run, on, desk.today)
        _pull(unit, run, pulled, desk.today)
        kept = [key for key in unit.campaign_runs.slip_ids(run_id) if key not in set(pulled)]
        owners = unit.slips.owners(kept)
        _send(unit, run, kept, on)
        _show(unit, find(unit, run.campaign_id), owners, on)
        unit.campaign_runs.post(run.id, method.strip(), on)
        unit.letters.dispatch(run.letter_id, method.strip(), "", on)
        people = tuple(("member", owner.member_id) for owner in owners)
        unit.log(
            (("campaign", run.campaign_id), ("letter", run.letter_id), *people),
            {"posted_on": on.isoformat(), "method": method.strip(), "letters": len(kept)},
        )
    return changes("campaigns", "letters")


def _refuse_posting(run: RunRow, on: date, today: date) -> None:
    if run.posted_on is not None:
        raise Refused(
            f"この印刷は{month_day(run.posted_on)}に発送を記録しています。何も変えていません。"
        )
    if on > today:
        raise Refused("発送日が今日より後になっています。何も記録していません。")
    if on < run.dated_on:
        raise Refused(
            f"発送日（{month_day(on)}）が、文書の日付（{month_day(run.dated_on)}）より"
            "前になっています。何も記録していません。日付を確かめてください。"
        )


def _send(unit: Unit, run: RunRow, ids: Sequence[SlipId], on: date) -> None:
    if run.kind is RunKind.second:
        unit.slips.change(ids, second_sent_on=on)
    else:
        unit.slips.change(ids, state=SlipState.sent.value, sent_on=on)
    unit.slips.happened(ids, _MOVES[run.kind], on, unit.stamp.by, unit.stamp.at)


def _pull(unit: Unit, run: RunRow, pulled: Sequence[SlipId], today: date) -> None:
    if run.kind is RunKind.first:
        unit.slips.change(pulled, state=SlipState.left_out.value)
    unit.slips.happened(
        pulled,
        SlipMove.leave_out,
        today,
        unit.stamp.by,
        unit.stamp.at,
        reason=LeftOut.not_mailed.word,
    )


def _show(unit: Unit, row: CampaignRow, owners: Sequence[Owner], on: date) -> None:
    sha256 = next(one.sha256 for one in unit.policies.rows() if one.id == row.version_id)
    shown = [
        NewNotice(one.member_id, row.version_id, sha256, on, NoticeWay.letter) for one in owners
    ]
    keys = unit.notices.add_all(shown, unit.stamp.by, unit.stamp.at)
    unit.slips.show({one.slip_id: key for one, key in zip(owners, keys, strict=True)})
