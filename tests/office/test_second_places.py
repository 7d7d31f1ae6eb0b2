"""A copy of the records to try, and another office, leave the second place as it is."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.office import (
    access,
    backup_adopting,
    backup_places,
    backup_rotation,
    backup_settings,
    backup_state,
    backups,
    erased_lists,
    erasures,
    history,
    restoring,
)
from app.office.access import FirstStart
from app.office.backup_settings import BackupSettings
from app.office.desk import Desk
from app.office.restoring import Key
from app.rules.errors import Refused
from app.storage import backup_files
from tests.office import erasure_work, restore_work, seats
from tests.office.restore_work import opened, put_back, put_back_anew, target
from tests.office.seats import Office


@pytest.fixture
def second(office: Office, tmp_path: Path) -> Path:
    """Choose a second place."""
    place = tmp_path / "NAS"
    place.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(place)))
    return place


@pytest.fixture
def neighbour(tmp_path: Path) -> Desk:
    """Begin the records of another office, whose clock shows the same."""
    folder, watch = tmp_path / "隣の事務所", seats.Watch()
    setup = FirstStart(seats.MANAGER, "試験　隣子", seats.TYPED, cost=seats.QUICK)
    access.create(folder, setup, clock=watch, randomness=seats.dice(22).randbytes)
    return seats.sit(folder, watch)


def contents(place: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in place.iterdir()}


def test_a_trial_writes_nothing_outside_its_own_folder(
    office: Office, second: Path, tmp_path: Path
) -> None:
    key = erasure_work.left(office)
    erasure_work.over(office)
    path = backups.create(office.manager).path
    before = contents(second)
    office.watch.wait(minutes=5)
    done = put_back_anew(office, path, tmp_path / "お試し")
    assert any(f"（{second}）は、まだ使いません" in one for one in done.sentences)
    trial = opened(office, tmp_path / "お試し")
    erasures.erase_left(trial, [key])
    office.watch.wait(minutes=5)
    backups.create(trial)
    trial.close()
    assert contents(second) == before
    assert history.verify(office.manager).ok
    real = backups.create(office.manager).path
    assert restoring.look(target(office), real, Key()).loss.erased == 0
    assert backup_adopting.adopt(office.manager) == 0


def test_after_a_lost_pc_the_place_is_proposed_and_taken_up_again(
    office: Office, second: Path
) -> None:
    path = backups.create(office.manager).path
    copied = second / path.name
    office.manager.close()
    shutil.rmtree(office.folder)
    put_back_anew(office, copied, office.folder)
    desk = opened(office)
    assert backup_state.state(desk).sentence == "2つめの控えの場所を選び直してください"
    found = backup_settings.read(desk)
    assert (found.second_place, found.proposed) == ("", str(second))
    backup_settings.change(desk, BackupSettings(30, found.proposed))
    assert backup_settings.read(desk).proposed == ""
    assert backup_state.state(desk).sentence.startswith("控え")
    assert "場所" not in backup_state.state(desk).sentence
    made = backups.create(desk)
    assert (second / made.row.file_name).is_file()
    desk.close()


def test_who_wants_no_second_place_is_not_asked_again(
    office: Office, second: Path, tmp_path: Path
) -> None:
    del second
    put_back_anew(office, backups.create(office.manager).path, tmp_path / "新しいPC")
    desk = opened(office, tmp_path / "新しいPC")
    backup_settings.change(desk, BackupSettings(30, ""))
    assert "選び直して" not in backup_state.state(desk).sentence
    desk.close()


def test_over_the_open_records_the_place_of_today_stays(
    office: Office, second: Path, tmp_path: Path
) -> None:
    path = restore_work.backup(office)
    other = tmp_path / "別の場所"
    other.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(other)))
    before = contents(second)
    put_back(office, path)
    desk = opened(office)
    assert backup_settings.read(desk).second_place == str(other)
    desk.close()
    assert contents(second) == before


def by_list(place: Path) -> None:
    for path in backup_files.listed(place):
        path.unlink()


def by_backups(place: Path) -> None:
    (place / erased_lists.FILE_NAME).unlink()


@pytest.mark.parametrize("known_by", [by_list, by_backups])
def test_the_place_of_another_office_is_refused(
    office: Office, second: Path, neighbour: Desk, known_by: Callable[[Path], None]
) -> None:
    backups.create(office.manager)
    known_by(second)
    before = contents(second)
    with pytest.raises(Refused, match="別のすくすく窓口の控え"):
        backup_settings.change(neighbour, BackupSettings(30, str(second)))
    assert contents(second) == before
    assert backup_settings.read(neighbour).second_place == ""


def test_even_in_one_place_nobody_writes_over_the_other(
    office: Office, second: Path, neighbour: Desk
) -> None:
    with neighbour.unit("設定を変更") as unit:
        unit.settings.change(backup_places.SECOND_PLACE, str(second))
        unit.log()
    backups.create(office.manager)
    before = contents(second)
    done = backups.create(neighbour)
    assert "同じ名前の別の控え" in done.copy_problem
    assert contents(second) == before
    assert backups.rows(neighbour)[0].copied_at is None


def test_a_damaged_copy_of_ours_is_made_anew(office: Office, second: Path) -> None:
    done = backups.create(office.manager)
    copied = second / done.row.file_name
    content = bytearray(copied.read_bytes())
    content[5] ^= 1
    copied.write_bytes(content)
    backup_places.copy(done.path, copied)
    assert backup_files.prove(copied, office.manager.store.data_key)


def test_what_lies_only_in_the_second_place_waits_for_no_copy(office: Office, second: Path) -> None:
    path = restore_work.backup(office)
    shutil.move(path, second / path.name)
    assert backup_adopting.adopt(office.manager) == 1
    (row,) = backups.rows(office.manager)
    assert row.copied_at == office.watch()
    office.watch.wait(days=2)
    assert backup_state.state(office.manager).sentence != "控えを2つめの場所に写せていません"


def test_the_newest_may_be_whole_in_the_second_place_alone(office: Office, second: Path) -> None:
    for _each in range(3):
        backups.automatic(office.clerk)
        restore_work.registered(office, f"0001000{_each}")
        office.watch.wait(hours=1)
    office.watch.wait(days=3)
    newest = backups.create(office.manager).path
    assert (second / newest.name).is_file()
    office.watch.wait(days=3)
    newest.unlink()
    backup_rotation.rotate(office.manager)
    assert any(row.gone_on for row in backups.rows(office.manager))
