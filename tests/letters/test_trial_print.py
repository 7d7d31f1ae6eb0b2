"""The test print shows the window, folds, labels and sides as they are set, and no number."""

import re

import pytest

from app.letters.extraction import page_texts
from app.letters.facts import DEFAULT
from app.letters.labels import LabelPrint, label_area
from app.letters.marks import Area
from app.letters.refusals import WindowUnusable
from app.letters.trial_marks import dashed, frame, on_sheet
from app.letters.trial_print import Trial, draw
from app.letters.window import always_visible
from app.rules.label_sheets import SHEETS, TWELVE
from app.rules.page_settings import PageSettings
from tests.letters.drawn import places

SLACK = 0.1
"""Readers round the boxes of characters (mm)."""


def test_both_sheets_say_what_they_are() -> None:
    letter, labels = page_texts(draw(Trial(DEFAULT, TWELVE)))
    assert "左から20、上から20、幅65、高さ24ミリ" in letter
    assert "折り目1（上から99ミリ）" in letter
    assert "12面（86.4×42.3ミリ）" in labels
    assert "12面め" in labels
    assert not re.search(r"第\d+-\d+号|文書番号", letter + labels)


def test_the_address_lies_where_the_window_always_shows_it() -> None:
    settings = PageSettings(window_left=18.0, window_top=24.0, window_width=95.0)
    seen = always_visible(settings)
    inside = [
        words
        for words, box in places(draw(Trial(settings, TWELVE)))
        if seen.left - SLACK <= box.left
        and box.right <= seen.right + SLACK
        and seen.top - SLACK <= box.top
        and box.bottom <= seen.bottom + SLACK
    ]
    assert "見本花子様" in "".join(inside)
    assert "〒000-0001" in "".join(inside)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_every_sheet_of_labels_is_drawn(sheet: object) -> None:
    found = next(one for one in SHEETS.values() if one == sheet)
    _, labels = page_texts(draw(Trial(DEFAULT, found)))
    assert f"{found.count}面め" in labels
    area = label_area(LabelPrint(found), 0)
    assert area.left > found.left


def test_the_sides_of_the_comparison_follow_the_setting() -> None:
    left, right = (page_texts(draw(Trial(DEFAULT, TWELVE, one)))[0] for one in (True, False))
    assert left.index("改正後") < left.index("改正前")
    assert right.index("改正前") < right.index("改正後")


def test_a_window_that_hides_the_address_is_refused() -> None:
    with pytest.raises(WindowUnusable):
        draw(Trial(PageSettings(window_width=40.0), TWELVE))


def test_frames_close_and_broken_lines_keep_to_them() -> None:
    area = Area(10.0, 20.0, 40.0, 50.0)
    sides = frame(area, 0.5)
    assert (sides[0].x, sides[0].y) == (sides[-1].to_x, sides[-1].to_y) == (10.0, 20.0)
    assert all(10.0 <= one.x <= 40.0 and 20.0 <= one.to_y <= 50.0 for one in dashed(area))
    assert on_sheet(Area(-5.0, -1.0, 300.0, 65.0)) == Area(1.0, 1.0, 209.0, 65.0)
