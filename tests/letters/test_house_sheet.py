"""A sheet of the house holds words, entries, tables and points, with room for seals."""

from dataclasses import replace
from datetime import date

from app.letters.extraction import page_texts, text
from app.letters.house_sheet import HouseSheetFacts, SheetPart, draw
from app.rules.page_settings import PageSettings

LISTED = SheetPart(
    "廃棄するもの",
    columns=(("名称・年度", 60.0), ("数量", 20.0), ("保管の満了・根拠", 40.0)),
    rows=tuple(
        (f"架空の申込書の束\n20{n:02d}年度", f"{n}箱", "2026年3月31日まで　文書規程")
        for n in range(10, 24)
    ),
    points=("箱から出したときは、中身が一覧と合うか、二人で確かめます。",),
)
FACTS = HouseSheetFacts(
    title="廃棄の伺い",
    reference="番号　廃26-0001",
    parts=(
        SheetPart(
            words="下の一覧のとおり、廃棄してよろしいか伺います。",
            entries=(("件名", "2010年度からの申込書"), ("起案した人", "渡邊\U000e0100　一子")),
        ),
        LISTED,
        SheetPart("決裁", entries=(("決裁の日", "令和　　年　　月　　日"), ("決裁した人", ""))),
        SheetPart("備考", entries=(("備考", "架空の処理場へ運んだ。" * 60),)),
        SheetPart("写し", columns=(("場所", 60.0), ("通数", 20.0))),
    ),
    organisation="架空生活協同組合",
    printed_on=date(2026, 4, 20),
    boxes=("起案", "管理責任者"),
    anchor="1204:9c1f0a3be4d75566",
)
"""Two pages: a table over many lines, a long text, and a table without rows."""


def test_each_part_says_what_it_holds() -> None:
    printed = "".join(text(draw(FACTS)).split())
    for words in (
        "番号廃26-0001",
        "架空生活協同組合令和8年4月20日現在",
        "廃棄してよろしいか伺います",
        "件名2010年度からの申込書",
        "渡邊\U000e0100一子",
        "二人で確かめます",
        "該当なし",
        "管理責任者",
    ):
        assert words in printed
    assert printed.count("架空の処理場へ運んだ。") == 60


def test_days_follow_the_setting() -> None:
    assert "2026年4月20日現在" in text(draw(FACTS, PageSettings(era_dates=False)))


def test_a_second_page_names_the_sheet_again() -> None:
    first, second = page_texts(draw(FACTS))
    assert "起案" in first
    assert "廃棄の伺い" in second
    assert "番号　廃26-0001" in second


def test_the_same_facts_are_the_same_bytes() -> None:
    assert draw(FACTS) == draw(FACTS)
    assert draw(FACTS) != draw(replace(FACTS, practice=True))
    assert "練習用" in text(draw(replace(FACTS, practice=True, boxes=())))
