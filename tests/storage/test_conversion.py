"""Turning encryption on and off: one whole state or the other, and no plain bytes left behind."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.storage import conversion, conversion_proof, key_file, unfinished
from app.storage.engine import RawConnection, sqlite_engine
from app.storage.errors import RecordsBusy, RecordsDamaged, RecordsOutOfReach
from app.storage.store import Store
from tests.storage import turned
from tests.storage.turned import KEY, NAME, make, names, still_as


@pytest.fixture(scope="module", params=[True, False], ids=["encrypting", "decrypting"])
def made_once(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the records that each test copies."""
    folder = tmp_path_factory.mktemp("conversion") / "records"
    make(folder, encrypted=not request.param)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Copy the records."""
    return Path(shutil.copytree(made_once, tmp_path / "記 録'"))


@pytest.fixture
def opened(folder: Path) -> Iterator[Store]:
    """Open them."""
    one = turned.sit(folder)
    yield one
    one.engine.dispose()


def test_the_records_turn_under_the_open_store(opened: Store, folder: Path) -> None:
    wanted = not opened.encrypted
    conversion.convert(opened, encrypted=wanted)
    assert (opened.encrypted, names(opened)) == (wanted, [NAME])
    content = b"".join(path.read_bytes() for path in folder.iterdir())
    assert (NAME.encode() in content) is not wanted
    opened.engine.dispose()
    still_as(folder, encrypted=wanted)


def test_killed_before_the_swap_the_old_state_stands(opened: Store, folder: Path) -> None:
    before = opened.encrypted
    turning = key_file.read(folder)
    opened.keys.write(key_file.spell(replace(turning, turning=not before).attested(KEY)))
    opened.engine.dispose()
    (folder / unfinished.FRESH).write_bytes(b"half of it")
    still_as(folder, encrypted=before)


def test_a_draft_that_was_never_announced_goes_as_well(opened: Store, folder: Path) -> None:
    before = opened.encrypted
    opened.engine.dispose()
    for end in unfinished.BESIDE:
        (folder / f"{unfinished.FRESH}{end}").write_bytes(NAME.encode())
    still_as(folder, encrypted=before)


def test_killed_after_the_swap_the_new_state_stands(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = not opened.encrypted

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    swap = conversion._swap

    def swap_and_die(place: Path) -> None:
        swap(place)
        die()

    monkeypatch.setattr(conversion, "_swap", swap_and_die)
    monkeypatch.setattr(conversion, "_step_back", die)
    with pytest.raises(KeyboardInterrupt):
        conversion.convert(opened, encrypted=wanted)
    opened.engine.dispose()
    assert (folder / unfinished.OLD).exists()
    still_as(folder, encrypted=wanted)


def test_who_has_the_records_open_keeps_them_as_they_are(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversion, "_WAIT_S", 0.05)
    before = opened.encrypted
    other = turned.sit(folder)
    assert names(other) == [NAME]
    with pytest.raises(RecordsBusy, match="すべて閉じてから"):
        conversion.convert(opened, encrypted=not before)
    assert names(opened) == names(other) == [NAME]
    other.engine.dispose()
    opened.engine.dispose()
    still_as(folder, encrypted=before)


def test_what_is_not_the_same_takes_no_place(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = opened.encrypted
    export = conversion_proof.export

    def lose(connection: RawConnection, fresh: Path, key: bytes | None) -> None:
        export(connection, fresh, key)
        engine = sqlite_engine(fresh, key)
        raw = engine.raw_connection()
        raw.cursor().execute("DELETE FROM history_details")
        raw.close()
        engine.dispose()

    monkeypatch.setattr(conversion_proof, "export", lose)
    opened.engine.dispose()
    with pytest.raises(RecordsDamaged, match="表 history_details"):
        conversion.convert(opened, encrypted=not before)
    assert names(opened) == [NAME]
    opened.engine.dispose()
    still_as(folder, encrypted=before)


def test_a_full_disk_leaves_the_records_as_they_are(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = opened.encrypted

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(conversion_proof, "export", full)
    with pytest.raises(RecordsOutOfReach, match="記録は元のままです"):
        conversion.convert(opened, encrypted=not before)
    assert names(opened) == [NAME]
    opened.engine.dispose()
    still_as(folder, encrypted=before)
