"""The comparison sets both versions beside each other and underlines what changed."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters.comparison_table import ComparisonFacts, draw
from app.letters.extraction import page_texts, text
from app.letters.marks import Rule
from app.letters.policy_signs import printable_pieces
from app.letters.refusals import GlyphsMissing
from app.letters.underlined import Line, drawn, lines_of
from app.rules.page_settings import PageChoices
from app.rules.policy_comparison import compare
from app.rules.policy_marks import Piece
from app.rules.policy_table import table_rows
from tests.letters.samples import HISTORY

NOTHING = ("\u200b", "\u00ad", "\u2060", "\ufeff", "\u200e", "\u202e", "\u2067", "\u200d")
ENDS = ("\x0b", "\x0c", "\u2028", "\u2029", "\x85", "\r\n", "\r")
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


@pytest.mark.parametrize("words", ["", NEW])
def test_two_texts_that_are_alike_say_so(words: str) -> None:
    printed = text(draw(replace(FACTS, rows=table_rows(compare(words, words)))))
    assert "変わったところはありません。" in printed
    for other in ("下線は、", "該当なし", "（略）"):
        assert other not in printed


def test_the_heading_row_stands_on_every_page() -> None:
    pages = page_texts(draw(replace(FACTS, rows=FACTS.rows * 20)))
    assert len(pages) > 1
    assert all("改正後（2027年4月1日改訂）" in page for page in pages)
    assert all(f"{number}/{len(pages)}" in page for number, page in enumerate(pages, start=1))


def test_what_no_font_has_is_refused_by_side_and_clause() -> None:
    strange = table_rows(compare(OLD, OLD.replace("300円", "300\ue000円")))
    with pytest.raises(GlyphsMissing) as caught:
        draw(replace(FACTS, rows=strange))
    said = caught.value.sentence
    where = "改正後（2027年4月1日改訂）の「第4条（手数料）」の「手数料は300□円です。」にある"
    assert f"{where}印刷できない符号（U+E000）を表す字形がありません。" in said
    assert "取り込み直してください" in said
    assert "改正前" not in said


@pytest.mark.parametrize("sign", NOTHING)
def test_what_shows_nothing_is_printed_as_nothing(sign: str) -> None:
    rows = table_rows(compare(OLD, OLD.replace("300円", f"30{sign}0円").replace("研修", "研習")))
    assert any(sign in piece.words for row in rows for piece in row.new)
    assert "手数料は300円です。" in text(draw(replace(FACTS, rows=rows)))


@pytest.mark.parametrize("sign", ENDS)
def test_every_sign_of_a_lines_end_ends_a_line(sign: str) -> None:
    rows = table_rows(compare(OLD, OLD.replace("研修", f"棚に{sign}研修")))
    printed = text(draw(replace(FACTS, rows=rows)))
    assert "棚に研修" not in printed
    assert "研修を毎年行います。" in printed


def test_kana_that_were_cut_from_their_marks_are_whole_and_marked() -> None:
    rows = table_rows(compare("架空かっこう", "架空か\u3099っこう"))
    assert [(piece.words, piece.marked) for piece in printable_pieces(rows[0].new)] == [
        *(("架空", False), ("が", True), ("っこう", False)),
    ]
    assert "架空がっこう" in text(draw(replace(FACTS, rows=rows)))


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
