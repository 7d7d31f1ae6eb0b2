"""Record that a member leaves, graduates or has died, comes back, or wants no mail.

Each takes effect at once on every list, for all of them ask the same condition of the records;
no list and no letter says why somebody is not in it (OFFICE L-21, L-31).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office import exits, ledger
from app.office.changes import Changes, changes
from app.office.consent_drafts import read_answer
from app.office.desk import Desk
from app.office.known_members import known
from app.office.standings import standings
from app.office.stated import need_reason
from app.rules.consent_fields import read_agreed
from app.rules.errors import Refused
from app.rules.exits import ExitKind, read_kind
from app.rules.ids import ExitId, MemberId
from app.rules.member_states import (
    State,
    day_refusal,
    read_state,
    refusal,
    state_before,
    undo_refusal,
)
from app.rules.members import ConsentDraft
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.storage.member_rows import MemberRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class Ended:
    """Say what an end touched, and which exit began with it."""

    changes: Changes
    exit_id: ExitId


def leave(desk: Desk, member_id: MemberId, on: str, reason: str) -> Ended:
    """Record 退会 on a day; the reason stays in the log only.

    Raises:
        Refused: the member is not registered now, or the day cannot be right.
    """
    desk.demand(Verb.register_member)
    need_reason(reason, "退会の理由")
    with desk.unit("退会を記録") as unit:
        day = _day(on, desk.today)
        exit_id = _end(unit, member_id, "left", day, desk.today)
        key = unit.members.families.root(member_id)
        unit.log((("member", key), ("exit", exit_id)), {"on": str(day), "reason": reason.strip()})
    return Ended(changes("members", "campaigns"), exit_id)


def decease(desk: Desk, member_id: MemberId, on: str) -> Ended:
    """Record that a member has died; from this moment nothing is sent to her any more."""
    desk.demand(Verb.register_member)
    with desk.unit("死亡を記録") as unit:
        day = _day(on, desk.today)
        exit_id = _end(unit, member_id, "deceased", day, desk.today)
        key = unit.members.families.root(member_id)
        unit.log((("member", key), ("exit", exit_id)), {"on": str(day)})
    return Ended(changes("members", "campaigns"), exit_id)


def graduate(desk: Desk, member_ids: Sequence[MemberId], on: date) -> Changes:
    """Record 卒業 for everybody named, or for nobody where one of them cannot graduate."""
    desk.demand(Verb.register_member)
    with desk.unit("卒業を記録") as unit:
        for member_id in member_ids:
            graduate_in(unit, member_id, on, desk.today)
        people = [unit.members.families.root(key) for key in member_ids]
        unit.log(tuple(("member", key) for key in people), {"on": str(on), "people": len(people)})
    return changes("members", "campaigns")


def graduate_in(unit: Unit, member_id: MemberId, on: date, today: date) -> ExitId:
    """Record 卒業 inside an open unit, which logs it."""
    return _end(unit, member_id, "graduated", on, today)


def come_back(
    desk: Desk, member_id: MemberId, on: str, consent: ConsentDraft | None = None
) -> Changes:
    """Take somebody back whose consent stands today, or is given now; doubles come with her.

    Raises:
        Refused: no consent to the version in force stands, or she never left.
    """
    desk.demand(Verb.register_member)
    with desk.unit("登録に戻した") as unit:
        row, day = known(unit, member_id), _day(on, desk.today)
        given = () if consent is None else (_give(unit, row, consent, desk.today),)
        _refuse_without_consent(unit, row, desk.today)
        _move(unit, row, "active", day, desk.today)
        exits.end_in(unit, row.id, day)
        unit.log((("member", row.id), *given), {"on": str(day)})
    return changes("members", "consents", "campaigns")


def undo(desk: Desk, member_id: MemberId, reason: str) -> Changes:
    """Take back a wrong entry of 退会, 卒業 or 死亡; the entry and its undoing both stay on record.

    Raises:
        Refused: nothing was recorded, or 退会 is taken back where no consent stands today.
    """
    desk.demand(Verb.undo_state)
    need_reason(reason, "取り消す理由")
    with desk.unit("退会・死亡などの記録を取り消した") as unit:
        row = known(unit, member_id)
        sentence = undo_refusal(read_state(row.state))
        if sentence:
            raise Refused(sentence)
        before = state_before([one.state for one in unit.members.states.of(row.id)])
        _put_back(unit, row, before, desk.today)
        unit.log((("member", row.id),), {"from": row.state, "reason": reason.strip()})
    return changes("members", "campaigns")


def stop_mail(desk: Desk, member_id: MemberId, reason: str) -> Changes:
    """Stop everything that goes to many at once; what she asks for herself is still answered."""
    desk.demand(Verb.register_member)
    need_reason(reason, "ご案内を止める理由")
    with desk.unit("ご案内を止めた") as unit:
        _switch_mail(unit, member_id, reason, stopped=True)
    return changes("members", "campaigns")


def stop_mail_in(unit: Unit, member_id: MemberId, reason: str) -> bool:
    """Stop her mail inside an open unit, and log it; tell whether it went to her until now."""
    row = known(unit, member_id)
    if row.mail_stopped:
        return False
    unit.members.states.stop_mail(row.id, stopped=True)
    unit.log((("member", row.id),), {"reason": reason}, "ご案内を止めた")
    return True


def resume_mail(desk: Desk, member_id: MemberId, reason: str) -> Changes:
    """Let a member get what goes to many again."""
    desk.demand(Verb.register_member)
    need_reason(reason, "ご案内を再開する理由")
    with desk.unit("ご案内を再開した") as unit:
        _switch_mail(unit, member_id, reason, stopped=False)
    return changes("members", "campaigns")


def _move(unit: Unit, row: MemberRow, state: State, on: date, today: date) -> None:
    # Somebody may have died before she was recorded as having left.
    began = row.registered_on if state == "deceased" else row.state_since_on or row.registered_on
    sentence = refusal(read_state(row.state), state) or day_refusal(on, since=began, today=today)
    if sentence:
        raise Refused(sentence)
    unit.members.states.change(row.id, state, on, unit.stamp.by, unit.stamp.at)


def _put_back(unit: Unit, row: MemberRow, state: State, today: date) -> None:
    # A wrong death takes nothing from her; who left comes back through the gate only.
    if state == "active" and row.state != "deceased":
        _refuse_without_consent(unit, row, today)
    # From the day of the wrong entry on: on no day was she what it said.
    since = row.state_since_on or today
    unit.members.states.change(row.id, state, since, unit.stamp.by, unit.stamp.at)
    exits.end_in(unit, row.id, today)
    if state in {"left", "graduated"}:
        exits.start_in(unit, row.id, read_kind(state), today)


def _give(unit: Unit, row: MemberRow, consent: ConsentDraft, today: date) -> tuple[str, int]:
    read_agreed(consent.agreed)
    answer = read_answer(unit, row.id, consent, "granted", today)
    return ("consent", ledger.append(unit, answer))


def _refuse_without_consent(unit: Unit, row: MemberRow, today: date) -> None:
    if standings(unit, [row.id], today)[row.id] != "current":
        raise Refused(
            "登録に戻せません。いまの個人情報保護方針への同意がありません。"
            "何も変えていません。同意を確かめて、同意日と方法を一緒に記録してください。"
        )


def _end(unit: Unit, member_id: MemberId, kind: ExitKind, on: date, today: date) -> ExitId:
    row = known(unit, member_id)
    _move(unit, row, read_state(kind), on, today)
    return exits.start_in(unit, row.id, kind, on)


def _switch_mail(unit: Unit, member_id: MemberId, reason: str, *, stopped: bool) -> None:
    row = known(unit, member_id)
    if row.mail_stopped == stopped:
        now = "止まっています" if stopped else "止まっていません"
        raise Refused(f"この方へのご案内は、すでに{now}。何も変えていません。")
    unit.members.states.stop_mail(row.id, stopped=stopped)
    unit.log((("member", row.id),), {"reason": reason.strip()})


def _day(typed: str, today: date) -> date:
    return read_short_date(typed, today=today, future=False) if typed.strip() else today
