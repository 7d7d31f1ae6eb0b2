"""No role works day by day in the records that could take their guards away."""

from collections.abc import Iterator

import pytest

from app.rules.errors import Refused
from app.storage import server_founding, server_place, server_powers
from app.storage.server_engine import postgresql_engine
from tests.storage.server import OWNER, Server

DATABASE = "of_powers"


@pytest.fixture
def role(server: Server) -> Iterator[str]:
    """Give a plain role, and a database of its own."""
    server.execute("postgres", "CREATE ROLE strong LOGIN", f"CREATE DATABASE {DATABASE}")
    yield "strong"
    server.execute("postgres", f"DROP DATABASE {DATABASE} WITH (FORCE)", "DROP ROLE strong")


@pytest.fixture
def between(server: Server) -> Iterator[str]:
    """Give a role that cannot sign in, through which another one comes to its powers."""
    server.execute("postgres", "CREATE ROLE between")
    yield "between"
    server.execute("postgres", "DROP ROLE between")


def _refused(server: Server, role: str, words: str) -> None:
    place = server_place.read(server.url(DATABASE, OWNER))
    with pytest.raises(Refused, match=words) as refused, server_founding.founding(place, role):
        pass
    assert "何も変えていません" in refused.value.sentence
    engine = postgresql_engine(server.url(DATABASE, role))
    with engine.connect() as connection, pytest.raises(Refused, match="日々の仕事には"):
        server_powers.refuse_owner(connection)
    engine.dispose()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (f"ALTER DATABASE {DATABASE} OWNER TO strong", "表の持ち主と同じ力"),
        ("ALTER ROLE strong SUPERUSER", "表の持ち主と同じ力"),
        ("ALTER ROLE strong CREATEROLE", "ほかの役割を作れる"),
        ("ALTER ROLE strong REPLICATION", "丸ごと読める力"),
        ("ALTER ROLE strong BYPASSRLS", "丸ごと読める力"),
        ("GRANT pg_execute_server_program TO strong", "ファイルやプログラム"),
        ("GRANT pg_write_server_files TO strong", "ファイルやプログラム"),
        ("GRANT pg_read_server_files TO strong", "ファイルやプログラム"),
    ],
)
def test_a_role_with_powers_is_refused(server: Server, role: str, given: str, words: str) -> None:
    server.execute("postgres", given)
    _refused(server, role, words)


@pytest.mark.parametrize(
    "given", ["GRANT pg_write_server_files TO between", "ALTER ROLE between CREATEROLE"]
)
def test_powers_of_a_role_that_it_belongs_to_count(
    server: Server, role: str, between: str, given: str
) -> None:
    server.execute("postgres", given, f"GRANT {between} TO {role}")
    _refused(server, role, "ファイルやプログラム|ほかの役割を作れる")


def test_who_may_make_tables_beside_them_is_refused(server: Server, role: str) -> None:
    server.execute(DATABASE, f"GRANT CREATE ON SCHEMA public TO {role}")
    _refused(server, role, "表を作れる")


def test_the_owner_of_the_schema_is_refused(server: Server, role: str) -> None:
    server.execute(DATABASE, f"ALTER SCHEMA public OWNER TO {role}")
    _refused(server, role, "表の持ち主と同じ力")


def test_a_plain_role_is_let_in(server: Server, role: str) -> None:
    place = server_place.read(server.url(DATABASE, OWNER))
    with server_founding.founding(place, role):
        pass
    engine = postgresql_engine(server.url(DATABASE, role))
    with engine.connect() as connection:
        server_powers.refuse_owner(connection)
    engine.dispose()
