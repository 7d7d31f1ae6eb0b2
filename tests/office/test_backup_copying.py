"""Two windows may copy to the second place at once; what one left there goes later."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.office import backup_places, backup_rotation, backup_settings, backups, members
from app.office.backup_settings import BackupSettings
from app.rules.backup_causes import Cause
from app.storage import backup_files, durable_files
from tests.office import seats
from tests.office.seats import Office

TWO_DAYS_S = 172_800


@pytest.fixture
def second(office: Office, tmp_path: Path) -> Path:
    """Choose a second place that lacks one backup."""
    place = tmp_path / "2つめ"
    place.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(place)))
    backups.before(office.manager, Cause.restore)
    return place


def _during_a_copy(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Do something once, while a copy was written and is not read back yet."""
    write = durable_files.write
    done: list[Path] = []

    def meanwhile(path: Path, blocks: object) -> None:
        write(path, blocks)  # type: ignore[arg-type]
        if path.suffix == ".part" and not done:
            done.append(path)
            act()

    monkeypatch.setattr(durable_files, "write", meanwhile)


def test_two_windows_copy_the_same_one_at_once(
    office: Office, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = seats.sit(office.folder, office.watch)
    found = []
    _during_a_copy(monkeypatch, lambda: found.append(backup_places.copy_to_second(other)))
    found.append(backup_places.copy_to_second(office.manager))
    other.close()
    assert [one.problem for one in found] == ["", ""]
    (path,) = second.glob("*sukusuku*")
    assert backup_files.prove(path, office.manager.store.data_key)


def test_windows_replaces_no_file_that_another_window_reads(
    office: Office, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, replace = seats.sit(office.folder, office.watch), Path.replace

    def refused(path: Path, target: Path) -> Path:
        if target.parent == second and target.exists():
            raise PermissionError(13, "in use", str(target))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refused)
    _during_a_copy(monkeypatch, lambda: backup_places.copy_to_second(other))
    assert backup_places.copy_to_second(office.manager).problem == ""
    other.close()
    assert len(list(second.glob("*sukusuku*"))) == 1


def test_only_old_drafts_of_copies_are_swept(office: Office, second: Path) -> None:
    (row,) = backup_places.waiting(office.manager)
    live, dead = (second / f".sukusuku-{name}.skb.part" for name in ("live", "dead"))
    for path in (live, dead):
        path.write_bytes(b"half")
    at = dead.stat().st_mtime - TWO_DAYS_S
    os.utime(dead, (at, at))
    backup_places.copy_to_second(office.manager)
    assert {path.name for path in second.glob("*sukusuku*")} == {row.file_name, live.name}


def test_what_another_window_took_away_first_stops_no_rotation(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for code in ("00010001", "00010002", "00010003"):
        members.register(office.manager, seats.member(code))
        office.watch.wait(hours=1)
        backups.before(office.clerk, Cause.restore)
    office.watch.wait(days=3)

    def taken(path: Path) -> None:
        path.unlink()

    monkeypatch.setattr(backup_files, "glance", taken)
    assert backup_rotation.rotate(office.clerk) == 2
    assert len(backup_files.listed(office.folder / "backups")) == 1
