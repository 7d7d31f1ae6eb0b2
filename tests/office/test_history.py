"""The operation log: read, verified, and checked against a value from paper."""

import pytest
from sqlalchemy import text

from app.office import history, members
from app.office.desk import Desk
from app.rules.errors import Refused
from app.storage.engine import WRITES
from tests.office.seats import Office, member

TABLES = ("history_subjects", "history_details", "history")


@pytest.fixture
def busy(office: Office) -> Office:
    for code in ("1", "2", "3"):
        members.register(office.clerk, member(code))
    return office


def head(desk: Desk) -> str:
    return history.verify(desk).verdict.head


def test_rows_come_newest_first_with_their_people(busy: Office) -> None:
    rows = history.rows(busy.auditor, limit=2)
    assert [row.number for row in rows] == [7, 6]
    assert {row.staff_name for row in rows} == {"試験　担当者"}


def test_an_untouched_log_is_said_to_be_whole(busy: Office) -> None:
    found = history.verify(busy.auditor)
    assert found.verdict.ok
    assert found.sentence == "操作記録7件に書き換えや抜けはありません。"


def test_a_value_from_paper_is_checked_however_it_is_typed(busy: Office) -> None:
    value = head(busy.manager)
    wide = value.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})
    for typed in (value, f"  {value.upper()} ", wide, value.replace(":", " : ")):
        found = history.verify(busy.manager, typed)
        assert found.verdict.anchor_fits, typed
        assert "紙の値とも一致しました" in found.sentence
    assert history.verify(busy.manager, "  ").verdict.anchor_fits is None


@pytest.mark.parametrize("typed", ["7:0123456789abcdef", "9:0123456789abcdef", "1:" + "0" * 64])
def test_a_value_that_does_not_fit_is_an_alarm(typed: str, busy: Office) -> None:
    found = history.verify(busy.manager, typed)
    assert not found.verdict.ok
    assert "合いません" in found.sentence


@pytest.mark.parametrize("typed", ["7", "x:y", "0:0123456789abcdef", "7:abc", "7" * 1_000_000])
def test_a_value_of_another_form_is_refused(typed: str, busy: Office) -> None:
    with pytest.raises(Refused, match="番号:16桁"):
        history.verify(busy.manager, typed)


@pytest.mark.parametrize(
    "statements",
    [
        ["UPDATE history SET title = '別の操作' WHERE number = 4"],
        ["UPDATE history_details SET content = '{}' WHERE number = 4"],
        [f"DELETE FROM {name} WHERE number = 4" for name in TABLES],
    ],
    ids=["title", "details", "gone"],
)
def test_what_was_altered_behind_the_guards_is_found(statements: list[str], busy: Office) -> None:
    with busy.manager.store.engine.execution_options(**{WRITES: True}).begin() as connection:
        guards = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        for (name,) in guards.all():
            connection.execute(text(f'DROP TRIGGER "{name}"'))
        for statement in statements:
            connection.execute(text(statement))
    found = history.verify(busy.manager)
    assert found.verdict.first_broken == 4
    assert "4番" in found.sentence


def test_erased_values_leave_the_chain_whole(busy: Office) -> None:
    with busy.manager.unit("消去") as unit:
        unit.session.execute(text("DELETE FROM history_details WHERE number = 5"))
        unit.log()
    found = history.verify(busy.manager)
    assert (found.verdict.ok, found.verdict.erased) == (True, 1)
    assert "うち1件は内容を消去済" in found.sentence
    assert next(row for row in history.rows(busy.manager) if row.number == 5).values is None
