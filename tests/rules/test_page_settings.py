"""Measures that no sheet has are refused before anything is drawn."""

from dataclasses import replace

import pytest

from app.rules.errors import Refused
from app.rules.label_sheets import TWELVE
from app.rules.page_settings import (
    STANDARD,
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
    with pytest.raises(Refused, match="封筒の窓の寸法"):
        refuse_choices(replace(STANDARD, window_left=-1.0))
    with pytest.raises(Refused, match="はみ出します"):
        refuse_choices(replace(STANDARD, label=replace(TWELVE, columns=3)))


@pytest.mark.parametrize("shift", [Shift(15.5), Shift(0.0, -16.0)])
def test_a_sheet_is_not_moved_off_the_paper(shift: Shift) -> None:
    with pytest.raises(Refused, match="15ミリまで"):
        refuse_shift(shift)


def test_a_small_shift_is_fine() -> None:
    refuse_shift(Shift(-1.5, 2.0))


def test_what_differs_is_named() -> None:
    assert printed_differences({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4}) == ["b", "c"]
