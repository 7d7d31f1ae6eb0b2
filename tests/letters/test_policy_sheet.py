"""The whole text of a version is printed, every line of it."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest

from app.letters.extraction import page_texts, text
from app.letters.page import BODY
from app.letters.policy_sheet import PolicySheetFacts, draw
from app.letters.reading import opened
from app.letters.refusals import GlyphsMissing
from app.rules.page_settings import PageSettings

POLICY = """架空生活協同組合の個人情報保護方針

基 本 理 念

架空生活協同組合は、個人情報を大切に扱います。

（個人情報の利用目的）
個人情報は、次の目的のために使います。
1、商品のお届けのため
2、渡邊\U000e0100様と𠮷田様へのご連絡のため

（個人情報の共同利用）
<b>共同利用</b>はいたしません。

2005年3月31日 制定
2022年4月1日 改訂
"""
FACTS = PolicySheetFacts(
    title="個人情報保護方針",
    on=date(2022, 4, 1),
    kind="改訂",
    state="施行中",
    text=POLICY,
    sha256=hashlib.sha256(POLICY.encode()).hexdigest(),
    owner="架空生活協同組合",
    printed_on=date(2026, 4, 20),
    added=date(2026, 4, 1),
    anchor="1204:9c1f0a3be4d75566",
)
INSET = replace(
    FACTS,
    text=POLICY.replace(
        "1、商品のお届けのため\n",
        "　1、商品のお届けのため\n　　(1) 日\u200b用品のお届けや、折\u00adり返しのご連絡、"
        "お届けの日時のご相談、留守のときのお預かりとそのお知らせなど、毎週のお届けに要ること\n",
    ).replace("架空生活協同組合は、個", "　架空生活協同組合は、個"),
)


def test_every_line_is_printed_as_it_is() -> None:
    printed = text(draw(FACTS))
    for line in filter(None, POLICY.split("\n")):
        assert line in printed, line
    assert FACTS.sha256 in printed


def test_the_version_is_named_with_its_day_and_state() -> None:
    assert "令和4年4月1日改訂の版（施行中）" in text(draw(FACTS))
    assert "2022年4月1日改訂の版（施行中）" in text(draw(FACTS, PageSettings(era_dates=False)))
    assert "本文の登録" not in text(draw(replace(FACTS, added=None)))


def test_later_pages_say_which_version_they_are() -> None:
    longer = POLICY.replace("使います。", "使います。\n" + "架空の一文を書きます。" * 400)
    pages = page_texts(draw(replace(FACTS, text=longer)))
    assert len(pages) > 1
    assert "令和4年4月1日改訂の版（施行中）" in pages[1]
    assert f"2/{len(pages)}" in pages[1]


def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    clause = "（見出し{0}）\n架空の内容の一行目です。\n\n"
    many = "".join(clause.format(place) for place in range(80))
    for page in page_texts(draw(replace(FACTS, text=f"架空の方針\n\n{many}"))):
        lines = [line for line in page.split("\n") if line.startswith(("（見出し", "架空の内容"))]
        assert lines[-1].startswith("架空の内容")


def test_no_text_prints_the_head_alone() -> None:
    assert "照合値" in text(draw(replace(FACTS, text="")))


def test_what_no_font_has_is_refused_by_its_clause() -> None:
    strange = POLICY.replace("商品のお届け", "今月の商品☃とその他のもののお届け")
    with pytest.raises(GlyphsMissing) as caught:
        draw(replace(FACTS, text=strange.replace("☃", "\ue000")))
    where = "「（個人情報の利用目的）」の「1、今月の商品□とその他のものの…」にある"
    assert f"{where}印刷できない符号（U+E000）を表す字形がありません。" in caught.value.sentence
    assert "取り込み直してください" in caught.value.sentence


def test_signs_that_show_nothing_print_nothing_and_line_ends_end_lines() -> None:
    text_with = POLICY.replace("大切に", "大\u200b切\ufeffに\x0b").replace(
        "ご連絡", "こ\u200b\u3099連絡"
    )
    printed = text(draw(replace(FACTS, text=text_with)))
    assert "個人情報を大切に\n扱います。" in printed
    assert "ご連絡のため" in printed


def test_a_loose_mark_that_stands_with_nothing_is_refused_by_name() -> None:
    with pytest.raises(GlyphsMissing, match=r"「\[?.*の□.*」にある印刷できない符号（U\+3099）"):
        draw(
            replace(
                FACTS, text=POLICY.replace("ための", "ための\u3099").replace("ために", "の\u3099")
            )
        )


def test_lines_begin_as_far_in_as_they_were_written() -> None:
    item = "　 (1) " + "架空の項目をここに書きます。" * 6
    deep = "　" * 45 + "深い行です。" * 3
    edges = left_edges(draw(replace(FACTS, text=f"架空の方針\n{item}\n{deep}\n端の行\n")))
    ((_, edge),) = (one for one in edges if one[0].startswith("端の行"))
    inner = [x for words, x in edges if "架空の項目" in words]
    assert len(inner) > 1
    assert max(inner) - min(inner) < 1.0
    assert min(inner) > edge + BODY
    assert any(words.startswith("(1) 架空") for words, _ in edges)
    assert {"深い行です。" in words for words, x in edges if x > 200.0} >= {True}


def test_a_paragraph_goes_on_at_the_edge_and_an_item_below_itself() -> None:
    body = "架空の文をここに書きます。" * 6
    edges = left_edges(draw(replace(FACTS, text=f"架空の方針\n　{body}\n　1、{body}\n")))
    first, second, item, below = (x for words, x in edges if "架空の文" in words)
    assert first > second + BODY / 2
    assert abs(below - item) < 2.0
    assert item > second + BODY / 2


def left_edges(pdf: bytes) -> list[tuple[str, float]]:
    """Return the words of each line of the first page, and how far from its left they begin."""
    with opened(pdf) as document:
        page = document[0].get_textpage()
        boxes = [page.get_rect(place) for place in range(page.count_rects())]
        return [(page.get_text_bounded(*box), box[0]) for box in boxes]
