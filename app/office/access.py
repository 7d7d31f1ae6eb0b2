"""Come in: with a password, with the recovery sheet, or back to a window that was locked."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.office import guessing, key_changes, sheet_reminders, turnings
from app.office.actors import nobody, signed_in
from app.office.desk import Clock, Desk
from app.office.first_records import (
    FIRST_ROLES,
    FirstStart,
    check,
    create,
    refuse_taken,
)
from app.office.record_moves import refuse_moved
from app.office.unlocking import Unlocked, unlock
from app.office.wrong_tries import WRONG_TRIES, tell
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Role
from app.storage import key_file, recovery_key, store
from app.storage.file_store import closed_on_failure
from app.storage.key_ring import KeyRing
from app.storage.keys import Randomness
from app.storage.store import FolderState, Store
from app.storage.try_file import FileTries

__all__ = ["FIRST_ROLES", "FirstStart", "FolderState", "check", "create", "refuse_taken"]
__all__ += ["WRONG_TRIES", "Unlocked", "unlock"]

OPENED_BY_SHEET: Final = "復旧用シートで開いた"


def state_of(folder: Path) -> FolderState:
    """Tell whether a folder is free, holds our records, or holds something else.

    A folder that cannot be looked into counts as somebody else's.
    """
    try:
        return store.state_of(folder)
    except OSError:
        return "foreign"


def sign_in(
    folder: Path, login: str, password: str, *, clock: Clock, randomness: Randomness
) -> Desk:
    """Open the records as the person who knows the password.

    Raises:
        MustWait: too many wrong passwords went before.
        Refused: the person no longer works with the records.
    """
    ring = store.ring_of(folder)
    opened, wrong = guessing.guarded(
        FileTries(folder),
        known_login(ring, login),
        clock,
        lambda: store.open_by_password(folder, login, password),
        close=_close,
    )
    with closed_on_failure(opened):
        renew_slot(opened, login, password, randomness)
        return welcome(seat(opened, login, clock, randomness), wrong)


def sign_in_with_recovery(
    folder: Path, login: str, typed: str, *, clock: Clock, randomness: Randomness
) -> Desk:
    """Open the records with the key typed from the recovery sheet, on record in the log.

    The sheet stands for no person, so only who administers comes in with it, and chooses a new
    password before anything else.

    Raises:
        MustWait: too many wrong passwords or sheets went before.
        Refused: the key is mistyped, or the person does not administer the records.
        WrongKey: the key is another sheet's.
    """
    secret = sheet_secret(typed)
    store.ring_of(folder)
    opened, _wrong = guessing.guarded(
        FileTries(folder), "", clock, lambda: store.open_by_recovery(folder, secret), close=_close
    )
    with closed_on_failure(opened):
        return enter_by_sheet(seat(opened, login, clock, randomness, by_sheet=True))


def sheet_secret(typed: str) -> str:
    """Return the secret typed from a sheet; a slip of the finger is told and counts as no guess."""
    secret = recovery_key.read(typed)
    if secret is None:
        raise Refused(
            "復旧用シートの文字に打ち間違いがあります。記録は変わっていません。"
            "4文字ずつ見比べて、もう一度入力してください。"
        )
    return secret


def wait_s(desk: Desk) -> int:
    """Return how many seconds the next password has to wait; 0 where none."""
    return guessing.wait_s(desk.store.tries, desk.clock())


def wait_before(folder: Path, clock: Clock) -> int:
    """Return how many seconds to wait before signing in to a folder; 0 where none."""
    with suppress(OSError):
        if store.state_of(folder) == "ready":
            return guessing.wait_s(FileTries(folder), clock())
    return 0


def known_login(ring: KeyRing, login: str) -> str:
    """Return a login that has a slot; another word may be a password typed in the wrong place."""
    return login if login in key_file.logins(ring) else ""


def renew_slot(opened: Store, login: str, password: str, randomness: Randomness) -> None:
    """Make a slot of the first format anew, so that the data key can be changed later."""
    if opened.ring.of(login).old:
        with suppress(OfficeError, OSError):  # the next sign-in tries again
            store.add_slot(opened, login, password, randomness)


def _close(opened: Store) -> None:
    opened.engine.dispose()


def seat(
    opened: Store, login: str, clock: Clock, randomness: Randomness, *, by_sheet: bool = False
) -> Desk:
    """Seat a person before open records.

    Raises:
        Refused: the person does not work with them, or no longer; the records are closed again.
    """
    # What stands in a unit is closed at its end only: nothing is let go of before that.
    with closed_on_failure(opened):
        with Desk(opened, nobody(login), clock, randomness).look() as unit:
            person = unit.staff.find(login)
            refuse_moved(opened, unit)
        if person is None or not person.active:
            raise Refused(_left(login))
    return Desk(
        opened,
        signed_in(person),
        clock,
        randomness,
        by_sheet=by_sheet,
        must_change=by_sheet or person.must_change,
    )


def welcome(desk: Desk, wrong: int) -> Desk:
    """Tell a person of wrong guesses, on record, and end what was left undone."""
    with suppress(OfficeError):
        turnings.settle(desk)
    key_changes.finish(desk)
    greeting = tell(desk, wrong)
    return replace(desk, greeting=greeting) if greeting else desk


def enter_by_sheet(desk: Desk) -> Desk:
    """Let somebody in by the sheet who administers, on record, and demand a new password.

    Raises:
        Refused: the person does not administer the records; they are closed again.
    """
    try:
        _record_entry(desk)
    except BaseException:
        desk.close()
        raise
    return desk


def _record_entry(desk: Desk) -> None:
    if Role.system not in desk.actor.roles:
        raise Refused(
            f"復旧用シートで開けるのは、「{Role.system.word}」の役割の人だけです。"
            f"「{desk.actor.login}」では開けません。記録は変わっていません。"
        )
    with desk.unit(OPENED_BY_SHEET) as unit:
        unit.staff.demand_change(desk.actor.id)
        sheet_reminders.keep(unit, desk.store.ring.sheet, proved=True)
        unit.log((("staff", desk.actor.id),))


def _left(login: str) -> str:
    return (
        f"「{login}」は、いまこの記録を使う人として登録されていません。管理責任者にご確認ください。"
    )


def login_among(folder: Path, named: str = "") -> str:
    """Return the login to sign in with: the one named, else the only one of the folder.

    Raises:
        Refused: several people sign in, so one must be named.
        NotOurRecords: there are no records in the folder.
    """
    known = store.logins(folder)
    if named or len(known) == 1:
        return named or known[0]
    raise Refused(
        "この記録は何人かで使っています。だれとして使うかを --staff で指定してください。"
        "何も変えていません。"
    )
