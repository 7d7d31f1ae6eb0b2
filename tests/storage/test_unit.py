"""A unit: one transaction, whole or not at all; no log, no action; reading waits for nobody."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from app.storage import chain
from app.storage.engine import sqlite_engine
from app.storage.errors import RecordsBusy, UnloggedWrite
from app.storage.server_engine import postgresql_engine
from app.storage.unit import Stamp, writing
from tests.storage.records import AT, BY, HANAKO, Records, enter, somebody

EVERY_TABLE = (
    *("members", "member_details", "children", "child_details", "guardianships"),
    *("consents", "consent_details", "series"),
)


class ThoughtBetterError(Exception):
    """Stand for whatever goes wrong in the middle."""


def register(records: Records, *, fail: bool = False) -> None:
    with records.write() as unit:
        enter(unit, HANAKO)
        if fail:
            raise ThoughtBetterError


def assert_nothing_stays(records: Records) -> None:
    for table in (*EVERY_TABLE, "member_search"):
        assert records.all(f"SELECT * FROM {table}") == []
    assert records.all("SELECT max(number) FROM history") == [(1,)]


def test_a_unit_keeps_everything_at_its_end(records: Records) -> None:
    register(records)
    for table in EVERY_TABLE:
        assert records.all(f"SELECT * FROM {table}") != []


def test_an_error_leaves_nothing(records: Records) -> None:
    with pytest.raises(ThoughtBetterError):
        register(records, fail=True)
    assert_nothing_stays(records)


def test_an_error_of_the_database_leaves_nothing(records: Records) -> None:
    with pytest.raises(DBAPIError, match="gate:"):
        _register_twice(records)
    assert_nothing_stays(records)
    register(records)


def test_no_log_no_action(records: Records) -> None:
    with pytest.raises(UnloggedWrite), records.write() as unit:
        unit.settings.change("idle_minutes", 30)
    with records.read() as unit:
        assert unit.settings.read("idle_minutes") is None


def test_how_a_person_left_the_screens_is_no_act(records: Records) -> None:
    stamp = Stamp(BY, AT, "")
    with writing(records.engine, lambda count: b"\0" * count, stamp, logged=False) as unit:
        unit.settings.change("staff/1/columns", [1, 2])
    with records.read() as unit:
        assert unit.settings.read("staff/1/columns") == [1, 2]
    assert records.all("SELECT max(number) FROM history") == [(1,)]


def test_the_stamp_names_the_act(records: Records) -> None:
    with records.write("会員を登録") as unit:
        unit.stamp = replace(unit.stamp, title="別の題")
        unit.log()
    with records.read() as unit:
        assert unit.history.rows()[0].title == "別の題"


def test_reading_cannot_write(records: Records) -> None:
    with pytest.raises(DBAPIError, match=r"(?i)read-?only"), records.read() as unit:
        unit.series.take("letters/2026")
    with pytest.raises(DBAPIError, match=r"(?i)read-?only"), records.read() as unit:
        unit.log()
    with records.write() as unit:
        unit.log()


def test_reading_sees_one_state_and_waits_for_nobody(records: Records) -> None:
    with records.read() as reader, records.write() as writer:
        assert reader.members.count() == 0
        enter(writer, HANAKO)
        assert reader.members.count() == 0
        with records.read() as other:
            assert other.members.count() == 0
        writer.session.commit()
        assert reader.members.count() == 0
    with records.read() as reader:
        assert reader.members.count() == 1


def test_a_second_writer_waits_for_the_first(records: Records) -> None:
    begun, order = threading.Event(), []

    def second() -> None:
        begun.set()
        with records.write() as unit:
            order.append("second")
            unit.log()

    with ThreadPoolExecutor(max_workers=1) as pool:
        with records.write() as unit:
            waiting = pool.submit(second)
            begun.wait()
            enter(unit, HANAKO)
            order.append("first")
        waiting.result(timeout=30)
    assert order == ["first", "second"]


def test_whoever_waits_too_long_is_told(records: Records) -> None:
    impatient = _impatient(records)
    stamp = Stamp(BY, AT, "")
    with records.write() as unit:
        unit.log()
        with (
            pytest.raises(RecordsBusy, match="ほかの処理が記録を使っているため"),
            writing(impatient.engine, lambda count: b"\0" * count, stamp) as late,
        ):
            late.log()
    impatient.engine.dispose()
    with records.read() as unit:
        assert len(unit.history.rows()) == 2


def test_many_threads_write_one_chain(records: Records) -> None:
    def work(place: int) -> int:
        with records.write(f"操作{place}") as unit:
            key = enter(unit, somebody(place))
        with records.read() as unit:
            assert unit.members.find(f"{place:010d}") == key
        return key

    with ThreadPoolExecutor(max_workers=6) as pool:
        keys = list(pool.map(work, range(1, 31)))
    assert sorted(keys) == list(range(1, 31))
    with records.read() as unit:
        verdict = chain.verify(unit.session)
        assert unit.members.count() == 30
    assert (verdict.ok, verdict.rows) == (True, 31)


def test_threads_that_read_do_not_disturb_each_other(records: Records) -> None:
    with records.write() as unit:
        for code in range(1, 21):
            enter(unit, somebody(code))

    def look(_: int) -> int:
        with records.read() as unit:
            return len(unit.members.rows(unit.members.ids("カクウ")))

    with ThreadPoolExecutor(max_workers=8) as pool:
        assert set(pool.map(look, range(40))) == {20}


def test_units_may_be_held_side_by_side(records: Records) -> None:
    with ExitStack() as stack:
        units = [stack.enter_context(records.read()) for _ in range(5)]
        assert [unit.members.count() for unit in units] == [0] * 5


def test_somebody_not_on_the_staff_writes_nothing(records: Records) -> None:
    records.cheat_unguarded("DELETE FROM staff")
    with pytest.raises(IntegrityError):
        register(records)


def _register_twice(records: Records) -> None:
    with records.write() as unit:
        enter(unit, HANAKO)
        enter(unit, HANAKO)


def _impatient(records: Records) -> Records:
    if records.path is not None:
        engine = sqlite_engine(records.path, records.key, busy_ms=50)
    else:
        url = records.engine.url.render_as_string(hide_password=False)
        engine = postgresql_engine(url, busy_ms=50)
    return replace(records, engine=engine)
