"""Come in to an office whose records lie on a server, or found one there."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.office import first_records, guessing, recovery_sheets
from app.office.access import enter_by_sheet, known_login, renew_slot, seat, sheet_secret, welcome
from app.office.desk import Clock, Desk
from app.office.first_records import FirstStart
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.storage import key_file, recovery_key, server_founding
from app.storage.keys import KEY_BYTES, Randomness
from app.storage.open_store import Store
from app.storage.server_clock import ServerClock
from app.storage.server_place import ServerPlace
from app.storage.server_rings import TableRings
from app.storage.server_store import Opened, ServerDoor

_PLAIN: Final = (
    "サーバーの記録は --plain では作れません。何も作っていません。"
    "--plain を付けずに実行してください（控えと鍵は暗号化されます。"
    "サーバーのディスクの暗号化は、サーバーの担当の方が行います）。"
)


def login_among(place: ServerPlace, named: str = "") -> str:
    """Return the login to sign in with: the one named, else the only one of the office."""
    if named:
        return named
    opened = ServerDoor(place, Path()).knock()
    opened.engine.dispose()
    known = key_file.logins(opened.ring)
    if len(known) == 1:
        return known[0]
    raise Refused(
        "この記録は何人かで使っています。だれとして使うかを --staff で指定してください。"
        "何も変えていません。"
    )


def sign_in(
    place: ServerPlace,
    folder: Path,
    login: str,
    password: str,
    *,
    clock: Clock,
    randomness: Randomness,
) -> Desk:
    """Open the records of a server as the person who knows the password.

    Raises:
        MustWait: too many wrong passwords went before, on whichever PC.
        WrongKey: no such login, or another password.
        Refused: the person no longer works with the records.
    """
    opened, time = _knocked(place, folder, clock)

    def attempt() -> Store:
        return opened.store(lambda ring: ring.open_password(login, password))

    with opened.closed_on_failure():
        known = known_login(opened.ring, login)
        store, wrong = guessing.guarded(opened.tries, known, time, attempt)
        renew_slot(store, login, password, randomness)
        return welcome(seat(store, login, time, randomness), wrong)


def sign_in_with_recovery(
    place: ServerPlace,
    folder: Path,
    login: str,
    typed: str,
    *,
    clock: Clock,
    randomness: Randomness,
) -> Desk:
    """Open the records of a server with the recovery sheet, on record in the log.

    Raises:
        MustWait: too many wrong passwords or sheets went before.
        Refused: the key is mistyped, or the person does not administer the records.
        WrongKey: the key is another sheet's.
    """
    secret = sheet_secret(typed)
    opened, time = _knocked(place, folder, clock)
    with opened.closed_on_failure():
        store, _wrong = guessing.guarded(
            opened.tries, "", time, lambda: opened.store(lambda ring: ring.open_recovery(secret))
        )
        return enter_by_sheet(seat(store, login, time, randomness, by_sheet=True))


def create(
    place: ServerPlace,
    program_role: str,
    setup: FirstStart,
    *,
    clock: Clock,
    randomness: Randomness,
    hand_over: Callable[[bytes], object],
) -> None:
    """Found an office on a server, as the role that is to own the tables.

    `hand_over` gets the recovery sheet before the records are there for anybody: where it fails,
    nothing is kept.

    Raises:
        Refused: something stands in the database, a role is not fit, or the setup has a problem.
    """
    for problem in first_records.check(setup):
        raise Refused(problem.sentence)
    if not setup.encrypted:
        raise Refused(_PLAIN)
    time = ServerClock(clock)
    groups = recovery_key.spell(randomness(recovery_key.KEY_BYTES))
    with server_founding.founding(place, program_role, time.hear) as engine:
        data_key = randomness(KEY_BYTES)
        ring = first_records.make_ring(setup, data_key, groups, randomness).attested(data_key)
        first_records.seed(Store(Path(), engine, ring, data_key), setup, time, randomness)
        day = today_in_japan(time())
        hand_over(recovery_sheets.draw(place.label, groups, day, practice=setup.practice))
        TableRings(engine).write(key_file.spell(ring))


def _knocked(place: ServerPlace, folder: Path, clock: Clock) -> tuple[Opened, ServerClock]:
    time = ServerClock(clock)
    return ServerDoor(place, folder, time.hear).knock(), time
