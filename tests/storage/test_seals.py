"""Whoever takes a guard or a table away is noticed at the next open."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from app.storage import migrate, seals, steps
from app.storage.errors import AlteredRecords
from app.storage.server_engine import postgresql_engine
from tests.storage.records import Records, bare

NEWEST_REVISION = list(seals.SEALS)[-1]

ALTERED_FILES: dict[str, Sequence[str]] = {
    "a guard dropped": ["DROP TRIGGER guard_members_insert"],
    "a guard made harmless": [
        "DROP TRIGGER guard_members_insert",
        (
            "CREATE TRIGGER guard_members_insert BEFORE INSERT ON members WHEN 1 = 2"
            " BEGIN SELECT RAISE(ABORT, 'gate'); END"
        ),
    ],
    "a guard on another table": [
        "DROP TRIGGER guard_history_delete",
        (
            "CREATE TRIGGER guard_history_delete BEFORE DELETE ON history_details"
            " WHEN 1 = 1 BEGIN SELECT RAISE(ABORT, 'log: rows stay as they are'); END"
        ),
    ],
    "a trigger added": [
        "CREATE TRIGGER more AFTER INSERT ON members BEGIN DELETE FROM history_subjects; END"
    ],
    "a table dropped": ["DROP TABLE settings"],
    "a table added": ["CREATE TABLE more (id INTEGER)"],
    "a view added": ["CREATE VIEW more AS SELECT * FROM members"],
    "an index dropped": ["DROP INDEX ix_members_kana_key"],
    "a column added": ["ALTER TABLE members ADD COLUMN more TEXT"],
    "a column dropped": ["ALTER TABLE child_details DROP COLUMN kana"],
    "a column renamed": ["ALTER TABLE child_details RENAME COLUMN kana TO more"],
    "the index of names dropped": ["DROP TABLE member_search"],
}

ALTERED_ON_SERVER: dict[str, Sequence[str]] = {
    "a guard dropped": ["DROP TRIGGER guard_members_insert ON members"],
    "a guard switched off": ["ALTER TABLE members DISABLE TRIGGER guard_members_insert"],
    "a guard that sleeps in replicas": ["ALTER TABLE members ENABLE TRIGGER guard_members_insert"],
    "a guard made harmless": [
        (
            "CREATE OR REPLACE FUNCTION guard_members_insert() RETURNS trigger LANGUAGE plpgsql"
            " SET search_path = public, pg_temp AS 'BEGIN RETURN NEW; END'"
        )
    ],
    "a guard that reads elsewhere": [
        "ALTER FUNCTION guard_members_insert() SET search_path = forged, public, pg_temp"
    ],
    "a guard that fires for nothing": [
        "DROP TRIGGER guard_members_insert ON members",
        (
            "CREATE TRIGGER guard_members_insert BEFORE INSERT ON members FOR EACH ROW"
            " WHEN (NEW.id < 0) EXECUTE FUNCTION guard_members_insert()"
        ),
        "ALTER TABLE members ENABLE ALWAYS TRIGGER guard_members_insert",
    ],
    "a guard that fires too late": [
        "DROP TRIGGER guard_members_delete ON members",
        (
            "CREATE TRIGGER guard_members_delete AFTER DELETE ON members FOR EACH ROW"
            " EXECUTE FUNCTION guard_members_delete()"
        ),
        "ALTER TABLE members ENABLE ALWAYS TRIGGER guard_members_delete",
    ],
    "a guard of one column": [
        "DROP TRIGGER guard_consents_update ON consents",
        (
            "CREATE TRIGGER guard_consents_update BEFORE UPDATE OF note ON consent_details"
            " FOR EACH ROW EXECUTE FUNCTION guard_consents_update()"
        ),
        "ALTER TABLE consent_details ENABLE ALWAYS TRIGGER guard_consents_update",
    ],
    "a trigger added": [
        "CREATE FUNCTION more() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "CREATE TRIGGER zz_more BEFORE INSERT ON members FOR EACH ROW EXECUTE FUNCTION more()",
    ],
    "the truncate guard dropped": ["DROP TRIGGER guard_consents_truncate ON consents"],
    "a table dropped": ["DROP TABLE policy_facts"],
}


def test_untouched_records_are_whole(records: Records) -> None:
    migrate.prove(records.engine)


def test_whatever_is_altered_is_noticed(filed: Records) -> None:
    assert unnoticed(filed, ALTERED_FILES) == []


def test_whatever_is_altered_on_the_server_is_noticed(shared: Records) -> None:
    assert unnoticed(shared, ALTERED_ON_SERVER) == []


def test_records_in_which_nothing_stands_are_not_whole(new_database: Callable[[], str]) -> None:
    engine = postgresql_engine(new_database())
    with pytest.raises(AlteredRecords):
        migrate.prove(engine)
    engine.dispose()


def test_it_is_noticed_at_the_next_open(records: Records) -> None:
    on_table = "" if records.sqlite else " ON members"
    records.cheat(f"DROP TRIGGER guard_members_insert{on_table}")
    records.engine.dispose()
    with pytest.raises(AlteredRecords, match="書き換えられています。開かずに止めました"):
        migrate.prove(records.engine)


def test_a_schema_rewritten_by_hand_is_noticed(filed: Records) -> None:
    filed.cheat(
        "PRAGMA writable_schema = ON",
        "DELETE FROM sqlite_master WHERE name = 'guard_consents_update'",
    )
    filed.engine.dispose()
    with pytest.raises(AlteredRecords):
        migrate.prove(filed.engine)


def unnoticed(records: Records, altered: Mapping[str, Sequence[str]]) -> list[str]:
    """Alter the schema in each way, take it back, and name what the seal did not see."""
    return [name for name, statements in altered.items() if _stands(records, statements)]


def _stands(records: Records, statements: Sequence[str]) -> bool:
    with bare(records) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
        try:
            seals.verify(connection, NEWEST_REVISION)
        except AlteredRecords:
            return False
        finally:
            connection.rollback()
    return True


def test_every_migration_has_a_seal() -> None:
    assert tuple(seals.SEALS) == steps.revisions()


def test_the_seal_is_that_of_the_newest_migration(filed: Records) -> None:
    with filed.engine.connect() as connection:
        # Where this fails, a guard or a table changed: a new migration takes a new seal.
        assert seals.shape(connection) == list(seals.SEALS.values())[-1]
        assert migrate.at_head(connection)


def test_statistics_that_sqlite_keeps_break_no_seal(filed: Records) -> None:
    filed.cheat("ANALYZE")
    migrate.prove(filed.engine)
