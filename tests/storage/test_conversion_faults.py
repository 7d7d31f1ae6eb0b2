"""Turning encryption where the disk or another program fails: no record lost, no word untrue."""

import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from app.rules.errors import OfficeError
from app.storage import conversion, key_file, unfinished, whole_files
from app.storage.conversion import Traces
from app.storage.engine import is_plain
from app.storage.errors import RecordsBusy
from app.storage.store import RECORDS, Store
from tests.storage import turned
from tests.storage.turned import NAME, names, still_as

REPLACE = Path.replace
FSYNC = os.fsync


@pytest.fixture(scope="module", params=[True, False], ids=["encrypting", "decrypting"])
def made_once(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the records that each test copies."""
    folder = tmp_path_factory.mktemp("conversion") / "records"
    turned.make(folder, encrypted=not request.param)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Copy the records."""
    return Path(shutil.copytree(made_once, tmp_path / "記録"))


@pytest.fixture
def opened(folder: Path) -> Iterator[Store]:
    """Open them."""
    one = turned.sit(folder)
    yield one
    one.engine.dispose()


def at_the_swap(act: Callable[[], object]) -> Callable[[Path, Path], Path]:
    """Return a `replace` that does something else when the records are to get the name."""

    def replace(path: Path, to: Path) -> Path:
        if Path(to).name == RECORDS:
            act()
        return REPLACE(path, to)

    return replace


def held_open() -> None:
    raise PermissionError(13, "in use")


def die(*_: object) -> None:
    raise KeyboardInterrupt


def test_where_another_program_holds_the_name_the_records_stay(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = opened.encrypted
    monkeypatch.setattr(whole_files, "PATIENCE_S", 0.0)
    with monkeypatch.context() as held:
        held.setattr(Path, "replace", at_the_swap(held_open))
        with pytest.raises(RecordsBusy, match="何も変わっていません"):
            conversion.convert(opened, encrypted=not before)
    assert names(opened) == [NAME]
    opened.engine.dispose()
    still_as(folder, encrypted=before)


def test_killed_when_the_old_file_has_two_names_the_records_stay(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = opened.encrypted
    with monkeypatch.context() as killed:
        killed.setattr(Path, "replace", at_the_swap(die))
        killed.setattr(conversion, "_step_back", die)
        with pytest.raises(KeyboardInterrupt):
            conversion.convert(opened, encrypted=not before)
    opened.engine.dispose()
    assert (folder / unfinished.OLD).samefile(folder / RECORDS)
    still_as(folder, encrypted=before)


def test_interrupted_after_the_swap_there_is_no_way_back(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, swap = not opened.encrypted, conversion._swap

    def swap_and_die(place: Path) -> bool:
        swap(place)
        raise KeyboardInterrupt

    with monkeypatch.context() as killed:
        killed.setattr(conversion, "_swap", swap_and_die)
        with pytest.raises(KeyboardInterrupt):
            conversion.convert(opened, encrypted=wanted)
    opened.engine.dispose()
    still_as(folder, encrypted=wanted)


@pytest.mark.parametrize("name", [unfinished.FRESH, unfinished.OLD])
def test_a_second_name_of_the_records_is_taken_away_and_never_overwritten(
    name: str, opened: Store, folder: Path
) -> None:
    before = opened.encrypted
    opened.engine.dispose()
    os.link(folder / RECORDS, folder / name)
    still_as(folder, encrypted=before)


def test_without_records_nothing_beside_them_is_overwritten(opened: Store, folder: Path) -> None:
    opened.engine.dispose()
    content = (folder / RECORDS).read_bytes()
    (folder / RECORDS).rename(folder / unfinished.OLD)
    unfinished.clear(folder)
    assert (folder / unfinished.OLD).read_bytes() == content


def converted(one: Store, failing: int, monkeypatch: pytest.MonkeyPatch) -> Traces | str:
    """Convert while one wait for the disk fails; return the sentence where it was refused."""
    calls = count(1)

    def fsync(handle: int) -> None:
        if next(calls) == failing:
            raise OSError(5, os.strerror(5))
        FSYNC(handle)

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", fsync)
        try:
            return conversion.convert(one, encrypted=not one.encrypted)
        except OfficeError as error:
            return error.sentence


def test_whichever_wait_for_the_disk_fails_what_is_said_is_true(
    made_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = set()
    for number in range(1, 11):
        folder = Path(shutil.copytree(made_once, tmp_path / str(number)))
        one = turned.sit(folder)
        before = one.encrypted
        told = converted(one, number, monkeypatch)
        assert isinstance(told, Traces) or "元のまま" in told
        after = isinstance(told, Traces) is not before
        assert (is_plain(folder / RECORDS), one.encrypted) == (not after, after)
        assert names(one) == [NAME]
        one.engine.dispose()
        still_as(folder, encrypted=after)
        kinds.add(told if isinstance(told, Traces) else None)
    assert kinds == {None, Traces.waiting, Traces.overwritten}


def test_unsure_what_the_disk_has_the_old_file_and_both_states_of_the_ring_stand(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, swap = not opened.encrypted, conversion._swap

    def deaf(*_: object) -> None:
        raise OSError(5, os.strerror(5))

    with monkeypatch.context() as broken:

        def swap_on_a_deaf_disk(place: Path) -> bool:
            linked = swap(place)
            broken.setattr(whole_files, "settle", deaf)
            return linked

        broken.setattr(conversion, "_swap", swap_on_a_deaf_disk)
        assert conversion.convert(opened, encrypted=wanted) is Traces.waiting
        assert any((folder / unfinished.OLD).read_bytes())
        assert key_file.read(folder).turning is wanted
        turned.sit(folder).engine.dispose()
        assert any((folder / unfinished.OLD).read_bytes())
    with opened.changing() as ring:  # as whoever changes their password before the next opening
        opened.write_ring(ring)
    assert key_file.read(folder).encrypted is wanted
    opened.engine.dispose()
    still_as(folder, encrypted=wanted)


def test_a_disk_without_second_names_is_told(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = not opened.encrypted

    def refuse(*_: object) -> None:
        raise OSError(38, os.strerror(38))

    monkeypatch.setattr(os, "link", refuse)
    assert conversion.convert(opened, encrypted=wanted) is Traces.out_of_reach
    opened.engine.dispose()
    still_as(folder, encrypted=wanted)


@pytest.mark.parametrize("meanwhile", ["writes", "reads", "nothing"])
def test_where_no_open_file_is_replaced_nobody_writes_into_the_old_one(
    meanwhile: str, opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, check = not opened.encrypted, conversion._refuse_written
    other = turned.sit(folder)
    other.engine.dispose()

    def come_between(one: Store, head: tuple[object, ...]) -> None:
        if meanwhile == "writes":
            turned.add(other, "saru", "架空　後子")
            other.engine.dispose()
        elif meanwhile == "reads":
            assert names(other) == [NAME]
        check(one, head)

    monkeypatch.setattr(conversion, "_REPLACES_OPEN_FILES", False)
    monkeypatch.setattr(conversion, "_refuse_written", come_between)
    if meanwhile == "nothing":
        assert conversion.convert(opened, encrypted=wanted) is Traces.overwritten
        assert names(opened) == [NAME]
        return
    with pytest.raises(RecordsBusy, match="何も変わっていません"):
        conversion.convert(opened, encrypted=wanted)
    assert opened.encrypted is not wanted
    assert len(names(opened)) == (2 if meanwhile == "writes" else 1)
    other.engine.dispose()
