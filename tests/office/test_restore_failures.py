"""What the disk refuses while a backup is put back is a sentence; the records stay as they are."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.office import (
    access,
    erased_lists,
    erasure_list,
    members,
    restore_keys,
    restore_sources,
    restoring,
)
from app.office.restoring import Key
from app.rules.errors import OfficeError
from app.storage import backup_files, durable_files, record_swap
from app.storage.errors import RecordsOutOfReach
from tests.office import restore_work, seats
from tests.office.restore_work import PASSWORD, opened, put_back, put_back_anew, registered, target
from tests.office.seats import Office

Break = Callable[[pytest.MonkeyPatch, OSError], None]
REFUSALS = pytest.mark.parametrize("number", [errno.EROFS, errno.ENOENT, errno.ENOSPC])


def failing(error: OSError) -> Callable[..., Any]:
    """Refuse as the disk does."""

    def refused(*_: object, **__: object) -> None:
        raise error

    return refused


def no_place(patched: pytest.MonkeyPatch, error: OSError) -> None:
    patched.setattr(tempfile, "mkdtemp", failing(error))
    patched.setattr(Path, "mkdir", failing(error))


def not_written(patched: pytest.MonkeyPatch, error: OSError) -> None:
    patched.setattr(durable_files, "write", failing(error))


def no_keys(patched: pytest.MonkeyPatch, error: OSError) -> None:
    patched.setattr(restore_keys, "carry_over", failing(error))


def not_swapped(patched: pytest.MonkeyPatch, error: OSError) -> None:
    patched.setattr(record_swap, "_settle", failing(error))


def codes(office: Office) -> set[str]:
    """Sign in anew and return which members stand there."""
    desk = opened(office)
    try:
        return {members.draft(desk, key).member_code for key in members.find_ids(desk, "")}
    finally:
        desk.close()


def stand_in(folder: Path) -> set[str]:
    """Name what stands in a folder, but for what the engine and the list of the erased bring."""
    passing = {"records.db-wal", "records.db-shm", erased_lists.FILE_NAME}
    return {one.name for one in folder.iterdir()} - passing


def error_of(number: int) -> OSError:
    return OSError(number, os.strerror(number))


@REFUSALS
@pytest.mark.parametrize("broken", [no_place, not_written, no_keys, not_swapped])
def test_over_the_records_nothing_is_changed(
    office: Office, monkeypatch: pytest.MonkeyPatch, broken: Break, number: int
) -> None:
    path = restore_work.backup(office)
    registered(office, "00010001")
    before = stand_in(office.folder)
    with monkeypatch.context() as patched:
        broken(patched, error_of(number))
        with pytest.raises(OfficeError, match=r"何も変えていません|失われていません"):
            put_back(office, path)
    assert codes(office) == {"00010001"}
    assert stand_in(office.folder) == before
    assert not record_swap.is_waiting(office.folder)


@REFUSALS
@pytest.mark.parametrize("broken", [no_place, not_written])
def test_a_new_folder_is_not_begun(
    office: Office, monkeypatch: pytest.MonkeyPatch, broken: Break, number: int
) -> None:
    path, new = restore_work.backup(office), office.folder.parent / "新しいPC"
    with monkeypatch.context() as patched:
        broken(patched, error_of(number))
        with pytest.raises(RecordsOutOfReach, match="何も変えていません。空き容量と"):
            put_back_anew(office, path, new)
    assert not new.exists()
    assert put_back_anew(office, path, new).loss.erased == 0


@REFUSALS
@pytest.mark.parametrize("broken", [no_place, not_written])
def test_a_look_that_finds_no_room_is_a_sentence(
    office: Office, monkeypatch: pytest.MonkeyPatch, broken: Break, number: int
) -> None:
    path = restore_work.backup(office)
    before = sorted(one.name for one in office.folder.iterdir())
    with monkeypatch.context() as patched:
        broken(patched, error_of(number))
        with pytest.raises(RecordsOutOfReach) as refusal:
            restoring.look(target(office), path, Key())
    assert refusal.value.sentence == restore_sources.NO_ROOM
    assert sorted(one.name for one in office.folder.iterdir()) == before
    assert "控えに戻します" in restoring.look(target(office), path, Key()).question


def test_a_list_that_cannot_be_written_takes_nothing_back(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)
    registered(office, "00010001")
    with monkeypatch.context() as patched:
        patched.setattr(erasure_list, "put", failing(error_of(errno.ENOSPC)))
        done = put_back(office, path)
    assert "消去した方の一覧を書けませんでした。復元は終わっています" in "".join(done.sentences)
    assert codes(office) == set()


@pytest.mark.parametrize("lost", ["vanished", "a folder", "cut off", "empty", "a leaf of it"])
def test_a_backup_that_is_no_more_is_a_sentence(office: Office, lost: str) -> None:
    registered(office, "00010001")
    path = restore_work.backup(office)
    content = path.read_bytes()
    path.unlink()
    if lost == "a folder":
        path.mkdir()
    elif lost != "vanished":
        kept = {"cut off": -1, "empty": 0, "a leaf of it": 40}[lost]
        path.write_bytes(content[:kept])
    there = target(office)
    for act in (
        lambda: restore_sources.needs_key(there, path),
        lambda: restore_sources.logins_of(path),
        lambda: restoring.look(there, path, Key()),
        lambda: put_back(office, path),
        lambda: put_back_anew(office, path, office.folder.parent / "新しいPC"),
    ):
        with pytest.raises(OfficeError):
            act()
    assert not (office.folder.parent / "新しいPC").exists()
    assert codes(office) == {"00010001"}


def test_a_backup_that_vanishes_between_two_readings_is_a_sentence(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = restore_work.backup(office)
    unpack = backup_files.unpack

    def gone(backup: Path, place: Path) -> object:
        backup.unlink()
        return unpack(backup, place)

    monkeypatch.setattr(backup_files, "unpack", gone)
    with pytest.raises(OfficeError):
        put_back_anew(office, path, office.folder.parent / "新しいPC")
    assert not (office.folder.parent / "新しいPC").exists()
    assert access.state_of(office.folder) == "ready"


def test_who_has_no_key_is_told_what_opens_it(office: Office) -> None:
    path = restore_work.backup(office)
    there = target(office, live=False)
    assert restore_sources.needs_key(there, path)
    assert seats.MANAGER in restore_sources.logins_of(path)
    with pytest.raises(OfficeError, match="ログイン名とパスワードか、復旧用シート"):
        restoring.look(there, path, Key())
    assert "控えに戻します" in restoring.look(there, path, PASSWORD).question
