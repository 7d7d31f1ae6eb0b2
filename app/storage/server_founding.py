"""Make the records of an office on a server, as the role that will own the tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Engine, inspect

from app.rules.errors import Refused
from app.storage import migrate, server_roles, server_tables, triggers
from app.storage.engine import WRITES
from app.storage.errors import NotOurRecords
from app.storage.server_engine import Heard
from app.storage.server_place import ServerPlace
from app.storage.server_reach import closed_on_failure, reach

_FILLED: Final = (
    "{label} には、もう表があります。何も変えていません。"
    "何も入っていない新しいデータベースを指定してください。"
)
_NONE: Final = (
    "{label} に、すくすく窓口の記録がありません。何も変えていません。URLを確かめてください。"
)


@contextmanager
def founding(place: ServerPlace, role: str, heard: Heard | None = None) -> Iterator[Engine]:
    """Lend the owner's engine with fresh tables, which go again where something fails.

    Raises:
        Refused: something stands in the database, or the program's role is not fit.
    """
    engine = reach(place, heard)
    with closed_on_failure(engine):
        with engine.connect() as connection:
            if inspect(connection).get_table_names():
                raise Refused(_FILLED.format(label=place.label))
            server_roles.refuse_unfit(connection, role)
        try:
            migrate.upgrade(engine)
            with engine.execution_options(**{WRITES: True}).begin() as connection:
                server_roles.grant(connection, role)
            yield engine
        except BaseException:
            _clear(engine)
            raise
    engine.dispose()


def upgrade(place: ServerPlace, role: str) -> None:
    """Bring older records of a server to the newest shape, as the owner of the tables."""
    engine = reach(place)
    with closed_on_failure(engine):
        if migrate.is_empty(engine):
            raise NotOurRecords(_NONE.format(label=place.label))
        with engine.connect() as connection:
            server_roles.refuse_unfit(connection, role)
        migrate.upgrade(engine)
        migrate.prove(engine)
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            server_roles.grant(connection, role)
    engine.dispose()


def _clear(engine: Engine) -> None:
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        triggers.drop(connection)
        server_tables.drop(connection)
