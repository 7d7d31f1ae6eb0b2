"""A folder that cannot be written, a full disk, a disk pulled out: a sentence each, and no loss."""

import os
import resource
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.office import access, members
from app.rules.errors import OfficeError
from app.storage.errors import NotOurRecords, RecordsOutOfReach
from tests.office import seats
from tests.office.seats import Watch

NOBODY = 65534
LATER = "何も変わっていません|記録は変わっていません"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Make records, and give them back to their owner at the end."""
    made = tmp_path / "記録"
    seats.begin(made)
    yield made
    _allow(made, folder_mode=0o700, file_mode=0o600)


def _allow(folder: Path, *, folder_mode: int, file_mode: int) -> None:
    folder.chmod(0o700)
    for one in folder.rglob("*"):
        if one.is_file():
            one.chmod(file_mode)
    folder.chmod(folder_mode)


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Act as somebody for whom the rights of files count; who is no root is so already."""
    if os.geteuid() != 0:
        yield
        return
    for one in (folder, *folder.rglob("*")):
        os.chown(one, NOBODY, NOBODY)
    above = [one for one in folder.parents if not one.stat().st_mode & 0o001]
    modes = [one.stat().st_mode for one in above]
    for one in above:
        one.chmod(0o755)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        for one, mode in zip(above, modes, strict=True):
            one.chmod(mode)


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow by a byte."""
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        one.name: one.read_bytes() for one in folder.iterdir() if one.suffix in {".db", ".json"}
    }


@pytest.mark.parametrize(
    ("folder_mode", "file_mode"), [(0o500, 0o400), (0o700, 0o400), (0o500, 0o600)]
)
def test_a_folder_that_cannot_be_written_is_said(
    folder: Path, folder_mode: int, file_mode: int
) -> None:
    before = _contents(folder)
    with as_nobody(folder):
        _allow(folder, folder_mode=folder_mode, file_mode=file_mode)
        with pytest.raises(OfficeError, match=LATER):
            seats.sit(folder, Watch())
        _allow(folder, folder_mode=0o700, file_mode=0o600)
        assert _contents(folder)["records.db"] == before["records.db"]
        seats.sit(folder, Watch()).close()


def test_a_disk_that_is_full_at_the_start_is_said(folder: Path) -> None:
    with full_disk(), pytest.raises(OfficeError, match=LATER):
        seats.sit(folder, Watch())
    seats.sit(folder, Watch()).close()


def test_a_disk_that_is_pulled_out_takes_nothing_along(folder: Path, tmp_path: Path) -> None:
    desk = seats.sit(folder, Watch())
    members.register(desk, seats.member())
    away = Path(shutil.move(folder, tmp_path / "抜いた"))
    with pytest.raises(RecordsOutOfReach, match="いまの操作は保存していません"):
        members.register(desk, seats.member("00010002"))
    with pytest.raises(RecordsOutOfReach, match="ディスクが外れていないか"):
        members.find_ids(desk, "")
    with pytest.raises(NotOurRecords, match="記録がありません"):
        access.login_among(folder)
    shutil.move(away, folder)
    assert members.register(desk, seats.member("00010002")).member_id
    desk.close()
