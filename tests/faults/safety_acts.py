"""Name the acts on backups, keys and people, and what must be true after each of them."""

from collections.abc import Sequence
from pathlib import Path

from app.office import (
    backups,
    erasures,
    key_changes,
    members,
    passwords,
    restoring,
    staff,
)
from app.office.desk import Desk
from app.office.restoring import Key, Target
from app.rules.errors import OfficeError
from app.rules.ids import StaffId
from app.storage import backup_files
from app.storage.key_ring import KeyRing
from tests.faults.acts import LEAVING, NOW, Act, lay_office, sit
from tests.faults.doomed import Tell, Told
from tests.office import seats

LOST = "50000001"
"""Registered after the backup that is put back."""
NEW_PASSWORD = "架空の新しい長い合言葉です"
PLAIN = b"SQLite format 3"


def lay_restore(folder: Path, encrypted: bool) -> None:
    """Make records with a backup, of which more was done since: one more member, one erased."""
    lay_office(folder, encrypted)
    desk = sit(folder)
    backups.create(desk)
    members.register(desk, seats.member(LOST))
    leavers = [row.id for row in _rows(desk) if row.name.endswith(LEAVING[0])]
    erasures.erase_left(desk, leavers)
    desk.close()


def _back_up(folder: Path, size: int, tell: Tell) -> None:
    desk = sit(folder)
    for _ in range(size):
        tell(backups.create(desk).row.file_name)
    desk.close()


def _wrong_backups(desk: Desk, told: Told) -> Sequence[str]:
    names = {path.name for path in backup_files.listed(desk.folder / "backups")}
    return [f"{name} was promised and is gone" for name in told.acknowledged if name not in names]


def _restore(folder: Path, size: int, tell: Tell) -> None:
    del size
    desk = sit(folder)
    oldest = backup_files.listed(folder / "backups")[-1]
    restoring.restore(Target(folder, desk.clock, desk.randomness, desk), oldest, Key())
    tell("restored")


def _wrong_restore(desk: Desk, told: Told) -> Sequence[str]:
    rows = _rows(desk)
    lost = any(row.member_code == LOST for row in rows)
    with desk.look() as unit:
        restored = len(unit.restores.rows())
    wrong = ["one who was erased came back"] if any(LEAVING[0] in row.name for row in rows) else []
    wrong += [] if lost == (not restored) else ["neither the old records nor the restored ones"]
    wrong += ["the restore was promised"] if told.acknowledged and not restored else []
    return wrong


def _change_key(folder: Path, size: int, tell: Tell) -> None:
    desk = sit(folder)
    for _ in range(size):
        key_changes.renew(desk)
        tell("renewed")
    desk.close()


def _wrong_key(desk: Desk, told: Told) -> Sequence[str]:
    del told
    return _shut_out(desk.folder, (seats.CLERK, seats.AUDITOR, seats.SYSTEM))


def _turn(folder: Path, size: int, tell: Tell) -> None:
    del size
    desk = sit(folder)
    turn = key_changes.decrypt if desk.store.encrypted else key_changes.encrypt
    turn(desk)
    tell("encrypted" if desk.store.encrypted else "plain")
    desk.close()


def _wrong_turn(desk: Desk, told: Told) -> Sequence[str]:
    stands = "encrypted" if desk.store.encrypted else "plain"
    with (desk.folder / "records.db").open("rb") as file:
        lies = "plain" if file.read(len(PLAIN)) == PLAIN else "encrypted"
    wrong = [] if stands == lies else [f"it says {stands} and is {lies}"]
    wrong += [f"{one} was promised" for one in told.acknowledged if one != stands]
    wrong += [f"{name} lies there in plain" for name in _plain_files(desk)]
    return [*wrong, *_shut_out(desk.folder, (seats.CLERK,))]


def _plain_files(desk: Desk) -> Sequence[str]:
    """List the files beside encrypted records that are not encrypted."""
    if not desk.store.encrypted:
        return []
    beside = [path for path in desk.folder.iterdir() if path.is_file()]
    return [path.name for path in beside if path.read_bytes()[: len(PLAIN)] == PLAIN]


def _leave(folder: Path, size: int, tell: Tell) -> None:
    del size
    desk = sit(folder)
    staff.leave(desk, _person(desk, seats.CLERK), NOW)
    tell("left")
    desk.close()


def _wrong_leave(desk: Desk, told: Told) -> Sequence[str]:
    wrong = _shut_out(desk.folder, (seats.AUDITOR, seats.SYSTEM))
    still_in = not _shut_out(desk.folder, (seats.CLERK,))
    return [*wrong, "who has left comes in"] if told.acknowledged and still_in else wrong


def _set_password(folder: Path, size: int, tell: Tell) -> None:
    del size
    desk = sit(folder)
    passwords.set_for(desk, _person(desk, seats.CLERK), NEW_PASSWORD)
    tell("set")
    desk.close()


def _wrong_password(desk: Desk, told: Told) -> Sequence[str]:
    ring = desk.store.ring
    opens = [word for word in (seats.TYPED, NEW_PASSWORD) if _opens(ring, word)]
    promised = told.acknowledged and opens != [NEW_PASSWORD]
    return [f"{len(opens)} passwords open"] if len(opens) != 1 or promised else []


def _opens(ring: KeyRing, password: str) -> bool:
    try:
        ring.open_password(seats.CLERK, password)
    except OfficeError:
        return False
    return True


def _shut_out(folder: Path, logins: Sequence[str]) -> list[str]:
    """Name those who cannot come in any more."""
    found = []
    for login in logins:
        try:
            sit(folder, login).close()
        except OfficeError as error:
            found.append(f"{login} cannot come in: {error.sentence}")
    return found


def _person(desk: Desk, login: str) -> StaffId:
    return next(one.id for one in staff.listed(desk) if one.login == login)


def _rows(desk: Desk) -> Sequence[members.MemberRow]:
    return members.rows(desk, members.find_ids(desk, ""))


SAFETY: Sequence[Act] = (
    Act("backup", lay_restore, _back_up, _wrong_backups, size=2, ground="restore"),
    Act("restore", lay_restore, _restore, _wrong_restore, size=1, ground="restore"),
    Act("rekey", lay_office, _change_key, _wrong_key, size=1),
    Act("encryption on or off", lay_office, _turn, _wrong_turn, size=1),
    Act("somebody leaves", lay_office, _leave, _wrong_leave, size=1),
    Act("password set", lay_office, _set_password, _wrong_password, size=1),
)
