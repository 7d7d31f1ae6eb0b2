"""Who makes tables on a server does so alone, and takes away only what they made."""

from collections.abc import Callable

import psycopg
import pytest

from app.rules.errors import Refused
from app.storage import migrate, server_founding, server_place
from app.storage.errors import RecordsBusy
from app.storage.server_engine import postgresql_engine
from tests.storage.server import OWNER, PROGRAM, Server
from tests.storage.shared_offices import SharedOffice


class Failed(Exception):
    """Stand for what goes wrong in the middle of a founding."""


def _fail_beside_others(server: Server, database: str) -> None:
    server.execute(database, "CREATE TABLE of_somebody_else (a integer)")
    raise Failed


def test_a_second_founding_waits_its_turn_and_destroys_nothing(
    new_database: Callable[[], str],
) -> None:
    place = server_place.read(new_database())
    with server_founding.founding(place, PROGRAM) as engine:
        with (
            pytest.raises(RecordsBusy, match="いまほかのPCかコマンドが記録を作っている"),
            server_founding.founding(place, PROGRAM),
        ):
            pass
        with pytest.raises(RecordsBusy, match="何も変えていません"):
            server_founding.upgrade(place, PROGRAM)
        migrate.prove(engine)
    with (
        pytest.raises(Refused, match="もうすくすく窓口の表があり"),
        server_founding.founding(place, PROGRAM),
    ):
        pass
    engine = postgresql_engine(place.url)
    migrate.prove(engine)
    engine.dispose()


def test_a_founding_that_fails_takes_away_its_own_tables_only(
    server: Server, new_database: Callable[[], str]
) -> None:
    place = server_place.read(new_database())
    database = str(place.url.database)
    with pytest.raises(Failed), server_founding.founding(place, PROGRAM):
        _fail_beside_others(server, database)
    where = f"host={server.folder} user={OWNER} dbname={database}"
    with psycopg.connect(where) as connection:
        found = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        assert connection.execute(found).fetchall() == [("of_somebody_else",)]


def test_an_upgrade_for_another_role_shuts_the_former_one_out(
    server: Server, shared_office: SharedOffice
) -> None:
    head = shared_office.sit()
    head.close()
    server.execute("postgres", "CREATE ROLE later LOGIN")
    place = server_place.read(server.url(shared_office.database, OWNER))
    try:
        assert server_founding.upgrade(place, "later") == (PROGRAM,)
        assert server_founding.upgrade(place, "later") == ()
        where = f"host={server.folder} dbname={shared_office.database}"
        with psycopg.connect(f"{where} user={PROGRAM}", autocommit=True) as former:
            for table in ("members", "key_rings", "staff"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    former.execute(f"SELECT * FROM {table}".encode())
        with psycopg.connect(f"{where} user=later", autocommit=True) as now:
            assert now.execute("SELECT count(*) FROM staff").fetchone() != (0,)
    finally:
        server.execute(shared_office.database, "DROP OWNED BY later")
        server.execute("postgres", "DROP ROLE later")


def test_the_role_of_every_day_may_not_take_the_ring_away(
    server: Server, shared_office: SharedOffice
) -> None:
    where = f"host={server.folder} dbname={shared_office.database} user={PROGRAM}"
    with (
        psycopg.connect(where, autocommit=True) as daily,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        daily.execute("DELETE FROM key_rings")
