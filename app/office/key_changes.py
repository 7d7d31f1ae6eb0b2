"""Change the data key, when somebody leaves or on request, and turn encryption on and off."""

from typing import Final

from app.office import backups
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Verb
from app.rules.staff import waiting_slots
from app.storage import conversion, key_file, rekey, tombstones
from app.storage.keys import KEY_BYTES

_SHEET: Final = "復旧用シート"
BEGUN: Final = "データの鍵の変更を始めた"
DONE: Final = "データの鍵を変えた"
TURNING: Final = {True: "記録の暗号化を始めた", False: "記録の暗号化をやめる処理を始めた"}
TURNED: Final = {True: "記録を暗号化した", False: "記録の暗号化をやめた"}


def renew(desk: Desk) -> Changes:
    """Change the data key; leavers' slots go with it, everybody else's password stays.

    Raises:
        Refused: somebody's slot has the first format; nothing was changed.
        RecordsBusy: the records could not be rewritten; key and records are as before.
    """
    desk.demand(Verb.renew_keys)
    refuse_old_slots(desk)
    save_first(desk, Cause.rekey)
    _change(desk)
    return changes("staff")


def encrypt(desk: Desk) -> Changes:
    """Encrypt plain records from here on."""
    return _turn(desk, encrypted=True)


def decrypt(desk: Desk) -> Changes:
    """Keep the records plain from here on."""
    return _turn(desk, encrypted=False)


def unfinished(desk: Desk) -> str:
    """Say that a leaver's slot still lies in the ring; empty where none does."""
    left = _leavers(desk) & frozenset(key_file.logins(desk.store.ring))
    if not left:
        return ""
    return (
        f"退職した人（{'、'.join(sorted(left))}）の鍵が、まだ外れていません。"
        "ほかの画面やコマンドを閉じてから、「鍵を変える」を行ってください。"
    )


def finish(desk: Desk) -> str:
    """Change the key where somebody's leaving demands it still; say so where it cannot be done."""
    if not unfinished(desk):
        return ""
    try:
        refuse_old_slots(desk)
        _change(desk)
    except OfficeError as error:
        return f"{error.sentence}{unfinished(desk)}"
    return ""


def refuse_old_slots(desk: Desk, leaver: str = "") -> None:
    """Refuse while the slot of somebody who stays has the first format."""
    left = _leavers(desk) | {leaver}
    waiting = [one.login or _SHEET for one in desk.store.ring_now().old]
    names = [name for name in waiting if name not in left]
    if names:
        raise Refused(waiting_slots(names))


def save_first(desk: Desk, cause: Cause = Cause.rekey) -> None:
    """Make a backup before keys or encryption change; where none can be made, refuse."""
    backups.before(desk, cause)


def _turn(desk: Desk, *, encrypted: bool) -> Changes:
    desk.demand(Verb.renew_keys)
    _refuse_turn(desk, encrypted=encrypted)
    save_first(desk, Cause.conversion)
    who = (("staff", desk.actor.id),)
    with desk.unit(TURNING[encrypted]) as unit:
        unit.log(who)
    conversion.convert(desk.store, encrypted=encrypted)
    with desk.unit(TURNED[encrypted]) as unit:
        unit.log(who)
    return changes("staff")


def _refuse_turn(desk: Desk, *, encrypted: bool) -> None:
    if desk.store.on_server:
        raise Refused(
            "サーバーの記録の暗号化は、サーバーの側で決まります。何も変えていません。"
            "サーバーの担当の方にご相談ください。"
        )
    if desk.store.encrypted is encrypted:
        state = "もう暗号化されています" if encrypted else "もともと暗号化されていません"
        raise Refused(f"この記録は、{state}。何も変えていません。")
    refuse_old_slots(desk)


def _change(desk: Desk) -> None:
    store, new_key = desk.store, desk.randomness(KEY_BYTES)
    who = (("staff", desk.actor.id),)
    leavers = _leavers(desk)
    with desk.unit(BEGUN) as unit:
        tombstones.keep_list_key(unit.session, store.data_key, new_key)
        unit.log(who)
    rekey.renew(store, new_key, desk.randomness, leavers)
    with desk.unit(DONE) as unit:
        unit.log(who)


def _leavers(desk: Desk) -> frozenset[str]:
    with desk.look() as unit:
        return frozenset(one.login for one in unit.staff.listed() if not one.active)
