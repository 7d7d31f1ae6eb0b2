"""Backups lie in two places and go when their time is over; none of others is ever touched."""

import shutil
from pathlib import Path

import pytest

from app.office import (
    backup_adopting,
    backup_places,
    backup_rotation,
    backup_rounds,
    backup_settings,
    backup_state,
    backups,
    erased_lists,
    erasures,
    members,
)
from app.office.backup_settings import BackupSettings
from app.rules import backup_schedule
from app.rules.backup_causes import Cause
from app.rules.errors import Refused
from app.storage import backup_files, backup_making, premigration, store
from app.storage.errors import BackupNotMade
from tests.office import erasure_work, seats
from tests.office.seats import Office


@pytest.fixture
def second(office: Office, tmp_path: Path) -> Path:
    """Choose a second place."""
    place = tmp_path / "2つめ"
    place.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(place)))
    return place


def _names(place: Path) -> list[str]:
    return [path.name for path in backup_files.listed(place)]


def _worked(office: Office, code: str) -> None:
    members.register(office.manager, seats.member(code))


def test_a_backup_is_copied_whole(office: Office, second: Path) -> None:
    done = backups.create(office.manager)
    assert _names(second) == [done.row.file_name]
    assert backup_files.prove(second / done.row.file_name, office.manager.store.data_key)
    assert backups.rows(office.manager)[0].copied_at == office.watch()
    there = {path.name for path in second.iterdir()}
    assert there == {erased_lists.FILE_NAME, done.row.file_name}


def test_an_unplugged_place_is_said_and_gets_it_later(office: Office, second: Path) -> None:
    second.rename(second.with_name("unplugged"))
    done = backups.create(office.manager)
    assert "書き込めません" in done.copy_problem
    state = backup_state.state(office.clerk)
    assert (state.level, state.sentence) == ("act", "控えを2つめの場所に写せていません")
    second.with_name("unplugged").rename(second)
    assert "backups" in backup_rounds.go(office.clerk).touched
    assert _names(second) == [done.row.file_name]
    assert backups.rows(office.manager)[0].copy_problem == ""


def test_a_new_place_gets_what_stands(office: Office, second: Path, tmp_path: Path) -> None:
    done = backups.create(office.manager)
    other = tmp_path / "other"
    other.mkdir()
    backup_settings.change(office.system, BackupSettings(60, str(other)))
    assert backup_places.copy_to_second(office.manager).copied == 1
    assert _names(other) == _names(second) == [done.row.file_name]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("{folder}", "同じフォルダの中"),
        ("{folder}/backups/more", "同じフォルダの中"),
        ("relative/place", "ドライブの名前から"),
        ("{folder}-none", "書き込めません"),
    ],
)
def test_a_place_that_will_not_do_is_refused(office: Office, place: str, words: str) -> None:
    wanted = BackupSettings(30, place.format(folder=office.folder))
    with pytest.raises(Refused, match=words):
        backup_settings.change(office.manager, wanted)
    assert backup_settings.read(office.manager) == BackupSettings()


def test_other_records_are_no_second_place(office: Office, tmp_path: Path) -> None:
    (tmp_path / "records.db").touch()
    with pytest.raises(Refused, match="別のすくすく窓口"):
        backup_settings.change(office.manager, BackupSettings(30, str(tmp_path)))
    with pytest.raises(Refused, match="間隔"):
        backup_settings.change(office.manager, BackupSettings(7))


def test_what_is_over_goes_from_both_places(office: Office, second: Path) -> None:
    strange = second / "sukusuku-20200101-000000.skb"
    strange.write_bytes(b"of somebody else")
    for hour in range(3):
        _worked(office, f"0001000{hour}")
        office.watch.wait(hours=1)
        assert backups.automatic(office.clerk)
    first = _names(second)
    assert len(first) == 4
    office.watch.wait(days=3)
    backups.automatic(office.clerk)
    here = _names(office.folder / "backups")
    assert len(here) == 2, "the last of that day, and today's"
    assert _names(second) == [*here, strange.name]
    gone = [row for row in backups.rows(office.manager) if row.gone_on]
    assert [row.gone_on for row in gone] == [office.clerk.today] * 2


def test_a_copy_that_was_unplugged_goes_when_it_is_back(office: Office, second: Path) -> None:
    for hour in range(2):
        _worked(office, f"0001000{hour}")
        office.watch.wait(hours=1)
        backups.automatic(office.clerk)
    away = second.with_name("unplugged")
    second.rename(away)
    office.watch.wait(days=3)
    backups.automatic(office.clerk)
    away.rename(second)
    assert len(_names(second)) == 2
    backup_rounds.go(office.clerk)
    assert len(_names(second)) == 2
    assert set(_names(second)) == set(_names(office.folder / "backups"))


def test_nothing_goes_while_the_newest_is_damaged(office: Office) -> None:
    for hour in range(2):
        _worked(office, f"0001000{hour}")
        office.watch.wait(hours=1)
        backups.before(office.clerk, Cause.restore)
    office.watch.wait(days=3)
    newest = backup_files.listed(office.folder / "backups")[0]
    newest.write_bytes(newest.read_bytes()[:-9])
    assert backup_rotation.rotate(office.clerk) == 0
    assert len(_names(office.folder / "backups")) == 2


def test_what_the_records_do_not_know_is_taken_in(office: Office) -> None:
    place, store_of = office.folder / "backups", office.manager.store
    made = backup_making.make(store_of, place, Cause.migration, office.watch())
    (place / "sukusuku-20200101-000000.skb").write_bytes(b"of somebody else")
    assert backup_adopting.adopt(office.clerk) == 1
    (row,) = backups.rows(office.manager)
    assert (row.file_name, row.cause, row.made_by) == (made.path.name, "migration", "")
    assert backup_adopting.adopt(office.clerk) == 0


def test_the_erased_lapse_on_the_day_that_is_named(office: Office) -> None:
    key = erasure_work.left(office)
    backups.automatic(office.clerk)
    erasure_work.over(office)
    named = backup_rotation.lapses_on(office.manager)
    erasures.erase_left(office.manager, [key])
    office.watch.turn_to(named)
    for _day in range(backup_schedule.DAYS_OF_USE):  # nobody was here for months
        backups.automatic(office.clerk)
        office.watch.wait(days=1)
    rows = [row for row in backups.rows(office.manager) if row.gone_on is None]
    assert all(
        backup_files.read(backups.path_of(office.clerk, row)).erasure_id == 1 for row in rows
    )


def test_todays_records_are_not_kept_before_a_migration(office: Office) -> None:
    premigration.keep(office.manager.store)
    assert not (office.folder / "backups").exists()


def test_records_of_an_older_release_are_kept_first(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(premigration, "_OLDER", {"0007"})
    premigration.keep(office.manager.store)
    (path,) = backup_files.listed(office.folder / "backups")
    assert backup_files.read(path).cause == "migration"
    shutil.rmtree(office.folder / "backups")
    (office.folder / "backups").touch()
    with pytest.raises(BackupNotMade, match="更新する前の控えを作れないため"):
        premigration.keep(office.manager.store)
    assert store.state_of(office.folder) == "ready"
