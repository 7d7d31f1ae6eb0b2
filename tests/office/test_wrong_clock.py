"""Where the machine's clock is wrong no letter is dated by it."""

from datetime import date
from pathlib import Path

import pytest

from app.office import access, certificates, history, receipts
from app.office.access import FirstStart
from app.rules.errors import Refused
from tests.office import seats
from tests.office.matters import Matter

WRONG = [
    date(2026, 4, 18),
    date(2020, 1, 1),
    date(2018, 1, 1),
    date(2028, 1, 1),
    date(9999, 12, 30),
]


@pytest.mark.parametrize("day", WRONG)
def test_no_letter_is_issued_on_a_day_that_cannot_be(day: date, matter: Matter) -> None:
    office = matter.office
    before = history.rows(office.manager)
    office.watch.turn_to(day)
    with pytest.raises(Refused, match=f"このPCの日付が{day.year}年{day.month}月{day.day}日"):
        receipts.issue(office.clerk, matter.id)
    with pytest.raises(Refused, match="このPCの日付が"):
        certificates.issue(office.clerk, matter.member_id, min(day, seats.TODAY))
    assert history.rows(office.manager) == before
    office.watch.turn_to(seats.TODAY)
    assert receipts.issue(office.clerk, matter.id).document_number == "共人総発第8-1号"


def test_no_records_begin_on_a_day_that_cannot_be(tmp_path: Path) -> None:
    watch = seats.Watch()
    watch.turn_to(date(2018, 1, 1))
    setup = FirstStart(seats.MANAGER, "試験　管理子", seats.TYPED, cost=seats.QUICK)
    with pytest.raises(Refused, match="このPCの日付が2018年1月1日"):
        access.create(tmp_path / "records", setup, clock=watch, randomness=seats.dice().randbytes)
    assert not (tmp_path / "records").exists()
