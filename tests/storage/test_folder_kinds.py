"""What a folder lies on is asked of the machine; records are refused where they would break."""

import json
import os
from pathlib import Path

import pytest

from app.rules.errors import Refused
from app.rules.folder_places import DISK, FolderKind, FolderPlace
from app.storage import folder_kinds, synchronised_places, windows_places


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a home of its own, on a machine that tells of no cloud."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)


def mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, removable: str) -> Path:
    """Let the machine say that a folder is a mount of its own."""
    folder = Path(os.path.realpath(tmp_path)) / "two words"
    folder.mkdir()
    point = str(folder).replace(" ", "\\040")
    told = tmp_path / "mountinfo"
    told.write_text(f"1 0 8:1 / / rw - ext4 /dev/sda rw\n2 1 8:17 / {point} rw - {kind} x rw\n")
    stick = tmp_path / "devices" / "sdb" / "sdb1"
    stick.mkdir(parents=True)
    (stick.parent / "removable").write_text(removable)
    blocks = tmp_path / "block"
    blocks.mkdir()
    (blocks / "8:17").symlink_to(stick)
    monkeypatch.setattr(folder_kinds, "_MOUNTS", told)
    monkeypatch.setattr(folder_kinds, "_BLOCKS", blocks)
    return folder / "not made yet" / "records"


def test_a_disk_of_this_machine_will_do(tmp_path: Path) -> None:
    assert folder_kinds.place_of(tmp_path / "records") == DISK
    folder_kinds.refuse(tmp_path / "records")


def test_a_share_is_refused_by_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = mounted(tmp_path, monkeypatch, "nfs4", "0\n")
    assert folder_kinds.place_of(folder) == FolderPlace(FolderKind.network, "nfs4")
    with pytest.raises(Refused, match=r"ネットワークの共有フォルダ（nfs4）.*PostgreSQL"):
        folder_kinds.refuse(folder)
    link = tmp_path / "link"
    link.symlink_to(folder.parent.parent)
    assert folder_kinds.place_of(link / "records").kind is FolderKind.network


@pytest.mark.parametrize(
    ("told", "kind"), [("1\n", FolderKind.removable), ("0\n", FolderKind.disk)]
)
def test_a_disk_that_can_be_pulled_out_is_known(
    told: str, kind: FolderKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = mounted(tmp_path, monkeypatch, "vfat", told)
    assert folder_kinds.place_of(folder).kind is kind
    folder_kinds.refuse(folder)


def test_a_machine_that_does_not_tell_is_taken_at_its_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_kinds, "_MOUNTS", tmp_path / "none")
    assert folder_kinds.place_of(tmp_path) == DISK


def test_a_folder_that_a_program_synchronises_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "home" / "架空のクラウド"
    (own / "deep").mkdir(parents=True)
    monkeypatch.setenv("OneDriveCommercial", str(own))
    assert folder_kinds.place_of(own / "deep").name == "クラウド"
    monkeypatch.delenv("OneDriveCommercial")
    assert folder_kinds.place_of(own / "deep") == DISK
    (own / ".stfolder").mkdir()
    with pytest.raises(Refused, match="同期するフォルダ（Syncthing）"):
        folder_kinds.refuse(own / "deep")


@pytest.mark.parametrize("told", ["", "[]", '{"personal": 1}', '{"personal": {}}'])
def test_what_a_program_tells_badly_is_passed_over(told: str, tmp_path: Path) -> None:
    info = tmp_path / "home" / ".dropbox" / "info.json"
    info.parent.mkdir(parents=True)
    info.write_text(told)
    assert synchronised_places.name_of(tmp_path) == ""


def test_where_dropbox_lies_it_says_itself(tmp_path: Path) -> None:
    info = tmp_path / "home" / ".dropbox" / "info.json"
    info.parent.mkdir(parents=True)
    place = Path(os.path.realpath(tmp_path)) / "よその場所"
    info.write_text(json.dumps({"personal": {"path": str(place)}}))
    assert synchronised_places.name_of(place / "records") == "クラウド"


@pytest.mark.parametrize(
    ("drive", "said", "kind"),
    [
        ("C:", 3, FolderKind.disk),
        ("Z:", 4, FolderKind.network),
        ("E:", 2, FolderKind.removable),
        (r"\\server\records", 0, FolderKind.network),
        (r"\\?\UNC\server\records", 0, FolderKind.network),
        (r"\\?\C:", 3, FolderKind.disk),
        ("", 0, FolderKind.disk),
    ],
)
def test_drives_of_windows_are_known_by_their_kind(
    drive: str, said: int, kind: FolderKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows_places, "drive_type", lambda _root: said)
    assert windows_places.drive_place(drive).kind is kind


def test_a_folder_that_a_cloud_fills_is_known_by_its_mark(tmp_path: Path) -> None:
    class Marked:
        st_reparse_tag = 0x9000601A

    class Place(type(tmp_path)):  # type: ignore[misc]
        def lstat(self) -> object:
            return Marked()

    assert windows_places.is_cloud_file(Place(tmp_path))
    assert not windows_places.is_cloud_file(tmp_path)
    assert not windows_places.is_cloud_file(tmp_path / "none")
