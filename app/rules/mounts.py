"""Read what a Linux machine has mounted, and tell a share from a disk of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_DEVICE, _POINT = 2, 4  # where they stand in a line
SHARED: Final = frozenset(
    ("9p", "afs", "ceph", "cifs", "coda", "davfs", "drvfs", "gfs2", "glusterfs", "gpfs", "lustre")
) | frozenset(
    ("ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf")
)
"""File systems that other machines write to as well."""
_DISKS_IN_FUSE: Final = frozenset(
    ("fuseblk", "fuse.ntfs-3g", "fuse.exfat", "fuse.ext2", "fuse.gocryptfs", "fuse.bindfs")
) | {"fuse.lxcfs", "fuse.fuse-overlayfs", "fuse.cryfs", "fuse.encfs", "fuse.veracrypt"}


@dataclass(frozen=True)
class Mount:
    """Be one line of what a Linux machine has mounted."""

    point: tuple[str, ...]
    kind: str
    device: str


def read_mounts(text: str) -> Sequence[Mount]:
    """Read what `/proc/self/mountinfo` says; what is not of its form is passed over."""
    return [found for line in text.splitlines() if (found := _mount(line)) is not None]


def _mount(line: str) -> Mount | None:
    before, dash, after = line.partition(" - ")
    fields, kinds = before.split(" "), after.split(" ")
    if not dash or len(fields) <= _POINT or not kinds[0]:
        return None
    return Mount(parts_of(_unescaped(fields[_POINT])), kinds[0], fields[_DEVICE])


def _unescaped(point: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, sign)
    return point


def parts_of(path: str) -> tuple[str, ...]:
    """Return the names on the way to an absolute path."""
    return tuple(part for part in path.split("/") if part)


def mount_of(parts: Sequence[str], mounts: Iterable[Mount]) -> Mount | None:
    """Return the mount a folder lies on: the innermost one, the newest of several there."""
    held: Mount | None = None
    for one in mounts:
        if (*parts[: len(one.point)],) == one.point:
            held = one if held is None or len(one.point) >= len(held.point) else held
    return held


def is_shared(mount: Mount) -> bool:
    """Tell whether other machines write there too.

    What runs in a sandbox may see its own disk as `9p`: at the root it is no share.
    """
    kind = mount.kind.casefold()
    if kind == "9p" and not mount.point:
        return False
    foreign_fuse = kind.startswith("fuse.") and kind not in _DISKS_IN_FUSE
    return kind in SHARED or foreign_fuse
