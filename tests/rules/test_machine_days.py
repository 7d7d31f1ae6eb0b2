"""A clock that is wrong is refused with the day it shows."""

from datetime import date

import pytest

from app.rules.errors import Refused
from app.rules.machine_days import refuse_day

LAST = date(2026, 5, 1)


@pytest.mark.parametrize("today", [date(2026, 4, 30), LAST, date(2026, 5, 2), date(2027, 5, 2)])
def test_the_days_about_the_last_act_and_a_year_after_it_will_do(today: date) -> None:
    refuse_day(today, LAST)
    refuse_day(today, None)


@pytest.mark.parametrize("today", [date(2026, 4, 29), date(2027, 5, 3), date(9999, 12, 31)])
def test_a_day_well_before_the_last_act_or_long_after_it_is_none(today: date) -> None:
    with pytest.raises(Refused, match=f"このPCの日付が{today.year}年") as refused:
        refuse_day(today, LAST)
    assert "最後の日付は2026年5月1日です。" in refused.value.sentence


def test_no_records_begin_before_the_numbers_can_count() -> None:
    with pytest.raises(Refused, match="このPCの日付が2018年1月1日になっています。何も記録"):
        refuse_day(date(2018, 1, 1), None)
