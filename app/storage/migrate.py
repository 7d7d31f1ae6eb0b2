"""Bring the records to the newest shape, whole or not at all."""

import hashlib
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from app.storage import triggers
from app.storage.engine import WRITES
from app.storage.errors import AlteredRecords, NewerRecords

# Alembic loads its steps by their path, in the source tree and in the bundle alike.
MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Run the missing migrations and put the guards in place, in one transaction."""
    if _is_ready(engine):
        return
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        if _has_tables(connection):
            triggers.drop(connection)
        command.upgrade(_config(connection), "head")
        triggers.install(connection)
        _check(connection)


def prove(engine: Engine) -> None:
    """Prove at every open that the shape is the program's own.

    Raises:
        NewerRecords: a newer release wrote them.
        AlteredRecords: a guard was dropped or changed.
    """
    with engine.connect() as connection:
        _refuse_newer(connection)
        triggers.verify(connection)


def at_head(connection: Connection) -> bool:
    """Tell whether no migration is missing."""
    return _current(connection) == _script().get_current_head()


def shape(connection: Connection) -> str:
    """Return a digest of the whole SQLite schema, triggers included."""
    rows = connection.execute(
        text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1, 2")
    )
    return hashlib.sha256("\n".join(map(str, rows)).encode()).hexdigest()


def _is_ready(engine: Engine) -> bool:
    # Looked at without the write lock, so that opening never waits for somebody who writes.
    with engine.connect() as connection:
        _refuse_newer(connection)
        return at_head(connection)


def _refuse_newer(connection: Connection) -> None:
    current = _current(connection)
    known = {revision.revision for revision in _script().walk_revisions()}
    if current is not None and current not in known:
        raise NewerRecords(
            "この記録は、新しい版のすくすく窓口で作られています。開かずに止めました。"
            "このPCのプログラムを新しい版にしてください。"
        )


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _has_tables(connection: Connection) -> bool:
    return connection.dialect.has_table(connection, "history")


def _check(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("PRAGMA foreign_key_check")).first()
        if broken is not None:
            raise AlteredRecords(
                "記録の更新の途中で、つながりの切れた行が見つかりました。"
                "更新を取りやめ、記録は元のままです。システム担当にご連絡ください。"
            )


def _script() -> ScriptDirectory:
    return ScriptDirectory(str(MIGRATIONS))


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
