from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.numbers import (
    document_number,
    fiscal_year,
    read_document_number,
    read_receipt_number,
    receipt_number,
)


@pytest.mark.parametrize(
    ("day", "start", "year"),
    [
        (date(2026, 3, 31), (4, 1), 2025),
        (date(2026, 4, 1), (4, 1), 2026),
        (date(2026, 3, 20), (3, 21), 2025),
        (date(2026, 3, 21), (3, 21), 2026),
        (date(2026, 12, 31), (1, 1), 2026),
    ],
)
def test_a_fiscal_year_is_named_after_its_first_day(
    day: date, start: tuple[int, int], year: int
) -> None:
    assert fiscal_year(day, start) == year


def test_numbers_are_written_as_the_office_writes_them() -> None:
    assert receipt_number(2026, 12) == "26-0012"
    assert receipt_number(2026, 12345) == "26-12345"
    assert document_number("共人総発", 2026, 31) == "共人総発第8-31号"


def test_numbers_are_read_in_any_width() -> None:
    assert read_receipt_number(" ２６－００１２ ") == (2026, 12)
    assert read_receipt_number("26ー0012") == (2026, 12)
    assert read_document_number("共人総発第８－３１号") == ("共人総発", 2026, 31)
    assert read_document_number("センター発第8-31号") == ("センター発", 2026, 31)


@pytest.mark.parametrize("text", ["", "R8-0012", "26-12", "0012", "第8-31号", "共人総発8-31"])
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert read_receipt_number(text) is None
    assert read_document_number(text) is None


@given(st.integers(2019, 2098), st.integers(1, 99_999))
def test_a_number_is_read_back_as_it_was_written(year: int, n: int) -> None:
    assert read_receipt_number(receipt_number(year, n)) == (year, n)
    assert read_document_number(document_number("試発", year, n)) == ("試発", year, n)


def test_there_is_no_number_zero_and_no_year_before_reiwa() -> None:
    with pytest.raises(ValueError, match="0"):
        receipt_number(2026, 0)
    with pytest.raises(ValueError, match="2018"):
        document_number("試発", 2018, 1)
