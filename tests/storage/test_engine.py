"""The engine: what is encrypted is cipher text whole, and every connection is set as it must be."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from app.storage.engine import PLAIN_HEADER, WRITES, sqlite_engine, unlock
from app.storage.errors import NotOurRecords, WrongKey
from app.storage.server_engine import postgresql_engine
from tests.storage.conftest import KEY
from tests.storage.records import HANAKO, TODAY, Records, enter

OTHER = bytes(32)

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "busy_timeout": 10_000,
}

NAMES = ["記録 その2", "a#b", "100%25", "it's; q", "mode=memory&"]
NAMES += ["a?b", 'a"b'] if os.name == "posix" else []

NAMED = (
    *("試験", "花子", "シケン", "ハナコ", "架空", "若葉", "ワカバ", "試験町1丁目"),
    *("09000001234", "hanako@example.jp", "000-0001", "0000000001"),
    # As the index of names spells them: pairs in hex.
    *("08a66", "09a13", "082b1", "05b50", "030b7"),
)


def raw(engine: Engine, statement: str) -> object:
    with engine.connect() as connection:
        return connection.exec_driver_sql(statement).scalar()


def bytes_beside(path: Path) -> bytes:
    """Read everything that lies in the folder of the records: the file, -wal and -shm."""
    return b"".join(one.read_bytes() for one in sorted(path.parent.iterdir()))


def work(records: Records) -> bytes:
    """Register and change somebody; return what lies on the disk meanwhile and afterwards."""
    assert records.path is not None
    with records.write() as unit:
        key = enter(unit, HANAKO)
        assert unit.members.change(key, HANAKO, edition=1, on=TODAY)
    meanwhile = bytes_beside(records.path)
    records.engine.dispose()
    return meanwhile + bytes_beside(records.path)


def test_no_name_stands_in_the_clear(encrypted: Records) -> None:
    content = work(encrypted)
    assert len(content) > 100_000
    for text in NAMED:
        assert text.encode() not in content
        assert text.encode("utf-16-le") not in content
    assert b"CREATE TABLE" not in content
    assert PLAIN_HEADER not in content


def test_the_same_search_finds_every_name_in_a_plain_file(plain: Records) -> None:
    content = work(plain)
    assert [text for text in NAMED if text.encode() not in content] == []


def test_every_connection_is_set(filed: Records) -> None:
    with filed.engine.connect() as first, filed.engine.connect() as second:
        for connection in (first, second):
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS
            }
            assert found == PRAGMAS


def test_sqlite_is_one_without_the_fault_of_the_log(filed: Records) -> None:
    version = str(raw(filed.engine, "SELECT sqlite_version()"))
    assert tuple(map(int, version.split("."))) > (3, 51, 2)
    assert raw(filed.engine, "PRAGMA cipher_version")


def test_another_key_opens_nothing(encrypted: Records) -> None:
    assert encrypted.path is not None
    for key in (OTHER, None):
        engine = sqlite_engine(encrypted.path, key)
        with pytest.raises(WrongKey, match="鍵が合わないか、ファイルが壊れています"):
            engine.connect()
        engine.dispose()


def test_a_plain_file_is_not_taken_for_an_encrypted_one(plain: Records) -> None:
    assert plain.path is not None
    before = plain.path.read_bytes()
    engine = sqlite_engine(plain.path, KEY)
    with pytest.raises(NotOurRecords, match="暗号化されていません。開かずに止めました"):
        engine.connect()
    engine.dispose()
    assert plain.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database at all" * 500, bytes(8192)])
def test_a_file_of_something_else_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "records.db"
    path.write_bytes(content)
    engine = sqlite_engine(path, KEY)
    with pytest.raises(WrongKey):
        engine.connect()
    engine.dispose()
    assert path.read_bytes() == content


def test_a_driver_that_ignores_the_key_is_refused(tmp_path: Path) -> None:
    # Python's own driver takes `PRAGMA key` without a word and writes plain text.
    connection = sqlite3.connect(tmp_path / "records.db")
    with pytest.raises(NotOurRecords, match="暗号化の部品が見つかりません"):
        unlock(connection, KEY)
    connection.close()


def test_what_only_reads_cannot_write(records: Records) -> None:
    with (
        records.engine.connect() as connection,
        pytest.raises(DBAPIError, match=r"(?i)read-?only"),
    ):
        connection.exec_driver_sql("DELETE FROM settings")


def test_a_connection_that_read_may_write_next(records: Records) -> None:
    writes = records.engine.execution_options(**{WRITES: True})
    for engine in (records.engine, writes, records.engine, writes):
        with engine.begin() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM settings").scalar() == 0
            if engine is writes:
                connection.exec_driver_sql("DELETE FROM settings")


def test_a_commit_that_fails_lets_the_records_go(filed: Records) -> None:
    writes = filed.engine.execution_options(**{WRITES: True})
    orphan = (
        "INSERT INTO consents (id, member_id, policy_version_id, text_sha256, answer, all_clauses,"
        " given_on, method, inferred, details_mac, recorded_at, recorded_by)"
        " SELECT 1, 99, id, text_sha256, 'granted', 1, '2026-04-25', 'paper', 0, '',"
        " '2026-05-01 00:00:00', 1 FROM policy_versions WHERE id = 1"
    )
    with pytest.raises(DBAPIError, match="FOREIGN KEY"), writes.begin() as connection:
        connection.exec_driver_sql(orphan)
    with writes.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM consents").scalar() == 0


def test_the_server_is_reached_without_waiting_for_ever(shared: Records) -> None:
    assert raw(shared.engine, "SHOW lock_timeout") == "10s"
    assert raw(shared.engine, "SHOW transaction_isolation") == "repeatable read"
    writes = shared.engine.execution_options(**{WRITES: True})
    assert raw(writes, "SHOW transaction_isolation") == "read committed"


def test_two_offices_on_one_server_do_not_wait_for_each_other(
    new_database: Callable[[], str],
) -> None:
    first, second = (
        postgresql_engine(new_database(), busy_ms=100).execution_options(**{WRITES: True})
        for _ in range(2)
    )
    with first.begin() as one, second.begin() as other:
        assert one.exec_driver_sql("SELECT 1").scalar() == 1
        assert other.exec_driver_sql("SELECT 1").scalar() == 1
        with pytest.raises(OperationalError, match="lock timeout"), first.begin():
            pass
    first.dispose()
    second.dispose()


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    engine = sqlite_engine(folder / "records.db", KEY)
    assert raw(engine, "SELECT 1") == 1
    engine.dispose()
    assert [path.name for path in folder.iterdir()] == ["records.db"]


def test_a_copied_file_opens_with_its_key(encrypted: Records, tmp_path: Path) -> None:
    assert encrypted.path is not None
    encrypted.engine.dispose()
    copied = tmp_path / "copied.db"
    shutil.copy(encrypted.path, copied)
    engine = sqlite_engine(copied, KEY)
    assert raw(engine, "SELECT name FROM staff") == "架空　担当"
    engine.dispose()
