"""Come in: make a data folder, sign in with a password, or with the recovery sheet."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path

from app.letters.facts import RecoverySheetFacts
from app.office import ground, profile
from app.office.desk import Actor, Clock, Desk
from app.office.typed import complaint
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.machine_days import refuse_day
from app.rules.member_fields import LONGEST_NAME, one_line
from app.rules.passwords import refuse_login, refuse_password
from app.rules.problems import Problem
from app.rules.roles import Role
from app.storage import recovery_key, store
from app.storage.key_file import KeyRing
from app.storage.keys import KEY_BYTES, KdfCost, Nature, Randomness, SlotKind, make_slot
from app.storage.store import FolderState, Store
from app.storage.unit import Stamp, writing

OPENED_BY_SHEET = "復旧用シートで開いた"
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
    """Tell whether a folder is free, holds our records, or holds something else.

    A folder that cannot be looked into counts as somebody else's.
    """
    try:
        return store.state_of(folder)
    except OSError:
        return "foreign"


def check(setup: FirstStart) -> Sequence[Problem]:
    """Return what is wrong with the first administrator's name and password."""
    problems = [
        Problem("login", refuse_login(setup.login) or ""),
        Problem("name", _refuse_name(setup.name)),
        Problem("password", refuse_password(setup.password, practice=setup.practice) or ""),
    ]
    return [problem for problem in problems if problem.sentence]


def _refuse_name(name: str) -> str:
    if not name.strip():
        return "お名前を入力してください。"
    return complaint("お名前", name, LONGEST_NAME) or ""


def refuse_taken(folder: Path) -> None:
    """Refuse a folder in which something lies already."""
    taken = store.state_of(folder)
    if taken == "absent":
        return
    found = "すくすく窓口の記録" if taken == "ready" else "ほかのファイル"
    raise Refused(
        f"{folder} には{found}があります。何も変えていません。"
        "新しく始めるときは、空の場所を指定してください。"
    )


def create(
    folder: Path,
    setup: FirstStart,
    *,
    clock: Clock,
    randomness: Randomness,
    hand_over: Callable[[bytes], object] | None = None,
) -> bytes:
    """Make a data folder with its first administrator and return the recovery sheet as PDF.

    `hand_over` gets the sheet before the records take their place, so that none stand without
    it: where it fails, nothing is kept.

    Raises:
        Refused: the folder holds something already, or the setup has a problem. Nothing is kept.
    """
    refuse_taken(folder)
    for problem in check(setup):
        raise Refused(problem.sentence)
    refuse_day(today_in_japan(clock()), None)
    groups = recovery_key.spell(randomness(recovery_key.KEY_BYTES))
    sheet = _sheet(folder, setup, groups, clock)
    with _building(folder) as fresh:
        _write(fresh, setup, groups, clock, randomness)
        if hand_over is not None:
            hand_over(sheet)
        refuse_taken(folder)
    return sheet


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
    """Open the records with the key typed from the recovery sheet, on record in the log.

    The sheet stands for no person, so only who administers comes in with it.

    Raises:
        Refused: the key is mistyped, or the person does not administer the records.
        WrongKey: the key is another sheet's.
    """
    secret = recovery_key.read(typed)
    if secret is None:
        raise Refused(
            "復旧用シートの文字に打ち間違いがあります。記録は変わっていません。"
            "4文字ずつ見比べて、もう一度入力してください。"
        )
    desk = _seat(store.open_by_recovery(folder, secret), login, clock, randomness)
    try:
        _enter_by_sheet(desk)
    except BaseException:
        desk.close()
        raise
    return desk


def _enter_by_sheet(desk: Desk) -> None:
    if Role.system not in desk.actor.roles:
        raise Refused(
            f"復旧用シートで開けるのは、「{Role.system.word}」の役割の人だけです。"
            f"「{desk.actor.login}」では開けません。記録は変わっていません。"
        )
    with desk.unit(OPENED_BY_SHEET) as unit:
        unit.log((("staff", desk.actor.id),))


@contextmanager
def _building(folder: Path) -> Iterator[Path]:
    try:
        with ground.building(folder) as fresh:
            yield fresh
    except OSError as error:
        raise Refused(
            f"{folder} に記録を作れません。何も残していません。"
            "空き容量と、書き込める場所かどうかを確かめて、もう一度お試しください。"
        ) from error


def _write(
    folder: Path,
    setup: FirstStart,
    groups: tuple[str, ...],
    clock: Clock,
    randomness: Randomness,
) -> None:
    data_key = randomness(KEY_BYTES)
    made = store.make(folder, _ring(setup, data_key, groups, randomness), data_key)
    try:
        _seed(made, setup, clock, randomness)
    finally:
        made.engine.dispose()


def _ring(
    setup: FirstStart, data_key: bytes, groups: tuple[str, ...], randomness: Randomness
) -> KeyRing:
    nature = Nature(encrypted=setup.encrypted, practice=setup.practice)
    sheet = recovery_key.secret_of(groups)
    secrets: tuple[tuple[SlotKind, str, str], ...] = (
        ("password", setup.login, setup.password),
        ("recovery", "", sheet),
    )
    slots = tuple(
        make_slot(*one, data_key, cost=setup.cost, randomness=randomness, nature=nature)
        for one in secrets
    )
    return KeyRing(slots, encrypted=setup.encrypted, practice=setup.practice)


def _seed(made: Store, setup: FirstStart, clock: Clock, randomness: Randomness) -> None:
    at = clock()
    with writing(made.engine, randomness, Stamp(StaffId(1), at, "記録を始めた")) as unit:
        by = unit.staff.add(setup.login, one_line(setup.name), FIRST_ROLES, at)
        unit.stamp = replace(unit.stamp, by=by)
        versions = profile.seed(unit)
        unit.log((("staff", by), *(("policy", key) for key in versions)))


def _sheet(folder: Path, setup: FirstStart, groups: tuple[str, ...], clock: Clock) -> bytes:
    facts = RecoverySheetFacts(
        organisation_name=profile.shipped().name,
        made_on=today_in_japan(clock()),
        key_groups=groups,
        data_folder_label=folder.name,
        practice=setup.practice,
    )
    # Drawing loads fonts and typesetting, which signing in should not wait for.
    drawn: bytes = import_module("app.letters.recovery_sheet").draw(facts)
    return drawn


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
