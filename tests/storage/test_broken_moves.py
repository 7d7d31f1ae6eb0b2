"""A move or a founding that breaks off leaves the records in one place, and says what it left."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest
from sqlalchemy import Engine, make_url

from app.office import members, moving_to_server, shared_access
from app.rules.errors import Refused
from app.storage import own_rows, server_founding, server_place
from app.storage.errors import KeysUnsure
from app.storage.server_rings import TableRings
from tests import quick
from tests.office import seats
from tests.office.seats import TYPED
from tests.storage.cut_wire import between
from tests.storage.server import OWNER, PROGRAM, Server


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the records that every test copies."""
    return quick.made_once(tmp_path_factory, "office", seats.begin)


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    """Give a data folder of its own."""
    return Path(shutil.copytree(made_once, tmp_path / "記録"))


def opens_there(url: str, folder: Path) -> None:
    place = server_place.read(url.replace(f"//{OWNER}@", f"//{PROGRAM}@"))
    chance = seats.dice(9).randbytes
    shared_access.sign_in(
        place, folder, seats.MANAGER, TYPED, clock=seats.Watch(), randomness=chance
    ).close()


def test_stopped_once_the_folder_is_closed_the_move_is_done(
    folder: Path, new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    note, url = own_rows.note, new_database()
    desk = seats.sit(folder, seats.Watch())

    def stop(engine: Engine, before: int, last: int) -> None:
        note(engine, before, last)
        if engine.dialect.name == "sqlite":
            raise KeyboardInterrupt

    monkeypatch.setattr(own_rows, "note", stop)
    moved = moving_to_server.move(desk, server_place.read(url), PROGRAM)
    desk.close()
    assert moved.rows > 0
    with pytest.raises(Refused, match="へ移してあります"):
        seats.sit(folder, seats.Watch())
    opens_there(url, tmp_path / "席")


def test_stopped_before_the_folder_is_closed_it_goes_on(
    folder: Path, new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, url = seats.sit(folder, seats.Watch()), new_database()

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(TableRings, "write", stop)
    with pytest.raises(KeyboardInterrupt):
        moving_to_server.move(desk, server_place.read(url), PROGRAM)
    members.register(desk, seats.member())
    desk.close()
    seats.sit(folder, seats.Watch()).close()
    assert tables(url) == 0


def tables(url: str) -> int:
    asked = make_url(url)
    where = f"host={asked.query['host']} user={asked.username} dbname={asked.database}"
    with psycopg.connect(where) as connection:
        (found,) = connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        ).fetchall()
    return int(found[0])


def test_a_copy_that_cannot_be_taken_away_is_told(
    folder: Path, new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, url, write = seats.sit(folder, seats.Watch()), new_database(), TableRings.write
    with TemporaryDirectory() as short, between(Path(short), url) as (wire, address):

        def cut(rings: TableRings, text: str) -> None:
            wire.close()
            write(rings, text)

        with monkeypatch.context() as broken:
            broken.setattr(TableRings, "write", cut)
            with pytest.raises(KeysUnsure, match="氏名などの写しが入っていることがあります"):
                moving_to_server.move(desk, server_place.read(address), PROGRAM)
    members.register(desk, seats.member())  # the folder goes on
    with pytest.raises(Refused, match="途中で止まった「init」か「move-to-server」の写し"):
        moving_to_server.move(desk, server_place.read(url), PROGRAM)
    desk.close()


@pytest.mark.parametrize(
    ("made", "counted"),
    [
        ("CREATE FUNCTION guard_truncate() RETURNS int LANGUAGE sql AS 'SELECT 1'", "pg_proc"),
        ("CREATE VIEW members AS SELECT 1 AS x", "pg_class"),
        ("CREATE TYPE members AS ENUM ('a')", "pg_type"),
        ("CREATE SEQUENCE members_id_seq", "pg_class"),
    ],
)
def test_what_somebody_else_keeps_there_stays(
    server: Server, new_database: Callable[[], str], made: str, counted: str
) -> None:
    url = new_database()
    place = server_place.read(url)
    server.execute(str(place.url.database), made)
    with (
        pytest.raises(Refused, match=r"もうほかのもの（.+）があります。何も変えていません"),
        server_founding.founding(place, PROGRAM),
    ):
        pass
    where = f"host={server.folder} user={OWNER} dbname={place.url.database}"
    column = {"pg_proc": "proname", "pg_type": "typname", "pg_class": "relname"}[counted]
    found = f"SELECT count(*) FROM {counted} WHERE {column} ~ '^(guard|members)'"
    with psycopg.connect(where) as connection:
        assert connection.execute(found.encode()).fetchone() != (0,)


def test_what_an_extension_brought_is_in_nobodys_way(
    server: Server, new_database: Callable[[], str]
) -> None:
    place = server_place.read(new_database())
    try:
        server.execute(str(place.url.database), "CREATE EXTENSION pg_stat_statements")
    except psycopg.errors.FeatureNotSupported:
        pytest.skip("this PostgreSQL has no extensions beside it")
    with server_founding.founding(place, PROGRAM):
        pass
