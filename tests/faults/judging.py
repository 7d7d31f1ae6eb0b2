"""Judge a folder after a fault: it opens, it is whole, and it goes on working."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import text

from app.office import members
from app.office.desk import Desk
from app.rules.errors import OfficeError
from app.storage import backup_files, chain
from app.storage.guards.members import WITHOUT_CONSENT
from tests.faults.acts import Ground, sit
from tests.faults.doomed import Told
from tests.office import seats

BACKUPS = "backups"


def wrong(ground: Ground, folder: Path, told: Told) -> list[str]:
    """List what is wrong with a copy in which the act was broken off; nothing if it held."""
    act = ground.act
    try:
        desk = sit(folder, act.login)
    except Exception as error:  # noqa: BLE001 - whatever keeps it from opening is the finding
        return [f"it does not open: {type(error).__name__}: {error}"]
    try:
        found = [*_halves(desk), *_backups(desk, ground), *act.wrong(desk, told), *_stuck(desk)]
    except Exception as error:  # noqa: BLE001 - as above
        found = [f"it opens and cannot be used: {type(error).__name__}: {error}"]
    finally:
        desk.close()
    return found


def _halves(desk: Desk) -> Sequence[str]:
    """Ask the engine, the gate, the keys between tables and the log whether they are whole."""
    found = []
    with desk.look() as unit:
        ask = unit.session.execute
        checked = ask(text("PRAGMA integrity_check")).scalars().all()
        found += [] if checked == ["ok"] else [f"the file is damaged: {checked[:3]}"]
        found += ["keys between tables hang"] if ask(text("PRAGMA foreign_key_check")).all() else []
        found += ["somebody stands without consent"] if ask(text(WITHOUT_CONSENT)).all() else []
        verdict = chain.verify(unit.session)
        found += [] if verdict.ok else [f"the log is broken at {verdict.first_broken}"]
    return found


def _backups(desk: Desk, ground: Ground) -> Sequence[str]:
    """Prove every backup there is, and that those from before are as they were."""
    found = []
    for path in backup_files.listed(desk.folder / BACKUPS):
        before = ground.base / BACKUPS / path.name
        if before.exists() and before.read_bytes() != path.read_bytes():
            found.append(f"{path.name} was changed")
        try:
            backup_files.read(path)
        except OfficeError as error:
            found.append(f"{path.name} is no backup: {error.sentence}")
    here = {path.name for path in (desk.folder / BACKUPS).glob("*")}
    gone = [path.name for path in (ground.base / BACKUPS).glob("*.skb") if path.name not in here]
    return [*found, *(f"{name} is gone" for name in gone)]


def _stuck(desk: Desk) -> Sequence[str]:
    """Let the records take one more member."""
    key = members.register(desk, seats.member("99999999")).member_id
    return [] if members.draft(desk, key).member_code == "99999999" else ["nothing can be saved"]
