"""Who is in charge, who stays out, and who alone may see a case."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from os import urandom

import pytest
from sqlalchemy.exc import DatabaseError

from app.rules.ids import RequestId, StaffId
from app.rules.roles import Role
from app.storage.unit import Stamp, Unit, reading
from tests.storage.records import AT, BY, Records
from tests.storage.test_requests import DRAFT, NEW

DAY = date(2026, 5, 1)


def begin(records: Records) -> tuple[RequestId, StaffId]:
    """Take a case and add a second person."""
    with records.write() as unit:
        other = unit.staff.add("betsu", "架空　別子", frozenset({Role.clerk}), AT)
        key = unit.requests.intake.add("26-0001", NEW, DRAFT, BY, AT)
        unit.log()
    return key, other


@contextmanager
def seen_by(records: Records, viewer: StaffId) -> Iterator[Unit]:
    with reading(records.engine, urandom, Stamp(viewer, AT, "")) as unit:
        yield unit


def test_whoever_was_in_charge_is_remembered(records: Records) -> None:
    key, other = begin(records)
    with records.write() as unit:
        unit.case_people.assign(key, other, on=DAY, reason="異動", by=BY, at=AT)
        unit.log()
    with records.read() as unit:
        case = unit.requests.case(key)
        assert case is not None
        assert case.in_charge == other
        (row,) = unit.case_people.assignments(key)
    assert (row.from_name, row.to_name, row.reason) == ("架空　担当", "架空　別子", "異動")


def test_who_stays_out_is_in_charge_no_more(records: Records) -> None:
    key, _other = begin(records)
    with records.write() as unit:
        unit.case_people.recuse(key, BY, on=DAY, reason="親族", by=BY, at=AT)
        unit.log()
    with records.read() as unit:
        case = unit.requests.case(key)
        assert case is not None
        assert (case.in_charge, case.recused) == (None, frozenset({BY}))
        assert [row.staff_name for row in unit.case_people.recusals(key)] == ["架空　担当"]


@pytest.mark.parametrize("table", ["assignments", "recusals"])
def test_what_was_done_stays(table: str, records: Records) -> None:
    key, other = begin(records)
    with records.write() as unit:
        unit.case_people.assign(key, other, on=DAY, reason="異動", by=BY, at=AT)
        unit.case_people.recuse(key, BY, on=DAY, reason="親族", by=BY, at=AT)
        unit.log()
    with pytest.raises(DatabaseError):
        records.cheat(f"DELETE FROM {table}")
    with pytest.raises(DatabaseError):
        records.cheat(f"UPDATE {table} SET on_day = '2020-01-01'")


def test_a_restricted_case_is_there_for_nobody_else(records: Records) -> None:
    key, other = begin(records)
    with records.write() as unit:
        unit.case_people.restrict(key, [BY])
        unit.log()
    with seen_by(records, BY) as unit:
        assert unit.requests.ids() == [key]
        case = unit.requests.case(key)
        assert case is not None
        assert (case.restricted, case.viewers) == (True, frozenset({BY}))
        assert (unit.requests.hidden_count(), unit.requests.hidden_ids()) == (0, frozenset())
    with seen_by(records, other) as unit:
        assert (
            unit.requests.ids() == unit.requests.ids("26-0001") == unit.requests.ids("花子") == []
        )
        assert unit.requests.case(key) is None
        assert unit.requests.cases([key]) == []
        assert unit.requests.draft(key) is None
        assert (unit.requests.hidden_count(), unit.requests.hidden_ids()) == (1, frozenset({key}))
        assert unit.requests.seeing_all().ids() == [key]
    with records.write() as unit:
        unit.case_people.restrict(key, [BY, other])
        unit.log()
    with seen_by(records, other) as unit:
        assert unit.requests.ids() == [key]
        (row,) = unit.case_people.restricted()
        assert (row.receipt_number, row.viewers) == ("26-0001", ("架空　担当", "架空　別子"))
        assert row.viewer_ids == (BY, other)


def test_without_anybody_named_it_is_still_on_the_list_of_numbers(records: Records) -> None:
    key, _other = begin(records)
    with records.write() as unit:
        unit.case_people.restrict(key, [])
        unit.log()
        assert [row.viewers for row in unit.case_people.restricted()] == [()]
        unit.case_people.open_up(key)
    with records.read() as unit:
        assert unit.case_people.restricted() == []
        assert unit.requests.ids() == [key]
