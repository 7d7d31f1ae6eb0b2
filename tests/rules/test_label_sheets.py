"""Sheets of labels lie on A4, and what does not is refused."""

from dataclasses import replace
from typing import Any

import pytest

from app.rules.errors import Refused
from app.rules.label_sheets import SHEETS, TALL, TWELVE, WIDE, LabelSheet, refuse_sheet


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
        ({"left": -1.0}, "使えない数"),
        ({"rows": 0}, "使えない数"),
        ({"width": 30.0}, "小さすぎ"),
        ({"height": 10.0}, "小さすぎ"),
        ({"columns": 3}, "はみ出します"),
        ({"down": 5.0}, "はみ出します"),
    ],
)
def test_a_sheet_that_will_not_do_is_refused(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused, match=words):
        refuse_sheet(replace(TWELVE, **changed))
