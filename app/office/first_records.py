"""Make the first records of an office, with their first administrator and recovery sheet."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.office import ground, profile, recovery_sheets, sheet_proof, sheet_reminders
from app.office.desk import Clock
from app.office.sheet_proof import SheetProof
from app.office.typed import complaint
from app.rules.eras import today_in_japan
from app.rules.errors import Refused
from app.rules.ids import StaffId
from app.rules.machine_days import refuse_day
from app.rules.member_fields import LONGEST_NAME, one_line
from app.rules.passwords import refuse_login, refuse_password
from app.rules.problems import Problem
from app.rules.roles import Role
from app.storage import folder_kinds, recovery_key, store
from app.storage.key_ring import KeyRing
from app.storage.keys import KEY_BYTES, KdfCost, Randomness, SlotKind, make_slot
from app.storage.store import Store
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
    """Refuse a folder in which something lies already, or in which no records may lie."""
    folder_kinds.refuse(folder)
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
    prove: Callable[[SheetProof], object] | None = None,
) -> bytes:
    """Make a data folder with its first administrator and return the recovery sheet as PDF.

    `hand_over` gets the sheet before the records take their place, so that none stand without
    it: where it fails, nothing is kept. `prove` gets what tells whether the sheet was printed.

    Raises:
        Refused: the folder holds something already, or the setup has a problem. Nothing is kept.
    """
    refuse_taken(folder)
    for problem in check(setup):
        raise Refused(problem.sentence)
    day = today_in_japan(clock())
    refuse_day(day, None)
    groups = recovery_sheets.new_groups(randomness)
    sheet = recovery_sheets.draw(folder.name, groups, day, practice=setup.practice)
    with _building(folder) as fresh:
        name = _write(fresh, setup, groups, clock, randomness)
        if hand_over is not None:
            hand_over(sheet)
        refuse_taken(folder)
    if prove is not None:
        prove(sheet_proof.of(groups, randomness, name))
    return sheet


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
) -> str:
    """Write the records and return by what their ring knows the sheet."""
    data_key = randomness(KEY_BYTES)
    made = store.make(folder, make_ring(setup, data_key, groups, randomness), data_key)
    try:
        seed(made, setup, clock, randomness)
    finally:
        made.engine.dispose()
    return made.ring.sheet


def make_ring(
    setup: FirstStart, data_key: bytes, groups: tuple[str, ...], randomness: Randomness
) -> KeyRing:
    """Make the ring of new records: a slot for the first administrator, and one for the sheet."""
    sheet = recovery_key.secret_of(groups)
    secrets: tuple[tuple[SlotKind, str, str], ...] = (
        ("password", setup.login, setup.password),
        ("recovery", "", sheet),
    )
    slots = tuple(
        make_slot(*one, data_key, cost=setup.cost, randomness=randomness) for one in secrets
    )
    return KeyRing(slots, encrypted=setup.encrypted, practice=setup.practice)


def seed(made: Store, setup: FirstStart, clock: Clock, randomness: Randomness) -> None:
    """Write what stands in every records from the beginning: who administers, the versions."""
    at = clock()
    with writing(made.engine, randomness, Stamp(StaffId(1), at, "記録を始めた")) as unit:
        by = unit.staff.add(setup.login, one_line(setup.name), FIRST_ROLES, at)
        unit.stamp = replace(unit.stamp, by=by)
        versions = profile.seed(unit)
        if not setup.practice:
            sheet_reminders.keep(unit, made.ring.sheet, proved=False)
        unit.log((("staff", by), *(("policy", key) for key in versions)))
