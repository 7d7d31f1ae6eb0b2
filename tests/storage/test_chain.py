"""The chain: whoever alters the log, with the guards off too, is found out (SAFETY §3)."""

import pytest
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.storage import chain
from app.storage.chain import Verdict
from app.storage.history import row_hash
from app.storage.schema.base import table_of
from app.storage.schema.history import HistoryRecord
from tests.storage.records import Records, attempted

ROWS = 6

ALTERED: dict[str, tuple[list[str], int]] = {
    "another title": (["UPDATE history SET title = '別' WHERE number = 3"], 3),
    "another person": (["UPDATE history SET staff_id = NULL WHERE number = 2"], 2),
    "another moment": (["UPDATE history SET at = '2026-05-01 03:00:01' WHERE number = 4"], 4),
    "another subject": (["UPDATE history SET subjects = '[]' WHERE number = 5"], 5),
    "other fields": (["UPDATE history SET fields = '[\"x\"]' WHERE number = 6"], 6),
    "another seal": (["UPDATE history SET details_mac = '00' WHERE number = 3"], 3),
    "another hash": (["UPDATE history SET row_hash = '00' WHERE number = 3"], 3),
    "another hash before": (["UPDATE history SET prev_hash = '' WHERE number = 3"], 3),
    "a row gone": (["DELETE FROM history WHERE number = 3"], 3),
    "the first row gone": (["DELETE FROM history WHERE number = 1"], 1),
    "a later number": (["UPDATE history SET number = 60 WHERE number = 6"], 6),
    "another detail": (["UPDATE history_details SET content = '{}' WHERE number = 3"], 3),
    "another salt": (["UPDATE history_details SET salt = '00' WHERE number = 4"], 4),
    "two rows swapped": (
        [
            "UPDATE history SET number = 99 WHERE number = 3",
            "UPDATE history SET number = 3 WHERE number = 4",
            "UPDATE history SET number = 4 WHERE number = 99",
        ],
        3,
    ),
    "a row put in between": (
        [
            "UPDATE history SET number = 7 WHERE number = 6",
            (
                "INSERT INTO history SELECT 6, at, staff_id, '加えた', subjects, fields,"
                " details_mac, prev_hash, row_hash FROM history WHERE number = 5"
            ),
        ],
        6,
    ),
}

ODD = (
    "UPDATE history SET at = 'zzz' WHERE number = 3",
    "UPDATE history SET at = 7 WHERE number = 3",
    "UPDATE history SET at = X'ff' WHERE number = 3",
    "UPDATE history SET title = X'ff' WHERE number = 3",
    "UPDATE history SET staff_id = 'zzz' WHERE number = 3",
    "UPDATE history SET details_mac = '' WHERE number = 3",
    "UPDATE history_details SET content = X'ff' WHERE number = 3",
    "UPDATE history_details SET salt = 'zzz' WHERE number = 3",
    "UPDATE history_details SET salt = 7, content = 7 WHERE number = 3",
)


def work(records: Records) -> None:
    """Log six acts, the first of which began the records."""
    with records.write() as unit:
        for place in range(2, ROWS + 1):
            unit.log((("member", place),), {"name": f"架空{place}"}, f"操作{place}")


@pytest.fixture
def worked(records: Records) -> Records:
    """Give records whose log holds six acts."""
    work(records)
    return records


def look(connection: Connection) -> Verdict:
    with Session(connection) as session:
        return chain.verify(session)


def heads(records: Records) -> list[str]:
    """List the anchor of every number, of the empty chain first."""
    rows = records.all("SELECT number, row_hash FROM history ORDER BY number")
    return ["0:", *(f"{number}:{digest[:16]}" for number, digest in rows)]


def verdict(records: Records, anchor: tuple[int, str] | None = None) -> Verdict:
    with records.read() as unit:
        return chain.verify(unit.session, anchor)


def anchor_of(records: Records) -> tuple[int, str]:
    with records.read() as unit:
        number, digits = unit.history.anchor().split(":")
    return int(number), digits


