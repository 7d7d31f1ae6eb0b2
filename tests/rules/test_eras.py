from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.eras import (
    ERAS,
    BadDate,
    age_on,
    echo,
    era_of,
    japanese,
    read_date,
    today_in_japan,
    western,
    with_weekday,
)

TODAY = date(2026, 11, 22)
LAST = date(2100, 12, 31)


@pytest.mark.parametrize(
    "text",
    [
        *("1990-04-01", "1990/4/1", "1990.4.1", "19900401", "1990年4月1日", "西暦1990年4月1日"),
        *("H2.4.1", "H02/04/01", "h2-4-1", "H020401", "平成2年4月1日", "平2.4.1", "㍻2年4月1日"),
        *(
            "１９９０年４月１日",
            "Ｈ２．４．１",
            "平成２年 ４月 １日",
            "平成二年四月一日",
            "1990－4－1",
        ),
        *("1990/4/1 0:00", "1990-04-01T00:00:00", "1990年4月1日 12:30", " 1990-04-01\n"),
        *("平成2年4月1日（日）", "1990-04-01(日曜日)"),
    ],
)
def test_every_usual_spelling_is_read(text: str) -> None:
    assert read_date(text, today=TODAY) == date(1990, 4, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和元年5月1日", date(2019, 5, 1)),
        ("R1.5.1", date(2019, 5, 1)),
        ("平成31年4月30日", date(2019, 4, 30)),
        ("平成元年1月8日", date(1989, 1, 8)),
        ("昭和64年1月7日", date(1989, 1, 7)),
        ("昭和元年12月25日", date(1926, 12, 25)),
        ("大正15年12月24日", date(1926, 12, 24)),
        ("T元.7.30", date(1912, 7, 30)),
        ("明治45年7月29日", date(1912, 7, 29)),
        ("明治33年1月1日", date(1900, 1, 1)),
        ("S55/02/29", date(1980, 2, 29)),
    ],
)
def test_the_borders_of_the_eras(text: str, day: date) -> None:
    assert read_date(text, today=TODAY) == day


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("平成32年4月1日", "令和2年4月1日"),
        ("昭和64年2月1日", "平成元年2月1日"),
        ("昭和100年1月1日", "令和7年1月1日"),
        ("平成元年1月7日", "昭和64年1月7日"),
        ("令和元年4月30日", "平成31年4月30日"),
        ("大正元年7月29日", "明治45年7月29日"),
    ],
)
def test_a_day_outside_its_era_is_refused_with_the_right_spelling(text: str, hint: str) -> None:
    with pytest.raises(BadDate) as refusal:
        read_date(text, today=TODAY)
    assert refusal.value.hint == hint
    assert hint in refusal.value.sentence
    assert read_date(hint, today=TODAY) <= TODAY


def test_no_hint_is_given_for_a_day_that_is_still_to_come() -> None:
    with pytest.raises(BadDate) as refusal:
        read_date("平成60年1月1日", today=TODAY)
    assert refusal.value.hint == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("90.4.1", "2桁"),
        ("900401", "2桁"),
        ("2年4月1日", "2桁"),
        ("1990-02-30", "28日まで"),
        ("2000-02-30", "29日まで"),
        ("1990-13-01", "13月はありません"),
        ("1990-04-00", "30日まで"),
        ("1899-12-31", "1900年より前"),
        ("明治30年4月1日", "1900年より前"),
        ("平成0年4月1日", "元年"),
        ("2026-11-23", "今日より後"),
        ("1990年4月", "日まで"),
        ("1990/4-1", "読めません"),
        ("32964", "読めません"),
        ("abc", "読めません"),
        ("", "読めません"),
        ("十" * 5000, "読めません"),
        ("2026年11月22日（月）", "曜日"),
    ],
)
def test_what_is_no_day_is_refused_with_the_reason(text: str, says: str) -> None:
    with pytest.raises(BadDate) as refusal:
        read_date(text, today=TODAY)
    assert says in refusal.value.sentence
    assert str(refusal.value).endswith("。")


def test_the_future_is_read_where_a_field_allows_it() -> None:
    assert read_date("令和9年4月1日", today=TODAY, future=True) == date(2027, 4, 1)


def test_every_day_from_1900_to_2100_is_read_as_it_is_written() -> None:
    day = date(1900, 1, 1)
    while day <= LAST:
        assert read_date(japanese(day), today=LAST) == day
        day += timedelta(days=1)


@given(st.dates(date(1900, 1, 1), LAST))
def test_all_ways_of_writing_a_day_are_read_back(day: date) -> None:
    for text in (day.isoformat(), western(day), with_weekday(day), f"{day:%Y%m%d}"):
        assert read_date(text, today=LAST) == day


@given(st.text(max_size=60))
def test_any_text_is_a_day_or_is_refused(text: str) -> None:
    try:
        day = read_date(text, today=TODAY)
    except BadDate:
        return
    assert date(1900, 1, 1) <= day <= TODAY


def test_eras_follow_each_other_without_a_gap() -> None:
    for later, earlier in pairwise(ERAS):
        assert later.starts_on - earlier.ends_on == timedelta(days=1)


def test_days_before_the_eras_are_written_in_the_western_way() -> None:
    assert era_of(date(1800, 1, 1)) is None
    assert japanese(date(1800, 1, 1)) == "1800年1月1日"


def test_writing() -> None:
    assert japanese(date(2019, 5, 1)) == "令和元年5月1日"
    assert with_weekday(date(2026, 4, 20)) == "令和8年4月20日（月）"
    assert western(date(2026, 4, 20)) == "2026年4月20日"
    assert echo(date(1990, 4, 1), TODAY) == "1990年4月1日（平成2年）36歳"
    assert echo(date(2027, 4, 1), TODAY) == "2027年4月1日（令和9年）"


@pytest.mark.parametrize(
    ("birth_on", "day", "age"),
    [
        (date(1990, 4, 1), date(2026, 3, 31), 35),
        (date(1990, 4, 1), date(2026, 4, 1), 36),
        (date(2000, 2, 29), date(2023, 2, 28), 22),
        (date(2000, 2, 29), date(2023, 3, 1), 23),
        (date(2000, 2, 29), date(2024, 2, 28), 23),
        (date(2000, 2, 29), date(2024, 2, 29), 24),
    ],
)
def test_age(birth_on: date, day: date, age: int) -> None:
    assert age_on(birth_on, day) == age


def test_the_day_changes_at_midnight_in_japan() -> None:
    assert today_in_japan(datetime(2026, 11, 22, 14, 59, tzinfo=UTC)) == date(2026, 11, 22)
    assert today_in_japan(datetime(2026, 11, 22, 15, 0, tzinfo=UTC)) == date(2026, 11, 23)
