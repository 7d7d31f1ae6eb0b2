"""A backup that another program holds is no damaged one, and is not passed over for an older."""

from pathlib import Path

import pytest

from app.office import quarantine
from app.storage import backup_container, backup_files, file_locks
from app.storage.errors import RecordsOutOfReach
from tests.office import held_files, restore_work
from tests.office.seats import Office


def test_a_backup_that_is_scanned_is_read_a_moment_later(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)
    scanner = held_files.scanner(path, monkeypatch, patience_s=5.0)
    scanner.holds, scanner.waits = True, 3
    assert backup_files.glance(path) is not None
    assert not scanner.holds


def test_the_newest_one_is_offered_while_it_is_held(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    restore_work.backup(office)
    newest = restore_work.backup(office)
    found = quarantine.offers(office.folder)
    scanner = held_files.scanner(newest, monkeypatch)
    scanner.holds = True
    offered = quarantine.newest_good(found)
    assert offered is not None
    assert offered.path == newest


def test_a_backup_whose_bytes_are_locked_is_not_called_damaged(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)

    def locked(*_: object) -> bool:
        raise PermissionError(13, "a part of it is locked")

    with monkeypatch.context() as patched:
        patched.setattr(backup_files, "is_whole", locked)
        with pytest.raises(RecordsOutOfReach) as told:
            backup_files.read(path)
    assert told.value.sentence == backup_container.out_of_reach(path).sentence
    backup_files.read(path)


def test_a_lock_that_is_scanned_is_taken_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner = held_files.scanner(tmp_path / "a.lock", monkeypatch, patience_s=5.0)
    scanner.holds, scanner.waits = True, 3
    with file_locks.held(scanner.path):
        assert not scanner.holds
