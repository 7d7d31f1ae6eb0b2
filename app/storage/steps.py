"""Run the migrations with Alembic, inside the transaction of `migrate`."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

# Alembic loads its steps by their path, in the source tree and in the bundle alike.
MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def upgrade(connection: Connection) -> None:
    """Run every step that is missing."""
    command.upgrade(_config(connection), "head")


def downgrade(connection: Connection, revision: str) -> None:
    """Run the steps back to an older revision."""
    command.downgrade(_config(connection), revision)


def revisions() -> tuple[str, ...]:
    """Name every revision, the first one first."""
    walked = ScriptDirectory(str(MIGRATIONS)).walk_revisions()
    return tuple(step.revision for step in walked)[::-1]


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
