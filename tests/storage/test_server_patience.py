"""A server that stands still and says nothing counts as gone, after a while."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, text

from app.storage import failures
from app.storage.errors import RecordsOutOfReach
from app.storage.server_engine import postgresql_engine
from tests.storage.server import OWNER, Server


@contextmanager
def _standing_still(engine: Engine) -> Iterator[None]:
    with engine.connect() as connection:
        backend = int(connection.execute(text("SELECT pg_backend_pid()")).scalar_one())
    os.kill(backend, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(backend, signal.SIGCONT)


def test_nobody_waits_for_a_server_that_stands_still(server: Server) -> None:
    engine = postgresql_engine(server.url("postgres", OWNER), patience_s=0.5)
    with engine.connect() as connection:
        backend = int(connection.execute(text("SELECT pg_backend_pid()")).scalar_one())
        os.kill(backend, signal.SIGSTOP)
        try:
            with pytest.raises(RecordsOutOfReach, match="つながりません"), failures.told():
                connection.execute(text("SELECT 1"))
        finally:
            os.kill(backend, signal.SIGCONT)
        assert connection.invalidated
    engine.dispose()


def test_the_next_one_is_asked_where_a_kept_connection_says_nothing(server: Server) -> None:
    engine = postgresql_engine(server.url("postgres", OWNER), patience_s=0.5)
    with _standing_still(engine), engine.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    engine.dispose()


def test_who_answers_slowly_is_waited_for(server: Server) -> None:
    engine = postgresql_engine(server.url("postgres", OWNER), patience_s=5)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 1 FROM pg_sleep(0.4)")).scalar() == 1
    engine.dispose()
