"""Where records may lie: shares and synchronised folders are told from disks by what is known."""

import pytest

from app.rules import mounts, synchronised_folders
from app.rules.folder_places import DISK, FolderKind, FolderPlace, refusal

TOLD = """\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 master:2 - ext4 /dev/vda rw
30 27 0:40 / /srv/share rw - nfs4 server:/records rw
31 27 0:41 / /srv/share/own rw - ext4 /dev/vdb rw
32 27 0:42 / /srv/two\\040words rw - cifs //server/records rw
33 27 0:43 / /over rw - ext4 /dev/vdc rw
34 27 0:44 / /over rw - smb3 //server/over rw
nothing of that form
35 27
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/one/records", "ext4"),
        ("/srv/share/records", "nfs4"),
        ("/srv/shared", "ext4"),
        ("/srv/share/own/records", "ext4"),
        ("/srv/two words/records", "cifs"),
        ("/over/records", "smb3"),
    ],
)
def test_the_innermost_and_newest_mount_holds_a_folder(path: str, kind: str) -> None:
    found = mounts.mount_of(mounts.parts_of(path), mounts.read_mounts(TOLD))
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    ("point", "kind", "shared"),
    [
        ("/srv", "nfs", True),
        ("/srv", "CIFS", True),
        ("/mnt/c", "9p", True),
        ("/", "9p", False),
        ("/srv", "fuse.sshfs", True),
        ("/srv", "fuse.of-a-kind-unheard-of", True),
        ("/srv", "fuseblk", False),
        ("/", "fuse.fuse-overlayfs", False),
        ("/", "ext4", False),
        ("/", "overlay", False),
        ("/srv", "tmpfs", False),
    ],
)
def test_shares_are_known_by_their_kind(point: str, kind: str, *, shared: bool) -> None:
    assert mounts.is_shared(mounts.Mount(mounts.parts_of(point), kind, "0:1")) is shared


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/one/OneDrive/記録", "OneDrive"),
        ("/home/one/OneDrive - 架空生活協同組合/記録", "OneDrive"),
        ("/data/dropbox (架空)/記録", "Dropbox"),
        ("/home/one/Library/CloudStorage/GoogleDrive-one@example.invalid/記録", "Googleドライブ"),
        ("/home/one/iCloudDrive", "iCloud Drive"),
        ("/home/one/Box/記録", "Box"),
        ("/home/one/箱/Box/記録", ""),
        ("/srv/Box/記録", ""),
        ("/home/one/onedriver/記録", ""),
        ("/home/one/Boxes/記録", ""),
        ("/home/one", ""),
    ],
)
def test_synchronised_folders_are_known_by_name(path: str, name: str) -> None:
    home = mounts.parts_of("/home/one")
    assert synchronised_folders.by_name(mounts.parts_of(path), home) == name


def test_the_refusal_names_the_place_and_the_way_for_several_machines() -> None:
    shared = refusal("/srv/記録", FolderPlace(FolderKind.network, "cifs"))
    assert shared.startswith("/srv/記録 はネットワークの共有フォルダ（cifs）の中です。")
    assert "PostgreSQL" in shared
    assert "OneDrive" in refusal("x", FolderPlace(FolderKind.synchronised, "OneDrive"))
    assert refusal("x", DISK) == ""
    assert refusal("x", FolderPlace(FolderKind.removable)) == ""
