"""Changing the data key: old or new whole wherever it is killed, and nobody's password with it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2
from sqlalchemy import text

from app.storage import file_store, key_file, migrate, rekey, store, unfinished, whole_files
from app.storage.errors import KeyChanged, KeyMismatch, RecordsBusy, WrongKey
from app.storage.key_ring import KeyRing
from app.storage.keys import KEY_BYTES, KdfCost, make_slot
from app.storage.store import RECORDS, Store
from tests.storage.first_slots import first_format

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
OLD, NEW = bytes(range(KEY_BYTES)), bytes(KEY_BYTES)
PASSWORD = "kakuu-no-aikotoba"
HER = "saru-no-aikotoba"


def ring(*, encrypted: bool = True) -> KeyRing:
    slots = tuple(
        make_slot("password", login, typed, OLD, cost=CHEAP, randomness=os.urandom)
        for login, typed in (("kakuu", PASSWORD), ("saru", HER))
    )
    return KeyRing(slots, encrypted=encrypted)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the records that each test copies."""
    folder = tmp_path_factory.mktemp("rekey") / "records"
    store.make(folder, ring(), OLD).engine.dispose()
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Copy the records."""
    return Path(shutil.copytree(made_once, tmp_path / "記録"))


@pytest.fixture
def opened(folder: Path) -> Iterator[Store]:
    """Open them."""
    one = by_password(folder)
    yield one
    one.engine.dispose()


def by_password(folder: Path, login: str = "kakuu", typed: str = PASSWORD) -> Store:
    return store.open_by_password(folder, login, typed)


def reads(one: Store) -> bool:
    with one.engine.connect() as connection:
        return bool(connection.execute(text("SELECT count(*) FROM alembic_version")).scalar())


def begin(folder: Path) -> None:
    """Write the ring with both keys, as the first step does."""
    both = key_file.read(folder).sealed_anew(NEW, os.urandom, {"saru"})
    key_file.write(folder, both.attested(OLD, NEW))


def test_the_key_changes_under_the_open_records(opened: Store, folder: Path) -> None:
    assert reads(opened)
    rekey.renew(opened, NEW, os.urandom, lambda _ring: {"saru"})
    assert (opened.data_key, opened.live.raw) == (NEW, NEW)
    assert reads(opened)
    assert not unfinished.fits(folder / RECORDS, OLD)
    assert (folder / f"{RECORDS}-wal").stat().st_size == 0
    again = by_password(folder)
    assert reads(again)
    again.engine.dispose()
    with pytest.raises(WrongKey, match="ログイン名かパスワードが違います"):
        by_password(folder, "saru", HER)


def test_plain_records_get_another_key_in_their_ring_only(tmp_path: Path) -> None:
    plain = store.make(tmp_path / "p", ring(encrypted=False), OLD)
    rekey.renew(plain, NEW, os.urandom, lambda _ring: {"saru"})
    assert reads(plain)
    assert plain.data_key == key_file.read(tmp_path / "p").open_password("kakuu", PASSWORD) == NEW
    plain.engine.dispose()


def test_killed_before_the_records_changed_the_old_key_opens(folder: Path) -> None:
    begin(folder)
    for login, typed in (("saru", HER), ("kakuu", PASSWORD)):
        again = by_password(folder, login, typed)
        assert again.data_key == OLD
        again.engine.dispose()
    assert key_file.logins(key_file.read(folder)) == ["kakuu", "saru"]
    assert not key_file.read(folder).pending


def test_killed_after_the_records_changed_the_new_key_opens(folder: Path) -> None:
    begin(folder)
    rekey.change_key(folder / RECORDS, OLD, NEW)
    pending = (folder / key_file.FILE_NAME).read_bytes()
    with pytest.raises(WrongKey, match="もう記録を開けません"):
        by_password(folder, "saru", HER)
    assert (folder / key_file.FILE_NAME).read_bytes() == pending, "a leaver's knock loses nothing"
    again = by_password(folder)
    assert again.data_key == NEW
    again.engine.dispose()
    settled = key_file.read(folder)
    assert (key_file.logins(settled), settled.pending) == (["kakuu"], False)


def test_while_somebody_changes_the_key_whoever_opens_waits_and_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.file_locks.PATIENCE_S", 0.0)
    begin(folder)
    before = (folder / key_file.FILE_NAME).read_bytes()
    with (
        key_file.FilePlace(folder).held(),
        pytest.raises(RecordsBusy, match="鍵を変えている途中です"),
    ):
        by_password(folder)
    assert (folder / key_file.FILE_NAME).read_bytes() == before


def test_a_key_of_neither_time_changes_nothing(folder: Path) -> None:
    begin(folder)
    rekey.change_key(folder / RECORDS, OLD, bytes(range(1, KEY_BYTES + 1)))
    before = (folder / key_file.FILE_NAME).read_bytes()
    with pytest.raises(KeyMismatch, match="鍵が合わないか"):
        by_password(folder)
    assert (folder / key_file.FILE_NAME).read_bytes() == before


def test_who_has_the_records_open_is_told_that_the_key_changed(folder: Path) -> None:
    one, other = by_password(folder), by_password(folder)
    assert reads(other)
    rekey.renew(one, NEW, os.urandom)
    with pytest.raises(KeyChanged, match="開き直して"):
        reads(other)
    other.engine.dispose()
    with pytest.raises(KeyChanged):
        reads(other)
    one.engine.dispose()


def test_where_somebody_writes_the_key_stays(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rekey, "BUSY_MS", 50)
    writer = by_password(folder)
    before = key_file.read(folder)
    raw = writer.engine.raw_connection()
    raw.cursor().execute("PRAGMA query_only = OFF")
    raw.cursor().execute("BEGIN IMMEDIATE")
    with pytest.raises(RecordsBusy, match="元のままです"):
        rekey.renew(opened, NEW, os.urandom)
    raw.cursor().execute("ROLLBACK")
    raw.close()
    assert reads(opened)
    assert reads(writer)
    assert key_file.read(folder) == before
    writer.engine.dispose()


class Deaf:
    """Stand for SQLCipher on a disk that takes no page: it says nothing of it."""

    def __init__(self, real: sqlcipher3.dbapi2.Connection) -> None:
        self._real = real

    def execute(self, statement: str) -> sqlcipher3.dbapi2.Cursor:
        silent = statement.startswith("PRAGMA rekey")
        return self._real.execute("SELECT 'ok'" if silent else statement)

    def close(self) -> None:
        self._real.close()


def test_a_key_that_the_file_did_not_take_is_not_said_to_be_its_own(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, connect = key_file.read(folder), sqlcipher3.dbapi2.connect

    def deaf(*given: object, **named: object) -> Deaf:
        return Deaf(connect(*given, **named))

    with monkeypatch.context() as broken:
        broken.setattr(sqlcipher3.dbapi2, "connect", deaf)
        with pytest.raises(RecordsBusy, match="元のままです"):
            rekey.renew(opened, NEW, os.urandom, lambda _ring: {"saru"})
    assert key_file.read(folder) == before
    assert reads(opened)


def test_while_nobody_can_tell_which_key_it_has_the_ring_holds_both(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_disk(*_: object) -> bool:
        raise sqlcipher3.dbapi2.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr(rekey, "fits", broken_disk)
        with pytest.raises(RecordsBusy, match="記録は失われていません"):
            rekey.renew(opened, NEW, os.urandom)
    assert key_file.read(folder).pending
    again = by_password(folder)
    assert (again.data_key, reads(again)) == (NEW, True)
    again.engine.dispose()


def test_no_page_changes_before_the_disk_has_the_ring_with_both_keys(
    opened: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(_folder: Path) -> None:
        raise OSError(5, os.strerror(5))

    before = key_file.read(folder)
    with monkeypatch.context() as broken:
        broken.setattr(whole_files, "settle", late)
        with pytest.raises(RecordsBusy, match="元のままです"):
            rekey.renew(opened, NEW, os.urandom)
    assert key_file.read(folder) == before
    assert unfinished.fits(folder / RECORDS, OLD)


def test_a_slot_of_the_first_format_is_not_lost_by_it(opened: Store, folder: Path) -> None:
    first = first_format("mukashi-no-aikotoba", login="mukashi", data_key=OLD)
    opened.write_ring(opened.ring.with_slot(first))
    with pytest.raises(ValueError, match="first format"):
        rekey.renew(opened, NEW, os.urandom)
    assert unfinished.fits(folder / RECORDS, OLD)
    assert not key_file.read(folder).pending
    again = by_password(folder, "mukashi", "mukashi-no-aikotoba")
    migrate.prove(again.engine)
    again.engine.dispose()


def test_what_another_process_left_half_done_is_taken_back_first(
    opened: Store, folder: Path
) -> None:
    begin(folder)
    rekey.renew(opened, bytes(range(2, KEY_BYTES + 2)), os.urandom)
    assert key_file.logins(key_file.read(folder)) == ["kakuu", "saru"]
    assert reads(opened)
    file_store.join(folder, opened.ring, opened.data_key).engine.dispose()
