"""The operation log: who did what to whom, when; each row tied to the one before."""

import os
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from app.rules.ids import StaffId
from app.storage import chain
from app.storage.history import Entry, History, HistoryRow, canonical, row_hash, seal
from tests.storage.records import AT, BY, HANAKO, Records, enter


def test_an_act_comes_back_newest_first(records: Records) -> None:
    with records.write("会員を登録") as unit:
        unit.log((("member", 3), ("consent", 4)), {"name": "架空", "code": 1})
        unit.log(title="別の操作")
    with records.read() as unit:
        second, first, start = unit.history.rows()
    assert start.title == "記録を始めた"
    assert first == HistoryRow(
        number=2,
        at=AT,
        staff_name="架空　担当",
        title="会員を登録",
        subjects=(("member", 3), ("consent", 4)),
        values={"name": "架空", "code": 1},
    )
    assert (second.number, second.title, second.subjects, second.values) == (
        3,
        "別の操作",
        (),
        {},
    )


def test_the_log_of_one_record_is_found(records: Records) -> None:
    with records.write() as unit:
        unit.log((("member", 3),), title="一")
        unit.log((("member", 33), ("consent", 3)), title="二")
        unit.log((("member", 3), ("member", 3)), title="三")
    with records.read() as unit:
        rows = unit.history.rows(subject=("member", 3))
        assert [row.title for row in rows] == ["三", "一"]
        assert [row.title for row in unit.history.rows(limit=1)] == ["三"]
        assert unit.history.rows(subject=("letter", 3)) == []


def test_the_anchor_is_the_number_and_the_first_digits_of_the_hash(records: Records) -> None:
    with records.write() as unit:
        before = unit.history.anchor()
        anchor = unit.log()
        assert unit.history.anchor() == anchor != before
    ((number, digest),) = records.all("SELECT number, row_hash FROM history WHERE number = 2")
    assert anchor == f"{number}:{digest[:16]}"
    with records.read() as unit:
        assert unit.history.anchor() == anchor


def test_an_empty_chain_ends_at_nothing(empty_records: Records) -> None:
    with empty_records.read() as unit:
        assert unit.history.anchor() == "0:"
        assert unit.history.rows() == []


def test_each_row_holds_the_hash_before_it(records: Records) -> None:
    with records.write() as unit:
        enter(unit, HANAKO)
        unit.log()
    rows = records.all("SELECT number, prev_hash, row_hash FROM history ORDER BY number")
    assert [number for number, _, _ in rows] == [1, 2, 3]
    assert [prev for _, prev, _ in rows] == ["", *(digest for _, _, digest in rows[:-1])]


def test_values_stand_beside_the_chain_only(records: Records) -> None:
    with records.write() as unit:
        unit.log((("member", 1),), {"name": "試験　花子"})
    chained = records.all("SELECT * FROM history WHERE number = 2")
    assert "花子" not in str(chained)
    assert '["name"]' in str(chained)
    ((salt, content),) = records.all("SELECT salt, content FROM history_details WHERE number = 2")
    assert content == '{"name":"試験　花子"}'
    assert seal(bytes(salt), content) in str(chained)


def test_a_clock_that_runs_backwards_is_noted(records: Records) -> None:
    with records.write(at=AT - timedelta(seconds=1)) as unit:
        unit.log((), {"name": "架空"})
    with records.write(at=AT) as unit:
        unit.log()
    fields = records.all("SELECT fields FROM history ORDER BY number")
    assert fields == [("[]",), ('["name","clock_backwards"]',), ("[]",)]


def test_a_moment_of_another_zone_verifies(records: Records) -> None:
    japan = timezone(timedelta(hours=9))
    with records.write(at=datetime(2026, 5, 2, 8, 30, 15, 123456, tzinfo=japan)) as unit:
        unit.log()
    with records.read() as unit:
        assert unit.history.rows()[0].at == datetime(2026, 5, 1, 23, 30, 15, 123456, tzinfo=UTC)
        assert chain.verify(unit.session).ok


def test_what_a_machine_did_has_no_person(records: Records) -> None:
    with records.write() as unit:
        unit.history.append(Entry("控えを作成"), staff_id=None, at=AT)
    with records.read() as unit:
        assert unit.history.rows()[0].staff_name == ""
        assert chain.verify(unit.session).ok


def test_nobody_who_is_not_known_acts(records: Records) -> None:
    with pytest.raises(IntegrityError), records.write() as unit:
        unit.history.append(Entry("操作"), staff_id=StaffId(99), at=AT)


def test_two_ends_of_one_chain_do_not_both_stay(records: Records) -> None:
    with pytest.raises(DBAPIError, match="out of the chain"):
        _fork(records)
    with records.read() as unit:
        assert chain.verify(unit.session).rows == 1


def test_any_value_verifies(records: Records) -> None:
    odd: tuple[dict[str, object], ...] = (
        {"name": "\x00\x1f\"'\\%"},
        {"name": "𠮷 󠄀"},
        {"a": [1, None, {"b": 2}]},
        {"on": AT},
    )
    with records.write() as unit:
        for values in odd:
            unit.log((), values)
    with records.read() as unit:
        verdict = chain.verify(unit.session)
    assert (verdict.ok, verdict.rows, verdict.erased) == (True, 5, 0)


def test_content_is_spelt_in_one_way() -> None:
    assert canonical({"b": 1, "a": "あ"}) == canonical({"a": "あ", "b": 1}) == '{"a":"あ","b":1}'


def test_the_hash_covers_every_column() -> None:
    row: dict[str, object] = {
        "number": 1,
        "at": AT,
        "staff_id": 1,
        "title": "操作",
        "subjects": "[]",
        "fields": "[]",
        "details_mac": "",
        "prev_hash": "",
    }
    other = dict.fromkeys(row, "x") | {"at": AT.replace(hour=4)}
    digests = {row_hash({**row, name: other[name]}) for name in row}
    assert len(digests | {row_hash(row)}) == len(row) + 1
    assert row_hash({**row, "row_hash": "x"}) == row_hash(row)


def _fork(records: Records) -> None:
    with records.write() as unit:
        other = History(unit.session, os.urandom)
        assert other.head() == unit.history.head()
        unit.log()
        other.append(Entry("操作"), staff_id=BY, at=AT)
