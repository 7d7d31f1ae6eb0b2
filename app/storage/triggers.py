"""Put the guards in place as triggers of one engine or the other, and take them away again."""

from sqlalchemy import Connection, text

from app.storage import server_triggers
from app.storage.guards import GUARDS, Guard


def install(connection: Connection) -> None:
    """Put every guard in place; a table that a migration built anew has lost its own."""
    statements = (
        map(sqlite_trigger, GUARDS)
        if connection.dialect.name == "sqlite"
        else server_triggers.statements(connection)
    )
    for statement in statements:
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Take every trigger away while a migration builds tables anew, older guards included."""
    if connection.dialect.name != "sqlite":
        server_triggers.drop(connection)
        return
    found = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    for name in found.scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def sqlite_trigger(guard: Guard) -> str:
    """Return the statement that makes one guard in SQLite."""
    return (
        f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table}\n"
        f"WHEN {guard.condition('sqlite')}\n"
        f"BEGIN SELECT RAISE(ABORT, '{guard.reason}'); END"
    )
