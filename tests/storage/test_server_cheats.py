"""What only PostgreSQL lets somebody try: TRUNCATE, COPY, a search path, a role without rights."""

import psycopg
import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.storage.guards import NEVER_EMPTIED
from tests.storage.cheats import Rows, assert_refused, unrefused
from tests.storage.records import HANAKO, Records, bare, enter

TEMPORARY_FIRST = "SET search_path = pg_temp, public"
"""The program itself looks into its own schema first; whoever cheats need not."""
FORBIDDEN = (
    "DROP TRIGGER guard_members_insert ON members",
    "ALTER TABLE members DISABLE TRIGGER ALL",
    "SET session_replication_role = replica",
    "TRUNCATE consents",
    "TRUNCATE notices",
    "DROP TABLE consents CASCADE",
    (
        "CREATE OR REPLACE FUNCTION guard_members_insert() RETURNS trigger LANGUAGE plpgsql"
        " AS 'BEGIN RETURN NEW; END'"
    ),
)


_COPY = "COPY members (id, member_code, state, registered_on, entered_at, entered_by) FROM STDIN"


def test_no_table_is_emptied(shared: Records) -> None:
    with shared.write() as unit:
        enter(unit, HANAKO)
    attacks = {table: [f"TRUNCATE {table} CASCADE"] for table in NEVER_EMPTIED}
    assert unrefused(shared, attacks, by="rows stay") == {}


def test_the_owner_without_foreign_keys_meets_the_gate(shared: Records) -> None:
    with bare(shared) as connection:
        query = "SHOW session_replication_role"
        assert connection.exec_driver_sql(query).scalar() == "replica"
    assert_refused(shared, [Rows(shared).member(7)], by="gate:")


def test_a_temporary_table_does_not_stand_for_the_ledger(shared: Records) -> None:
    row = Rows(shared)
    forged = [
        TEMPORARY_FIRST,
        "CREATE TEMP TABLE consents (LIKE public.consents INCLUDING DEFAULTS)",
        row.consent(7),
        row.member(7),
    ]
    assert_refused(shared, forged, by="gate:")


def test_a_temporary_ledger_of_states_does_not_stand_for_the_real_one(shared: Records) -> None:
    with shared.write() as unit:
        key = enter(unit, HANAKO)
    forged = [
        TEMPORARY_FIRST,
        "CREATE TEMP TABLE member_states (LIKE public.member_states INCLUDING ALL)",
        *Rows(shared).moved(key, "left"),
    ]
    assert_refused(shared, forged, by="members: a state changes after its row")


def test_another_schema_does_not_stand_for_the_ledger(shared: Records) -> None:
    row = Rows(shared)
    forged = [
        "CREATE SCHEMA forged",
        "CREATE TABLE forged.consents (LIKE public.consents INCLUDING DEFAULTS)",
        "SET LOCAL search_path = forged, public",
        row.consent(7),
        row.member(7),
    ]
    assert_refused(shared, forged, by="gate:")


def test_a_day_without_end_is_no_day(shared: Records) -> None:
    row = Rows(shared)
    for day in ("infinity", "-infinity"):
        assert_refused(shared, [row.consent(7), row.member(7, registered_on=day)], by="gate:")
        assert_refused(shared, [row.consent(7, given_on=day)], by="ledger:")


def test_copied_rows_meet_the_gate(shared: Records) -> None:
    row = "7\t0000000007\tactive\t2026-04-28\t2026-05-01 03:00:00+00\t1\n"
    with pytest.raises(psycopg.errors.CheckViolation, match="gate:"):
        _copy(shared, row)
    assert shared.all("SELECT id FROM members") == []


def test_the_role_of_the_program_may_not_touch_the_guards(shared: Records) -> None:
    with shared.write() as unit:
        unit.log()
        for statement in FORBIDDEN:
            _assert_not_permitted(unit.session.connection(), statement)


def _assert_not_permitted(connection: Connection, statement: str) -> None:
    with (
        pytest.raises(DBAPIError, match=r"permission denied|must be owner"),
        connection.begin_nested(),
    ):
        connection.exec_driver_sql(statement)


def _copy(records: Records, row: str) -> None:
    with records.owner.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        with raw.cursor().copy(_COPY) as copy:
            copy.write(row)
        raw.commit()
