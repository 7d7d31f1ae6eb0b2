"""Fill the tables of a server: keys between them off meanwhile, their counting taken on."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection, Table, func, inspect, select, text
from sqlalchemy.exc import IntegrityError

from app.storage.errors import CopyRefused
from app.storage.schema import METADATA

__all__ = ["COPIED", "Table", "drop", "go_on_counting", "refuse_filled", "untied"]

# The ring and the guesses belong to the place where records lie, not to the records.
_OF_THE_PLACE = frozenset({"key_rings", "sign_in_tries"})

_BESIDE: Final = ("alembic_version", "member_search")
"""Tables that the migrations make, and of which no record is told."""

COPIED: tuple[Table, ...] = tuple(
    table for table in METADATA.sorted_tables if table.name not in _OF_THE_PLACE
)

_TIES = """SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
ORDER BY conname"""
_COUNTED = "SELECT pg_get_serial_sequence(quote_ident(:table), :column)"

_TORN = (
    "写した記録に、つながりの切れた行があります。写すのをやめました。"
    "元の記録は変わっていません。システム担当にご連絡ください。"
)


def refuse_filled(connection: Connection) -> None:
    """Refuse records in which anything stands already."""
    for table in COPIED:
        if connection.execute(select(table).limit(1)).first() is not None:
            raise CopyRefused(
                "移す先には、もう記録があります。何も変えていません。"
                "何も入っていない新しいデータベースを指定してください。"
            )


@contextmanager
def untied(connection: Connection) -> Iterator[None]:
    """Take the keys between tables away and put them back, which looks at every row.

    Two tables may point at each other; SQLite keeps no order as long as its keys are off.
    """
    if connection.dialect.name == "sqlite":
        yield
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise CopyRefused(_TORN)
        return
    ties = [(table, name, made) for table, name, made in connection.execute(text(_TIES))]
    for table, name, _made in ties:
        connection.exec_driver_sql(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    yield
    try:
        for table, name, made in ties:
            connection.exec_driver_sql(f"ALTER TABLE {table} ADD CONSTRAINT {name} {made}")
    except IntegrityError as error:
        raise CopyRefused(_TORN) from error


def go_on_counting(connection: Connection) -> None:
    """Let the server give the keys that follow the copied ones; SQLite does so by itself."""
    if connection.dialect.name == "sqlite":
        return
    for table in COPIED:
        for column in table.primary_key.columns:
            named = {"table": table.name, "column": column.name}
            sequence = connection.execute(text(_COUNTED), named).scalar()
            last = connection.execute(select(func.max(column))).scalar()
            if sequence is not None and last is not None:
                connection.execute(select(func.setval(sequence, last)))


def drop(connection: Connection) -> None:
    """Take the tables of the records away again; for a server on which nothing stood before."""
    ours = {*_BESIDE, *METADATA.tables}
    for name in ours.intersection(inspect(connection).get_table_names()):
        quoted = connection.dialect.identifier_preparer.quote(name)
        connection.exec_driver_sql(f"DROP TABLE {quoted} CASCADE")
    connection.exec_driver_sql("DROP FUNCTION IF EXISTS guard_truncate() CASCADE")
