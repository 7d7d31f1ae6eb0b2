"""Open the records on a PostgreSQL server.

One unit writes at a time: it takes the lock of the log's head first, and with it hears the
server's clock. What only reads sees one state, waits for nobody and cannot write.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, create_engine, event

from app.storage.engine import BUSY_MS, WRITES
from app.storage.server_patience import PATIENCE_S, PatientConnection, connect

ASIDE: Final = "sukusuku_aside"
"""Marks what is written beside the records: slots of keys and wrong guesses."""

Heard = Callable[[datetime], object]

# One lock for each schema, so that two offices on one server do not wait for each other.
_HEAD_LOCK = "SELECT pg_advisory_xact_lock(1937075573, hashtext(current_schema()))"
NOW = "SELECT clock_timestamp()"
_READS = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"

# A wire that was cut says nothing: both ends have to ask, or they would wait for hours, and the
# server would hold the lock of the log for somebody who is gone.
_ASKING: Mapping[str, object] = {
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
_SERVER_ASKS = "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5"

# Whatever else a role finds on the server: the records lie here, and no table goes before them.
_WHERE = "-c search_path=public,pg_temp"

# Nor what a role, a database or this PC's environment says about spelling: in another encoding
# some characters come back as others, and moments in another style are not understood.
_SPELLING = "-c datestyle=ISO,YMD -c standard_conforming_strings=on"
# A search that is to find everybody.
_WHOLE = "-c gin_fuzzy_search_limit=0"
_ENCODING = "utf8"
_STYLE = b"SET datestyle TO ISO, YMD"


def postgresql_engine(
    url: str | URL,
    *,
    busy_ms: int = BUSY_MS,
    given: Mapping[str, Any] | None = None,
    heard: Heard | None = None,
    patience_s: float = PATIENCE_S,
) -> Engine:
    """Return the engine of a shared server.

    `given` goes to the driver alone (password, wire); `heard` is told the server's clock whenever
    a unit is about to write. A server that says nothing for `patience_s` counts as gone.
    """
    options = f"-c lock_timeout={busy_ms} {_SERVER_ASKS} {_WHERE} {_SPELLING} {_WHOLE}"
    engine = create_engine(
        url,
        pool_pre_ping=True,
        isolation_level="READ COMMITTED",
        connect_args={
            "options": options,
            "application_name": "sukusuku",
            **_ASKING,
            **(given or {}),
            "client_encoding": _ENCODING,
        },
    )

    @event.listens_for(engine, "do_connect")
    def _connect(
        _dialect: object, _record: object, _words: object, named: dict[str, Any]
    ) -> object:
        return _spelt(connect(patience_s, **named))

    event.listen(engine, "begin", lambda connection: _begin(connection, heard))
    return engine


def _spelt(made: PatientConnection) -> PatientConnection:
    # PGDATESTYLE in the environment goes before what was asked for at the connection.
    if not (made.info.parameter_status("DateStyle") or "").startswith("ISO"):
        made.execute(_STYLE)
        made.commit()
    return made


def _begin(connection: Connection, heard: Heard | None) -> None:
    asked = connection.get_execution_options()
    if asked.get(WRITES):
        connection.exec_driver_sql(_HEAD_LOCK)
        if heard is not None:
            heard(connection.exec_driver_sql(NOW).scalar_one())
    elif not asked.get(ASIDE):
        connection.exec_driver_sql(_READS)
