"""Measures that no sheet has are refused before anything is drawn."""

from dataclasses import replace
from math import inf, nan
from typing import Any, cast

import pytest

from app.rules.errors import Refused
from app.rules.label_sheets import TWELVE
from app.rules.page_settings import (
    STANDARD,
    PageChoices,
    Shift,
    printed_differences,
    refuse_choices,
    refuse_shift,
)


def test_the_standard_is_what_decisions_23_measures() -> None:
    refuse_choices(STANDARD)
    window = (STANDARD.window_left, STANDARD.window_top)
    assert window == (20.0, 20.0)
    assert (STANDARD.window_width, STANDARD.window_height) == (90.0, 45.0)
    assert STANDARD.label == TWELVE


def test_impossible_measures_are_refused() -> None:
    with pytest.raises(Refused, match="はみ出します"):
        refuse_choices(replace(STANDARD, label=replace(TWELVE, columns=3)))


@pytest.mark.parametrize("number", [-1.0, 235.1, 1e6, 1e308, inf, -inf, nan])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("window_left", "「左端から」には0から235ミリまで"),
        ("window_top", "「上端から」には0から120ミリまで"),
        ("window_width", "「窓の幅」には0から235ミリまで"),
        ("window_height", "「窓の高さ」には0から120ミリまで"),
    ],
)
def test_a_window_measure_beyond_the_envelope_names_its_field_and_limits(
    name: str, words: str, number: float
) -> None:
    with pytest.raises(Refused, match=words):
        refuse_choices(replace(STANDARD, **cast("dict[str, Any]", {name: number})))


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        (replace(STANDARD, window_left=160.0), "「左端から」と「窓の幅」を、合わせて235ミリまで"),
        (replace(STANDARD, window_top=80.0), "「上端から」と「窓の高さ」を、合わせて120ミリまで"),
    ],
)
def test_a_window_lies_within_the_envelope(choices: PageChoices, words: str) -> None:
    with pytest.raises(Refused, match=words):
        refuse_choices(choices)


@pytest.mark.parametrize("shift", [Shift(15.5), Shift(0.0, -16.0), Shift(nan), Shift(0.0, inf)])
def test_a_sheet_is_not_moved_off_the_paper(shift: Shift) -> None:
    with pytest.raises(Refused, match="15ミリまで"):
        refuse_shift(shift)


def test_a_small_shift_is_fine() -> None:
    refuse_shift(Shift(-1.5, 2.0))


def test_what_differs_is_named() -> None:
    assert printed_differences({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4}) == ["b", "c"]
