"""Erase: for a request, after an exit, and what was kept once its time is over.

The tables lose the person in one transaction with the log row and the answer; after it the
write-ahead log is emptied. Where somebody still reads, that is 処理待ち and done later (SAFETY §5).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from app.office import (
    answers,
    backups,
    erasure_finish,
    erasure_list,
    erasure_targets,
    exits,
    follow_throughs,
)
from app.office.cases import Step, moving
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.erasing import Cause, erase_in, subjects, values
from app.office.erasure_plan import found_for, run_of
from app.office.erasure_targets import Found
from app.rules import erasures as rules
from app.rules.backup_causes import Cause as BackupCause
from app.rules.desk_checks import departments_done
from app.rules.erasures import DryRun, ErasurePlan
from app.rules.errors import OfficeError, Refused
from app.rules.follow_throughs import FollowKind
from app.rules.gates import AtGate
from app.rules.ids import ErasureId, LetterId, MemberId, RequestId, RightId
from app.rules.member_states import read_state
from app.rules.move_checks import Situation
from app.rules.moves import Move
from app.rules.nonconformities import Gate
from app.rules.rights import Remedy
from app.rules.roles import Verb, may
from app.rules.spoken_days import month_day
from app.storage.erasures import ErasureRow, Retained
from app.storage.unit import Unit

__all__ = ["ErasureRow", "Retained"]
__all__ += ["carry_out", "erase_again", "erase_left", "of_right", "retained", "rows", "settle"]

TOUCHED = changes(
    *("members", "consents", "applications", "campaigns", "follow_ups", "requests", "letters"),
    *("inquiries", "phone_notes", "nonconformities", "provisions"),
)
REQUESTED, LEFT, OVER = "request", "exit", "retention"
_UNPLANNED = (
    "消去の内容がまだ決まっていません。何も消去していません。"
    "差し戻して、消去の内容を決めてから、もう一度承認を受けてください。"
)
_MOVED = (
    "承認の後で、消去するものか残すものが変わりました。何も消去していません。"
    "差し戻して消去の内容を決め直し、もう一度承認を受けてください。"
)


@dataclass(frozen=True)
class Erased:
    """Say what was erased: `settled` False while a reader still holds back the last trace."""

    erasure_ids: tuple[ErasureId, ...]
    settled: bool
    changes: Changes
    letter_id: LetterId | None = None
    document_number: str = ""


def carry_out(desk: Desk, request_id: RequestId, right_id: RightId) -> Erased:
    """Erase what was approved and issue the answer, in one act (OFFICE L-01).

    Those who got the data are told with the names that stand until then; the letters stay with
    the case.

    Raises:
        Refused: not approved, not planned, something else comes first, or the plan fits no more.
    """
    desk.demand(Verb.erase)
    with (
        _after_a_backup(desk),
        moving(desk, Move.carry_out, request_id, day=desk.today, right_id=right_id) as step,
    ):
        plan, found = _planned(desk, step)
        _refuse_waiting(desk, step, run_of(desk, step.unit, found, step.case), plan)
        answers.refuse_changed(desk, step.unit, step.case, step.line)
        told = _tell(desk, step)
        cause = Cause(REQUESTED, step.case.id, step.line.id)
        erasure_id = erase_in(desk, step.unit, found, cause)
        step.unit.requests.change_right(right_id, carried_out_on=desk.today)
        issued = answers.issue_in(desk, step.unit, step.case, step.line)
        touched = (("request", step.case.id), ("right", right_id), *subjects(found, erasure_id))
        step.unit.log(touched, {**values(found), "told": told}, "消去")
    return Erased((erasure_id,), _settled(desk), TOUCHED, issued.letter_id, issued.document_number)


def erase_left(desk: Desk, member_ids: Sequence[MemberId]) -> Erased:
    """Erase people who have left and whose time is over, each in a transaction of its own.

    Raises:
        Refused: one of them still stands in the register, is kept until a later day, or asks for
            something that comes first; those before her are erased.
    """
    desk.demand(Verb.erase)
    with _after_a_backup(desk):
        done = tuple(_erase_left(desk, member_id) for member_id in dict.fromkeys(member_ids))
    return Erased(done, _settled(desk), TOUCHED)


def erase_again(desk: Desk, member_ids: Sequence[MemberId]) -> Erased:
    """Erase what had to stay of people erased before, as far as its time is over by now."""
    desk.demand(Verb.erase)
    with _after_a_backup(desk):
        done = tuple(_erase_again(desk, member_id) for member_id in dict.fromkeys(member_ids))
    return Erased(done, _settled(desk), TOUCHED)


def settle(desk: Desk) -> bool:
    """Take the last traces out of the files and bring the list of the erased up to date.

    Returns False while somebody reads the records or the list: then it is done with the next
    erasure, or when it is asked for again (処理待ち).
    """
    desk.demand(Verb.erase)
    with desk.look() as unit:
        try:
            if unit.erasures.ids():
                erasure_list.write(desk, unit)
        except OSError:
            return False
    return erasure_finish.finish(desk)


@contextmanager
def _after_a_backup(desk: Desk) -> Iterator[None]:
    """Make a backup first; where one of several is refused, those before her are settled."""
    backups.before(desk, BackupCause.before_erasure)
    try:
        yield
    except OfficeError:
        with suppress(OfficeError):
            _settled(desk)
        raise


def _settled(desk: Desk) -> bool:
    """Settle, and make a backup without the erased: none of those with them is the newest."""
    settled = settle(desk)
    backups.after_erasure(desk)
    return settled


def rows(desk: Desk) -> Sequence[ErasureRow]:
    """Return every erasure, the newest first."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return unit.erasures.rows(unit.erasures.ids())


