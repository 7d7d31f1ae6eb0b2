"""Render the guards as triggers, put them in place, and prove that they still stand."""

import hashlib

from sqlalchemy import Connection, text

from app.storage.errors import AlteredRecords
from app.storage.guards import GUARDS, NEVER_EMPTIED, Guard


def install(connection: Connection) -> None:
    """Put every guard in place again; a rebuilt table has lost its own."""
    for statement in _statements(connection.dialect.name):
        connection.execute(text(statement))


def drop(connection: Connection) -> None:
    """Take the guards away while a migration rebuilds tables."""
    for guard in GUARDS:
        on_table = "" if connection.dialect.name == "sqlite" else f" ON {guard.table}"
        connection.execute(text(f"DROP TRIGGER IF EXISTS {guard.name}{on_table}"))


def verify(connection: Connection) -> None:
    """Prove that each guard stands exactly as the program wrote it.

    Raises:
        AlteredRecords: a guard is missing, changed or switched off.
    """
    found = _found_sqlite(connection) if _is_sqlite(connection) else _found_pg(connection)
    if found != expected(connection.dialect.name):
        raise AlteredRecords(
            "記録を守るしくみが外されているか、書き換えられています。開かずに止めました。"
            "ファイルには触れず、システム担当と管理責任者にご連絡ください。"
        )


def expected(dialect: str) -> dict[str, str]:
    """Return the digest of each guard as the program would write it."""
    render = sqlite_trigger if dialect == "sqlite" else _pg_body
    return {guard.name: _digest(render(guard)) for guard in GUARDS}


def sqlite_trigger(guard: Guard) -> str:
    """Return the statement that makes one guard in SQLite."""
    return (
        f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table}\n"
        f"WHEN {guard.refused_when}\n"
        f"BEGIN SELECT RAISE(ABORT, '{guard.reason}'); END"
    )


def _statements(dialect: str) -> list[str]:
    if dialect == "sqlite":
        return [sqlite_trigger(guard) for guard in GUARDS]
    return [line for guard in GUARDS for line in _pg_trigger(guard)] + _pg_truncate()


def _pg_body(guard: Guard) -> str:
    row = "OLD" if guard.event == "DELETE" else "NEW"
    return (
        f"BEGIN IF {guard.refused_when} THEN "
        f"RAISE EXCEPTION '{guard.reason}' USING ERRCODE = 'check_violation'; "
        f"END IF; RETURN {row}; END"
    )


def _pg_trigger(guard: Guard) -> tuple[str, str]:
    return (
        (
            f"CREATE OR REPLACE FUNCTION {guard.name}() RETURNS trigger LANGUAGE plpgsql AS "
            f"$guard${_pg_body(guard)}$guard$"
        ),
        (
            f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} "
            f"FOR EACH ROW EXECUTE FUNCTION {guard.name}()"
        ),
    )


def _pg_truncate() -> list[str]:
    body = "BEGIN RAISE EXCEPTION 'rows stay' USING ERRCODE = 'check_violation'; END"
    function = (
        "CREATE OR REPLACE FUNCTION guard_truncate() RETURNS trigger LANGUAGE plpgsql AS "
        f"$guard${body}$guard$"
    )
    triggers = [
        f"CREATE OR REPLACE TRIGGER guard_{table}_truncate BEFORE TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION guard_truncate()"
        for table in NEVER_EMPTIED
    ]
    return [function, *triggers]


def _found_sqlite(connection: Connection) -> dict[str, str]:
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {name: _digest(sql) for name, sql in rows}


def _found_pg(connection: Connection) -> dict[str, str]:
    rows = connection.execute(
        text(
            "SELECT t.tgname, p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
            " JOIN pg_class c ON c.oid = t.tgrelid"
            " WHERE NOT t.tgisinternal AND t.tgenabled = 'O'"
            " AND c.relnamespace = current_schema()::regnamespace"
            " AND p.proname <> 'guard_truncate'"
        )
    )
    return {name: _digest(body) for name, body in rows}


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _digest(sql: str) -> str:
    return hashlib.sha256(" ".join(sql.split()).encode()).hexdigest()
