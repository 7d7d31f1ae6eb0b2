"""Slip numbers: what is printed is found again, and no typing error finds another person."""

from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.rules.slip_numbers import (
    SAMPLE,
    BadSlipNumber,
    campaign_code,
    read_campaign_code,
    read_slip_number,
    slip_number,
    spoken,
)

years = st.integers(2019, 2098)
campaigns = st.integers(1, 99)
serials = st.integers(1, 99_999)
numbers = st.builds(slip_number, years, campaigns, serials)


def sentence(typed: str) -> str:
    with pytest.raises(BadSlipNumber) as caught:
        read_slip_number(typed)
    return caught.value.sentence


def test_a_number_is_written_as_on_the_slip() -> None:
    number = slip_number(2027, 4, 123)
    assert number[:9] == "270400123"
    assert spoken(number) == f"27-04-00123-{number[9]}"


def test_the_number_of_a_preview_is_read_as_no_slip() -> None:
    assert spoken(SAMPLE) == "見本"
    assert "正しくありません" in sentence(SAMPLE)
    with pytest.raises(BadSlipNumber):
        read_slip_number(spoken(SAMPLE))


def test_the_check_digit_is_that_of_damm() -> None:
    # The example of the published table: 572 has the check digit 4.
    assert read_slip_number("0000005724") == "0000005724"
    assert [slip_number(2027, 4, serial)[-1] for serial in (1, 2, 3)] == ["0", "9", "2"]


@given(numbers)
def test_the_number_printed_is_the_number_read(number: str) -> None:
    assert read_slip_number(number) == number
    assert read_slip_number(spoken(number)) == number


@pytest.mark.parametrize("dash", "-‐‑‒–—―−ｰー－─━")
def test_any_dash_width_and_space_will_do(dash: str) -> None:
    number = slip_number(2027, 4, 123)
    typed = f"  {spoken(number).replace('-', dash)}　\n"
    wide = typed.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    assert read_slip_number(typed) == read_slip_number(wide) == number
    assert read_slip_number(" ".join(number)) == number


@given(numbers, st.integers(0, 9), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(number: str, place: int, more: int) -> None:
    other = str((int(number[place]) + more) % 10)
    assert "正しくありません" in sentence(number[:place] + other + number[place + 1 :])


@given(numbers, st.integers(0, 8))
def test_two_swapped_digits_are_always_found_and_their_place_is_named(
    number: str, place: int
) -> None:
    assume(number[place] != number[place + 1])
    swapped = number[:place] + number[place + 1] + number[place] + number[place + 2 :]
    said = sentence(swapped)
    assert "入れ替わって" in said
    assert f"{place + 1}桁目と{place + 2}桁目" in said
    assert spoken(number) not in said


@given(numbers, st.text("0123456789", max_size=30))
def test_another_length_is_refused(number: str, more: str) -> None:
    assume(more)
    assert "多すぎます" in sentence(number + more)
    assert "足りません" in sentence(number[:-1])


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "入れてください"),
        ("　 ", "入れてください"),
        ("27-04-00123-X", "数字でない文字"),
        ("二七〇四〇〇一二三七", "数字でない文字"),
        ("٢٧٠٤٠٠١٢٣٧", "数字でない文字"),
        ("9" * 1_000_000, "多すぎます"),
        ("27-04", "足りません"),
    ],
)
def test_what_is_no_number_is_refused_with_what_to_do(typed: str, words: str) -> None:
    assert words in sentence(typed)
    assert len(sentence(typed)) < 120


@given(st.text())
def test_no_text_breaks_the_reading(typed: str) -> None:
    with suppress(BadSlipNumber):
        assert len(read_slip_number(typed)) == 10


@pytest.mark.parametrize(("campaign", "serial"), [(0, 1), (100, 1), (1, 0), (1, 100_000)])
def test_there_are_no_numbers_beyond_the_digits(campaign: int, serial: int) -> None:
    with pytest.raises(ValueError, match=r"\d"):
        slip_number(2027, campaign, serial)


def test_a_campaign_is_named_by_the_first_four_digits() -> None:
    assert campaign_code(2027, 4) == "27-04"
    assert read_campaign_code(" ２７－０４ ") == read_campaign_code("2704") == (27, 4)
    for wrong in ("", "27", "27-04-00123-9", "あいうえ"):
        with pytest.raises(BadSlipNumber, match="はじめの4桁"):
            read_campaign_code(wrong)
