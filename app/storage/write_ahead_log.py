"""Empty the log beside records in a file, once what stands in it stands in the file as well."""

from contextlib import closing, suppress
from pathlib import Path

import sqlcipher3.dbapi2

from app.storage.engine import RawConnection, unlock
from app.storage.errors import KeyMismatch


def empty(connection: RawConnection) -> bool:
    """Empty the log; tell whether nothing is left in it, as where somebody reads by it."""
    try:
        told = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlcipher3.dbapi2.Error:
        return False
    return told is not None and told[0] == 0


def empty_left(path: Path, key: bytes | None) -> None:
    """Empty a log that somebody left, without waiting for who reads by it."""
    log = Path(f"{path}-wal")
    with suppress(OSError, KeyMismatch, sqlcipher3.dbapi2.Error):
        if log.stat().st_size:
            connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, timeout=0)
            with closing(connection):
                unlock(connection, key)
                empty(connection)
