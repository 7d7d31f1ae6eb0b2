"""What a second place does not let go stops nothing beside the records, and is said."""

from pathlib import Path

import pytest

from app.office import backup_rotation, backup_rounds, backup_settings, backup_state, backups
from app.office.backup_settings import BackupSettings
from app.rules import backup_schedule
from app.storage import backup_files
from tests.office.restore_work import registered
from tests.office.seats import Office

STUCK = "2つめの場所の古い控えを消せません"
_UNLINK, _IS_FILE, _ITERDIR = Path.unlink, Path.is_file, Path.iterdir


@pytest.fixture
def second(office: Office, tmp_path: Path) -> Path:
    """Choose a second place."""
    place = tmp_path / "2つめ"
    place.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(place)))
    return place


def protect(patched: pytest.MonkeyPatch, second: Path) -> None:
    """Let a place take files and give none away, as a share without the right to delete."""

    def unlink(path: Path, *, missing_ok: bool = False) -> None:
        if path.parent == second and path.suffix == ".skb":
            raise PermissionError(13, "denied", str(path))
        _UNLINK(path, missing_ok=missing_ok)

    patched.setattr(Path, "unlink", unlink)


def cut_off(patched: pytest.MonkeyPatch, second: Path) -> None:
    """Let a share answer with an error that is not «not found»."""

    def is_file(path: Path) -> bool:
        if path.parent == second:
            raise OSError(22, "WinError 1231")
        return _IS_FILE(path)

    def iterdir(path: Path) -> object:
        if path == second:
            raise OSError(22, "WinError 1231")
        return _ITERDIR(path)

    patched.setattr(Path, "is_file", is_file)
    patched.setattr(Path, "iterdir", iterdir)


def work(office: Office, days: range) -> None:
    """Work for some days, with a few backups each."""
    for day in days:
        office.watch.wait(days=1)
        for hour in range(3):
            office.watch.wait(minutes=45)
            registered(office, f"{day:04d}{hour:04d}", f"架空　{day}子")
            backup_rounds.go(office.clerk)
        office.watch.wait(minutes=-135)


def overdue(office: Office) -> set[str]:
    """Name the files beside the records whose time is over."""
    rows = backups.rows(office.manager)
    kept = backup_schedule.kept((row.made_at for row in rows), office.watch())
    there = {path.name for path in backup_files.listed(office.folder / "backups")}
    return there - {row.file_name for row in rows if row.made_at in kept}


def test_a_place_that_lets_nothing_go_stops_nothing_and_is_said(
    office: Office, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        protect(patched, second)
        work(office, range(12))
        assert len(overdue(office)) <= 3
        state = backup_state.state(office.clerk)
        assert (state.sentence, state.level) == (STUCK, "act")
        stuck = len(backup_files.listed(second))
        (told,) = backup_rotation.elsewhere(office.manager)
        assert "保存期間が終わっても消せない控え" in told
    work(office, range(12, 14))
    assert overdue(office) == set()
    assert len(backup_files.listed(second)) < stuck
    assert backup_state.state(office.clerk).sentence != STUCK
    assert backup_rotation.elsewhere(office.manager) == ()


def test_an_error_of_the_place_is_out_of_reach_like_a_pulled_stick(
    office: Office, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work(office, range(4))
    with monkeypatch.context() as patched:
        cut_off(patched, second)
        work(office, range(4, 12))
        assert len(overdue(office)) <= 3
        assert backup_state.state(office.clerk).sentence != STUCK
    work(office, range(12, 14))
    there = {path.name for path in backup_files.listed(second)}
    assert there <= {path.name for path in backup_files.listed(office.folder / "backups")}


def test_it_is_no_longer_said_of_a_stick_that_is_gone(
    office: Office, second: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        protect(patched, second)
        work(office, range(8))
        assert backup_state.state(office.clerk).sentence == STUCK
    second.rename(second.with_name("unplugged"))
    work(office, range(8, 9))
    assert backup_state.state(office.clerk).sentence != STUCK
