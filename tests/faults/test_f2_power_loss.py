"""When the power fails nothing acknowledged is lost, and the recording knows every byte."""

import random
from pathlib import Path

import pytest

from tests.faults import f2_power_loss, power_loss
from tests.faults.acts import Ground
from tests.faults.every_act import EVERY
from tests.faults.power_loss import Disk
from tests.faults.recording import Event
from tests.faults.rows import short_form


@pytest.mark.usefixtures("strace")
def test_when_the_power_fails_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    outcome = short_form(f2_power_loss, tmp_path)
    assert outcome.is_whole, outcome.notes


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    """Hold one file of which everything is safe."""
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "a").write_bytes(b"x" * 1024)
    return Disk(tmp_path / "base")


def images(disk: Disk, place: Path) -> list[dict[str, bytes]]:
    """Let the power fail many times at the same moment."""
    chance, found = random.Random(3), []
    for _ in range(200):
        disk.image(power_loss.fresh(place), chance)
        files = [path for path in place.iterdir() if path.is_file()]
        found.append({path.name: path.read_bytes() for path in files if "shm" not in path.name})
    return found


def test_what_is_not_synced_may_be_kept_lost_or_torn(disk: Disk, tmp_path: Path) -> None:
    disk.play(Event("write", "a", 0, b"y" * 1024))
    seen = {one["a"] for one in images(disk, tmp_path / "image")}
    torn = {b"y" * 512 + b"x" * 512, b"x" * 512 + b"y" * 512}
    assert seen == {b"x" * 1024, b"y" * 1024, *torn}
    disk.play(Event("sync", "a"))
    assert {one["a"] for one in images(disk, tmp_path / "image")} == {b"y" * 1024}


def test_a_name_that_is_not_synced_may_be_lost(disk: Disk, tmp_path: Path) -> None:
    for event in (
        Event("make", "draft"),
        Event("write", "draft", 0, b"new"),
        Event("sync", "draft"),
        Event("move", "draft", to="a"),
    ):
        disk.play(event)
    seen = [tuple(sorted(one.items())) for one in images(disk, tmp_path / "image")]
    old, new = ("a", b"x" * 1024), ("a", b"new")
    assert set(seen) == {(old,), (old, ("draft", b"new")), (new,)}
    assert disk.contents() == {"a": b"new"}
    disk.play(Event("sync", "."))
    assert {one["a"] for one in images(disk, tmp_path / "image")} == {b"new"}


def all_known(ground: Ground, tmp_path: Path) -> list[Event]:
    """Record an act, and compare what was recorded with what lies there."""
    events = f2_power_loss.record(ground, tmp_path)
    disk = Disk(ground.base)
    for event in events:
        disk.play(event)
    folder = tmp_path / "tried"
    kept = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    contents = disk.contents()
    assert contents.keys() == kept.keys()
    assert [name for name, path in kept.items() if contents[name] != path.read_bytes()] == []
    return events


@pytest.mark.usefixtures("strace")
def test_the_recording_knows_every_byte_and_finds_a_missing_sync(tmp_path: Path) -> None:
    ground = Ground.lay(EVERY["save"], tmp_path, encrypted=False)
    events = all_known(ground, tmp_path)
    careless = [one for one in events if not (one.kind == "sync" and one.path.endswith("-wal"))]
    last = max(place for place, one in enumerate(careless) if one.kind == "acknowledge")
    chance = random.Random(5)
    wrong = (
        f2_power_loss.judge(ground, careless[: last + 1], tmp_path / "image", chance)
        for _ in range(12)
    )
    assert any("was acknowledged and is lost" in found for one in wrong for found in one)
