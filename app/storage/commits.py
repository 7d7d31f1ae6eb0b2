"""Commit, and find out what became of it where the wire to a server was cut just then.

A server may have kept what it never could confirm. Saying «nothing was saved» would be a lie, and
saving again would do the act twice; so the log is asked whether its last row stands.
"""

from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.storage.engine import WRITES
from app.storage.errors import RecordsOutOfReach
from app.storage.history import Head
from app.storage.schema.base import table_of
from app.storage.schema.history import HistoryRecord

_HISTORY = table_of(HistoryRecord)
_UNSURE = (
    "保存の終わりにサーバーとの接続が切れ、保存できたかどうかを確かめられません。"
    "保存できたか、何も変わっていないかのどちらかで、半端には残っていません。"
    "つながったら、同じ内容を保存し直す前に、一覧で今の内容を確かめてください。"
)


def settle(session: Session, engine: Engine, head: Head) -> None:
    """Commit a unit whose last row in the log is `head`.

    Raises:
        RecordsOutOfReach: the wire was cut, and nobody can say yet what the server kept.
    """
    try:
        session.commit()
    except DBAPIError as error:
        if session.get_bind().dialect.name == "sqlite" or not error.connection_invalidated:
            raise
        if not _stands(engine, head, error):
            raise


def _stands(engine: Engine, head: Head, cut: DBAPIError) -> bool:
    # Whoever takes the lock of the log has waited until the old connection came to its end.
    query = select(_HISTORY.c.row_hash).where(_HISTORY.c.number == head.number)
    try:
        with engine.execution_options(**{WRITES: True}).connect() as connection:
            return connection.execute(query).scalar() == head.row_hash
    except DBAPIError:
        raise RecordsOutOfReach(_UNSURE) from cut
