"""Change the data key, when somebody leaves or on request, and turn encryption on and off."""

from dataclasses import dataclass
from typing import Final

from app.office import backups, turnings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.errors import OfficeError, Refused, RolesChanged, Turning
from app.rules.roles import Verb
from app.rules.staff import waiting_slots
from app.storage import conversion, key_file, rekey, tombstones
from app.storage.errors import KeyChanged
from app.storage.key_ring import KeyRing
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


_RING_WAITS: Final = (
    "記録の鍵は変わりましたが、鍵のファイル（keys.json）の仕上げが残っています。"
    "次に画面のロックを解くか、サインインしたときに仕上げます。"
)
_ELSEWHERE: Final = (
    "記録の鍵は、ほかの画面かPCで新しくなりました。"
    "画面をロックして（Ctrl+L）パスワードで開けると、続けられます。"
)
_UNLOGGED: Final = "記録の鍵は変えましたが、そのことを操作の記録に残せませんでした。"
_UNCHANGED: Final = "何も変わっていません。"
_LATER: Final = "外れていない鍵があれば、次にだれかがサインインしたときに外します。"


@dataclass(frozen=True)
class Finished:
    """Say whether the key was changed for who left, and what stands in the way or is left to do."""

    changed: bool = False
    problem: str = ""


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
    """Say that the slot of somebody who does not work here still lies in the ring, if one does."""
    left = _leavers(desk, desk.store.ring_now())
    return _said_of(left) if left else ""


def finish(desk: Desk) -> Finished:
    """Change the key where the slot of somebody who does not work here still opens today's."""
    left: frozenset[str] = frozenset()
    former = desk.store.data_key
    try:
        left = _left_over(desk)
        if not left:
            return Finished()
        refuse_old_slots(desk)
        told = _change(desk)
    except KeyChanged:
        return Finished(problem=f"{_ELSEWHERE}{_LATER}")
    except OfficeError as error:
        if desk.store.data_key != former:
            return Finished(changed=True, problem=f"{_UNLOGGED}{save_after(desk)}")
        # Who left stands on record already, whatever a sentence says of the act itself.
        of_act = isinstance(error, RolesChanged | Turning)
        why = "" if of_act else error.sentence.replace(_UNCHANGED, "")
        return Finished(problem=f"{why}{_said_of(left) if left else _LATER}")
    return Finished(changed=True, problem=f"{told}{save_after(desk)}")


def refuse_old_slots(desk: Desk, leaver: str = "") -> None:
    """Refuse while the slot of somebody who stays has the first format."""
    ring = desk.store.ring_now()
    left = _leavers(desk, ring) | {leaver}
    waiting = [one.login or _SHEET for one in ring.old]
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
    """Change the key; say what of it is left to be done, where something is."""
    store, new_key = desk.store, desk.randomness(KEY_BYTES)
    who = (("staff", desk.actor.id),)

    def begin() -> None:
        with desk.unit(BEGUN) as unit:
            tombstones.keep_list_key(unit.session, store.data_key, new_key)
            unit.log(who)

    emptied = rekey.renew(store, new_key, desk.randomness, lambda ring: _leavers(desk, ring), begin)
    with desk.unit(DONE) as unit:
        unit.log(who)
    return f"{'' if emptied else _OLD_PAGES}{_settled(desk)}"


def _settled(desk: Desk) -> str:
    """Write the ring once more where that failed at the end of the change."""
    try:
        desk.store.settle()
    except OfficeError:
        return _RING_WAITS
    return ""


def _left_over(desk: Desk) -> frozenset[str]:
    """Return whose slot is to go; a new person's slot stands a moment before their row does."""
    desk.store.settle()
    if not _leavers(desk, desk.store.ring_now()):
        return frozenset()
    with desk.store.changing() as ring:
        return _leavers(desk, ring)


def _leavers(desk: Desk, ring: KeyRing) -> frozenset[str]:
    """Return who has a slot and does not work here: who left, and who was never quite added."""
    with desk.look() as unit:
        at_work = {one.login for one in unit.staff.listed() if one.active}
    return frozenset(key_file.logins(ring)) - at_work


def _said_of(left: frozenset[str]) -> str:
    return (
        f"退職した人など（{'、'.join(sorted(left))}）の鍵が、まだ外れていません。"
        "ほかの画面やコマンドを閉じてから、「記録の鍵を新しくする」を行ってください。"
    )
