"""Receipt numbers on forms: used once, or explained."""

from datetime import date

import pytest
from sqlalchemy.exc import DatabaseError

from tests.storage.records import AT, BY, Records
from tests.storage.test_requests import DRAFT, NEW


def test_a_number_waits_until_it_is_used_or_voided(records: Records) -> None:
    with records.write() as unit:
        unit.reserved_numbers.add(["26-0001", "26-0002", "26-0003"], BY, AT)
        key = unit.requests.intake.add("26-0001", NEW, DRAFT, BY, AT)
        unit.reserved_numbers.use("26-0001", key)
        unit.reserved_numbers.void("26-0002", date(2026, 5, 1), "書き損じ")
        unit.log()
    with records.read() as unit:
        rows = unit.reserved_numbers.rows()
        assert unit.reserved_numbers.find("26-0009") is None
    assert [row.is_open for row in rows] == [False, False, True]
    assert rows[0].request_id == key
    assert (rows[1].voided_on, rows[1].void_reason) == (date(2026, 5, 1), "書き損じ")
    assert rows[2].reserved_by == "架空　担当"


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM reserved_numbers",
        "UPDATE reserved_numbers SET receipt_number = '26-0009'",
        "UPDATE reserved_numbers SET request_id = NULL",
        "REPLACE INTO reserved_numbers SELECT * FROM reserved_numbers",
    ],
)
def test_a_used_number_cannot_be_made_anew(statement: str, records: Records) -> None:
    if "REPLACE" in statement and not records.sqlite:
        return
    with records.write() as unit:
        unit.reserved_numbers.add(["26-0001"], BY, AT)
        key = unit.requests.intake.add("26-0001", NEW, DRAFT, BY, AT)
        unit.reserved_numbers.use("26-0001", key)
        unit.log()
    with pytest.raises(DatabaseError):
        records.cheat(statement)