def test_an_untouched_chain_verifies(worked: Records) -> None:
    number, digits = anchor_of(worked)
    assert verdict(worked) == Verdict(ROWS, None, 0, f"{number}:{digits}")
    assert verdict(worked, (number, digits)).anchor_fits is True
    assert verdict(worked, (number, digits.upper())).ok


def test_whatever_is_altered_is_found(worked: Records) -> None:
    found = {name: attempted(worked, altered, look) for name, (altered, _) in ALTERED.items()}
    anchors = heads(worked)
    assert found == {
        name: Verdict(number - 1, number, 0, anchors[number - 1])
        for name, (_, number) in ALTERED.items()
    }
    assert verdict(worked).ok


def test_a_value_of_another_kind_is_found(filed: Records) -> None:
    work(filed)
    found = {statement: attempted(filed, [statement], look).first_broken for statement in ODD}
    assert found == dict.fromkeys(ODD, 3)


def test_erased_details_still_verify(worked: Records) -> None:
    worked.cheat("DELETE FROM history_details WHERE number IN (3, 5)")
    found = verdict(worked)
    assert (found.ok, found.rows, found.erased) == (True, ROWS, 2)
    with worked.read() as unit:
        assert [row.values for row in unit.history.rows()][1::2] == [None, None, {}]


def test_only_an_anchor_sees_a_cut_tail(worked: Records) -> None:
    anchor = anchor_of(worked)
    worked.cheat_unguarded("DELETE FROM history WHERE number > 4")
    assert verdict(worked).ok
    found = verdict(worked, anchor)
    assert (found.ok, found.anchor_fits, found.first_broken) == (False, False, None)


def test_only_an_anchor_sees_a_chain_reckoned_anew(worked: Records) -> None:
    anchor = anchor_of(worked)
    older = (1, str(worked.all("SELECT row_hash FROM history WHERE number = 1")[0][0])[:16])
    reckon_anew(worked, from_number=3)
    assert verdict(worked).ok
    assert not verdict(worked, anchor).ok
    assert verdict(worked, older).ok


def test_only_an_anchor_sees_a_cut_tail_that_grew_again(worked: Records) -> None:
    anchor = anchor_of(worked)
    tables = ("history_details", "history_subjects", "history")
    worked.cheat_unguarded(*(f"DELETE FROM {table} WHERE number > 4" for table in tables))
    with worked.write() as unit:
        for _ in range(4):
            unit.log()
    assert verdict(worked).ok
    assert not verdict(worked, anchor).ok


def test_an_anchor_that_says_too_little_fits_nothing(worked: Records) -> None:
    number, digits = anchor_of(worked)
    for typed in ("", "0" * 16, "short"):
        assert not verdict(worked, (number, typed)).ok
    assert not verdict(worked, (number, digits[:15])).ok
    assert not verdict(worked, (number - 1, digits)).ok


def test_an_empty_chain_verifies(empty_records: Records) -> None:
    assert verdict(empty_records) == Verdict(0, None, 0, "0:")
    assert not verdict(empty_records, (1, "0" * 16)).ok


def test_a_chain_longer_than_a_page_verifies(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain, "_PAGE", 3)
    with records.write() as unit:
        for _ in range(10):
            unit.log()
    assert verdict(records).rows == 11
    records.cheat_unguarded("UPDATE history SET title = '別' WHERE number = 10")
    assert verdict(records).first_broken == 10


def reckon_anew(records: Records, *, from_number: int) -> None:
    """Change a row and reckon every hash behind it, as somebody with time would."""
    table = table_of(HistoryRecord)
    with records.owner.connect() as connection:
        rows = connection.execute(table.select().order_by(table.c.number)).mappings().all()
    before, statements = "", []
    for row in rows:
        title = "書き換えた" if row["number"] == from_number else row["title"]
        digest = row_hash({**row, "title": title, "prev_hash": before})
        statements.append(
            f"UPDATE history SET title = '{title}', prev_hash = '{before}',"
            f" row_hash = '{digest}' WHERE number = {row['number']}"
        )
        before = digest
    records.cheat_unguarded(*statements)
