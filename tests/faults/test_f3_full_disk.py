"""On a full disk nothing is lost, and a sentence says so."""

from pathlib import Path

import pytest

from tests.faults import f3_full_disk, full_disk, judging
from tests.faults.acts import ACTS, Ground
from tests.faults.rows import short_form


@pytest.mark.usefixtures("strace")
def test_on_a_full_disk_nothing_is_lost(tmp_path: Path) -> None:
    outcome = short_form(f3_full_disk, tmp_path)
    assert outcome.is_whole, outcome.notes


@pytest.mark.usefixtures("strace")
def test_a_disk_that_is_full_is_really_full(tmp_path: Path) -> None:
    ground = Ground.lay(ACTS["save"], tmp_path, encrypted=True)
    if full_disk.can_mount(tmp_path):
        folder, told = full_disk.tried(ground, 0)
    else:
        folder, told = full_disk.injected(ground, 1, tmp_path / "strace.log")
    assert "空き" in told.refused or "開けません" in told.refused
    assert told.acknowledged == ()
    assert judging.wrong(ground, folder, told) == []


def test_the_least_room_is_found() -> None:
    assert full_disk.least_room(lambda room: room >= 100_000, 1_000_000) == 25 * full_disk.PAGE
