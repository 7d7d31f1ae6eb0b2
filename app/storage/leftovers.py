"""Empty the write-ahead log, in which pages with what was erased may still stand (SAFETY §5)."""

import sqlcipher3
from sqlalchemy import Engine

from app.storage.engine import BUSY_MS

WAIT_MS = 1_500
"""How long a reader is waited for; what is left then is done later."""


def empty_log(engine: Engine) -> bool:
    """Write the log into the file and cut it to nothing.

    Returns False where somebody still reads it or the disk fails: the act it follows stands.
    """
    if engine.dialect.name != "sqlite":
        return True
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.execute(f"PRAGMA busy_timeout={WAIT_MS}")
        try:
            busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlcipher3.dbapi2.OperationalError:
            return False
        finally:
            raw.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    return int(busy) == 0
