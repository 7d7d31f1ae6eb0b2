"""Let a child work on a disk of its own that is about to be full.

The disk is a small file system in memory, mounted where only the child sees it; what lies on it
at the end is copied out. Where a machine does not allow that, strace answers every write from
some point on as a full disk would.
"""

import ctypes
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from tests.faults import doomed
from tests.faults.acts import Ground
from tests.faults.doomed import Tell, Told

PAGE = 4096
NEW_PLACES = 0x00020000
NEW_PEOPLE = 0x10000000
RECURSIVE, PRIVATE = 0x4000, 0x40000
WRITES = "write,pwrite64,ftruncate,fallocate,writev,?copy_file_range,?sendfile"


def tried(ground: Ground, room: int) -> tuple[Path, Told]:
    """Do the act with so many bytes of room; return what was on the disk, and what was told."""
    after = ground.base.with_name("tried")
    if after.exists():
        shutil.rmtree(after)
    return after, doomed.run(lambda tell: _on_small_disk(ground, after, room, tell))


def injected(ground: Ground, number: int, log: Path) -> tuple[Path, Told]:
    """Do the act with every write failing from one on."""
    folder = ground.fresh()
    fail = f"inject={WRITES}:error=ENOSPC:when={number}+"
    words = ("-e", f"trace={WRITES}", "-e", fail)
    return folder, doomed.traced(ground.work(folder), log, *words)


def can_mount(scratch: Path) -> bool:
    """Tell whether this machine lets a child have a disk of its own."""
    place = scratch / "mounting"
    place.mkdir(exist_ok=True)
    return doomed.run(lambda _: _mount(place, 16 * PAGE)).finished


def _on_small_disk(ground: Ground, after: Path, room: int, tell: Tell) -> None:
    """Be the child: mount, copy, act, and save what is there."""
    disk = after.with_name("disk")
    disk.mkdir(exist_ok=True)
    _mount(disk, _pages(ground.base) * PAGE + room)
    folder = disk / "tried"
    shutil.copytree(ground.base, folder)
    try:
        ground.work(folder)(tell)
    finally:
        shutil.copytree(folder, after, ignore=shutil.ignore_patterns("*-shm"))


def _pages(base: Path) -> int:
    """Count the pages that the files of a folder take."""
    sizes = [path.stat().st_size for path in base.rglob("*") if path.is_file()]
    return sum(-(-size // PAGE) for size in sizes)


def _mount_of(place: Path) -> Path:
    """Return the mount on which a place lies."""
    return next(path for path in (place, *place.parents) if path.is_mount())


def _mount(place: Path, size: int) -> None:
    """Mount a small file system that only this process sees."""
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if user == 0:
        _must(libc.unshare(NEW_PLACES))
    else:
        _must(libc.unshare(NEW_PLACES | NEW_PEOPLE))
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="ascii")
    if libc.mount(b"none", b"/", None, RECURSIVE | PRIVATE, None):
        # Inside a chroot "/" is no mount of its own: the one that holds the place is made private.
        _must(libc.mount(b"none", bytes(_mount_of(place)), None, PRIVATE, None))
    _must(libc.mount(b"tmpfs", bytes(place), b"tmpfs", 0, f"size={size}".encode()))


def _must(answer: int) -> None:
    """Raise where the system refused."""
    if answer:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def least_room(finishes: Callable[[int], bool], most: int) -> int:
    """Find by halves how much room an act needs to come to its end."""
    low, high = 0, most
    while high - low > PAGE:
        middle = (low + high) // 2 // PAGE * PAGE
        low, high = (low, middle) if finishes(middle) else (middle, high)
    return high
