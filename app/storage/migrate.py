"""Bring the records to the newest shape, whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, inspect, text

from app.storage import seals, steps, triggers
from app.storage.engine import WRITES
from app.storage.errors import AlteredRecords, NewerRecords
from app.storage.guards.members import WITHOUT_CONSENT

_KNOWN = tuple(seals.SEALS)


def upgrade(engine: Engine) -> None:
    """Run the missing migrations and put the guards in place, in one transaction.

    Raises:
        NewerRecords: a newer release wrote the records.
        AlteredRecords: the older shape is not what its release made, or rows do not hold together.
    """
    if _is_ready(engine):
        return
    with _migrating(engine) as connection:
        if at_head(connection):
            return  # another program was faster
        _prove_older(connection)
        triggers.drop(connection)
        steps.upgrade(connection)
        triggers.install(connection)
        seals.verify(connection, _KNOWN[-1])
        _check(connection)


def downgrade(engine: Engine, revision: str) -> None:
    """Go back to an older shape, guards off; for tests of the migrations only."""
    with _migrating(engine) as connection:
        triggers.drop(connection)
        steps.downgrade(connection, revision)


@contextmanager
def _migrating(engine: Engine) -> Iterator[Connection]:
    # SQLite builds a table anew by dropping it, which the keys of other tables would forbid; they
    # can only be switched off outside of a transaction, and `_check` looks at all of them after.
    writes = engine.execution_options(**{WRITES: True})
    with writes.connect() as connection, unbound(connection), connection.begin():
        yield connection


@contextmanager
def unbound(connection: Connection) -> Iterator[None]:
    """Switch SQLite's keys between tables off around a transaction, and on again."""
    _bind(connection, "OFF")
    try:
        yield
    finally:
        _bind(connection, "ON")


def _bind(connection: Connection, state: str) -> None:
    raw = connection.connection.dbapi_connection
    if connection.dialect.name == "sqlite" and raw is not None:
        raw.execute(f"PRAGMA foreign_keys={state}")


def prove(engine: Engine) -> None:
    """Prove at every open that the shape is the program's own.

    Raises:
        NewerRecords: a newer release wrote them.
        AlteredRecords: a table or a guard was dropped or changed.
    """
    with engine.connect() as connection:
        _refuse_newer(connection)
        seals.verify(connection, str(_current(connection)))


def is_empty(engine: Engine) -> bool:
    """Tell whether nothing stands in the records, not even tables."""
    with engine.connect() as connection:
        return _current(connection) is None and not inspect(connection).get_table_names()


def at_head(connection: Connection) -> bool:
    """Tell whether no migration is missing."""
    return _current(connection) == _KNOWN[-1]


def _is_ready(engine: Engine) -> bool:
    # Looked at without the write lock, so that opening never waits for somebody who writes.
    with engine.connect() as connection:
        _refuse_newer(connection)
        return at_head(connection)


def _refuse_newer(connection: Connection) -> None:
    current = _current(connection)
    if current is not None and current not in _KNOWN:
        raise NewerRecords(
            "この記録は、新しい版のすくすく窓口で作られています。開かずに止めました。"
            "このPCのプログラムを新しい版にしてください。"
        )


def _prove_older(connection: Connection) -> None:
    # What was altered before must not be made good, and so hidden, by the migration.
    current = _current(connection)
    if current is not None:
        seals.verify(connection, current)
    elif inspect(connection).get_table_names():
        raise AlteredRecords(
            "記録のファイルに、すくすく窓口の版の印がありません。開かずに止めました。"
            "ファイルには触れず、システム担当と管理責任者にご連絡ください。"
        )


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars()
    return ",".join(found) or None


def _check(connection: Connection) -> None:
    checks = [WITHOUT_CONSENT]
    if connection.dialect.name == "sqlite":
        checks.append("PRAGMA foreign_key_check")
    for check in checks:
        if connection.execute(text(check)).first() is not None:
            raise AlteredRecords(
                "記録の更新の途中で、つながりの切れた行が見つかりました。"
                "更新を取りやめ、記録は元のままです。システム担当にご連絡ください。"
            )