def retained(desk: Desk, erasure_id: ErasureId) -> Sequence[Retained]:
    """Return what had to stay at an erasure; what authorities asked only to the head."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return retained_in(desk, unit, erasure_id)


def retained_in(desk: Desk, unit: Unit, erasure_id: ErasureId) -> Sequence[Retained]:
    """Return what had to stay, inside an open unit."""
    head = Verb.handle_authority
    kept = unit.erasures.retained([erasure_id])[erasure_id]
    return [
        one for one in kept if one.noun is not rules.Held.authority or may(desk.actor.roles, head)
    ]


def of_right(unit: Unit, right_id: RightId) -> ErasureRow | None:
    """Return the erasure by which a right was carried out."""
    return unit.erasures.of_right(right_id)


def _planned(desk: Desk, step: Step) -> tuple[ErasurePlan, Found]:
    plan = rules.read(step.unit.requests.plan(step.line.id))
    if step.line.remedy is not Remedy.erasure or plan is None:
        raise Refused(_UNPLANNED)
    return plan, found_for(desk, step.unit, step.case, plan.scope)


def _refuse_waiting(desk: Desk, step: Step, run: DryRun, plan: ErasurePlan) -> None:
    now = Situation(step.case, step.line, desk.actor.id, desk.actor.roles, desk.today)
    for sentence in (*run.obstacles, departments_done(now)):
        if sentence:
            raise Refused(f"{sentence}何も消去していません。")
    if not rules.fits(plan, run):
        raise Refused(_MOVED)


def _tell(desk: Desk, step: Step) -> int:
    keys = follow_throughs.propose_in(
        step.unit, step.case, step.line.id, FollowKind.erasure, desk.today
    )
    follow_throughs.ask_in(desk, step.unit, keys)
    return len(keys)


def _erase_left(desk: Desk, member_id: MemberId) -> ErasureId:
    with desk.unit("消去") as unit:
        target = erasure_targets.whole(unit, member_id)
        _refuse_staying(desk, unit, target.root)
        found = erasure_targets.find(unit, target, desk.today)
        for sentence in run_of(desk, unit, found).obstacles:
            raise Refused(f"{sentence}この方の情報は消去していません。")
        return _erased(desk, unit, found, LEFT)


def _erase_again(desk: Desk, member_id: MemberId) -> ErasureId:
    with desk.unit("保存期間の過ぎた記録の消去") as unit:
        target = erasure_targets.whole(unit, member_id)
        if not unit.erasures.of(target.root):
            raise Refused("この方は、まだ消去されていません。何も消去していません。")
        found = erasure_targets.find(unit, target, desk.today)
        if not found.names_her:
            raise Refused("残してあるものの保存期間は、まだ過ぎていません。何も消去していません。")
        return _erased(desk, unit, found, OVER)


def _erased(desk: Desk, unit: Unit, found: Found, cause: str) -> ErasureId:
    erasure_id = erase_in(desk, unit, found, Cause(cause))
    unit.log(subjects(found, erasure_id), values(found))
    return erasure_id


def _refuse_staying(desk: Desk, unit: Unit, root: MemberId) -> None:
    state = read_state(unit.members.rows([root])[0].state)
    if state == "erased":
        raise Refused("この方の情報は消去済です。何も変えていません。")
    if state == "active":
        raise Refused(
            "まだ「登録中」の方です。何も消去していません。先に退会などを記録してください。"
        )
    open_exit = exits.open_exit(unit, root)
    if open_exit is not None and desk.today < open_exit.erase_on:
        raise AtGate(
            f"{month_day(open_exit.erase_on)}までは、登録の内容を残しておきます。"
            "何も消去していません。",
            Gate.erasure,
            member_id=root,
        )
