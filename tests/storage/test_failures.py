"""What the disk and the server do to us is told in a sentence; what is our fault is not."""

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from app.rules.errors import OfficeError
from app.storage import failures
from app.storage.engine import WRITES, sqlite_engine
from app.storage.errors import RecordsBusy, RecordsDamaged, RecordsFull, RecordsOutOfReach
from app.storage.server_engine import postgresql_engine
from tests.storage.records import HANAKO, Records, enter


def wrapped(original: BaseException, *, lost: bool = False) -> DBAPIError:
    return OperationalError("SELECT 1", None, original, connection_invalidated=lost)


SERVER = {
    psycopg.errors.LockNotAvailable: RecordsBusy,
    psycopg.errors.DeadlockDetected: RecordsBusy,
    psycopg.errors.SerializationFailure: RecordsBusy,
    psycopg.errors.DiskFull: RecordsFull,
    psycopg.errors.DataCorrupted: RecordsDamaged,
    psycopg.OperationalError: RecordsOutOfReach,
}
FILE = {
    "database is locked": RecordsBusy,
    "database table is locked": RecordsBusy,
    "database or disk is full": RecordsFull,
    "attempt to write a readonly database": RecordsOutOfReach,
    "unable to open database file": RecordsOutOfReach,
    "disk I/O error": RecordsOutOfReach,
    "database disk image is malformed": RecordsDamaged,
    "file is not a database": RecordsDamaged,
}


@pytest.mark.parametrize(("original", "expected"), SERVER.items())
def test_a_failure_of_the_server_has_a_sentence(
    original: type[psycopg.Error], expected: type[OfficeError]
) -> None:
    with pytest.raises(expected, match=r"。.+。"), failures.told():
        raise wrapped(original("fictional"))


@pytest.mark.parametrize(("words", "expected"), FILE.items())
def test_a_failure_of_the_file_has_a_sentence(words: str, expected: type[OfficeError]) -> None:
    with pytest.raises(expected, match=r"。.+。"), failures.told():
        raise wrapped(RuntimeError(words))


def test_a_defect_of_the_program_has_none() -> None:
    for original in (RuntimeError("no such column: x"), psycopg.errors.UndefinedColumn("x")):
        with pytest.raises(DBAPIError), failures.told():
            raise wrapped(original)
    with pytest.raises(DBAPIError), failures.told(writes=False):
        raise wrapped(RuntimeError("attempt to write a readonly database"))


def test_a_lost_connection_is_told() -> None:
    with pytest.raises(RecordsOutOfReach), failures.told():
        raise wrapped(psycopg.errors.AdminShutdown("x"), lost=True)


def test_a_full_disk_leaves_everything(filed: Records) -> None:
    writes = filed.engine.execution_options(**{WRITES: True})
    with writes.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.rollback()
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(RecordsFull, match="ディスクの空きが足りないため"), filed.write() as unit:
        unit.settings.change("organisation", "架空" * 100_000)
    filed.engine.dispose()
    with filed.write() as unit:
        enter(unit, HANAKO)
        assert unit.settings.read("organisation") is None


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    engine = sqlite_engine(tmp_path / "absent" / "records.db", None)
    with pytest.raises(RecordsOutOfReach, match="記録を開けません"), failures.told():
        engine.connect()


def test_a_server_that_is_gone_is_told(tmp_path: Path) -> None:
    engine = postgresql_engine(f"postgresql+psycopg://nobody@/nothing?host={tmp_path}")
    with pytest.raises(RecordsOutOfReach, match="サーバーにつながりません"), failures.told():
        engine.connect()


def test_a_server_that_stops_is_told(shared: Records) -> None:
    with pytest.raises(RecordsOutOfReach):
        _write_while(shared, shared.owner.dispose)


def test_a_page_that_was_damaged_is_told(encrypted: Records) -> None:
    with encrypted.write() as unit:
        enter(unit, HANAKO)
    encrypted.engine.dispose()
    assert encrypted.path is not None
    content = bytearray(encrypted.path.read_bytes())
    for place in range(4096 + 100, len(content), 4096):
        content[place] ^= 1
    encrypted.path.write_bytes(content)
    with pytest.raises(RecordsDamaged, match="記録のファイルが壊れています"):
        _find(encrypted)


def _find(records: Records) -> None:
    with records.read() as unit:
        unit.members.ids("花子")


def _write_while(records: Records, act: Callable[[], None]) -> None:
    with records.write() as unit:
        unit.log()
        act()
        pid = unit.session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar()
        with records.owner.connect() as connection:
            connection.exec_driver_sql(f"SELECT pg_terminate_backend({pid})")
        unit.log()


def test_what_the_rows_forbid_is_a_defect(records: Records) -> None:
    with pytest.raises(IntegrityError), records.write() as unit:
        unit.staff.add("kakuu", "別の人", frozenset(), unit.stamp.at)
    with pytest.raises(DBAPIError), records.write() as unit:
        unit.session.connection().exec_driver_sql("SELECT absent FROM staff")
