"""Give each test records of its own: encrypted, plain, and on a private PostgreSQL server."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path

import pytest

from app.storage import migrate
from app.storage.engine import sqlite_engine
from app.storage.server_engine import postgresql_engine
from tests.storage import shared_offices
from tests.storage.records import Records, fill
from tests.storage.server import OWNER, PROGRAM, Server, programs
from tests.storage.shared_offices import SharedOffice

KEY = bytes(range(32))
BUSY_MS = 10_000
MIGRATED = "migrated"

_numbers = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start one server for all tests, with one database that is migrated and copied for each."""
    binaries = programs()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with Server(binaries) as running:
        running.execute("postgres", f"CREATE DATABASE {MIGRATED}")
        engine = postgresql_engine(running.url(MIGRATED, OWNER))
        migrate.upgrade(engine)
        engine.dispose()
        running.execute(MIGRATED, *_grants())
        yield running


@pytest.fixture(scope="session")
def migrated_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Make the two migrated files that each test copies."""
    folder = tmp_path_factory.mktemp("migrated")
    made = {"encrypted": folder / "encrypted.db", "plain": folder / "plain.db"}
    for kind, path in made.items():
        engine = sqlite_engine(path, KEY if kind == "encrypted" else None)
        migrate.upgrade(engine)
        engine.dispose()
    return made


@pytest.fixture(params=["encrypted", "plain", "postgresql"])
def empty_records(request: pytest.FixtureRequest) -> Records:
    """Give migrated records in which nothing stands yet."""
    made: Records = request.getfixturevalue(f"empty_{request.param}")
    return made


@pytest.fixture
def records(empty_records: Records) -> Records:
    """Give records with a person of the office and the versions of a fictional policy."""
    fill(empty_records)
    return empty_records


@pytest.fixture(params=["encrypted", "plain"])
def filed(request: pytest.FixtureRequest) -> Records:
    """Give filled records in a file, for what only SQLite understands."""
    made: Records = request.getfixturevalue(f"empty_{request.param}")
    fill(made)
    return made


@pytest.fixture
def encrypted(empty_encrypted: Records) -> Records:
    """Give filled records in an encrypted file."""
    fill(empty_encrypted)
    return empty_encrypted


@pytest.fixture
def plain(empty_plain: Records) -> Records:
    """Give filled records in a plain file."""
    fill(empty_plain)
    return empty_plain


@pytest.fixture
def shared(empty_postgresql: Records) -> Records:
    """Give filled records on the server, for what only PostgreSQL understands."""
    fill(empty_postgresql)
    return empty_postgresql


@pytest.fixture
def empty_encrypted(tmp_path: Path, migrated_files: dict[str, Path]) -> Iterator[Records]:
    """Give migrated records in an encrypted file."""
    yield from _in_file("encrypted", migrated_files, tmp_path)


@pytest.fixture
def empty_plain(tmp_path: Path, migrated_files: dict[str, Path]) -> Iterator[Records]:
    """Give migrated records in a plain file."""
    yield from _in_file("plain", migrated_files, tmp_path)


@pytest.fixture
def empty_postgresql(server: Server) -> Iterator[Records]:
    """Give migrated records in a database of the server."""
    yield from _on_server(server)


@pytest.fixture(params=["plain", "postgresql"])
def fresh_records(
    request: pytest.FixtureRequest, migrated_files: dict[str, Path], tmp_path: Path
) -> Callable[[], AbstractContextManager[Records]]:
    """Give a way to open filled records again and again, for tests that play many games."""

    @contextmanager
    def fresh() -> Iterator[Records]:
        on_server = request.param == "postgresql"
        made = (
            _on_server(request.getfixturevalue("server"))
            if on_server
            else _in_file(request.param, migrated_files, tmp_path)
        )
        for records in made:
            fill(records)
            yield records

    return fresh


@pytest.fixture
def new_database(server: Server) -> Iterator[Callable[[], str]]:
    """Give a way to make databases in which nothing stands, not even tables."""
    made: list[str] = []

    def make() -> str:
        made.append(f"new_{next(_numbers)}")
        server.execute("postgres", f"CREATE DATABASE {made[-1]}")
        return server.url(made[-1], OWNER)

    yield make
    server.execute("postgres", *(f"DROP DATABASE {name} WITH (FORCE)" for name in made))


@pytest.fixture(scope="session")
def founded(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found the office on the server that tests copy; its recovery sheet lies in the folder."""
    folder = tmp_path_factory.mktemp("founded")
    shared_offices.found(server, folder)
    return folder


@pytest.fixture
def shared_office(server: Server, founded: Path, tmp_path: Path) -> Iterator[SharedOffice]:
    """Give an office on the server, with one person of each role."""
    assert founded.is_dir()
    yield from shared_offices.copied(server, tmp_path)


def _in_file(kind: str, migrated: dict[str, Path], folder: Path) -> Iterator[Records]:
    path, key = folder / "records.db", KEY if kind == "encrypted" else None
    shutil.copy(migrated[kind], path)
    engine = sqlite_engine(path, key, busy_ms=BUSY_MS)
    yield Records(kind, engine, engine, path, key)
    engine.dispose()


def _on_server(server: Server) -> Iterator[Records]:
    name = f"test_{next(_numbers)}"
    server.execute("postgres", f"CREATE DATABASE {name} TEMPLATE {MIGRATED} {_QUICKLY}")
    engine = postgresql_engine(server.url(name, PROGRAM), busy_ms=BUSY_MS)
    owner = postgresql_engine(server.url(name, OWNER))
    yield Records("postgresql", engine, owner)
    engine.dispose()
    owner.dispose()
    server.execute("postgres", f"DROP DATABASE {name} WITH (FORCE)")


# Files copied as they are: many times as quick as writing every page into the log first.
_QUICKLY = "STRATEGY FILE_COPY"


def _grants() -> list[str]:
    # The program's role does not own the tables (DECISIONS 12).
    return [
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {PROGRAM}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {PROGRAM}",
    ]
