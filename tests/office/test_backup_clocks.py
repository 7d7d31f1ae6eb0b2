"""A clock that goes wrong neither hides the newest backup nor ends those that stand."""

from pathlib import Path

import pytest

from app.office import backup_rounds, backup_settings, backup_state, backups, members
from app.office.backup_settings import BackupSettings
from app.rules.backup_causes import Cause
from app.storage import backup_files
from tests.office import seats
from tests.office.seats import Office

FAR = 800


def _worked(office: Office, code: str) -> None:
    members.register(office.manager, seats.member(code))


def _names(place: Path) -> list[str]:
    return [path.name for path in backup_files.listed(place)]


@pytest.fixture
def month(office: Office, tmp_path: Path) -> Path:
    """Work for a month, with a second place; return it."""
    second = tmp_path / "2つめ"
    second.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(second)))
    for day in range(30):
        office.watch.wait(days=1)
        _worked(office, f"{20_000 + day}")
        backup_rounds.go(office.clerk)
    return second


def test_what_was_asked_for_is_what_is_given_after_the_clock_went_back(
    office: Office, tmp_path: Path
) -> None:
    first = backups.create(office.manager)
    _worked(office, "00010001")
    office.watch.wait(minutes=-10)
    with office.manager.look() as unit:
        head = unit.history.head()
    done = backups.create(office.manager, tmp_path / "out.skb")
    assert done.row.id != first.row.id
    held = backup_files.read(done.path)
    assert (held.history_number, held.history_hash) == (head.number, head.row_hash)


def test_the_one_before_an_act_holds_what_is_there_after_the_clock_went_back(
    office: Office,
) -> None:
    backups.create(office.manager)
    _worked(office, "00010001")
    office.watch.wait(minutes=-10)
    row = backups.before(office.manager, Cause.restore)
    assert backup_files.read(backups.path_of(office.manager, row)).rows["members"] == 1
    assert backups.before(office.manager, Cause.restore).id == row.id


def test_a_clock_set_back_brings_one_backup_and_no_storm(office: Office) -> None:
    backups.create(office.manager)
    office.watch.wait(minutes=-10)
    before = len(_names(office.folder / "backups"))
    for minute in range(5):
        _worked(office, f"0001000{minute}")
        office.watch.wait(minutes=1)
        backup_rounds.go(office.clerk)
    assert len(_names(office.folder / "backups")) == before + 1
    assert backup_state.state(office.clerk).at == office.watch.moment.replace(minute=51)


def test_one_day_far_ahead_ends_next_to_none(office: Office, month: Path) -> None:
    here = office.folder / "backups"
    stood = {*_names(here)} & {*_names(month)}
    assert len(stood) > 12
    office.watch.wait(days=FAR)
    for code in ("00088881", "00088882", "00088883"):
        _worked(office, code)
        backup_rounds.go(office.clerk)
        office.watch.wait(hours=1)
    left = {*_names(here)} & {*_names(month)} & stood
    assert len(stood) - len(left) <= 4
    office.watch.wait(days=-FAR)
    _worked(office, "00088884")
    assert backups.create(office.manager).row.file_name not in stood


def test_a_clock_that_is_ahead_for_days_ends_them_by_and_by(office: Office, month: Path) -> None:
    here = office.folder / "backups"
    stood = set(_names(here))
    office.watch.wait(days=FAR)
    for day in range(3):
        _worked(office, f"0008888{day}")
        backup_rounds.go(office.clerk)
        office.watch.wait(days=1)
    assert len(stood & set(_names(month))) >= len(stood) // 3
    for day in range(6):
        _worked(office, f"0007777{day}")
        backup_rounds.go(office.clerk)
        office.watch.wait(days=1)
    assert not stood & {*_names(here), *_names(month)}
