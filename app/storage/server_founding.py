"""Make the records of an office on a server, as the role that will own the tables."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from app.rules.errors import Refused
from app.storage import migrate, server_powers, server_roles, server_tables, triggers
from app.storage.engine import WRITES
from app.storage.errors import KeysUnsure, NotOurRecords, RecordsBusy
from app.storage.server_engine import ASIDE, Heard
from app.storage.server_place import ServerPlace
from app.storage.server_reach import closed_on_failure, reach

_FILLED: Final = (
    "{label} には、もう表があります。何も変えていません。"
    "何も入っていない新しいデータベースを指定してください。"
)
_UNDONE: Final = (
    "{label} には、もうすくすく窓口の表があり、鍵の控えがありません。何も変えていません。"
    "途中で止まった「init」か「move-to-server」の写しで、氏名などが入っていることがあります。"
    "使っている記録でないことを確かめて、サーバーの担当の方に消してもらうか、"
    "何も入っていない新しいデータベースを指定してください。"
)
_FOREIGN: Final = (
    "{label} には、もうほかのもの（{name}）があります。何も変えていません。"
    "何も入っていない新しいデータベースを指定してください。"
)
_LEFT_OVER: Final = (
    "途中で失敗し、{label} に作りかけた記録を消せませんでした。元の記録があれば、それは"
    "変わっていません。作りかけには、氏名などの写しが入っていることがあります。"
    "つながったら、サーバーの担当の方に、このデータベースを消して、新しく作ってもらってください。"
)
_NONE: Final = (
    "{label} に、すくすく窓口の記録がありません。何も変えていません。URLを確かめてください。"
)
_AT_WORK: Final = (
    "{label} では、いまほかのPCかコマンドが記録を作っているか、移しています。"
    "ここからは何も変えていません。終わってから、できた記録を確かめてください。"
)
_PATIENCE_S: Final = 600
"""Building tables anew may take long, and nobody waits before a window for it."""
_LOCK: Final = "SELECT pg_try_advisory_lock(1937075576, hashtext(current_schema()))"
_RINGS: Final = "SELECT count(*) FROM key_rings"
_UNLOCK: Final = "SELECT pg_advisory_unlock(1937075576, hashtext(current_schema()))"


# A function, a view or a type by one of our names would be taken for ours; what an extension has
# brought along is nobody's own.
_STANDS: Final = """
SELECT name FROM (
  SELECT 'pg_class'::regclass AS kind, oid, relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace
  UNION ALL SELECT 'pg_proc'::regclass, oid, proname FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
  UNION ALL SELECT 'pg_type'::regclass, oid, typname FROM pg_type
    WHERE typnamespace = 'public'::regnamespace AND typrelid = 0 AND typelem = 0
) AS found
WHERE NOT EXISTS (
  SELECT FROM pg_depend d WHERE d.classid = kind AND d.objid = found.oid AND d.deptype IN ('e', 'i')
)
ORDER BY name LIMIT 1"""


@contextmanager
def founding(
    place: ServerPlace,
    role: str,
    heard: Heard | None = None,
    *,
    is_kept: Callable[[], bool] = lambda: False,
) -> Iterator[Engine]:
    """Lend the owner's engine with fresh tables, which go again where something fails.

    Where something fails after all, `is_kept` tells whether what was made is the one place of the
    records by now: it stays then.

    Raises:
        Refused: something stands in the database, or the program's role is not fit.
        RecordsBusy: somebody else is founding there.
        KeysUnsure: something failed, and what was made so far could not be taken away.
    """
    engine = reach(place, heard, patience_s=_PATIENCE_S)
    with closed_on_failure(engine), _alone(engine, place.label):
        with engine.connect() as connection:
            _refuse_filled(connection, place.label)
            server_powers.refuse_unfit(connection, role)
        try:
            migrate.upgrade(engine)
            _let_work(engine, role)
            yield engine
        except BaseException as error:
            if not is_kept():
                _take_away(engine, place.label, error)
            raise
    engine.dispose()


def upgrade(place: ServerPlace, role: str) -> tuple[str, ...]:
    """Bring older records of a server to the newest shape, as the owner of the tables.

    Returns the roles that could work in the tables before, and no longer can.
    """
    engine = reach(place, patience_s=_PATIENCE_S)
    with closed_on_failure(engine), _alone(engine, place.label):
        if migrate.is_empty(engine):
            raise NotOurRecords(_NONE.format(label=place.label))
        with engine.connect() as connection:
            server_powers.refuse_unfit(connection, role)
        migrate.upgrade(engine)
        migrate.prove(engine)
        shut_out = _let_work(engine, role)
    engine.dispose()
    return shut_out


@contextmanager
def _alone(engine: Engine, label: str) -> Iterator[None]:
    """Keep everybody else from making tables there, from the first look to the last row.

    The lock belongs to the session: it outlasts the many transactions in between, and goes with
    the connection where this process ends.
    """
    apart = engine.execution_options(isolation_level="AUTOCOMMIT", **{ASIDE: True})
    with apart.connect() as connection:
        if not connection.execute(text(_LOCK)).scalar():
            raise RecordsBusy(_AT_WORK.format(label=label))
        try:
            yield
        finally:
            _release(connection)


def _release(connection: Connection) -> None:
    with suppress(DBAPIError):  # a connection that was cut has let go of it already
        connection.execute(text(_UNLOCK))


def _let_work(engine: Engine, role: str) -> tuple[str, ...]:
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        shut_out = server_roles.grant(connection, role)
        server_powers.refuse_maker(connection, role)
    return shut_out


def _refuse_filled(connection: Connection, label: str) -> None:
    tables = inspect(connection).get_table_names()
    if tables:
        undone = "key_rings" in tables and connection.execute(text(_RINGS)).scalar() == 0
        raise Refused((_UNDONE if undone else _FILLED).format(label=label))
    stands = connection.execute(text(_STANDS)).scalar()
    if stands is not None:
        raise Refused(_FOREIGN.format(label=label, name=stands))


def _take_away(engine: Engine, label: str, cause: BaseException) -> None:
    try:
        _clear(engine)
    except DBAPIError:
        raise KeysUnsure(_LEFT_OVER.format(label=label)) from cause


def _clear(engine: Engine) -> None:
    # Nothing stood there when the lock was taken, and nobody else of us has made anything since.
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        triggers.drop(connection)
        server_tables.drop(connection)
