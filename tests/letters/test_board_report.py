"""The report to the board on paper: figures, plots, room for a remark, any number of rows."""

from dataclasses import replace
from datetime import date

from app.letters import board_report
from app.letters.bar_plot import MonthBar, PairBar, month_bars, pair_bars
from app.letters.board_report import ReportFacts, ReportPart
from app.letters.marks import Box, Mark, Text
from app.letters.page import LEFT, RIGHT
from tests.letters.drawn import text_of

MONTHS = tuple(
    MonthBar(f"{month}月", count, dark)
    for month, count, dark in (
        *((5, 2, 2), (6, 0, 0), (7, 1, 1), (8, 12, 9), (9, 3, 3), (10, 0, 0)),
        *((11, 4, 4), (12, 0, 0), (1, 1, 0), (2, 2, 2), (3, 5, 5), (4, 7, 3)),
    )
)
FACTS = ReportFacts(
    title="個人情報保護　月次報告",
    word="令和9年4月",
    word_before="令和9年3月",
    lead="令和9年4月1日から令和9年4月30日までの状況を、令和9年3月と比べています。架空の数です。",
    parts=(
        ReportPart(
            "請求・申出",
            (
                ("受け付けた件数", "7件", "5件", "2件増"),
                ("期限内の割合", "100％", "―", ""),
                ("回答までの日数の中央値", "9.5日", "11日", "1.5日減"),
            ),
        ),
        ReportPart(
            "請求・申出の内容",
            (("開示", "5件", "4件", "1件増"), ("苦情", "0件", "1件", "1件減")),
            (PairBar("開示", 5, 4), PairBar("訂正・追加・削除", 2, 0), PairBar("苦情", 0, 1)),
        ),
        ReportPart("教育", (("受講した人（補講を含む、延べ）", "182名", "0名", "182名増"),)),
    ),
    months=MONTHS,
    remark="",
    organisation="架空生活協同組合",
    printed_on=date(2027, 5, 6),
    boxes=("担当", "部署管理者", "管理責任者"),
    anchor="314:0123456789abcdef",
)
REMARKED = replace(
    FACTS,
    title="個人情報保護　年次報告",
    word="令和8年度",
    word_before="令和7年度",
    remark="請求・申出は、期限内にすべて回答しました。\n架空の所見です。",
    practice=True,
)


def said(facts: ReportFacts) -> str:
    return text_of(board_report.draw(facts)).replace("\n", "")


def greys(marks: tuple[Mark, ...]) -> list[tuple[float, float]]:
    """List the heights of the bars with their greys."""
    return [(round(one.height, 1), one.grey) for one in marks if isinstance(one, Box)]


def test_it_says_every_figure_beside_the_one_before() -> None:
    text = said(FACTS)
    for words in ("月次報告（令和9年4月）", "令和9年3月", "2件増", "182名", "9／12", "所見"):
        assert words in text, words


def test_a_remark_takes_the_place_of_the_lines_for_one() -> None:
    assert "架空の所見です。" in said(REMARKED)
    assert "練習用" in said(REMARKED)


def test_the_highest_month_fills_the_plot_and_an_empty_one_has_no_bar() -> None:
    row = month_bars((MonthBar("3月", 8, 2), MonthBar("4月", 0, 0)))
    assert greys(row.marks) == [(34.0, 0.8), (8.5, 0.35)]
    texts = [one.text for one in row.marks if isinstance(one, Text)]
    assert texts == ["2／8", "3月", "0", "4月"]


def test_nothing_at_all_is_plotted_without_a_bar() -> None:
    assert greys(month_bars((MonthBar("4月", 0, 0),)).marks) == []
    (row,) = pair_bars((PairBar("開示", 0, 0),))
    assert greys(row.marks) == []


def test_large_numbers_and_long_words_stay_on_the_sheet() -> None:
    many = tuple(MonthBar(f"{month}月", 1_234_567, 1_234_567) for month in range(1, 14))
    long = PairBar("第三者への提供の停止と、架空のとても長い名前のご請求", 1_000_000, 999_999)
    marks = [*month_bars(many).marks, *(mark for row in pair_bars((long,)) for mark in row.marks)]
    for mark in marks:
        if isinstance(mark, Box):
            assert mark.x >= LEFT - 0.01
            assert mark.x + mark.width <= RIGHT + 0.01
    assert said(replace(FACTS, months=many, parts=(ReportPart("架空", (), (long,)),)))


def test_many_figures_run_over_pages() -> None:
    rows = tuple((f"架空の項目{place}", "1件", "2件", "1件減") for place in range(120))
    pdf = board_report.draw(replace(FACTS, parts=(ReportPart("架空", rows),)))
    assert "1/4" in text_of(pdf)
