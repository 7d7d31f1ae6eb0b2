"""The comparison sets both versions beside each other and underlines what changed."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters.comparison_table import ComparisonFacts, draw
from app.letters.extraction import page_texts, text
from app.letters.marks import Rule
from app.letters.refusals import GlyphsMissing
from app.letters.underlined import Line, drawn, lines_of
from app.rules.page_settings import PageChoices
from app.rules.policy_comparison import compare
from app.rules.policy_marks import Piece
from app.rules.policy_table import table_rows
from tests.letters.samples import HISTORY

OLD = """架空生活協同組合の個人情報保護方針

第1条（目的）
この方針は、個人情報の取扱いを定めます。

第2条（利用目的）
個人情報は、次の目的に使います。
1、商品のお届けのため
2、代金の請求のため

第3条（安全管理）
書類は施錠した棚に置きます。
研修を毎年行います。

第4条（手数料）
手数料は300円です。

2020年4月1日 制定
"""
NEW = """架空生活協同組合の個人情報保護方針

第1条（目的）
この方針は、個人情報の取扱いを定めます。

第2条（安全管理）
書類は施錠した棚に置きます。
研修を毎年行います。

第3条（利用目的）
個人情報は、次の目的に使います。
1、商品とお便りのお届けのため
2、代金の請求のため

第4条（見直し）
この方針は、毎年4月に見直します。

2020年4月1日 制定
2027年4月1日 改訂
"""
FACTS = ComparisonFacts(
    title="個人情報保護方針　新旧対照表",
    before="改正前（2020年4月1日制定）",
    after="改正後（2027年4月1日改訂）",
    rows=table_rows(compare(OLD, NEW)),
    owner=HISTORY.organisation.name,
    printed_on=date(2026, 4, 20),
    anchor=HISTORY.anchor,
)


def test_each_clause_stands_beside_what_it_was() -> None:
    printed = text(draw(FACTS))
    assert "変更" in printed
    assert "（新設）" in printed
    assert "（削る）" in printed
    assert "移動（第3" in printed
    assert printed.index("改正後") < printed.index("改正前")


def test_the_sides_follow_the_setting() -> None:
    printed = text(draw(FACTS, PageChoices(amended_left=False)))
    assert printed.index("改正前") < printed.index("改正後")


def test_the_same_comparison_gives_the_same_bytes() -> None:
    assert draw(FACTS) == draw(FACTS)


def test_nothing_to_compare_says_so() -> None:
    assert "該当なし" in text(draw(replace(FACTS, rows=())))


def test_the_heading_row_stands_on_every_page() -> None:
    pages = page_texts(draw(replace(FACTS, rows=FACTS.rows * 20)))
    assert len(pages) > 1
    assert all("改正後（2027年4月1日改訂）" in page for page in pages)
    assert all(f"{number}/{len(pages)}" in page for number, page in enumerate(pages, start=1))


def test_what_no_font_has_is_refused_by_its_row() -> None:
    strange = table_rows(compare(OLD, OLD.replace("300円", "300\ue000円")))
    with pytest.raises(GlyphsMissing, match="5行目"):
        draw(replace(FACTS, rows=strange))


def test_an_underline_goes_on_in_the_next_line() -> None:
    pieces = (Piece("組合員の", marked=False), Piece("お名前とご住所とお電話", marked=True))
    lines = lines_of(pieces, 25.0, 9.0)
    assert "".join(line.text for line in lines) == "組合員のお名前とご住所とお電話"
    assert [line.text[first:end] for line in lines for first, end in line.spans] == [
        line.text.removeprefix("組合員の") for line in lines
    ]


def test_spaces_alone_are_not_underlined() -> None:
    (line,) = lines_of((Piece("氏名", marked=False), Piece("　", marked=True)), 50.0, 9.0)
    assert line.spans == ()


def test_an_underline_lies_below_its_words() -> None:
    _, rule = drawn(Line("第3条", ((1, 2),)), 20.0, 100.0, 9.0)
    assert isinstance(rule, Rule)
    assert 20.0 < rule.x < rule.to_x < 20.0 + 9.0
    assert rule.y == rule.to_y > 100.0
