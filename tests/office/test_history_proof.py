"""The log is held against what letters, backups and paper know; the result stays on record."""

import pytest
from sqlalchemy import text

from app.office import backups, history, history_checks, log_search, members
from app.office.desk import Desk
from app.rules.errors import Refused
from app.storage.engine import WRITES
from app.storage.restores import NewRestore
from tests.office.seats import Office, member

TABLES = ("history_subjects", "history_details", "history")


@pytest.fixture
def busy(office: Office) -> Office:
    for code in ("1", "2", "3"):
        members.register(office.clerk, member(code))
    return office


def cut(desk: Desk, above: int) -> None:
    """Cut the tail off, as somebody would who holds the records and their key."""
    engine = desk.store.engine.execution_options(**{WRITES: True})
    with engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        guards = connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        ).all()
        for name, _sql in guards:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for table in TABLES:
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE number > {above}")
        connection.exec_driver_sql("DELETE FROM backups")
        for _name, sql in guards:
            connection.exec_driver_sql(sql)
        connection.commit()
        connection.connection.driver_connection.execute("PRAGMA foreign_keys=ON")  # type: ignore[union-attr]


def test_a_cut_tail_is_caught_by_the_file_of_a_backup(busy: Office) -> None:
    backups.create(busy.manager)
    assert history.verify(busy.manager).ok
    cut(busy.manager, 5)
    found = history.verify(busy.manager)
    assert not found.ok
    assert "控え「" in found.sentence
    assert "切り取られた" in found.sentence
    assert "記録には触れず" in found.sentence


def test_a_value_of_an_act_that_a_restore_took_away_is_said_to_be_lost(busy: Office) -> None:
    lost = history.verify(busy.manager).verdict.head
    number, digits = lost.split(":")
    with busy.manager.unit("控えから復元") as unit:
        head = unit.history.head()
        new = NewRestore("x.skb", unit.stamp.at, head, 3, "", 0, "whole", {})
        key = unit.restores.add(new, unit.stamp.by, unit.stamp.at)
        unit.restores.keep_anchors(key, [(int(number) + 5, digits * 4)])
        unit.log((("restore", key),))
    typed = f"{int(number) + 5}:{digits}"
    found = history.verify(busy.manager, typed)
    assert found.ok
    assert found.lost
    assert "復元で失われた操作のもの" in found.sentence
    other = history.verify(busy.manager, f"{int(number) + 5}:0123456789abcdef")
    assert not other.ok
    assert not other.lost


def test_a_verification_stays_on_record_with_its_result(busy: Office) -> None:
    assert history_checks.last(busy.auditor) is None
    seen: list[tuple[int, int]] = []
    checked = history_checks.run(busy.auditor, progress=lambda *done: seen.append(done))
    assert checked.finding.ok
    last = history_checks.last(busy.clerk)
    assert last is not None
    assert (last.staff_name, last.ok) == ("試験　監査員", True)
    bad = history_checks.run(busy.clerk, "2:0123456789abcdef")
    assert "合いません" in bad.sentence
    after = history_checks.last(busy.clerk)
    assert after is not None
    assert not after.ok
    assert len(log_search.find(busy.auditor, history_checks.TITLE)) == 2


def test_a_typed_value_of_another_form_is_refused_and_nothing_is_recorded(busy: Office) -> None:
    with pytest.raises(Refused, match="番号:16桁"):
        history_checks.run(busy.clerk, "7")
    assert history_checks.last(busy.clerk) is None
