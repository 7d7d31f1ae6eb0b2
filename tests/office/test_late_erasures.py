"""Whoever a restore brought back without its list goes again once the list is reached."""

from pathlib import Path
from shutil import copy

import pytest

from app.office import backup_settings, backups, erasures, member_states, members
from app.office.backup_settings import BackupSettings
from app.office.desk import Desk
from app.rules.ids import MemberId
from app.storage.errors import RecordsOutOfReach
from tests.office import erasure_work, held_files
from tests.office.restore_work import backup, opened, put_back_anew, registered
from tests.office.seats import Office

NAME = "架空　鵺子"


def _brought_back(office: Office, tmp_path: Path) -> tuple[Desk, MemberId, Path]:
    """Erase somebody, and restore her elsewhere from a copy beside which no list lies."""
    key = registered(office, "00010001", NAME)
    member_states.leave(office.clerk, key, office.clerk.today.isoformat(), "架空の退会")
    path = backup(office)
    erasure_work.over(office)
    erasures.erase_left(office.manager, [key])
    second, stick = tmp_path / "second", tmp_path / "stick"
    second.mkdir()
    stick.mkdir()
    backup_settings.change(office.manager, BackupSettings(second_place=str(second)))
    copy(path, stick)
    put_back_anew(office, stick / path.name, tmp_path / "new")
    return opened(office, tmp_path / "new"), key, second


def _holds(folder: Path) -> bool:
    return any(NAME.encode() in path.read_bytes() for path in folder.glob("records.db*"))


def test_the_list_of_a_second_place_erases_whoever_came_back(
    office: Office, tmp_path: Path
) -> None:
    desk, key, second = _brought_back(office, tmp_path)
    assert members.draft(desk, key).name == NAME
    done = backup_settings.change(desk, BackupSettings(second_place=str(second)))
    assert "members" in done.touched
    assert [row.member_id for row in erasures.rows(desk)] == [key]
    assert backups.rows(desk)[0].cause == "before_erasure"
    again = backup_settings.change(desk, BackupSettings(60, str(second)))
    assert "members" not in again.touched
    assert len(erasures.rows(desk)) == 1


def test_a_list_that_is_held_is_waited_for(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, key, second = _brought_back(office, tmp_path)
    with monkeypatch.context() as patched:
        held_files.scanner(second / "erased.jsonl", patched).holds = True
        with pytest.raises(RecordsOutOfReach):
            backup_settings.change(desk, BackupSettings(second_place=str(second)))
    assert backup_settings.read(desk).second_place == ""
    assert members.draft(desk, key).name == NAME
    backup_settings.change(desk, BackupSettings(second_place=str(second)))
    assert [row.member_id for row in erasures.rows(desk)] == [key]


def test_a_place_without_such_a_list_erases_nobody(office: Office, tmp_path: Path) -> None:
    desk, key, _second = _brought_back(office, tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    assert "members" not in backup_settings.change(desk, BackupSettings(30, str(other))).touched
    assert members.draft(desk, key).name == NAME


def test_records_that_were_never_put_back_believe_no_list(office: Office, tmp_path: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    done = backup_settings.change(office.manager, BackupSettings(30, str(second)))
    assert "members" not in done.touched
    assert not erasures.rows(office.manager)
