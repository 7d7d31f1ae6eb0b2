"""A wire that is cut: nothing half stands, nothing is said to be lost that is kept."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.storage.errors import RecordsOutOfReach
from app.storage.server_engine import postgresql_engine
from app.storage.unit import Stamp, Unit, writing
from tests.storage.cut_wire import Wire, between
from tests.storage.records import AT, BY, HANAKO, Records, enter


@pytest.fixture
def wired(shared: Records) -> Iterator[tuple[Wire, Engine]]:
    """Give the records of the server through a wire that can be cut."""
    folder = Path(tempfile.mkdtemp(prefix="wire-"))  # a socket's name must be short
    url = shared.engine.url.render_as_string(hide_password=False)
    with between(folder, url) as (wire, address):
        engine = postgresql_engine(address, busy_ms=5_000)
        yield wire, engine
        engine.dispose()
    shutil.rmtree(folder)


def save(engine: Engine, then: Callable[[Unit], object] = lambda _unit: None) -> None:
    with writing(engine, os.urandom, Stamp(BY, AT, "試験")) as unit:
        enter(unit, HANAKO)
        then(unit)
        unit.session.flush()


def test_a_wire_cut_in_the_middle_leaves_nothing(
    shared: Records, wired: tuple[Wire, Engine]
) -> None:
    wire, engine = wired
    before = shared.all("SELECT count(*) FROM history")

    def cut(unit: Unit) -> None:
        wire.cut()
        unit.settings.change("organisation", 1)

    with pytest.raises(RecordsOutOfReach, match="つながりません。何も変わっていません"):
        save(engine, cut)
    assert shared.all("SELECT count(*) FROM members") == [(0,)]
    assert shared.all("SELECT count(*) FROM history") == before
    save(engine)  # the next try finds a new connection by itself
    assert shared.all("SELECT count(*) FROM members") == [(1,)]


def test_a_wire_cut_just_before_the_end_leaves_nothing(
    shared: Records, wired: tuple[Wire, Engine]
) -> None:
    wire, engine = wired
    with pytest.raises(RecordsOutOfReach, match="つながりません。何も変わっていません"):
        save(engine, lambda _unit: wire.cut())
    assert shared.all("SELECT count(*) FROM members") == [(0,)]


def test_what_the_server_kept_without_a_word_is_no_failure(
    shared: Records, wired: tuple[Wire, Engine]
) -> None:
    wire, engine = wired

    def cut(_unit: Unit) -> None:
        wire.word = b"COMMIT"

    save(engine, cut)
    assert wire.cuts == 1
    assert shared.all("SELECT count(*) FROM members") == [(1,)]


def test_what_nobody_can_say_is_said(shared: Records, wired: tuple[Wire, Engine]) -> None:
    wire, engine = wired

    def cut(_unit: Unit) -> None:
        wire.word = b"COMMIT"
        wire.deaf()

    with pytest.raises(RecordsOutOfReach, match="保存できたかどうかを確かめられません"):
        save(engine, cut)
    assert shared.all("SELECT count(*) FROM members") == [(1,)]
