"""Sheets of labels lie on A4, and what does not is refused."""

from dataclasses import replace
from math import inf, nan
from typing import Any

import pytest

from app.rules.errors import Refused
from app.rules.label_sheets import SHEETS, TALL, TWELVE, WIDE, LabelSheet, refuse_sheet

MEASURES = ("width", "height", "left", "top", "across", "down")


def test_the_sheet_of_twelve_has_even_edges() -> None:
    assert (TWELVE.count, TWELVE.word) == (12, "12面（86.4×42.3ミリ）")
    assert TWELVE.corner(0) == (18.6, 21.6)
    left, top = TWELVE.corner(11)
    assert (left + 86.4, top + 42.3) == pytest.approx((WIDE - 18.6, TALL - 21.6))


@pytest.mark.parametrize("sheet", SHEETS.values())
def test_the_sheets_that_offices_buy_will_do(sheet: LabelSheet) -> None:
    refuse_sheet(sheet)
    assert sheet.corner(0) == (sheet.left, sheet.top)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"left": -1.0}, "「左の余白」には0から170ミリまで"),
        ({"rows": 0}, "「縦の枚数」には1から14枚まで"),
        ({"columns": 10**400}, "「横の枚数」には1から5枚まで"),
        ({"width": 30.0}, "「幅」には40から210ミリまで"),
        ({"height": 10.0}, "「高さ」には20から297ミリまで"),
        *(({name: number}, "の数を入れて") for name in MEASURES for number in (nan, inf, 1e308)),
        ({"columns": 3}, "はみ出します"),
        ({"down": 5.0}, "はみ出します"),
    ],
)
def test_a_sheet_that_will_not_do_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused, match=words):
        refuse_sheet(replace(TWELVE, **changed))
