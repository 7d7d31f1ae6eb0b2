"""Keep the guards on PostgreSQL, where each is a function and a trigger that calls it.

They fire ALWAYS: a session that switches foreign keys off by `session_replication_role` does not
switch them off. Each function names the schema it reads, or a temporary table called `consents`
would stand before the real one.
"""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, text

from app.storage.guards import GUARDS, NEVER_EMPTIED, Guard

_ROW_BEFORE = 1 + 2
_EVENT = {"INSERT": 4, "DELETE": 8, "UPDATE": 16, "TRUNCATE": 32}
_STAYS = "BEGIN RAISE EXCEPTION 'rows stay' USING ERRCODE = 'check_violation'; END"

# Everything that decides whether, when and how a trigger fires.
_FOUND = """
SELECT t.tgname, c.relname, t.tgtype, t.tgenabled, t.tgqual IS NULL, cardinality(t.tgattr::int2[]),
       p.prosrc, l.lanname, array_to_string(p.proconfig, ';')
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_proc p ON p.oid = t.tgfoid
JOIN pg_language l ON l.oid = p.prolang
WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
"""

Made = tuple[str, str, int, str, bool, int, str, str, str]


def statements(connection: Connection) -> Iterator[str]:
    """Return what makes every guard, and the guard against TRUNCATE."""
    path = _path(connection)
    for guard in GUARDS:
        yield _function(guard.name, _body(guard), path)
        yield from _trigger(guard.name, guard.event, guard.table, "ROW", guard.name)
    yield _function("guard_truncate", _STAYS, path)
    for table in NEVER_EMPTIED:
        name = f"guard_{table}_truncate"
        yield from _trigger(name, "TRUNCATE", table, "STATEMENT", "guard_truncate")


def drop(connection: Connection) -> None:
    """Take every trigger of the schema away, with its function."""
    found = connection.execute(
        text(
            "SELECT DISTINCT t.tgfoid::regprocedure::text FROM pg_trigger t"
            " JOIN pg_class c ON c.oid = t.tgrelid"
            " WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace"
        )
    )
    for function in found.scalars().all():
        connection.exec_driver_sql(f"DROP FUNCTION {function} CASCADE")


def digest(connection: Connection) -> str:
    """Return the digest of the triggers that stand in the schema now."""
    rows = connection.execute(text(_FOUND)).all()
    return _digest([(*row[:8], row[8] or "") for row in rows])


def expected(connection: Connection) -> str:
    """Return the digest of the triggers as the program makes them."""
    return _digest(list(_expected(_path(connection))))


def _expected(path: str) -> Iterator[Made]:
    how = ("A", True, 0)
    setting = f"search_path={path}"
    for guard in GUARDS:
        kind = _ROW_BEFORE + _EVENT[guard.event]
        yield (guard.name, guard.table, kind, *how, _body(guard), "plpgsql", setting)
    for table in NEVER_EMPTIED:
        kind = 2 + _EVENT["TRUNCATE"]
        yield (f"guard_{table}_truncate", table, kind, *how, _STAYS, "plpgsql", setting)


def _path(connection: Connection) -> str:
    query = text("SELECT quote_ident(current_schema()) || ', pg_temp'")
    return str(connection.execute(query).scalar_one())


def _body(guard: Guard) -> str:
    row = "OLD" if guard.event == "DELETE" else "NEW"
    return (
        f"BEGIN IF {guard.condition('postgresql')} THEN "
        f"RAISE EXCEPTION '{guard.reason}' USING ERRCODE = 'check_violation'; "
        f"END IF; RETURN {row}; END"
    )


def _function(name: str, body: str, path: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql"
        f" SET search_path = {path} AS $guard${body}$guard$"
    )


def _trigger(name: str, event: str, table: str, each: str, function: str) -> tuple[str, str]:
    return (
        (
            f"CREATE OR REPLACE TRIGGER {name} BEFORE {event} ON {table}"
            f" FOR EACH {each} EXECUTE FUNCTION {function}()"
        ),
        f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}",
    )


def _digest(rows: list[Made]) -> str:
    return hashlib.sha256("\n".join(sorted(map(str, rows))).encode()).hexdigest()
