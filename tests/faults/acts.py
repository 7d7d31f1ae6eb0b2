"""Name the acts that are made to fail, and what must be true afterwards whatever happened."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from app.office import erasures, member_import, member_states, members
from app.office.desk import Desk
from app.rules.ids import MemberId
from tests.faults.doomed import Tell, Told
from tests.office import member_files, seats
from tests.office.seats import Watch

STANDING = 4
LEFT_ON, NOW = date(2027, 5, 10), date(2027, 9, 1)
LEAVING = ("鵺乃", "麒丸", "鸚奈")


@dataclass(frozen=True)
class Act:
    """Hold an act: how its folder is laid out, what is done in it, what it must leave.

    `do` gets the folder, how much is to be done, and whom to tell what was acknowledged. `wrong`
    gets the records opened again and what the child told, and says what is wrong with them. Acts of
    the same `ground` are laid out alike.
    """

    name: str
    lay: Callable[[Path, bool], None]
    do: Callable[[Path, int, Tell], None]
    wrong: Callable[[Desk, Told], Sequence[str]]
    size: int
    login: str = seats.MANAGER
    ground: str = "office"


def sit(folder: Path, login: str = seats.MANAGER) -> Desk:
    """Sign in on the day of the acts."""
    watch = Watch()
    watch.turn_to(NOW)
    return seats.sit(folder, watch, login)


def lay_office(folder: Path, encrypted: bool) -> None:
    """Make records with a few members, three of whom have left and may be erased."""
    seats.begin(folder, encrypted=encrypted)
    watch = Watch()
    desk = seats.sit(folder, watch)
    for number in range(STANDING):
        members.register(desk, seats.member(f"0{number:07d}"))
    keys = [
        members.register(desk, seats.member(f"7{number:07d}", name=f"架空　{name}")).member_id
        for number, name in enumerate(LEAVING)
    ]
    watch.turn_to(LEFT_ON)
    for key in keys:
        member_states.leave(desk, key, LEFT_ON.isoformat(), "架空の都合")
    desk.close()


def _save(folder: Path, size: int, tell: Tell) -> None:
    desk = sit(folder)
    for number in range(size):
        code = f"1{number:07d}"
        key = members.register(desk, seats.member(code)).member_id
        tell(f"registered {code}")
        moved = seats.member(code, address=f"山形県鶴岡市架空町{number}番地")
        members.change(desk, key, moved, 1)
        tell(f"changed {code}")
    desk.close()


def _wrong_saves(desk: Desk, told: Told) -> Sequence[str]:
    codes = {row.member_code: row.id for row in _rows(desk) if row.member_code.startswith("1")}
    promised = [word.split()[1] for word in told.acknowledged if word.startswith("registered")]
    changed = [word.split()[1] for word in told.acknowledged if word.startswith("changed")]
    wrong = [f"{code} was acknowledged and is lost" for code in promised if code not in codes]
    wrong += [f"{code} lost its change" for code in changed if not _moved(desk, codes.get(code))]
    if len(codes) > len(promised) + 1:
        wrong.append("more stands than was begun")
    return wrong


def _moved(desk: Desk, key: MemberId | None) -> bool:
    return key is not None and "架空町" in members.draft(desk, key).address


def _import(folder: Path, size: int, tell: Tell) -> None:
    desk = sit(folder)
    path = folder.parent / f"{size}.csv"
    if not path.exists():  # the undisturbed run writes it: what is made to fail is the program's
        lines = [member_files.line(str(number)) for number in range(1, size + 1)]
        member_files.write(path, lines)
    done = member_import.register(desk, path)
    tell(f"imported {done.registered}")
    desk.close()


def _wrong_import(desk: Desk, told: Told) -> Sequence[str]:
    with desk.look() as unit:
        values = [row.values for row in unit.history.rows(limit=50) if row.title == IMPORTED]
    stand = members.count(desk) - STANDING - len(LEAVING)
    logged = sum(int(str((one or {}).get("registered", 0))) for one in values)
    promised = sum(int(word.split()[1]) for word in told.acknowledged)
    wrong = [] if stand == logged else [f"{stand} members stand, {logged} are in the log"]
    return wrong if stand >= promised else [*wrong, f"{promised} were promised, {stand} stand"]


IMPORTED = "会員を取り込んだ"


def _erase(folder: Path, size: int, tell: Tell) -> None:
    desk = sit(folder)
    done = erasures.erase_left(desk, _leavers(desk)[:size])
    tell(f"erased {len(done.erasure_ids)} {done.settled}")
    desk.close()


def _wrong_erasure(desk: Desk, told: Told) -> Sequence[str]:
    promised = sum(int(word.split()[1]) for word in told.acknowledged)
    erased = len(erasures.rows(desk))
    left = [row.name for row in _rows(desk) if row.id in _leavers(desk)]
    wrong = [] if len(left) + erased == len(LEAVING) else [f"{erased} erased, {left} are left"]
    wrong += [] if erased >= promised else [f"{promised} were promised, {erased} are erased"]
    wrong += [] if erasures.settle(desk) else ["the last traces do not go"]
    return [*wrong, *_traces(desk, left)]


def _traces(desk: Desk, left: Sequence[str]) -> list[str]:
    """Look for the names of the erased in every byte of records that are not encrypted."""
    if desk.store.encrypted:
        return []
    gone = [name for name in LEAVING if not any(name in one for one in left)]
    files = [path for path in desk.folder.glob("records.db*") if not path.name.endswith("-shm")]
    bytes_of = {path.name: path.read_bytes() for path in files}
    return [
        f"{place} still holds an erased name"
        for place, content in bytes_of.items()
        if any(name.encode() in content for name in gone)
    ]


def _leavers(desk: Desk) -> list[MemberId]:
    return [row.id for row in _rows(desk) if row.member_code.startswith("7")]


def _rows(desk: Desk) -> Sequence[members.MemberRow]:
    return members.rows(desk, members.find_ids(desk, ""))


ACTS: Mapping[str, Act] = {
    act.name: act
    for act in (
        Act("save", lay_office, _save, _wrong_saves, size=8),
        Act("import", lay_office, _import, _wrong_import, size=40),
        Act("erase", lay_office, _erase, _wrong_erasure, size=len(LEAVING)),
    )
}


@dataclass(frozen=True)
class Ground:
    """Hold a folder that an act was laid out in once, to be copied for each try."""

    act: Act
    base: Path

    @classmethod
    def lay(cls, act: Act, scratch: Path, *, encrypted: bool) -> "Ground":
        """Lay the folder out, where it is not yet."""
        base = scratch / f"{act.ground}-{'encrypted' if encrypted else 'plain'}"
        if not base.exists():
            act.lay(base, encrypted)
        return cls(act, base)

    def fresh(self) -> Path:
        """Copy the folder in place of the copy before."""
        folder = self.base.with_name("tried")
        if folder.exists():
            shutil.rmtree(folder)
        shutil.copytree(self.base, folder)
        return folder

    def work(self, folder: Path, size: int = 0) -> Callable[[Tell], None]:
        """Bind the act to a copy."""
        return partial(self.act.do, folder, size or self.act.size)
