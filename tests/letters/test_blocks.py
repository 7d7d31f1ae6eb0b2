"""The parts of a letter keep together on their pages what belongs together."""

import pytest

from app.letters.blocks import Item, desk, memorandum, paragraphs, points
from app.letters.flow import Page, Row, paginate
from app.letters.marks import Text, millimetres
from app.letters.page import LEFT, RIGHT, WIDTH
from tests.letters.samples import ORGANISATION

BEFORE = "前の文"
LONG = "架空の文を長く書きました。" * 12
LABEL = "お子さまの親権者でいらっしゃることを確かめられる、そのほかの書類の写し"


def laid(rows: tuple[Row, ...], room: float) -> tuple[Page, ...]:
    before = Row(0.0, (Text(0, 0, BEFORE, 10),))
    return paginate((before, *rows), first_top=100.0 - room, top=0.0, bottom=100.0)


def texts(page: Page) -> list[str]:
    return [mark.text for mark in page if isinstance(mark, Text) and mark.text != BEFORE]


def counts(rows: tuple[Row, ...], room: float) -> list[int]:
    return [len(texts(page)) for page in laid(rows, room) if texts(page)]


def test_two_lines_of_a_paragraph_stay_together_on_both_sides_of_a_page() -> None:
    rows = paragraphs(LONG)
    assert len(rows) == 4
    for room in range(5, 40):
        assert counts(rows, room) in ([4], [2, 2])


def test_three_lines_are_not_torn() -> None:
    rows = paragraphs(LONG[:130])
    assert len(rows) == 3
    for room in range(5, 40):
        assert counts(rows, room) == [3]


def test_the_desk_takes_the_end_of_the_text_along() -> None:
    rows = (*paragraphs("はじめの文です。"), *paragraphs("終わりの文です。"))
    whole = (*rows, *desk(ORGANISATION, "試験 次郎"))
    for room in range(16, 36):
        pages = laid(whole, room)
        assert "終わりの文です。" in texts(pages[-1])
        assert "担当" in texts(pages[-1])


def test_no_page_begins_with_the_end_of_the_memorandum() -> None:
    rows = memorandum([Item(f"見出し{number}", ("内容",)) for number in range(5)])
    for room in range(10, 60):
        for page in laid(rows, room):
            assert texts(page)[:1] != ["以上"]
            assert texts(page)[-1:] != ["記"]


def test_a_long_label_goes_across_and_its_value_stands_below() -> None:
    (page,) = laid(memorandum([Item("書類", ("1通",)), Item(LABEL, ("2通",))]), 90.0)
    found = {mark.text: mark for mark in page if isinstance(mark, Text)}
    assert found["1通"].y == found["書類"].y
    assert found["2通"].y > found[LABEL].y
    assert found["2通"].x == found["1通"].x
    assert found["2"].y == found[LABEL].y


def test_further_lines_hang_below_the_first() -> None:
    for rows in (points([LONG]), memorandum([Item("内容", (LONG,))])[1:-1]):
        first, *others = [mark for row in rows for mark in row.marks if isinstance(mark, Text)][-3:]
        assert {mark.x for mark in others} == {first.x}
        assert first.x > LEFT


@pytest.mark.parametrize("head", ["(1) ", "理由：", "・"])
def test_a_numbered_part_stands_clear_of_its_number(head: str) -> None:
    rows = memorandum([Item("内容", (f"{head}{LONG}",))])[1:-1]
    lines = [row.marks[-1] for row in rows if row.marks]
    first, *others = [mark for mark in lines if isinstance(mark, Text)]
    hang = pytest.approx(millimetres(head, first.size))
    assert all(mark.x - first.x == hang for mark in others)
    assert all(mark.x + millimetres(mark.text, mark.size) <= RIGHT + 0.01 for mark in others)
    assert "".join(mark.text for mark in (first, *others)) == head + LONG


def test_nothing_leaves_the_margins() -> None:
    for mark in (mark for row in paragraphs(LONG) for mark in row.marks):
        assert isinstance(mark, Text)
        assert LEFT <= mark.x < RIGHT
    assert WIDTH == RIGHT - LEFT
