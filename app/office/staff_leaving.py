"""Let somebody leave: their key goes, the data key changes, their open work is named."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office import backup_rotation, key_changes
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.key_changes import Finished
from app.office.staff_finding import at_work, found
from app.rules.eras import japanese, today_in_japan
from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.passwords import refuse_password
from app.rules.roles import Verb
from app.rules.staff import refuse_last_day, refuse_without_keeper
from app.storage import staff_work
from app.storage.staff import StaffRow
from app.storage.store import slot_for
from app.storage.unit import Unit

_OLD_BACKUPS: Final = (
    "これまでの控えは、そのときのパスワードで開き、{day}より前にすべて消えます"
    "（窓口を使わない日が続くときや、2つめの場所を外しているときは、また使い始めてからです）。"
    "退職した人の手元に控えが残っていないか、確かめてください。"
)
_KEY_DONE: Final = "記録の鍵を変えました。ほかの人のパスワードと復旧用シートは、そのまま使えます。"
_NO_KEY: Final = (
    "この人の鍵は、いまの記録からもう外れています。"
    "ほかの人のパスワードと復旧用シートは、そのまま使えます。"
)


@dataclass(frozen=True)
class Left:
    """Say what a leaving changed, what lies open with the person, and what is to be known."""

    changes: Changes
    open_work: tuple[str, ...]
    sentences: tuple[str, ...]


def open_work(desk: Desk, staff_id: StaffId) -> tuple[str, ...]:
    """Say what lies open with a person, to be taken over by somebody else."""
    desk.demand(Verb.manage_staff)
    with desk.look() as unit:
        return _open_work(unit, found(unit, staff_id), desk.today)


def leave(desk: Desk, staff_id: StaffId, day: date) -> Left:
    """Let a person sign in no more from now on: slot and data key change, open work stands.

    Raises:
        Refused: it is oneself, the last one with a role that is needed, or no such day; or
            somebody's slot keeps the key from being changed. Nothing was changed.
    """
    desk.demand(Verb.manage_staff)
    with desk.look() as unit:
        person = found(unit, staff_id)
        _refuse_leaving(desk, unit, person, day)
    key_changes.refuse_old_slots(desk, person.login)
    key_changes.save_first(desk)
    # Asked before: what fails after the leaving is on record may not be told as its failure.
    lapse, elsewhere = backup_rotation.lapses_on(desk), backup_rotation.elsewhere(desk)
    with desk.unit("利用者の退職を記録") as unit:
        person = found(unit, staff_id)
        _refuse_leaving(desk, unit, person, day)
        work = _open_work(unit, person, desk.today)
        unit.staff.leave(staff_id, day)
        unit.log((("staff", staff_id),), {"left_on": day.isoformat()})
    told = (_key_told(key_changes.finish(desk)), _old_backups(lapse), *elsewhere)
    return Left(changes("staff"), work, told)


def come_back(desk: Desk, staff_id: StaffId, password: str) -> Changes:
    """Let a person sign in again who had left, with a password that they change at once."""
    desk.demand(Verb.manage_staff)
    unfit = refuse_password(password, practice=desk.practice)
    if unfit is not None:
        raise Refused(f"{unfit}何も変えていません。")
    store = desk.store
    with store.changing_slots() as ring, desk.unit("利用者の復帰を記録") as unit:
        person = found(unit, staff_id)
        if person.active:
            raise Refused(f"{person.name}さんは退職していません。何も変えていません。")
        unit.staff.come_back(staff_id)
        unit.staff.set_password(staff_id, unit.stamp.at, must_change=not desk.practice)
        unit.log((("staff", staff_id),))
        slot = slot_for(store, ring, person.login, password, desk.randomness)
        store.write_ring(ring.with_slot(slot))
    return changes("staff")


def _refuse_leaving(desk: Desk, unit: Unit, person: StaffRow, day: date) -> None:
    if not person.active:
        raise Refused(f"{person.name}さんの退職は、もう記録されています。何も変えていません。")
    if person.id == desk.actor.id:
        raise Refused(
            "ご自分の退職は記録できません。何も変えていません。"
            "「システム」の役割を持つ、ほかの人に記録してもらってください。"
        )
    added_on = today_in_japan(person.added_at)
    for sentence in (
        refuse_last_day(day, today=desk.today, added_on=added_on),
        refuse_without_keeper(person.id, frozenset(), at_work(unit)),
    ):
        if sentence is not None:
            raise Refused(sentence)


def _key_told(finished: Finished) -> str:
    return finished.problem or (_KEY_DONE if finished.changed else _NO_KEY)


def _old_backups(lapse: date) -> str:
    return _OLD_BACKUPS.format(day=japanese(lapse))


def _open_work(unit: Unit, person: StaffRow, day: date) -> tuple[str, ...]:
    session = unit.session
    counts = (
        (staff_work.open_requests(session, person.id), "担当の受付が{}件あります。"),
        (staff_work.open_actions(session, person.name), "是正の処置の担当が{}件あります。"),
        (staff_work.held_posts(session, person.id, day), "管理体制の役が{}件あります。"),
    )
    return tuple(sentence.format(count) for count, sentence in counts if count)
