from datetime import date

import pytest

from app.rules.eras import BadDate
from app.rules.short_dates import read_short_date

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("t", TODAY),
        ("Ｔ", TODAY),
        ("今日", TODAY),
        ("+14", date(2026, 12, 6)),
        ("-3", date(2026, 11, 19)),
        ("0610", date(2026, 6, 10)),
        ("6/10", date(2026, 6, 10)),
        ("６．１０", date(2026, 6, 10)),
        ("6月10日", date(2026, 6, 10)),
        ("0110", date(2027, 1, 10)),
        ("H2.4.1", date(1990, 4, 1)),
        ("2026-04-01", date(2026, 4, 1)),
    ],
)
def test_short_forms(text: str, day: date) -> None:
    assert read_short_date(text, today=TODAY) == day


def test_where_the_future_is_forbidden_the_last_such_day_is_meant() -> None:
    assert read_short_date("0110", today=TODAY, future=False) == date(2026, 1, 10)
    assert read_short_date("1122", today=TODAY, future=False) == TODAY
    assert read_short_date("2/29", today=TODAY, future=False) == date(2024, 2, 29)
    with pytest.raises(BadDate):
        read_short_date("+1", today=TODAY, future=False)


@pytest.mark.parametrize("text", ["1302", "0230", "6/31", "", "x", "+"])
def test_no_day_is_refused(text: str) -> None:
    with pytest.raises(BadDate):
        read_short_date(text, today=TODAY)
