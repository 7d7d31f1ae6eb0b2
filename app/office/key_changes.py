"""Change the data key, when somebody leaves or on request, and turn encryption on and off."""

from dataclasses import dataclass
from typing import Final

from app.office import backups, turnings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Verb
from app.rules.staff import waiting_slots
from app.storage import conversion, key_file, rekey, tombstones
from app.storage.keys import KEY_BYTES

_SHEET: Final = "復旧用シート"
_UNSAVED: Final = (
    "記録の鍵は変えましたが、新しい鍵での控えを作れませんでした。"
    "いまいちばん新しい控えは、退職した人のパスワードでも開きます。"
    "空き容量を確かめ、「控え」のページで「いま控えを作る」を行ってください。"
)
BEGUN: Final = "記録の鍵の変更を始めた"
DONE: Final = "記録の鍵を変えた"
_OLD_PAGES: Final = (
    "記録の鍵は変わりましたが、ほかの画面が記録を読んでいたため、前の鍵で書いた内容が"
    "一時ファイル（records.db-wal）に残っています。"
    "ほかの画面やコマンドをすべて閉じてから開き直すと、消えます。"
)


@dataclass(frozen=True)
class Changed:
    """Say what a change of key or encryption touched, and what is to be known of it."""

    changes: Changes
    sentences: tuple[str, ...] = ()


def renew(desk: Desk) -> Changed:
    """Change the data key; leavers' slots go with it, everybody else's password stays.

    Raises:
        Refused: somebody's slot has the first format; nothing was changed.
        RecordsBusy: the records could not be rewritten; key and records are as before.
    """
    desk.demand(Verb.renew_keys)
    refuse_old_slots(desk)
    save_first(desk, Cause.rekey)
    told = _change(desk), save_after(desk)
    return Changed(changes("staff"), tuple(one for one in told if one))


def encrypt(desk: Desk) -> Changed:
    """Encrypt plain records from here on."""
    return _turn(desk, encrypted=True)


def decrypt(desk: Desk) -> Changed:
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
        left = _change(desk)
    except OfficeError as error:
        return f"{error.sentence}{unfinished(desk)}"
    return f"{left}{save_after(desk)}"


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


def save_after(desk: Desk) -> str:
    """Make a backup under the new key, so that the newest one opens for nobody who left.

    Returns a sentence where none can be made; that it could not is on record as well.
    """
    return "" if backups.automatic(desk, Cause.after_rekey) else _UNSAVED


def _turn(desk: Desk, *, encrypted: bool) -> Changed:
    desk.demand(Verb.renew_keys)
    _refuse_turn(desk, encrypted=encrypted)
    save_first(desk, Cause.conversion)
    turnings.begin(desk, encrypted=encrypted)
    traces = conversion.convert(desk.store, encrypted=encrypted)
    sentences = turnings.said(traces, encrypted=encrypted)
    try:
        turnings.end(desk, encrypted=encrypted)
    except OfficeError:  # the records have turned all the same
        sentences = (*sentences, turnings.UNLOGGED)
    return Changed(changes("staff"), sentences)


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


def _change(desk: Desk) -> str:
    """Change the key; say what of the old one is left, where something is."""
    store, new_key = desk.store, desk.randomness(KEY_BYTES)
    who = (("staff", desk.actor.id),)
    leavers = _leavers(desk)

    def begin() -> None:
        with desk.unit(BEGUN) as unit:
            tombstones.keep_list_key(unit.session, store.data_key, new_key)
            unit.log(who)

    emptied = rekey.renew(store, new_key, desk.randomness, leavers, begin)
    with desk.unit(DONE) as unit:
        unit.log(who)
    return "" if emptied else _OLD_PAGES


def _leavers(desk: Desk) -> frozenset[str]:
    with desk.look() as unit:
        return frozenset(one.login for one in unit.staff.listed() if not one.active)
