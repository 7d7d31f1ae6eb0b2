"""Set and change passwords: a slot is written anew, the data stay as they are."""

from app.office import guessing
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.staff_finding import found
from app.rules.errors import OfficeError, Refused
from app.rules.ids import StaffId
from app.rules.passwords import refuse_password
from app.rules.roles import Verb
from app.storage import key_file, store
from app.storage.errors import KeyMismatch, WrongKey

CHANGED = "パスワードを変えた"
SET = "パスワードを設定した"


def must_change(desk: Desk) -> bool:
    """Tell whether somebody else chose this person's password, or the sheet let them in."""
    with desk.look() as unit:
        return found(unit, desk.actor.id).must_change


def is_wrong_password(error: OfficeError) -> bool:
    """Tell whether a refusal says that a password, and not something else, was wrong."""
    return isinstance(error, WrongKey) and not isinstance(error, KeyMismatch)


def change_own(desk: Desk, old: str, new: str) -> Changes:
    """Change one's own password; who came in by the sheet is not asked for the old one.

    Raises:
        MustWait, WrongKey: the old password is wrong; nothing was changed.
        Refused: the new one will not do.
    """
    login = desk.actor.login
    _refuse_unfit(desk, new)
    if not (desk.by_sheet and must_change(desk)):
        guessing.counted(desk.store.tries, login, desk.clock, lambda: _open(desk, old))
        if old == new:
            raise Refused(
                "いまと同じパスワードです。何も変えていません。別のパスワードにしてください。"
            )
    _write(desk, desk.actor.id, new, CHANGED, must_change=False)
    return changes("staff")


def set_for(desk: Desk, staff_id: StaffId, new: str) -> Changes:
    """Set the password of a colleague who forgot it; they choose their own at the next sign-in.

    Raises:
        Refused: one's own, somebody's who has left, or one that will not do.
    """
    desk.demand(Verb.manage_staff)
    _refuse_unfit(desk, new)
    if staff_id == desk.actor.id:
        raise Refused(
            "ご自分のパスワードは、「パスワードの変更」で変えてください。何も変えていません。"
        )
    _write(desk, staff_id, new, SET, must_change=not desk.practice)
    return changes("staff")


def _open(desk: Desk, password: str) -> bytes:
    return key_file.parse(desk.store.keys.read()).open_password(desk.actor.login, password)


def _write(desk: Desk, who: StaffId, new: str, title: str, *, must_change: bool) -> None:
    with desk.store.changing_slots() as ring, desk.unit(title) as unit:
        person = found(unit, who)
        if not person.active:
            raise Refused(
                f"{person.name}さんは、いまこの記録を使う人ではありません。何も変えていません。"
                "戻ってきたときは、先に「復帰」を記録してください。"
            )
        unit.staff.set_password(who, unit.stamp.at, must_change=must_change)
        unit.log((("staff", who),))
        slot = store.slot_for(desk.store, ring, person.login, new, desk.randomness)
        desk.store.write_ring(ring.with_slot(slot))


def _refuse_unfit(desk: Desk, new: str) -> None:
    sentence = refuse_password(new, practice=desk.practice)
    if sentence is not None:
        raise Refused(f"{sentence}何も変えていません。")
