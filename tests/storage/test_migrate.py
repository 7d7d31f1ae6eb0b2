"""Migrations: they make what the tables say, whole or not at all, up and down."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, inspect

from app.storage import migrate, server_triggers, triggers
from app.storage.engine import WRITES, sqlite_engine
from app.storage.errors import AlteredRecords, NewerRecords
from app.storage.schema import METADATA
from app.storage.server_engine import postgresql_engine
from tests.sources import ROOT
from tests.storage.conftest import KEY
from tests.storage.killed import KILLED
from tests.storage.records import HANAKO, Records, enter

MIDDLES = (1, 12, 40, 80)


@dataclass(frozen=True)
class Nothing:
    """Hold an engine behind which nothing stands yet, and how another program would open it."""

    engine: Engine
    where: str
    key: str = ""


@pytest.fixture(params=["encrypted", "plain", "postgresql"])
def nothing(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Nothing]:
    """Give an engine of each kind behind which nothing stands yet."""
    if request.param == "postgresql":
        make: Callable[[], str] = request.getfixturevalue("new_database")
        where = make()
        given = Nothing(postgresql_engine(where), where)
    else:
        path, key = tmp_path / "records.db", KEY if request.param == "encrypted" else None
        given = Nothing(sqlite_engine(path, key), str(path), key.hex() if key else "")
    yield given
    given.engine.dispose()


def writing(engine: Engine) -> Engine:
    return engine.execution_options(**{WRITES: True})


def ours(_object: object, name: str | None, kind: str, _reflected: object, _to: object) -> bool:
    """Leave the index of names out, which each engine keeps in a way of its own."""
    return not (kind == "table" and str(name).startswith("member_search"))


def guards(connection: Connection) -> object:
    """Describe every trigger, word for word."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        return connection.exec_driver_sql(query).all()
    return server_triggers.digest(connection)


def described(connection: Connection) -> dict[str, object]:
    """Describe every table of ours, as the engine itself reports it."""
    report = inspect(connection)
    return {
        name: (
            [(one["name"], str(one["type"]), one["nullable"]) for one in report.get_columns(name)],
            report.get_pk_constraint(name),
            sorted(report.get_foreign_keys(name), key=str),
            sorted(report.get_unique_constraints(name), key=str),
            sorted(report.get_indexes(name), key=str),
        )
        for name in METADATA.tables
    }


def test_the_migrations_make_what_the_tables_say(records: Records) -> None:
    with records.owner.connect() as connection:
        options = {"compare_type": True, "include_object": ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_fresh_tables_are_migrated_tables(nothing: Nothing) -> None:
    migrate.upgrade(nothing.engine)
    with writing(nothing.engine).begin() as connection:
        migrated, guarded = described(connection), guards(connection)
        triggers.drop(connection)
        # The index of names is known to the migrations only: SQLite's keeps no foreign key.
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql("DROP TABLE member_search")
        METADATA.drop_all(connection)
        METADATA.create_all(connection)
        triggers.install(connection)
        assert described(connection) == migrated
        assert guards(connection) == guarded


def test_down_and_up_again_is_the_same(records: Records) -> None:
    with records.owner.connect() as connection:
        before, tables = guards(connection), described(connection)
    records.engine.dispose()
    migrate.downgrade(records.owner, "base")
    with records.owner.connect() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
        assert not migrate.at_head(connection)
    with writing(records.owner).begin() as connection:
        connection.exec_driver_sql("DROP TABLE alembic_version")
    migrate.upgrade(records.owner)
    with records.owner.connect() as connection:
        assert (guards(connection), described(connection)) == (before, tables)
    migrate.prove(records.owner)


def test_no_guard_is_left_after_going_down(records: Records) -> None:
    migrate.downgrade(records.owner, "base")
    if not records.sqlite:
        left = records.all("SELECT proname FROM pg_proc WHERE proname LIKE 'guard%'")
        assert left == []


def test_what_was_empty_is_filled_and_then_left_alone(nothing: Nothing) -> None:
    assert migrate.is_empty(nothing.engine)
    for _ in range(2):
        migrate.upgrade(nothing.engine)
        assert not migrate.is_empty(nothing.engine)
        migrate.prove(nothing.engine)


def test_an_open_does_not_wait_for_somebody_who_writes(records: Records) -> None:
    with records.write() as unit:
        enter(unit, HANAKO)
        migrate.upgrade(records.engine)
        migrate.prove(records.engine)


def test_records_of_a_newer_release_are_refused(records: Records) -> None:
    records.cheat("UPDATE alembic_version SET version_num = '9999'")
    for step in (migrate.upgrade, migrate.prove):
        with pytest.raises(NewerRecords, match="新しい版のすくすく窓口で作られています"):
            step(records.engine)
    assert records.all("SELECT version_num FROM alembic_version") == [("9999",)]


def test_records_that_lost_their_mark_are_refused(records: Records) -> None:
    records.cheat("DELETE FROM alembic_version")
    with pytest.raises(AlteredRecords, match="版の印がありません。開かずに止めました"):
        migrate.upgrade(records.owner)
    assert records.all("SELECT login FROM staff") == [("kakuu",)]


def test_a_member_without_consent_stops_a_migration(records: Records) -> None:
    with records.write() as unit:
        enter(unit, HANAKO)
    records.cheat_unguarded("DELETE FROM consents")
    with records.owner.connect() as connection, pytest.raises(AlteredRecords, match="元のまま"):
        migrate._check(connection)


def test_rows_that_point_nowhere_stop_a_migration(filed: Records) -> None:
    filed.cheat(
        "INSERT INTO dispatches (letter_id, method, tracking_number, posted_on)"
        " VALUES (99, '', '', '2026-05-01')"
    )
    with filed.owner.connect() as connection, pytest.raises(AlteredRecords, match="元のまま"):
        migrate._check(connection)


def test_what_was_altered_is_not_made_good_by_a_migration(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_table = "" if records.sqlite else " ON members"
    records.cheat(f"DROP TRIGGER guard_members_insert{on_table}")
    monkeypatch.setattr(migrate, "at_head", lambda _connection: False)
    with pytest.raises(AlteredRecords):
        migrate.upgrade(records.owner)


@pytest.mark.parametrize("statement", MIDDLES)
def test_a_migration_killed_in_the_middle_leaves_the_old_state(
    nothing: Nothing, statement: int
) -> None:
    words = ("-m", "tests.storage.killed", nothing.where, nothing.key, str(statement))
    done = subprocess.run([sys.executable, *words], cwd=ROOT, check=False, capture_output=True)
    assert done.returncode == KILLED, done.stderr
    assert migrate.is_empty(nothing.engine)
    migrate.upgrade(nothing.engine)
    migrate.prove(nothing.engine)


def test_guards_stand_again_after_tables_were_built_anew(records: Records) -> None:
    with writing(records.owner).begin() as connection:
        before = guards(connection)
        triggers.drop(connection)
        assert guards(connection) != before
        triggers.install(connection)
        assert guards(connection) == before
