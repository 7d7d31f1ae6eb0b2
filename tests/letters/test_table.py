"""Tables repeat their heading, name the group again, and break long cells between lines."""

from app.letters.flow import Page, paginate
from app.letters.marks import Rule, Text
from app.letters.table import Column, Group, Record, rows

COLUMNS = (Column("区分", 20.0), Column("項目", 30.0), Column("内容", 40.0))


def laid(*groups: Group, bottom: float = 100.0) -> tuple[Page, ...]:
    return paginate(rows(COLUMNS, groups), first_top=20, top=20, bottom=bottom)


def texts(page: Page) -> list[str]:
    return [mark.text for mark in page if isinstance(mark, Text)]


def test_the_heading_row_repeats_on_every_page() -> None:
    records = tuple(Record((f"項目{number}", "内容")) for number in range(40))
    pages = laid(Group("区分", records))
    assert len(pages) > 2
    for page in pages:
        assert texts(page)[:3] == ["区分", "項目", "内容"]
        assert "区分" in texts(page)[3:]


def test_no_row_is_lost_or_doubled() -> None:
    records = tuple(Record((f"項目{number}", "内容")) for number in range(40))
    pages = laid(Group("甲", records[:15]), Group("乙", records[15:]))
    found = [text for page in pages for text in texts(page) if text.startswith("項目")]
    assert [text for text in found if text != "項目"] == [f"項目{number}" for number in range(40)]


def test_a_long_cell_breaks_between_lines_and_keeps_two_on_each_side() -> None:
    pages = laid(Group("甲", (Record(("項目", "長い内容" * 120)),)))
    assert len(pages) > 1
    long = [[text for text in texts(page) if "長い" in text] for page in pages]
    assert "".join("".join(lines) for lines in long) == "長い内容" * 120
    assert all(len(lines) >= 2 for lines in long)


def test_a_label_that_somebody_typed_may_hold_tabs_and_any_line_end() -> None:
    (page,) = laid(Group("架空\t花子\r見本", (Record(("項目", "内容")),)))
    assert texts(page)[3:] == ["架空 花子", "項目", "内容", "見本"]


def test_a_short_row_is_never_torn() -> None:
    records = tuple(Record((f"項目{number}", "一\n二\n三")) for number in range(20))
    for page in laid(Group("甲", records)):
        found = [text for text in texts(page) if text in "一二三"]
        assert found == ["一", "二", "三"] * (len(found) // 3)


def test_a_group_name_longer_than_its_rows_is_printed_whole() -> None:
    label = "とても長い区分の名前です"
    pages = laid(
        Group(label, (Record(("項目", "内容")),)), Group("次", (Record(("項目", "内容")),))
    )
    first = [mark for mark in pages[0] if isinstance(mark, Text) and mark.x < 40]
    assert "".join(mark.text for mark in first) == f"区分{label}次"
    assert first[-1].y > first[-2].y + 4.5


def test_a_group_name_longer_than_a_page_goes_on_over_the_next() -> None:
    numbers = [f"{number}番" for number in range(60)]
    pages = laid(Group("\n".join(numbers), (Record(("項目", "内容")),)))
    assert len(pages) > 1
    found = [text for page in pages for text in texts(page) if text.endswith("番")]
    assert found == numbers


def test_every_page_is_closed_below() -> None:
    records = tuple(Record((f"項目{number}", "内容")) for number in range(40))
    for page in laid(Group("甲", records)):
        lowest = max(mark.to_y for mark in page if isinstance(mark, Rule))
        closing = [
            mark
            for mark in page
            if isinstance(mark, Rule) and mark.y == mark.to_y == lowest and mark.x == 20
        ]
        assert closing[0].to_x == 110
        assert lowest <= 100


def test_a_table_without_rows_says_so() -> None:
    assert texts(laid()[0]) == ["区分", "項目", "内容", "該当なし"]
