"""A backup is tried wherever it lies; what a killed trial or copy left goes, a live one stays."""

import os
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
import sqlcipher3.dbapi2

from app.office import backup_checks, backups
from app.storage import backup_copy, backup_making, backup_trial, old_drafts, rooms
from app.storage.errors import RecordsOutOfReach
from tests.office.seats import Office

TWO_DAYS_S = 172_800


@pytest.mark.parametrize(
    ("path", "spelt"),
    [
        (PureWindowsPath(r"\\nas\koumu\控え 1\a#b.db"), "file:////nas/koumu/"),
        (PureWindowsPath(r"C:\Users\x\records.db"), "file:///C:/Users/x/records.db"),
        (PurePosixPath("/srv/records.db"), "file:///srv/records.db"),
    ],
)
def test_a_shared_place_is_no_server_for_the_driver(
    path: PureWindowsPath | PurePosixPath, spelt: str
) -> None:
    found = backup_copy.address_of(path)
    assert found.startswith(spelt)
    assert "#" not in found
    assert " " not in found


def test_the_driver_takes_the_spelling_of_a_shared_place(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    sqlcipher3.dbapi2.connect(str(path)).execute("CREATE TABLE t (x)").connection.close()
    address = backup_copy.address_of(PureWindowsPath(f"//{path.as_posix().lstrip('/')}"))
    assert address == f"file:///{path}"
    sqlcipher3.dbapi2.connect(f"{address}?mode=ro", uri=True).close()


def test_what_the_driver_says_becomes_a_sentence(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = backups.create(office.manager)

    def refused(_path: object) -> str:
        return "file://nas/koumu/records.db"

    monkeypatch.setattr(backup_copy, "address_of", refused)
    with pytest.raises(RecordsOutOfReach, match="この場所では開けませんでした"):
        backup_checks.verify(office.manager, done.path)


def test_only_an_old_room_is_swept(tmp_path: Path) -> None:
    with backup_trial.room(tmp_path) as live:
        dead = tmp_path / f"{rooms.PREFIX}dead"
        dead.mkdir()
        (dead / "records.db").write_bytes(b"left")
        at = live.stat().st_mtime - TWO_DAYS_S
        os.utime(dead, (at, at))
        with backup_trial.room(tmp_path):
            assert live.exists()
            assert not dead.exists()
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_gone_has_no_leftovers(tmp_path: Path) -> None:
    assert list(old_drafts.beside(tmp_path / "gone" / "own", "*")) == []


def test_a_draft_that_cannot_go_makes_no_failure_of_a_backup_that_stands(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink, held = Path.unlink, [True]

    def busy(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == f"{backup_making.DRAFT}.db" and path.exists() and held:
            raise PermissionError(13, "in use", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", busy)
    first = backups.create(office.manager)
    assert first.path.exists()
    held.clear()
    backups.create(office.manager)
    assert not (first.path.parent / f"{backup_making.DRAFT}.db").exists()
