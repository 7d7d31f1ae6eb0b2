"""A copy of ours that a pulled stick left cut off or empty is made anew, and goes with its time."""

from pathlib import Path

import pytest

from app.office import backup_places, backup_rotation, backup_rounds, backup_settings, backups
from app.office.backup_settings import BackupSettings
from app.storage import backup_container, backup_files
from tests.office.restore_work import registered
from tests.office.seats import Office


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """Make a place that is not chosen yet."""
    place = tmp_path / "2つめ"
    place.mkdir()
    return place


TORN = [b"", bytes(4_096), 9, 30, 5_000]


def torn(path: Path, how: bytes | int) -> bytes:
    """Return what stands in the place of a backup after a stick was pulled."""
    return path.read_bytes()[:how] if isinstance(how, int) else how


@pytest.mark.parametrize("how", TORN)
def test_it_is_made_anew(office: Office, second: Path, how: bytes | int) -> None:
    done = backups.create(office.manager)
    copied = second / done.row.file_name
    copied.write_bytes(torn(done.path, how))
    backup_settings.change(office.manager, BackupSettings(30, str(second)))
    backup_rounds.go(office.clerk)
    assert backup_files.prove(copied, office.manager.store.data_key)
    assert backups.rows(office.manager)[0].copy_problem == ""


@pytest.mark.parametrize("how", TORN)
def test_it_goes_with_its_time(office: Office, second: Path, how: bytes | int) -> None:
    backup_settings.change(office.manager, BackupSettings(30, str(second)))
    first = backups.create(office.manager)
    copied = second / first.row.file_name
    copied.write_bytes(torn(first.path, how))
    registered(office, "00010001")
    office.watch.wait(minutes=40)
    backups.create(office.manager)
    office.watch.wait(days=4)
    assert backup_rotation.rotate(office.manager) == 1
    assert not copied.exists()


def newer(content: bytes) -> bytes:
    return content[:19] + b"\x09" + content[20:]


def foreign(content: bytes) -> bytes:
    return b"of somebody else" + content[:99]


@pytest.mark.parametrize("other", [newer, foreign])
def test_what_is_not_ours_at_that_name_stays(office: Office, second: Path, other: object) -> None:
    assert callable(other)
    backup_settings.change(office.manager, BackupSettings(30, str(second)))
    done = backups.create(office.manager)
    theirs = second / done.row.file_name
    theirs.write_bytes(other(done.path.read_bytes())[:5_000])
    before = theirs.read_bytes()
    assert not backup_container.is_torn(theirs)
    assert backup_places._copied(done.path, second) == backup_places.TAKEN
    assert theirs.read_bytes() == before
