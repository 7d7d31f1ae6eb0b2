"""A backup of before the encryption says in its question that the records turn plain."""

from pathlib import Path

import pytest

from app.office import backups, key_changes, restoring
from app.office.restoring import Target
from app.rules.restoring import TURNS_PLAIN
from app.storage import file_store, key_file
from tests.office import seats
from tests.office.restore_work import PASSWORD
from tests.office.seats import Office


def _made(tmp_path: Path, *, encrypted: bool) -> tuple[Office, Path]:
    seats.begin(tmp_path / "records", encrypted=encrypted)
    office = seats.open_office(tmp_path / "records")
    path = backups.create(office.manager).path
    office.watch.wait(minutes=10)
    return office, path


def _target(office: Office, folder: Path) -> Target:
    desk = seats.sit(folder, office.watch) if folder == office.folder else None
    return Target(folder, office.watch, seats.dice(5).randbytes, desk)


def test_who_restores_from_before_the_encryption_knows_it(tmp_path: Path) -> None:
    office, path = _made(tmp_path, encrypted=False)
    key_changes.encrypt(office.system)
    office.manager.close()
    target = _target(office, office.folder)
    assert TURNS_PLAIN in restoring.look(target, path, PASSWORD).question
    assert TURNS_PLAIN in restoring.restore(target, path, PASSWORD).sentences


@pytest.mark.parametrize("lost", [True, False], ids=["keys lost too", "keys stand"])
def test_so_does_who_has_no_records_left(tmp_path: Path, lost: bool) -> None:
    office, path = _made(tmp_path, encrypted=False)
    key_changes.encrypt(office.system)
    office.manager.close()
    for one in office.folder.glob(f"{file_store.RECORDS}*"):
        one.write_bytes(b"broken" * 1_000)
    if lost:
        (office.folder / key_file.FILE_NAME).unlink()
    target = Target(office.folder, office.watch, seats.dice(5).randbytes)
    assert TURNS_PLAIN in restoring.look(target, path, PASSWORD).question


@pytest.mark.parametrize("encrypted", [True, False])
def test_nothing_is_said_where_nothing_turns(tmp_path: Path, encrypted: bool) -> None:
    office, path = _made(tmp_path, encrypted=encrypted)
    office.manager.close()
    target = _target(office, office.folder)
    assert TURNS_PLAIN not in restoring.look(target, path, PASSWORD).question
