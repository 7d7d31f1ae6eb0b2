"""Make backups of fictional records and put them back."""

from dataclasses import replace
from pathlib import Path

from app.office import members, restoring
from app.office.desk import Desk
from app.office.restoring import Key, Restored, Target
from app.rules.backup_causes import Cause
from app.rules.ids import MemberId
from app.storage import backup_making
from tests.office import seats
from tests.office.seats import TYPED, Office

PASSWORD = Key(seats.MANAGER, TYPED)


def backup(office: Office) -> Path:
    """Make a backup of the records as they are, beside them."""
    store, folder = office.manager.store, office.folder / "backups"
    made = backup_making.make(store, folder, Cause.asked, office.watch())
    office.watch.wait(minutes=10)
    return made.path


def target(office: Office, folder: Path | None = None, *, live: bool = True) -> Target:
    """Say where to: over the records of the office, or into another folder."""
    desk = office.manager if live and folder is None else None
    return Target(folder or office.folder, office.watch, seats.dice(5).randbytes, desk)


def put_back(office: Office, path: Path) -> Restored:
    """Restore over the open records, with the key that they have."""
    return restoring.restore(target(office), path, Key())


def put_back_anew(office: Office, path: Path, folder: Path, key: Key = PASSWORD) -> Restored:
    """Restore into a folder that is free, with a password of the time."""
    return restoring.restore(target(office, folder), path, key)


def opened(office: Office, folder: Path | None = None, login: str = seats.MANAGER) -> Desk:
    """Sign in to what was put back."""
    return seats.sit(folder or office.folder, office.watch, login)


def registered(office: Office, code: str, name: str = "架空　花子") -> MemberId:
    """Register one more member."""
    draft = replace(seats.member(code), name=name, email="", telephone="")
    return members.register(office.clerk, draft).member_id
