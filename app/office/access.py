"""Come in: make a data folder, sign in with a password, or with the recovery sheet."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.letters import recovery_sheet
from app.letters.facts import RecoverySheetFacts
from app.office import profile
from app.office.desk import Actor, Clock, Desk
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.passwords import refuse_login, refuse_password
from app.rules.problems import Problem
from app.rules.roles import Role
from app.storage import recovery_key, store
from app.storage.key_file import KeyRing
from app.storage.keys import KEY_BYTES, KdfCost, Randomness, make_slot
from app.storage.store import FolderState, Store
from app.storage.unit import Stamp, writing

FIRST_ROLES = frozenset({Role.manager, Role.system})


@dataclass(frozen=True)
class FirstStart:
    """Hold what the first start asks: who administers, and how the records are kept."""

    login: str
    name: str
    password: str
    encrypted: bool = True
    practice: bool = False
    cost: KdfCost = field(default_factory=KdfCost)


def state_of(folder: Path) -> FolderState:
    """Tell whether a folder is free, holds our records, or holds something else."""
    return store.state_of(folder)


def check(setup: FirstStart) -> Sequence[Problem]:
    """Return what is wrong with the first administrator's name and password."""
    problems = [
        Problem("login", refuse_login(setup.login) or ""),
        Problem("name", "" if setup.name.strip() else "お名前を入力してください。"),
        Problem("password", refuse_password(setup.password, practice=setup.practice) or ""),
    ]
    return [problem for problem in problems if problem.sentence]


def create(folder: Path, setup: FirstStart, *, clock: Clock, randomness: Randomness) -> bytes:
    """Make a data folder with its first administrator and return the recovery sheet as PDF.

    Raises:
        Refused: the folder holds something already, or the setup has a problem. Nothing is kept.
    """
    _refuse_taken(folder)
    for problem in check(setup):
        raise Refused(problem.sentence)
    existed = folder.exists()
    try:
        return _create(folder, setup, clock, randomness)
    except OSError as error:
        _clear(folder, existed=existed)
        raise Refused(
            f"{folder} に記録を作れません（{error.strerror or '書き込めません'}）。"
            "何も残していません。書き込める場所を指定してください。"
        ) from error
    except BaseException:
        _clear(folder, existed=existed)
        raise


def sign_in(
    folder: Path, login: str, password: str, *, clock: Clock, randomness: Randomness
) -> Desk:
    """Open the records as the person who knows the password.

    Raises:
        Refused: the person no longer works with the records.
    """
    opened = store.open_by_password(folder, login, password)
    return _seat(opened, login, clock, randomness)


def sign_in_with_recovery(
    folder: Path, login: str, typed: str, *, clock: Clock, randomness: Randomness
) -> Desk:
    """Open the records with the key typed from the recovery sheet."""
    secret = recovery_key.read(typed)
    if secret is None:
        raise Refused(
            "復旧用シートの文字に打ち間違いがあります。記録は変わっていません。"
            "4文字ずつ見比べて、もう一度入力してください。"
        )
    opened = store.open_by_recovery(folder, secret)
    return _seat(opened, login, clock, randomness)


def _create(folder: Path, setup: FirstStart, clock: Clock, randomness: Randomness) -> bytes:
    data_key = randomness(KEY_BYTES)
    groups = recovery_key.spell(randomness(recovery_key.KEY_BYTES))
    ring = _ring(setup, data_key, groups, randomness)
    made = store.make(folder, ring, data_key)
    try:
        _seed(made, setup, clock, randomness)
        return _sheet(folder, setup, groups, clock)
    finally:
        made.engine.dispose()


def _ring(
    setup: FirstStart, data_key: bytes, groups: tuple[str, ...], randomness: Randomness
) -> KeyRing:
    secret = recovery_key.secret_of(groups)
    slots = (
        make_slot(
            "password",
            setup.login,
            setup.password,
            data_key,
            cost=setup.cost,
            randomness=randomness,
        ),
        make_slot("recovery", "", secret, data_key, cost=setup.cost, randomness=randomness),
    )
    return KeyRing(slots, encrypted=setup.encrypted, practice=setup.practice)


def _seed(made: Store, setup: FirstStart, clock: Clock, randomness: Randomness) -> None:
    at = clock()
    with writing(made.engine, randomness, Stamp(StaffId(1), at, "記録を始めた")) as unit:
        by = unit.staff.add(setup.login, setup.name, FIRST_ROLES, at)
        unit.stamp = replace(unit.stamp, by=by)
        versions = profile.seed(unit)
        unit.log((("staff", by), *(("policy", key) for key in versions)))


def _sheet(folder: Path, setup: FirstStart, groups: tuple[str, ...], clock: Clock) -> bytes:
    return recovery_sheet.draw(
        RecoverySheetFacts(
            organisation_name=profile.shipped().name,
            made_on=today_in_japan(clock()),
            key_groups=groups,
            data_folder_label=folder.name,
            practice=setup.practice,
        )
    )


def _seat(opened: Store, login: str, clock: Clock, randomness: Randomness) -> Desk:
    nobody = Actor(StaffId(0), login, "", frozenset())
    with Desk(opened, nobody, clock, randomness).look() as unit:
        person = unit.staff.find(login)
    if person is None or not person.active:
        opened.engine.dispose()
        raise Refused(
            f"「{login}」は、いまこの記録を使う人として登録されていません。"
            "管理責任者にご確認ください。"
        )
    return Desk(opened, Actor(person.id, login, person.name, person.roles), clock, randomness)


def _refuse_taken(folder: Path) -> None:
    taken = store.state_of(folder)
    if taken == "absent":
        return
    found = "すくすく窓口の記録" if taken == "ready" else "ほかのファイル"
    raise Refused(
        f"{folder} には{found}があります。何も変えていません。"
        "新しく始めるときは、空の場所を指定してください。"
    )


def _clear(folder: Path, *, existed: bool) -> None:
    if not existed:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for left in folder.iterdir():
        left.unlink(missing_ok=True)


def only_login(folder: Path) -> str:
    """Return the one login of a folder.

    Raises:
        Refused: several people sign in, so one must be named.
    """
    known = store.logins(folder)
    if len(known) == 1:
        return known[0]
    raise Refused(
        "この記録は何人かで使っています。だれとして使うかを --staff で指定してください。"
        "何も変えていません。"
    )
