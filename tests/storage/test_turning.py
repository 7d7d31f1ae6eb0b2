"""While key or encryption change, nobody else in this program opens the records or is misled."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.rules.errors import Turning
from app.storage import conversion, conversion_proof, rekey, sole_use, unfinished
from app.storage.engine import RawConnection
from app.storage.errors import RecordsBusy, RecordsOutOfReach
from app.storage.keys import KEY_BYTES
from app.storage.store import RECORDS, Store
from tests.office.seats import dice
from tests.storage import turned
from tests.storage.turned import NAME, add, make, names, still_as

OTHER = bytes(reversed(range(KEY_BYTES)))
OPEN = Path("/proc/self/fd")


@pytest.fixture(params=[True, False], ids=["encrypted", "plain"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Open records of either kind."""
    make(tmp_path / "記録", encrypted=request.param)
    one = turned.sit(tmp_path / "記録")
    yield one
    one.engine.dispose()


def refusals(store: Store) -> list[str]:
    """Read and write as other parts of the window do, and say what they are told."""
    told = []
    for act in (lambda: names(store), lambda: add(store, "betsu", "架空　別人")):
        with pytest.raises(Turning) as refusal:
            act()
        told.append(refusal.value.sentence)
    return told


def test_who_asks_while_the_records_turn_is_told_so_and_goes_on_afterwards(
    opened: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    prove, told = conversion_proof.prove, list[str]()

    def beside(*given: object) -> None:
        told.extend(refusals(opened))
        prove(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(conversion_proof, "prove", beside)
    wanted = not opened.encrypted
    conversion.convert(opened, encrypted=wanted)
    assert len(told) == 2
    assert all("保存していません" in one and "壊れ" not in one for one in told)
    assert names(opened) == [NAME]
    opened.engine.dispose()
    still_as(opened.folder, encrypted=wanted)


@pytest.mark.skipif(not OPEN.is_dir(), reason="only there it can be seen who has a file open")
def test_nobody_has_the_file_open_where_only_a_closed_one_can_be_replaced(
    opened: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows replaces no file that is open; whoever asks meanwhile must not open it."""
    export, replace, records = conversion_proof.export, Path.replace, opened.folder / RECORDS

    def copy_slowly(connection: RawConnection, fresh: Path, key: bytes | None) -> None:
        export(connection, fresh, key)
        assert names_or_none(opened) is None

    def replace_closed(path: Path, to: Path) -> Path:
        if to == records and records.resolve() in {one.resolve() for one in OPEN.iterdir()}:
            raise PermissionError(13, "Access is denied", str(to))
        return replace(path, to)

    monkeypatch.setattr(conversion, "_REPLACES_OPEN_FILES", False)
    monkeypatch.setattr(conversion_proof, "export", copy_slowly)
    monkeypatch.setattr(Path, "replace", replace_closed)
    wanted = not opened.encrypted
    assert names(opened) == [NAME]  # a connection stands in the pool
    conversion.convert(opened, encrypted=wanted)
    assert opened.encrypted is wanted


def names_or_none(store: Store) -> list[str] | None:
    try:
        return names(store)
    except Turning:
        return None


def test_a_question_under_way_is_waited_for_and_one_that_does_not_end_is_told_of(
    opened: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place, name in ((sole_use, "WAIT_S"), (conversion, "_WAIT_S")):
        monkeypatch.setattr(place, name, 0.05)
    with opened.engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("SELECT count(*) FROM staff")
        with pytest.raises(RecordsBusy, match="何も変わっていません"):
            conversion.convert(opened, encrypted=not opened.encrypted)
        connection.exec_driver_sql("SELECT count(*) FROM staff")
    assert names(opened) == [NAME]
    opened.engine.dispose()


def test_a_new_key_is_no_strangers_doing_in_the_window_that_gives_it(
    opened: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fits, told = unfinished.fits, list[str]()

    def beside(path: Path, key: bytes) -> bool:
        told.extend(refusals(opened))  # the file has the new key by now
        return fits(path, key)

    monkeypatch.setattr(rekey, "fits", beside)
    rekey.renew(opened, OTHER, dice().randbytes)
    assert bool(told) is opened.encrypted  # plain records are not written anew
    assert names(opened) == [NAME]


def test_where_it_fails_the_window_goes_on(opened: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(conversion_proof, "export", fail)
    with pytest.raises(RecordsOutOfReach, match="記録は元のままです"):
        conversion.convert(opened, encrypted=not opened.encrypted)
    assert names(opened) == [NAME]
