"""Rows run over pages: what belongs together stays together, heads repeat, gaps vanish."""

from app.letters.flow import Page, Row, gap, paginate
from app.letters.marks import Text


def row(name: str, height: float = 10.0, *, glued: bool = False) -> Row:
    return Row(height, (Text(0, 0, name, 10),), glued=glued)


def names(pages: tuple[Page, ...]) -> list[str]:
    return ["".join(mark.text for mark in page if isinstance(mark, Text)) for page in pages]


def laid(*rows: Row) -> tuple[Page, ...]:
    return paginate(rows, first_top=70, top=60, bottom=100)


def test_rows_fill_a_page_and_go_on_at_the_top_of_the_next() -> None:
    pages = laid(*(row(name) for name in "abcdef"))
    assert names(pages) == ["abc", "def"]
    assert [mark.y for mark in pages[0]] == [70, 80, 90]
    assert [mark.y for mark in pages[1]] == [60, 70, 80]


def test_glued_rows_move_together() -> None:
    pages = laid(row("a"), row("b"), row("c", glued=True), row("d"))
    assert names(pages) == ["ab", "cd"]


def test_what_is_longer_than_a_page_is_torn_after_all() -> None:
    pages = laid(*(row(name, glued=True) for name in "abcdefgh"))
    assert names(pages) == ["abc", "defg", "h"]


def test_gaps_vanish_at_the_top_of_a_page() -> None:
    pages = laid(gap(5), row("a"), row("b"), row("c"), gap(5), row("d"))
    assert names(pages) == ["abc", "d"]
    assert pages[0][0].y == 70
    assert pages[1][0].y == 60


def test_heads_and_edges_stand_where_a_page_turns() -> None:
    def line(name: str) -> Row:
        again, end = (Text(0, 0, "+", 10),), (Text(0, 0, ".", 10),)
        return Row(10.0, (Text(0, 0, name, 10),), False, (row("H"),), again, end)

    assert names(laid(*(line(name) for name in "abcde"))) == ["abc.", "H+de"]


def test_no_rows_are_one_empty_page() -> None:
    assert laid() == ((),)


def puller(name: str) -> Row:
    return Row(10.0, (Text(0, 0, name, 10),), pulls=True)


def test_a_row_that_pulls_takes_along_what_stands_before_it() -> None:
    pages = laid(row("a"), row("b", glued=True), row("c"), gap(5), puller("d"))
    assert names(pages) == ["a", "bcd"]


def test_a_row_that_pulls_stays_where_there_is_room() -> None:
    assert names(laid(row("a"), row("b"), puller("c"))) == ["abc"]
    assert names(laid(puller("a"))) == ["a"]


def test_pulls_add_up() -> None:
    assert names(laid(row("a"), row("b"), puller("c"), puller("d"))) == ["a", "bcd"]
