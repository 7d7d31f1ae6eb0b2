"""A second place is tried when it is chosen, and left alone when only the minutes change."""

from pathlib import Path

import pytest

from app.office import backup_settings, second_place_choice
from app.office.backup_settings import BackupSettings
from app.rules.errors import Refused
from tests.office import seats
from tests.office.seats import Office


def test_the_minutes_change_while_the_second_place_is_unplugged(
    office: Office, tmp_path: Path
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    backup_settings.change(office.manager, BackupSettings(30, str(place)))
    place.rename(tmp_path / "unplugged")
    wanted = BackupSettings(120, str(place))
    backup_settings.change(office.manager, wanted)
    assert backup_settings.read(office.manager) == wanted


def test_a_share_that_refuses_says_so(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> bool:
        raise OSError(1326, "logon failure")

    monkeypatch.setattr(Path, "exists", refuse)
    with pytest.raises(Refused, match="書き込めません。何も変えていません"):
        second_place_choice.tried(office.manager, "/somewhere/else")


@pytest.mark.parametrize("encrypted", [True, False])
def test_plain_backups_do_not_leave_by_a_synchronised_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encrypted: bool
) -> None:
    seats.begin(tmp_path / "records", encrypted=encrypted)
    office = seats.open_office(tmp_path / "records")
    cloud = tmp_path / "OneDrive" / "控え"
    cloud.mkdir(parents=True)
    monkeypatch.setenv("OneDrive", str(cloud.parent))
    wanted = BackupSettings(30, str(cloud))
    if encrypted:
        backup_settings.change(office.manager, wanted)
        assert backup_settings.read(office.manager) == wanted
        return
    with pytest.raises(Refused, match="OneDriveがインターネットにも写す"):
        backup_settings.change(office.manager, wanted)
    assert backup_settings.read(office.manager) == BackupSettings()
    assert not list(cloud.iterdir())
