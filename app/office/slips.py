"""Take in the reply slips by their numbers, one after another, as they come out of the post."""

from collections.abc import Sequence
from datetime import date

from app.office import slip_answers
from app.office.campaign_people import find as find_campaign
from app.office.changes import Noun, changes
from app.office.desk import Desk
from app.office.slip_corrections import correct
from app.office.slip_records import Entered, known, read_day, slip_of
from app.rules.campaign_aims import refuse_answer
from app.rules.campaigns import Returned, SlipMove, SlipState, refuse_days, refuse_move
from app.rules.consent_fields import read_method
from app.rules.errors import Refused
from app.rules.follow_ups import FollowUpKind
from app.rules.ids import SlipId
from app.rules.roles import Verb
from app.rules.slip_numbers import read_slip_number, spoken
from app.rules.spoken_days import compared
from app.storage.follow_ups import NewFollowUp
from app.storage.slips import SlipEventRow, SlipRow
from app.storage.unit import Unit

__all__ = ["Entered", "SlipRow", "correct", "enter", "events", "find", "undelivered"]

BY_POST = "郵送"
NO_DAY = "記入日の記入なし"
_ANSWERS = {
    "granted": (SlipMove.grant, SlipState.granted),
    "declined": (SlipMove.decline, SlipState.declined),
}


def find(desk: Desk, typed: str) -> SlipRow:
    """Find a slip by the number that was typed or scanned.

    Raises:
        BadSlipNumber: the number cannot be right.
        Refused: the number is right, but no slip of this office bears it.
    """
    desk.demand(Verb.read_members)
    number = read_slip_number(typed)
    with desk.look() as unit:
        key = unit.slips.find(number)
        if key is None:
            raise Refused(
                f"整理番号 {spoken(number)} の返信票はありません。"
                "この事務所でお送りしたものか、返信票の番号を確かめてください。"
            )
        return slip_of(unit, key)


def events(desk: Desk, slip_id: SlipId) -> Sequence[SlipEventRow]:
    """Return what happened to a slip, in the order of record."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return unit.slips.events(slip_id)


_TOUCHED: Sequence[Noun] = ("campaigns", "consents", "members", "follow_ups")


def enter(
    desk: Desk,
    slip_id: SlipId,
    answer: str,
    written_on: str,
    arrived_on: str,
    *,
    method: str = BY_POST,
) -> Entered:
    """Record the answer on a slip, "granted" or "declined", also a late one.

    A slip without 記入日 counts from the day it arrived.

    Raises:
        Refused: answered already, or its days do not fit; with what is on record.
    """
    desk.demand(Verb.record_consent)
    if answer not in _ANSWERS:
        raise Refused("「同意」か「不同意」を選んでください。まだ何も記録していません。")
    arrived, written, reason = _days(arrived_on, written_on, desk.today)
    move, state = _ANSWERS[answer]
    with desk.unit("返信票を入力した") as unit:
        slip = _asked(unit, slip_id, move)
        if reason and state is SlipState.granted:
            slip_answers.refuse_undated(unit, slip, desk.today)
        _refuse_odd_days(unit, slip, written, arrived, desk.today)
        before = slip_answers.stands(unit, slip, desk.today)
        row = find_campaign(unit, slip.campaign_id)
        taken = slip_answers.Taken(answer, written, arrived, read_method(method), desk.actor.name)
        consent_id = slip_answers.record(unit, row, slip, taken)
        unit.slips.change([slip_id], state=state.value, answered_on=arrived, consent_id=consent_id)
        _happened(unit, slip_id, move, arrived, reason)
        slip_answers.settle(unit, slip, state, desk.today)
        late = slip.state is SlipState.expired
        note = slip_answers.undo(unit, row, slip, state, desk.today) if late else ""
        yes = state is SlipState.granted
        note = (slip_answers.remark(unit, slip, before, desk.today) if yes else "") or note
        after = slip_of(unit, slip_id)
    return Entered(after, consent_id, late, note, changes(*_TOUCHED))


def _asked(unit: Unit, slip_id: SlipId, move: SlipMove) -> SlipRow:
    """Find a slip that asks for an answer and is still without one."""
    slip = slip_of(unit, slip_id)
    refuse_answer(slip.aim, slip.number)
    refuse_move(move, known(slip))
    return slip


def _days(arrived_on: str, written_on: str, today: date) -> tuple[date, date, str]:
    arrived = read_day(arrived_on, "届いた日", today)
    if not written_on.strip():
        return arrived, arrived, NO_DAY
    return arrived, read_day(written_on, "記入日", today), ""


def _refuse_odd_days(unit: Unit, slip: SlipRow, written: date, arrived: date, today: date) -> None:
    _refuse_before_posting(slip, arrived, "届いた日")
    dated_on = unit.campaign_runs.first_dated_on(slip.slip_id)
    refuse_days(written, arrived, dated_on=dated_on, today=today)


def undelivered(desk: Desk, slip_id: SlipId, reason: str, on: str) -> Entered:
    """Record that the post brought a letter back, and open the task to find the address.

    Raises:
        Refused: no reason of the post, the slip was answered, or the day does not fit.
    """
    desk.demand(Verb.record_consent)
    why = next((one for one in Returned if one == reason), None)
    if why is None:
        raise Refused("返戻の理由（封筒の印）を選んでください。まだ何も記録していません。")
    day = read_day(on, "戻った日", desk.today)
    with desk.unit("返戻を記録した") as unit:
        slip = slip_of(unit, slip_id)
        refuse_move(SlipMove.come_back, known(slip))
        _refuse_before_posting(slip, day, "戻った日")
        unit.slips.change([slip_id], state=SlipState.undelivered.value)
        _happened(unit, slip_id, SlipMove.come_back, day, why.word)
        task = NewFollowUp(FollowUpKind.undelivered, slip.member_id, slip_id, desk.today, why.word)
        unit.follow_ups.add([task])
        unit.log(
            (*slip_answers.beside(slip), ("member", slip.member_id)),
            {"number": slip.number, "reason": why.value, "on": day},
        )
        after = slip_of(unit, slip_id)
    return Entered(after, None, late=False, note="", changes=changes("campaigns", "follow_ups"))


def _refuse_before_posting(slip: SlipRow, day: date, name: str) -> None:
    if slip.sent_on is not None and day < slip.sent_on:
        given, posted = compared(day, slip.sent_on)
        raise Refused(
            f"{name}（{given}）が、投函日（{posted}）より"
            "前になっています。何も記録していません。日付を確かめてください。"
        )


def _happened(unit: Unit, slip_id: SlipId, move: SlipMove, on: date, reason: str) -> None:
    unit.slips.happened([slip_id], move, on, unit.stamp.by, unit.stamp.at, reason=reason)
