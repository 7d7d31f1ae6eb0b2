from datetime import date

import pytest

from app.rules.expected import month_words, months_over, overdue, read_expected_month
from app.rules.findings import BadValue

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        *("2027年2月", "2027-02", "2027/2", "2027.02", "202702", "西暦2027年2月"),
        *("R9.2", "r9.02", "R9年2月", "令和9年2月", "令9.2", "㋿9年2月", "令和九年二月"),
        *("２０２７年　２月", "Ｒ９．２", " 2027年2月頃 ", "2027年2月上旬", "令和9年2月出産予定"),
        *("2027年2月（令和9年）", "令和9年2月 (予定)"),
        *("2027-02-14", "令和9年2月14日", "R9.2.14"),
    ],
)
def test_every_usual_spelling_is_read(text: str) -> None:
    assert read_expected_month(text, today=TODAY) == "2027-02"


def test_nothing_typed_is_no_month() -> None:
    assert read_expected_month("　", today=TODAY) == ""


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("令和元年5月", "2019-05"),
        ("平成31年4月", "2019-04"),
        ("R1.5", "2019-05"),
        ("平成元年1月", "1989-01"),
        ("昭和64年1月", "1989-01"),
    ],
)
def test_a_month_of_an_era_is_read_where_the_era_has_a_day_in_it(text: str, month: str) -> None:
    assert read_expected_month(text, today=TODAY) == month


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("2027年10月", "先すぎます"),
        ("R19.2", "先すぎます"),
        ("2027年13月", "読めません"),
        ("2027年0月", "読めません"),
        ("27年2月", "西暦か和暦か"),
        ("27.2", "西暦か和暦か"),
        ("2月", "読めません"),
        ("来年", "読めません"),
        ("2027-02-30", "読めません"),
        ("平成31年5月", "「令和元年5月」と書いてください"),
        ("0年1月", "西暦か和暦か"),
        ("0000年1月", "読めません"),
        ("9999年1月", "読めません"),
        ("9" * 1000, "読めません"),
    ],
)
def test_what_is_no_month_is_refused_with_a_way_out(text: str, part: str) -> None:
    with pytest.raises(BadValue) as found:
        read_expected_month(text, today=TODAY)
    assert part in found.value.sentence
    assert found.value.sentence.endswith("ください。")


def test_the_tenth_month_ahead_is_the_last() -> None:
    assert read_expected_month("2027年9月", today=TODAY) == "2027-09"


def test_a_month_that_is_over_is_read_and_asked_for() -> None:
    assert read_expected_month("2026年10月", today=TODAY) == "2026-10"
    assert overdue("2026-10", TODAY)
    assert not overdue("2026-11", TODAY)
    assert not overdue("2027-01", TODAY)
    assert not overdue("", TODAY)


def test_months_are_counted_over_the_turn_of_the_year() -> None:
    assert months_over("2025-12", date(2027, 1, 1)) == 13
    assert months_over("2027-02", TODAY) == -3


def test_a_month_is_written_with_both_years() -> None:
    assert month_words("2027-02") == "2027年2月（令和9年）"
    assert month_words("2019-05") == "2019年5月（令和元年）"
