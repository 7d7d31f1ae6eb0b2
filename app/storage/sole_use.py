"""Prove that nobody else has the records open, before other records take their place."""

from contextlib import closing
from typing import Final

import sqlcipher3.dbapi2

from app.storage.engine import unlock
from app.storage.errors import RecordsBusy
from app.storage.file_store import RECORDS
from app.storage.open_store import Store

WAIT_S: Final = 3.0
_HELD: Final = (
    "ほかの窓かコマンドが、この記録を使っています。まだ何も戻していません。"
    "ほかの窓を閉じ、コマンドが終わるのを待ってから、もう一度お試しください。"
)


def demand(store: Store) -> None:
    """Let go of the records and write everything into their one file.

    To leave the write-ahead log, SQLite needs the file for itself: it refuses while another
    connection stands. Whoever opens the records next goes back to that log.

    Raises:
        RecordsBusy: somebody else has them open; they are as they were.
    """
    store.engine.dispose()
    path = store.folder / RECORDS
    with closing(sqlcipher3.dbapi2.connect(str(path), timeout=WAIT_S)) as connection:
        try:
            unlock(connection, store.data_key if store.encrypted else None)
            (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        except sqlcipher3.dbapi2.OperationalError as error:
            raise RecordsBusy(_HELD) from error
    if mode != "delete":
        raise RecordsBusy(_HELD)
