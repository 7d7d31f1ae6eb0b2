"""Where records lie is judged before they are made and before they are opened."""

from pathlib import Path

import pytest

from app.office import access, record_places
from app.office.access import FirstStart
from app.rules.errors import Refused
from app.rules.folder_places import DISK, REMOVABLE, FolderKind, FolderPlace
from app.storage import folder_kinds
from tests.office import seats
from tests.office.seats import QUICK, Office, Watch, dice

SHARE = FolderPlace(FolderKind.network, "cifs")
STICK = FolderPlace(FolderKind.removable)


def lie(monkeypatch: pytest.MonkeyPatch, place: FolderPlace) -> None:
    """Let every folder lie on something."""
    monkeypatch.setattr(folder_kinds, "place_of", lambda _folder: place)


def test_no_records_are_made_on_a_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch, SHARE)
    setup = FirstStart("kanri", "試験　管理子", seats.TYPED, cost=QUICK)
    with pytest.raises(Refused, match="PostgreSQL"):
        access.create(tmp_path / "new", setup, clock=Watch(), randomness=dice().randbytes)
    assert list(tmp_path.iterdir()) == []
    assert "cifs" in record_places.obstacle(tmp_path / "new")


def test_records_that_came_to_lie_on_a_share_are_not_opened(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert record_places.obstacle(office.folder) == ""
    lie(monkeypatch, SHARE)
    with pytest.raises(Refused, match="内蔵ディスクへ移してから"):
        seats.sit(office.folder, office.watch)
    with pytest.raises(Refused, match="共有フォルダ"):
        access.login_among(office.folder)


def test_a_disk_that_can_be_pulled_out_is_warned_of_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    lie(monkeypatch, DISK)
    assert record_places.warning(office.manager) == ""
    lie(monkeypatch, STICK)
    assert record_places.warning(office.manager) == REMOVABLE
    assert record_places.warning(office.manager) == ""
    assert record_places.warning(office.clerk) == REMOVABLE
