"""Erasures on record stay as they were; words may only go; a reader holds the log of pages back."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import sqlcipher3
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError

from app.rules.erasures import Held
from app.storage import tombstones
from app.storage.engine import WRITES
from app.storage.erasures import NewErasure, Retained
from app.storage.leftovers import empty_log
from app.storage.unit import Unit
from tests.office import erasure_work, seats
from tests.office.seats import Office

UNTIL = date(2029, 3, 16)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    seats.begin(tmp_path / "records")
    return seats.open_office(tmp_path / "records")


def change(office: Office, statement: str) -> None:
    with office.manager.unit("試み") as unit:
        unit.session.execute(text(statement))
        unit.log()


def test_an_erasure_comes_back_with_what_stayed(office: Office) -> None:
    key = erasure_work.left(office)
    new = NewErasure(key, "exit", "ab" * 32, seats.TODAY, {"member": 1}, (3,), (7,))
    kept = Retained(Held.provision, 2, "法第29条", UNTIL)
    with office.manager.unit("消去") as unit:
        erasure_id = unit.erasures.add(new, [kept], unit.stamp.by, unit.stamp.at)
        unit.log()
    with office.manager.look() as unit:
        (row,) = unit.erasures.of(key)
        assert (row.id, row.child_ids, row.other_requests) == (erasure_id, (3,), (7,))
        assert (row.counts, row.wiped, row.erased_by) == ({"member": 1}, False, "試験　管理子")
        assert unit.erasures.retained([erasure_id]) == {erasure_id: [kept]}
        assert unit.erasures.ids(pending_only=True) == [erasure_id]
        assert unit.erasures.with_code("ab" * 32) == [row]


def test_a_tombstone_is_not_moved(office: Office) -> None:
    key = erasure_work.left(office)
    with office.manager.unit("消去") as unit:
        new = NewErasure(key, "exit", "ab" * 32, seats.TODAY, {})
        unit.erasures.add(new, (), unit.stamp.by, unit.stamp.at)
        unit.log()
    for statement in (
        "UPDATE erasures SET code_mac = ''",
        "UPDATE erasures SET erased_on = '2030-01-01'",
        "DELETE FROM erasures",
    ):
        with pytest.raises(DatabaseError):
            change(office, statement)
    change(office, "UPDATE erasures SET wiped = true")


def test_reasons_of_assignments_go_but_never_change(office: Office) -> None:
    matter = erasure_work.asked(office)
    with office.manager.unit("担当替え") as unit:
        _assign(unit, matter.id)
        unit.log()
    with pytest.raises(DatabaseError):
        change(office, "UPDATE assignments SET reason = 'ほか'")
    with pytest.raises(DatabaseError):
        change(office, "UPDATE assignments SET to_staff = 2, reason = ''")
    change(office, "UPDATE assignments SET reason = ''")


def test_the_hash_of_a_code_needs_the_key_of_the_records() -> None:
    one, other = tombstones.list_key(bytes(32)), tombstones.list_key(bytes(31) + b"1")
    assert tombstones.code_mac(one, "00010001") == tombstones.code_mac(one, "00010001")
    assert tombstones.code_mac(one, "00010001") != tombstones.code_mac(other, "00010001")
    assert tombstones.key_id(one) != tombstones.key_id(other)


def test_the_log_of_pages_is_cut_to_nothing_once_nobody_reads(office: Office) -> None:
    erasure_work.left(office)
    log = office.folder / "records.db-wal"
    assert log.stat().st_size > 0
    engine = office.manager.store.engine
    with office.clerk.look() as unit:
        unit.members.count()
        assert not empty_log(engine)
    assert empty_log(engine)
    assert log.stat().st_size == 0
    with engine.execution_options(**{WRITES: True}).connect() as connection:
        (wait,) = connection.exec_driver_sql("PRAGMA busy_timeout").one()
        assert wait >= 15_000


def test_a_disk_that_fails_leaves_the_last_traces_for_later() -> None:
    asked: list[str] = []

    def execute(statement: str) -> None:
        asked.append(statement)
        if "checkpoint" in statement:
            raise sqlcipher3.dbapi2.OperationalError("disk I/O error")

    lent = SimpleNamespace(connection=SimpleNamespace(dbapi_connection=Raw(execute)))
    dialect = SimpleNamespace(name="sqlite")
    engine = cast("Engine", SimpleNamespace(dialect=dialect, connect=lambda: nullcontext(lent)))
    assert not empty_log(engine)
    assert asked[-1].startswith("PRAGMA busy_timeout")


@dataclass(frozen=True)
class Raw:
    execute: Callable[[str], None]


def _assign(unit: Unit, request_id: int) -> None:
    unit.session.execute(
        text(
            "INSERT INTO assignments (request_id, to_staff, on_day, reason, recorded_at,"
            " recorded_by) VALUES (:key, 1, '2026-04-20', '架空　花子様の義妹のため',"
            " '2026-04-20 02:00:00', 1)"
        ),
        {"key": request_id},
    )
